import * as v from "valibot";
import { count, Interval, number } from "./interval.ts";

// What `diff` says of two models. "Before" is the baseline's, "after" the subject's. Names and texts come out of strangers'
// files. Lists are the worst first and may be cut; the number beside a list counts all.

/** What a change asks of a caller, in semantic versioning's words; `none`: nothing changed. */
export const LEVELS = ["none", "patch", "minor", "major"] as const;
export type Level = (typeof LEVELS)[number];

const text = v.string();
const both = <S extends v.GenericSchema>(schema: S) => v.object({ before: schema, after: schema });

/** One input or output that is not what it was. `before` and `after` are types such as `float[N, 64]`. */
export const PortChange = v.object({
  side: v.picklist(["input", "output"]),
  kind: v.picklist(["added", "removed", "renamed", "type", "shape", "moved", "labels"]),
  /** The name that callers know: the one before, or of an added one its own. */
  name: text,
  /** The name it has now, where it was renamed. */
  to: v.optional(text),
  before: v.nullable(text),
  after: v.nullable(text),
  effect: v.picklist(["breaking", "compatible"]),
  /** Why, in a clause: "a caller that feeds 64 columns is refused". */
  reason: text,
});
export type PortChange = v.InferOutput<typeof PortChange>;

/** One node that was added, removed, changed, or is fed by others. */
export const NodeEdit = v.object({
  kind: v.picklist(["added", "removed", "changed", "rewired"]),
  /** With its domain where it is not ONNX's own: `ai.onnx.ml.ZipMap`. */
  operator: text,
  /** The operator it is now, where a node of the same place has another one. */
  to: v.optional(text),
  /** Its own name, or its first output's where it has none. */
  name: text,
  /** The graph it is in: "" for the main one, else a path such as `if_3/then_branch` or `function f`. */
  where: text,
  attributes: v.array(v.object({ name: text, before: v.nullable(text), after: v.nullable(text) })),
  /** Of a rewired one: what fed it and what does, by operator or name. */
  inputs: v.optional(both(v.array(text))),
});
export type NodeEdit = v.InferOutput<typeof NodeEdit>;

/** The neighbourhood of what changed, to be drawn: nodes of both graphs and the edges between them. */
export const Picture = v.object({
  nodes: v.array(
    v.object({
      id: text,
      operator: text,
      name: text,
      change: v.picklist(["same", "added", "removed", "changed"]),
    }),
  ),
  edges: v.array(v.object({ from: text, to: text, change: v.picklist(["same", "added", "removed"]) })),
  /** Nodes that are not shown. */
  hidden: count,
});
export type Picture = v.InferOutput<typeof Picture>;

export const GraphChange = v.object({
  /** `identical`: the same nodes, names and order; `renamed`: the same graph with other names or in another order. */
  sameness: v.picklist(["identical", "renamed", "changed"]),
  /** The whole of it in a sentence. */
  statement: text,
  irVersion: both(count),
  producer: both(text),
  /** Only those that differ; null: not imported. */
  opsets: v.array(v.object({ domain: text, before: v.nullable(count), after: v.nullable(count) })),
  nodes: both(count),
  /** Nodes of one that have their like in the other. */
  matched: count,
  /** Only operators whose number differs. */
  operators: v.array(v.object({ operator: text, before: count, after: count })),
  edits: v.array(NodeEdit),
  editCount: count,
  /** What several edits are together, named: a fusion, a quantisation, a change of precision. */
  patterns: v.array(v.object({ kind: v.picklist(["fusion", "quantisation", "precision"]), statement: text })),
  picture: v.nullable(Picture),
});
export type GraphChange = v.InferOutput<typeof GraphChange>;

/** One tensor of weights, or several of one layer, that changed. */
export const TensorChange = v.object({
  name: text,
  /** Its name now, where that differs. */
  to: v.optional(text),
  /** `changed` has numbers below; the others have only a type. */
  kind: v.picklist(["changed", "added", "removed", "type", "shape"]),
  /** Such as `float[64, 10]`. */
  before: v.nullable(text),
  after: v.nullable(text),
  parameters: count,
  /** ‖after − before‖₂ / ‖before‖₂; null where before is all zero or a value is not finite. */
  relativeL2: v.nullable(number),
  /** Of the angle between both; null where one is all zero. */
  cosine: v.nullable(number),
  /** The largest |after − before|, and its place in row-major order. */
  largest: v.nullable(v.object({ value: number, index: count })),
  /** Shares of zeros. */
  sparsity: v.nullable(both(number)),
  /** How many values differ at all. */
  different: v.nullable(count),
});
export type TensorChange = v.InferOutput<typeof TensorChange>;

export const WeightChange = v.object({
  /** "identical weights", "only the head was retrained (2 of 40 tensors)". */
  statement: text,
  parameters: both(count),
  /** Bytes of all weights. */
  sizeBytes: both(count),
  /** Tensors by what became of them. */
  identical: count,
  changed: count,
  added: count,
  removed: count,
  /** The most changed first. */
  tensors: v.array(TensorChange),
  tensorCount: count,
  /** Names that stand for the same bytes, where that changed. */
  ties: v.array(text),
});
export type WeightChange = v.InferOutput<typeof WeightChange>;

/** What one inference costs, from the shapes seen while running; `batch` rows at once. */
export const Cost = v.object({
  batch: count,
  /** Multiply-accumulates; null with `reason` where an operator's are not known. */
  macs: both(v.nullable(number)),
  /** The most bytes of activations alive at once, weights not counted. */
  peakActivationBytes: both(v.nullable(number)),
  reason: v.optional(text),
});
export type Cost = v.InferOutput<typeof Cost>;

/** How far one output of both models is apart on one data set. Polygraphy's words: |after − before| ≤ atol + rtol·|before|. */
export const OutputChange = v.object({
  dataset: text,
  output: text,
  rows: count,
  rtol: number,
  atol: number,
  passes: v.boolean(),
  /** The smallest atol that would pass with this rtol, and the smallest rtol with this atol; null: none would. */
  smallest: v.object({ atol: v.nullable(number), rtol: v.nullable(number) }),
  /** Of |after − before| over all elements; null where a value is not finite on one side alone. */
  absolute: v.nullable(v.object({ max: number, mean: number, median: number, q99: number })),
  /** The largest |after − before| / |before|, elements that were 0 left out. */
  relativeMax: v.nullable(number),
  /** NaN and infinite elements. */
  nonFinite: both(count),
  /** Share of rows whose highest score is of the same class; null: one column. */
  top1: v.nullable(v.object({ value: number, interval: v.nullable(Interval) })),
  /** Mean over rows of the divergence of the scores as distributions, natural logarithm; null where they are none. */
  divergence: v.nullable(v.object({ kl: v.nullable(number), js: number })),
  /** Rows that are furthest apart. */
  worst: v.array(v.object({ id: text, absolute: number })),
  /** Why no tolerance would pass: another shape, no such output, values that are not finite on one side alone. */
  reason: v.optional(text),
});
export type OutputChange = v.InferOutput<typeof OutputChange>;

/** Rows whose prediction changed, by the class or slice they are of. */
export const FlipGroup = v.object({
  dataset: text,
  /** `truth` or the column of a slice. */
  by: text,
  value: text,
  rows: count,
  flips: count,
  /** Of them right before and wrong now, and the other way round. */
  negative: count,
  positive: count,
  ids: v.array(text),
});
export type FlipGroup = v.InferOutput<typeof FlipGroup>;

/** One tensor inside both models that was looked at while they ran. */
export const LayerChange = v.object({
  tensor: text,
  operator: text,
  /** Largest and mean |after − before|. */
  max: v.nullable(number),
  mean: v.nullable(number),
  passes: v.boolean(),
});
export type LayerChange = v.InferOutput<typeof LayerChange>;

export const BehaviourChange = v.object({
  /** "the same answers on 899 rows", "3 of 899 predictions changed". */
  statement: text,
  outputs: v.array(OutputChange),
  flips: v.array(FlipGroup),
  /** Where both first diverge, in order of execution, when that was asked; null: nowhere. */
  layers: v.optional(v.object({ first: v.nullable(text), compared: count, list: v.array(LayerChange) })),
});
export type BehaviourChange = v.InferOutput<typeof BehaviourChange>;

/** One entry of metadata or lineage: training data digest, framework, commit, hyper-parameter. */
export const FactChange = v.object({ name: text, before: v.nullable(text), after: v.nullable(text) });
export type FactChange = v.InferOutput<typeof FactChange>;

/** The section that `diff` writes. */
export const Changes = v.object({
  /** How the model got here. */
  kind: v.picklist(["changed", "new", "deleted", "renamed", "identical"]),
  level: v.picklist(LEVELS),
  /** Why that level; the worst first. */
  reasons: v.array(text),
  /** All of it in one sentence, for the head of a comment. */
  statement: text,
  before: v.nullable(v.object({ path: v.nullable(text), sizeBytes: v.nullable(count) })),
  signature: v.array(PortChange),
  graph: v.nullable(GraphChange),
  weights: v.nullable(WeightChange),
  cost: v.nullable(Cost),
  behaviour: v.nullable(BehaviourChange),
  /** Only entries that differ. */
  facts: v.array(FactChange),
});
export type Changes = v.InferOutput<typeof Changes>;
