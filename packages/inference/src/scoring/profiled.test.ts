import type { InferenceSession } from "onnxruntime-common";
import { expect, it } from "vitest";
import type { JobDataset } from "../sandbox/message.ts";
import type { FedBlock } from "./fed-block.ts";
import type { Feed } from "./feed-plan.ts";
import { openProfiler } from "./profiled.ts";

const feed = (input: string, type: string, columns: string[]): Feed => ({
  ...{ input, type, columns, trailing: [] },
  ...{ column: type === "string" ? "text" : "number", width: columns.length },
});
const feeds = [
  feed("X", "float32", ["age", "income"]),
  feed("town", "string", ["town"]),
  feed("H", "float16", ["h"]),
];
const dataset: JobDataset = {
  ...{ name: "test", path: "d.csv", target: "y", id: null },
  plan: { feeds, fixedBatch: null, notes: [] },
};
const block: FedBlock = {
  ...{ rows: 2, padded: 2, truth: Int32Array.of(0, 1), newTexts: [], ids: null, carried: null },
  feeds: [
    { input: "X", type: "float32", data: Float32Array.of(30, 1000, 40, 2000), dims: [2, 2] },
    { input: "town", type: "string", data: ["Bern", ""], dims: [2, 1] },
    { input: "H", type: "float16", data: Uint16Array.of(0x3c00, 0x4000), dims: [2, 1] },
  ],
};

/** Outputs as the runtime gives them. */
function outputs(given: Record<string, { type: string; data: unknown }>) {
  return given as unknown as InferenceSession.OnnxValueMapType;
}

it("tells columns by their names, half floats as numbers, and texts of rows by hashes", () => {
  const profiler = openProfiler(dataset, block, { task: "regression", values: "v" });
  profiler.add(block, outputs({ v: { type: "float32", data: Float32Array.of(0.5, 1.5) } }));
  const profile = profiler.profile();
  expect(profile.inputs.map(({ name, port, part }) => [name, port, part])).toEqual([
    ["age", "X", 0],
    ["income", "X", 1],
    ["town", "town", 0],
    ["h", "H", 0],
  ]);
  expect(profile.inputs[1]?.values).toMatchObject({ min: 1000, max: 2000 });
  expect(profile.inputs[2]?.values).toMatchObject({ count: 1, missing: 1, names: "hashed" });
  expect(profile.inputs[3]?.values).toMatchObject({ min: 1, max: 2 });
  expect(profile.outputs).toMatchObject([{ name: "v", values: { mean: 1 } }]);
  expect(JSON.stringify(profile)).not.toContain("Bern");
});

it.each([
  ["one score has no highest", { labels: null, scores: "p", width: 1 }, ["p 0"]],
  ["several have", { labels: "l", scores: "p", width: 2 }, ["p 0", "p 1", "p highest", "l 0"]],
  ["labels alone", { labels: "l", scores: null, width: 0 }, ["l 0"]],
] as const)("tells what is read of a classifier: %s", (_name, plan, expected) => {
  const profiler = openProfiler(dataset, block, { task: "classification", ...plan });
  profiler.add(
    block,
    outputs({
      p: { type: "float32", data: new Float32Array(2 * plan.width) },
      l: { type: "int64", data: BigInt64Array.of(7n, 7n) },
    }),
  );
  const told = profiler.profile().outputs;
  expect(told.map(({ port, part }) => `${port} ${part}`)).toEqual(expected);
  const label = told.find(({ port }) => port === "l");
  if (label !== undefined)
    expect(label.values).toMatchObject({ names: "plain", top: [{ name: "7", count: 2 }] });
});

it("leaves out scores of many labels that are not one row after the other", () => {
  const shape = { task: "multilabel", labels: "l", scores: "p", width: 2 } as const;
  const given = outputs({
    l: { type: "int64", data: new BigInt64Array(4) },
    p: { type: "float32", data: new Float32Array(8) },
  });
  for (const [isPerLabel, ports] of [
    [true, ["l"]],
    [false, ["l", "p"]],
  ] as const) {
    const profiler = openProfiler(dataset, block, { ...shape, isPerLabel });
    profiler.add(block, given);
    expect([...new Set(profiler.profile().outputs.map(({ port }) => port))]).toEqual(ports);
  }
});
