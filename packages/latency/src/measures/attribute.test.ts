import { expect, it } from "vitest";
import { attribute, type NodeTime } from "./attribute.ts";

const node = (name: string, operator: string, ms: number): NodeTime => ({ node: name, operator, ms });
const MODEL = [
  node("conv1", "Conv", 1),
  node("relu1", "Relu", 0.1),
  node("conv2", "Conv", 2),
  node("fc", "Gemm", 0.5),
];
const slower = (name: string, times: number) =>
  MODEL.map((one) => (one.node === name ? { ...one, ms: one.ms * times } : { ...one, ms: one.ms * 1.01 }));

it("ranks the operator that was widened three times first, with most of the difference", () => {
  const [first, ...rest] = attribute(slower("conv2", 3), MODEL);
  expect(first).toMatchObject({
    operator: "Conv",
    node: "conv2",
    candidateMs: 6,
    baselineMs: 2,
    differenceMs: 4,
  });
  expect(first?.share).toBeGreaterThan(0.8);
  expect(rest).toHaveLength(3);
});

it("has shares that sum to 1, negative where it became faster", () => {
  const times = attribute(
    [node("a", "Conv", 5), node("b", "Gemm", 0.5)],
    [node("a", "Conv", 2), node("b", "Gemm", 1)],
  );
  expect(times.map(({ share }) => share)).toEqual([3 / 2.5, -0.5 / 2.5]);
});

it("matches fused nodes by their operator, all of one together", () => {
  const times = attribute(
    [node("conv1_fused", "FusedConv", 1), node("conv2_fused", "FusedConv", 3), node("fc", "Gemm", 1)],
    [node("conv1/fused", "FusedConv", 1), node("conv2/fused", "FusedConv", 1), node("fc", "Gemm", 1)],
  );
  expect(times[0]).toEqual({
    operator: "FusedConv",
    node: null,
    candidateMs: 4,
    baselineMs: 2,
    differenceMs: 2,
    share: 1,
  });
});

it("says what only one of them has", () => {
  const times = attribute(
    [node("a", "Conv", 1), node("b", "Resize", 2)],
    [node("a", "Conv", 1), node("c", "Relu", 1)],
  );
  expect(times.slice(0, 2)).toMatchObject([
    { operator: "Resize", candidateMs: 2, baselineMs: null, differenceMs: 2, share: 2 },
    { operator: "Relu", candidateMs: null, baselineMs: 1, differenceMs: -1, share: -1 },
  ]);
});

it.each([
  ["without a name", ""],
  ["with one name", "n"],
])("does not match nodes %s with each other", (_name, name) => {
  const times = attribute(
    [node(name, "Conv", 3), node(name, "Conv", 1)],
    [node(name, "Conv", 1), node(name, "Conv", 1)],
  );
  expect(times).toMatchObject([{ operator: "Conv", node: null, candidateMs: 4, baselineMs: 2 }]);
});

it("shares nothing out where both take about the same", () => {
  expect(attribute(slower("fc", 1.01), slower("fc", 1.02)).every(({ share }) => share === null)).toBe(true);
});

it("has nothing to say of nothing", () => {
  expect(attribute([], [])).toEqual([]);
});
