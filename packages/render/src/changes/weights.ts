import type { Cost, TensorChange, WeightChange } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, tableOf } from "../chapter/sheet.ts";
import { formatValue } from "../format-value.ts";
import { grouped } from "../markdown-layout.ts";
import { stated } from "./level.ts";
import { amount, arrow, bytes, growth, short } from "./quantity.ts";

/** Tensors of weights, ranked by how much they changed. */
export function weightsSheet(weights: WeightChange, pen: Pen): Sheet | null {
  const { identical, changed, added, removed, tensors, tensorCount, ties } = weights;
  const most = tensors.reduce((largest, { relativeL2 }) => Math.max(largest, relativeL2 ?? 0), 0);
  const sparse = tensors.some(({ sparsity }) => sparsity !== null && sparsity.before !== sparsity.after);
  const table = tableOf(
    "Weights, the most changed first",
    [
      ["Tensor", "left"],
      ["Change", "left"],
      ["Relative L2", "right"],
      ["Bar", "left"],
      ["Cosine", "right"],
      ["Largest", "right"],
      ["Differ", "right"],
      ...(sparse ? ([["Zeros", "right"]] as const) : []),
    ],
    { items: tensors, most: pen.rows, total: Math.max(tensorCount, tensors.length) },
    (tensor) => [
      arrow(pen.name(tensor.name, 60), tensor.to === undefined ? null : pen.name(tensor.to, 60)),
      happened(tensor, pen),
      tensor.relativeL2 === null ? "" : short(tensor.relativeL2),
      tensor.relativeL2 === null || most === 0 ? "" : pen.bar(tensor.relativeL2 / most),
      tensor.cosine === null ? "" : formatValue(tensor.cosine, "ratio"),
      tensor.largest === null ? "" : `${short(tensor.largest.value)} at ${grouped(tensor.largest.index)}`,
      differing(tensor),
      ...(sparse ? [zeros(tensor)] : []),
    ],
  );
  const tied = ties.slice(0, pen.rows).map((name) => pen.name(name, 60));
  const summary = [
    [changed, "changed"],
    [added, "added"],
    [removed, "removed"],
    [identical, "identical"],
  ] as const;
  return sheetOf({
    name: "weights",
    title: "Weights",
    summary: summary.flatMap(([count, word]) => (count > 0 ? [`${grouped(count)} ${word}`] : [])).join(", "),
    importance: 5,
    blocks: [
      { kind: "words", text: stated(weights.statement, pen.prose) },
      table,
      {
        kind: "words",
        text: tied.length === 0 ? "" : `Names that share their bytes changed: ${tied.join(", ")}`,
      },
    ],
  });
}

function happened({ kind, before, after }: TensorChange, pen: Pen): string {
  // Of one that kept its type only its values are of interest.
  const types = kind === "changed" ? "" : arrow(before && pen.name(before, 40), after && pen.name(after, 40));
  const word = kind === "type" ? "other type" : kind === "shape" ? "other shape" : kind;
  return types === "" ? word : `${word} ${types}`;
}

function differing({ different, parameters }: TensorChange): string {
  return different === null ? "" : `${grouped(different)} of ${grouped(parameters)}`;
}

function zeros({ sparsity }: TensorChange): string {
  if (sparsity === null) return "";
  return arrow(formatValue(sparsity.before, "ratio"), formatValue(sparsity.after, "ratio"));
}

/** What the model costs: parameters, bytes, and where they are known multiply-accumulates and activation memory. */
export function costSheet(
  { weights, cost, file }: { weights: WeightChange | null; cost: Cost | null; file: Sizes | null },
  pen: Pen,
): Sheet | null {
  const size = (value: number, beside: number | null) => bytes(value, beside ?? value)[0];
  const rows: [string, Sizes | null, (value: number, beside: number | null) => string][] = [
    ["parameters", weights?.parameters ?? null, amount],
    ["bytes of weights", weights?.sizeBytes ?? null, size],
    ["file", file, size],
    ["multiply-accumulates", cost?.macs ?? null, amount],
    ["peak activation memory", cost?.peakActivationBytes ?? null, size],
  ];
  // Of a new model its own size stands in the head.
  const known = rows.flatMap(([what, sizes, write]) =>
    sizes === null || (sizes.before === null && (sizes.after === null || sizes === file))
      ? []
      : [{ what, sizes, write }],
  );
  const table = tableOf(
    "What it costs",
    [
      ["What", "left"],
      ["Before", "right"],
      ["After", "right"],
      ["Change", "right"],
    ],
    { items: known, most: pen.rows },
    ({ what, sizes: { before, after }, write }) => [
      what,
      before === null ? "unknown" : write(before, after),
      after === null ? "unknown" : write(after, before),
      growth(before, after),
    ],
  );
  const batch = cost === null ? "" : `Multiply-accumulates and activations at batch ${grouped(cost.batch)}`;
  const reason = cost?.reason === undefined ? "" : `: ${pen.prose(cost.reason, 300)}`;
  return sheetOf({
    name: "cost",
    title: "Cost",
    summary:
      weights === null ? "" : `parameters ${growth(weights.parameters.before, weights.parameters.after)}`,
    importance: 4,
    blocks: [table, { kind: "words", text: batch === "" ? "" : `${batch}${reason}.` }],
  });
}

type Sizes = { before: number | null; after: number | null };
