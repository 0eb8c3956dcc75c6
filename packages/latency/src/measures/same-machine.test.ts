import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { traceOf } from "../trace-builder.ts";
import { checkSameMachine } from "./same-machine.ts";

const { machine } = traceOf([]);

it.each([
  ["the same", {}],
  ["another load and steal", { load: 7, steal: 0.2 }],
  ["a few bytes of memory more", { memoryBytes: 8.3e9 }],
])("compares %s", (_name, other) => {
  expect(() => checkSameMachine(machine, { ...machine, ...other })).not.toThrow();
});

it.each([
  ["processor", { cpu: "Another CPU" }],
  ["cores", { cores: 4 }],
  ["memory", { memoryBytes: 16e9 }],
  ["memory", { memoryBytes: null }],
  ["the container's cores", { containerCores: 1 }],
  ["the container's memory", { containerMemoryBytes: 1e9 }],
  ["image", { image: "ubuntu24" }],
])("refuses another %s", (name, other) => {
  try {
    checkSameMachine(machine, { ...machine, ...other });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ModelgateError);
    expect(error).toMatchObject({ code: "baseline-mismatch" });
    expect(String(error)).toContain(`${name}: `);
  }
});

it("names everything that differs", () => {
  const other = { ...machine, cpu: "Another CPU", cores: 4 };
  expect(() => checkSameMachine(machine, other)).toThrow(
    /processor: Test CPU and Another CPU; cores: 2 and 4/,
  );
});
