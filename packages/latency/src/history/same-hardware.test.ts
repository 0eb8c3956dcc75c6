import { expect, it } from "vitest";
import { traceOf } from "../trace-builder.ts";
import { isSameHardware } from "./same-hardware.ts";

const { machine } = traceOf([]);

it.each([
  ["the same", {}, true],
  ["another load and steal", { load: 7, steal: 0.2 }, true],
  ["a few bytes of memory more", { memoryBytes: 8.3e9 }, true],
  ["another image of the runner", { image: "ubuntu24" }, true],
  ["another processor", { cpu: "Another CPU" }, false],
  ["other cores", { cores: 4 }, false],
  ["other memory", { memoryBytes: 16e9 }, false],
  ["unknown memory", { memoryBytes: null }, false],
  ["a container of fewer cores", { containerCores: 1 }, false],
  ["a container of less memory", { containerMemoryBytes: 1e9 }, false],
])("tells like hardware: %s", (_name, other, expected) => {
  expect(isSameHardware(machine, { ...machine, ...other })).toBe(expected);
  expect(isSameHardware({ ...machine, ...other }, machine)).toBe(expected);
});
