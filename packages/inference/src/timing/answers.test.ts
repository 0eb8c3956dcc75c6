import type { Tensor } from "onnxruntime-common";
import { expect, it } from "vitest";
import { compareAnswers } from "./answers.ts";
import type { ArmName } from "./job.ts";

type Output = { type: string; dims: number[]; data: ArrayLike<unknown> };
const floats = (dims: number[], ...data: number[]): Output => ({
  type: "float32",
  dims,
  data: Float32Array.from(data),
});
const ready = (arm: ArmName, outputs: Record<string, Output>) => ({
  arm,
  feeds: [{}] as const,
  session: {
    run: () => outputs as unknown as Record<string, Tensor>,
    endProfiling: () => {},
    dispose: () => {},
  },
});
const compare = (ours: Record<string, Output>, theirs: Record<string, Output>) =>
  compareAnswers(ready("candidate", ours), ready("baseline", theirs));

const scores = floats([2, 2], 0.25, 0.75, 0.5, 0.5);

it.each<[string, Record<string, Output>, Record<string, Output>, object]>([
  ["equal ones", { y: scores }, { y: scores }, { rows: 2, flips: 0, largest: 0, relative: 0 }],
  [
    "a flip",
    { y: floats([1, 2], 0.75, 0.25) },
    { y: floats([1, 2], 0.25, 0.75) },
    { flips: 1, largest: 0.5 },
  ],
  [
    "one number a row",
    { y: floats([1, 1], 3) },
    { y: floats([1, 1], 4) },
    { rows: 0, largest: 1, relative: 0.25 },
  ],
  ["NaN on both sides", { y: floats([1], Number.NaN) }, { y: floats([1], Number.NaN) }, { largest: 0 }],
  [
    "NaN on one",
    { y: floats([1], Number.NaN) },
    { y: floats([1], 1) },
    { largest: Number.POSITIVE_INFINITY },
  ],
  [
    "labels",
    { l: { type: "int64", dims: [2], data: BigInt64Array.of(1n, 2n) } },
    { l: { type: "int64", dims: [2], data: BigInt64Array.of(1n, 3n) } },
    { unequal: 1 },
  ],
])("compares %s", (_name, ours, theirs, found) => {
  expect(compare(ours, theirs)).toMatchObject({ inferences: 1, problem: null, ...found });
});

it.each<[string, Record<string, Output>, Record<string, Output>]>([
  ["names", { y: scores }, { z: scores }],
  ["numbers", { y: scores, z: scores }, { y: scores }],
  ["shapes", { y: scores }, { y: floats([1, 4], 0, 0, 0, 0) }],
])("compares nothing where outputs differ in %s", (_name, ours, theirs) => {
  expect(compare(ours, theirs)).toMatchObject({ inferences: 0, problem: expect.any(String) });
});
