import { describe, expect, it } from "vitest";
import type { Port } from "../spec.ts";
import { axesOf, conditionProblems, DEFAULT_CONDITIONS, madeSource } from "./conditions.ts";

const port = (name: string, shape: Port["shape"], type: string | null = "float"): Port => ({
  name,
  type,
  shape,
});
const model = (...inputs: Port[]) => ({ path: "models/m.onnx", signature: { inputs, outputs: [] } });
const free = model(port("x", ["N", 20]));
const fixed = model(port("x", [1, 3, 224, 224]));
const tokens = model(port("ids", ["N", "sequence"], "int64"), port("mask", ["N", null], "int64"));

it.each([
  ["a free batch", free, { batch: "free", others: [] }],
  ["a fixed one", fixed, { batch: 1, others: [] }],
  ["other free dimensions, by name or by place", tokens, { batch: "free", others: ["sequence", "mask[1]"] }],
])("sees %s", (_name, { signature }, axes) => {
  expect(axesOf(signature)).toEqual(axes);
});

describe("conditions", () => {
  it.each([
    ["any batch of a free one", free, { batch: 64 }],
    ["the batch that is fixed", fixed, { batch: 1 }],
    ["an axis by its name", tokens, { axes: { sequence: 128, "mask[1]": 128 } }],
  ])("allow %s", (_name, described, more) => {
    expect(conditionProblems(described, { ...DEFAULT_CONDITIONS, ...more })).toEqual([]);
  });

  it.each([
    ["a batch that the model fixes", fixed, { batch: 8 }, "batch 8: m.onnx fixes its number of rows to 1"],
    [
      "an axis that it does not have",
      fixed,
      { axes: { sequence: 8 } },
      'axis "sequence": m.onnx has no free dimension',
    ],
    ["a batch of nothing", free, { batch: 0 }, "batch: expected a whole number from 1, got 0"],
    [
      "threads that are no number",
      free,
      { threads: Number.NaN },
      "threads: expected a whole number from 1, got NaN",
    ],
    ["a provider that is not there", free, { provider: "cuda" }, 'provider: this runtime has no "cuda"'],
    ["an unknown optimisation", free, { optimisation: "fast" as never }, "optimisation: expected"],
  ])("refuse %s", (_name, described, more, message) => {
    const [problem, ...rest] = conditionProblems(described, { ...DEFAULT_CONDITIONS, ...more });
    expect(problem).toMatchObject({ code: "input-invalid", message: expect.stringContaining(message) });
    expect(rest).toEqual([]);
  });

  it("tell all that is wrong at once", () => {
    const found = conditionProblems(fixed, { ...DEFAULT_CONDITIONS, batch: 8, threads: 0, provider: "cuda" });
    expect(found).toHaveLength(3);
  });
});

describe("made inputs", () => {
  it("have the sizes of the conditions", () => {
    const source = madeSource(tokens, {
      ...DEFAULT_CONDITIONS,
      batch: 4,
      axes: { sequence: 16, "mask[1]": 16 },
    });
    expect(source).toEqual({
      kind: "made",
      inputs: [
        { name: "ids", type: "int64", dims: [4, 16] },
        { name: "mask", type: "int64", dims: [4, 16] },
      ],
    });
  });

  it("are refused with every size that is missing, as `axes` takes them", () => {
    const made = () =>
      madeSource(
        model(port("x", [null, 3, "height", "width"]), port("m", [null, null, "width"])),
        DEFAULT_CONDITIONS,
      );
    const hint = "Give a data set, or sizes in `axes`, one a line: `height=128`, `width=128`, `m[1]=128`.";
    expect(made).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ hint })] }));
  });

  it.each([
    ["a dimension without a size", tokens],
    ["an unknown rank", model(port("x", null))],
    ["what is no tensor", model(port("x", [1], null))],
  ])("are refused for %s", (_name, described) => {
    expect(() => madeSource(described, DEFAULT_CONDITIONS)).toThrow(
      expect.objectContaining({ code: "input-invalid" }),
    );
  });
});
