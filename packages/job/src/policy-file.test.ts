import { existsSync } from "node:fs";
import { mkdir, mkdtempDisposable, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { inPolicysPlace, policyFile } from "./policy-file.ts";

const unreadable = expect.objectContaining({ code: "file-missing" });

/** A working directory that is gone when the test is over. */
async function standing(): Promise<AsyncDisposable & { path: string }> {
  const folder = await mkdtempDisposable(join(tmpdir(), "modelgate-policy-"));
  const start = process.cwd();
  process.chdir(folder.path);
  return {
    path: folder.path,
    async [Symbol.asyncDispose]() {
      process.chdir(start);
      await folder.remove();
    },
  };
}

it("reads the policy that is named, or the one in the usual place", async () => {
  await using _ = await standing();
  expect(await policyFile(null)).toBeNull();
  await expect(policyFile("modelgate.yml")).rejects.toThrow(unreadable);
  await writeFile("other.yml", "models: {}");
  expect(await policyFile("other.yml")).toEqual({ path: "other.yml", text: "models: {}" });
  // One that is there and cannot be read is not none.
  await mkdir("modelgate.yml");
  await expect(policyFile(null)).rejects.toThrow(unreadable);
});

describe.skipIf(process.platform === "win32")("a policy that is a link", () => {
  it("is read within the checkout, from any of its folders", async () => {
    await using _ = await standing();
    await mkdir(".git");
    await mkdir("models/fraud", { recursive: true });
    await writeFile("agreed.yml", "models: {}");
    await symlink("../../agreed.yml", "models/fraud/modelgate.yml");
    process.chdir("models/fraud");
    expect((await policyFile(null))?.text).toBe("models: {}");
  });

  it("is none where it leaves the checkout or leads to what git keeps: what stands there would be quoted", async () => {
    await using folder = await standing();
    await mkdir("clone/.git", { recursive: true });
    process.chdir("clone");
    await writeFile(".git/config", "AUTHORIZATION: basic secret");
    await writeFile(join(folder.path, "login"), "password secret");
    const ends = ["../login", join(folder.path, "login"), ".git/config", "/proc/self/environ"];
    for (const [at, end] of ends.filter((one) => existsSync(one)).entries()) {
      await symlink(end, `${at}.yml`);
      await expect(policyFile(`${at}.yml`)).rejects.toThrow(/is a link that leads out of this checkout/u);
    }
    await symlink("..", "gate");
    await expect(policyFile("gate/login")).rejects.toThrow(/is a link/u);
  });

  it("is the user's own word elsewhere", async () => {
    await using folder = await standing();
    await mkdir("clone");
    await writeFile("shared.yml", "models: {}");
    await symlink("shared.yml", "link.yml");
    process.chdir("clone");
    expect((await policyFile("../link.yml")).text).toBe("models: {}");
    expect((await policyFile(join(folder.path, "link.yml"))).text).toBe("models: {}");
  });

  it.runIf(process.platform === "linux")(
    "is read where it has no path any more, as what a shell pipes",
    async () => {
      await using _ = await standing();
      await using piped = await open("piped.yml", "w+");
      await piped.write("models: {}");
      await rm("piped.yml");
      expect((await policyFile(`/proc/self/fd/${piped.fd}`)).text).toBe("models: {}");
    },
  );
});

it("says which inputs stand in the policy's place", () => {
  const rest = "the policy, so this report cannot be used to promote";
  expect(inPolicysPlace([])).toEqual([]);
  expect(inPolicysPlace(["limits"])).toEqual([`limits overrides ${rest}`]);
  expect(inPolicysPlace(["limits", "data"])).toEqual([`limits, data override ${rest}`]);
});
