import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { VERSION } from "@modelgate/runner";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

it("runs as the README says, by the name that npm linked", () => {
  const said = execFileSync(join(root, "node_modules/.bin/modelgate"), ["--version"], { encoding: "utf8" });
  expect(said).toBe(`${VERSION}\n`);
});
