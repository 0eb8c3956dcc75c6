import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { VERSION } from "@modelgate/runner";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const bin = join(root, "packages/cli/bin");

it("runs as the README says, by the name that npm linked", () => {
  const said = execFileSync(join(root, "node_modules/.bin/modelgate"), ["--version"], { encoding: "utf8" });
  expect(said).toBe(`${VERSION}\n`);
});

it.each([
  ["v16.0.0", true],
  ["v20.20.2", true],
  ["v23.11.1", true],
  ["v24.0.0", false],
  ["v26.1.0", false],
  ["24.0.0-nightly", false],
])("%s is too old: %j", async (version, isOld) => {
  const { tooOld } = await import(join(bin, "node-version.js"));
  const said: string | null = tooOld(version);
  expect(said?.split("\n")[0] ?? null).toBe(
    isOld ? `modelgate needs Node 24 or newer, this is ${version}` : null,
  );
});

// Only where the machine has an old one, as Debian and Ubuntu do.
const system = spawnSync("/usr/bin/node", ["--version"], { encoding: "utf8" });
const isOldThere = /^v(?:1[6-9]|2[0-3])\./.test(system.stdout ?? "");

it.runIf(isOldThere)("tells an old Node so, and does not die in the bundle", () => {
  const { status, stdout, stderr } = spawnSync("/usr/bin/node", [join(bin, "modelgate.js"), "--version"], {
    encoding: "utf8",
  });
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(`modelgate needs Node 24 or newer, this is ${system.stdout.trim()}\n`);
});
