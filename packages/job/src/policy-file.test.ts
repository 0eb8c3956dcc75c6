import { mkdir, mkdtempDisposable, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inPolicysPlace, policyFile } from "./policy-file.ts";

const unreadable = expect.objectContaining({ code: "file-missing" });

it("reads the policy that is named, or the one in the usual place", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-policy-"));
  const start = process.cwd();
  process.chdir(folder.path);
  try {
    expect(await policyFile(null)).toBeNull();
    await expect(policyFile("modelgate.yml")).rejects.toThrow(unreadable);
    await writeFile("other.yml", "models: {}");
    expect(await policyFile("other.yml")).toEqual({ path: "other.yml", text: "models: {}" });
    // One that is there and cannot be read is not none.
    await mkdir("modelgate.yml");
    await expect(policyFile(null)).rejects.toThrow(unreadable);
  } finally {
    process.chdir(start);
  }
});

it.runIf(process.platform === "linux")("reads nothing of a process or of git through a link", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "modelgate-policy-"));
  await mkdir(join(folder.path, ".git"));
  await writeFile(join(folder.path, ".git/config"), "AUTHORIZATION: basic secret");
  await writeFile(join(folder.path, "agreed.yml"), "models: {}");
  const texts = ["/proc/self/environ", ".git/config", "agreed.yml"].map(async (to, at) => {
    const path = join(folder.path, `${at}.yml`);
    await symlink(to, path);
    return (await policyFile(path)).text;
  });
  expect(await Promise.all(texts)).toEqual(["", "", "models: {}"]);
});

it("says which inputs stand in the policy's place", () => {
  const rest = "the policy, so this report cannot be used to promote";
  expect(inPolicysPlace([])).toEqual([]);
  expect(inPolicysPlace(["limits"])).toEqual([`limits overrides ${rest}`]);
  expect(inPolicysPlace(["limits", "data"])).toEqual([`limits, data override ${rest}`]);
});
