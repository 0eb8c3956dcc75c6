import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
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

it("says which inputs stand in the policy's place", () => {
  const rest = "the policy, so this report cannot be used to promote";
  expect(inPolicysPlace([])).toEqual([]);
  expect(inPolicysPlace(["limits"])).toEqual([`limits overrides ${rest}`]);
  expect(inPolicysPlace(["limits", "data"])).toEqual([`limits, data override ${rest}`]);
});
