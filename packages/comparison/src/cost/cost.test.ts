import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readModel } from "@modelgate/onnx";
import { expect, it } from "vitest";
import { compareCost, costOf } from "./cost.ts";
import type { Shapes } from "./shapes.ts";

const fixtures = join(import.meta.dirname, "../../../../test/fixtures");

type Golden = {
  shapes: Record<string, { type: string; dims: number[] }>;
  onnxTool: number;
  byHand: number;
  peak: number | null;
};
const golden = JSON.parse(readFileSync(join(fixtures, "comparison/cost/golden.json"), "utf8")) as Record<
  string,
  Golden
>;

function open(path: string) {
  return readModel(readFileSync(join(fixtures, path)), path);
}

it.each(Object.entries(golden))(
  "counts %s as onnx-tool and by hand",
  (name, { shapes, onnxTool, byHand, peak }) => {
    const cost = costOf(open(`comparison/cost/${name}.onnx`), new Map(Object.entries(shapes)), 2);
    expect(cost.macs).toBe(onnxTool + byHand);
    if (peak !== null) expect(cost).toMatchObject({ peakActivationBytes: peak, reasons: [] });
  },
);

it.each([
  ["a tree ensemble", "models/forest.onnx", /TreeEnsembleClassifier: its multiply-accumulates are not known/],
  ["a branch that multiplies", "comparison/cost/branches.onnx", /how often its bodies run is not known/],
  [
    "a function of the model",
    "onnx/functions.onnx",
    /the shapes within a function of the model are not seen/,
  ],
  ["shapes that nobody saw", "comparison/cost/products.onnx", /MatMul: not all of its shapes were seen/],
])("does not guess at %s", (_name, path, reason) => {
  const cost = costOf(open(path), new Map(), 1);
  expect(cost.macs).toBeNull();
  expect(cost.reasons.join("\n")).toMatch(reason);
});

it("counts a branch that multiplies nothing as nothing", () => {
  expect(costOf(open("onnx/subgraphs.onnx"), new Map(), 1).macs).toBe(0);
});

it("counts a linear model by its coefficients", () => {
  const shapes: Shapes = new Map([["X", { type: "float32", dims: [7, 4] }]]);
  expect(costOf(open("models/ridge.onnx"), shapes, 7).macs).toBe(7 * 4);
});

const known = { batch: 2, macs: 10, peakActivationBytes: 100, reasons: [] };

it("sets both side by side and says why one is not known", () => {
  expect(compareCost({ ...known, macs: null, reasons: ["X: not known"] }, known)).toEqual({
    batch: 2,
    macs: { before: null, after: 10 },
    peakActivationBytes: { before: 100, after: 100 },
    reason: "before: X: not known",
  });
  expect(compareCost(known, known)).not.toHaveProperty("reason");
  const unknown = { ...known, macs: null, reasons: ["X: not known"] };
  expect(compareCost(unknown, unknown).reason).toBe("X: not known");
});

it("refuses to compare other batches", () => {
  expect(() => compareCost(known, { ...known, batch: 1 })).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});
