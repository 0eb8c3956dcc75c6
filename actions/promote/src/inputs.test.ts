import { readInputs } from "@modelgate/runner";
import { expect, it } from "vitest";
import { table } from "./inputs.ts";

it.each([
  ["v1.2.0", true],
  ["v1.2.0-rc.1+build", true],
  ["minor", true],
  ["auto", true],
  ["7", true],
  ["1.2.0", false],
  ["v1.2", false],
  ["v01.2.0", false],
  ["v1.2.0-", false],
  ["v1.2.0-rc..1", false],
  ["07", false],
])("takes a version as every registry does: %s", async (version, isTaken) => {
  const read = readInputs(table.inputs, (name) => (name === "version" ? version : ""));
  if (isTaken) expect((await read).version).toBe(version);
  else await expect(read).rejects.toMatchObject({ code: "input-invalid" });
});
