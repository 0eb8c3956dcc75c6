import type { TensorChange, WeightChange } from "@modelgate/schema";
import {
  type Difference,
  difference,
  differentBits,
  firstDifference,
  type Rooms,
  roomsForTwo,
  textDifference,
} from "./difference.ts";
import type { Paired } from "./pairing.ts";
import { worstFirst } from "./ranking.ts";
import { statementOf } from "./statement.ts";
import { distinct, type Stored, shapeText } from "./stored.ts";
import { type ReadBy, tiesThatChanged } from "./ties.ts";
import { isFloating, type Room, type Values, valuesOf } from "./values.ts";

const MOST_TENSORS = 200;

/** What a graph says of its weights. A file without a graph says nothing. */
export type Knowledge<W> = {
  readonly readBy: { readonly before: ReadBy<W>; readonly after: ReadBy<W> };
  /** Integers as the numbers they stand for; null where nothing says which. */
  readonly dequantise: { readonly before: Dequantise<W>; readonly after: Dequantise<W> };
  /** The weights of the last layers, of the model after. */
  head(): ReadonlySet<W>;
  /** The layer a weight is of, in a word or two. */
  layerOf(weight: W): string;
};

export type Dequantise<W> = (weight: W, room: Room) => Values | null;

/** What became of one tensor. */
export type Told<W> = {
  readonly kind: "identical" | TensorChange["kind"];
  readonly before: W | null;
  readonly after: W | null;
  /** Null for what is not comparable as numbers, and for identical ones. */
  readonly difference: Difference | null;
};

/** Compares weights that have found their partners. */
export function compareStored<W extends Stored>(paired: Paired<W>, knowledge: Knowledge<W>): WeightChange {
  const rooms = roomsForTwo();
  const told = [
    ...paired.both.map(([before, after]) => toldOf(before, after, { rooms, knowledge })),
    ...paired.added.map((after): Told<W> => ({ kind: "added", before: null, after, difference: null })),
    ...paired.removed.map((before): Told<W> => ({ kind: "removed", before, after: null, difference: null })),
  ];
  const changes = worstFirst(told.filter(({ kind }) => kind !== "identical"));
  const count = (...kinds: Told<W>["kind"][]) => told.filter(({ kind }) => kinds.includes(kind)).length;
  const before = amountOf(told.flatMap((each) => each.before ?? []));
  const after = amountOf(told.flatMap((each) => each.after ?? []));
  return {
    statement: statementOf(told, knowledge),
    parameters: { before: before.parameters, after: after.parameters },
    sizeBytes: { before: before.sizeBytes, after: after.sizeBytes },
    identical: count("identical"),
    changed: count("changed", "type", "shape"),
    added: count("added"),
    removed: count("removed"),
    tensors: changes.slice(0, MOST_TENSORS).map(changeOf),
    tensorCount: changes.length,
    ties: tiesThatChanged(paired, knowledge.readBy, rooms),
  };
}

function toldOf<W extends Stored>(
  before: W,
  after: W,
  { rooms, knowledge }: { rooms: Rooms; knowledge: Knowledge<W> },
): Told<W> {
  if (before.dims.join() !== after.dims.join()) return { kind: "shape", before, after, difference: null };
  const { elements } = before;
  if (before.type !== after.type) {
    const values = comparable(before, after, { rooms, knowledge });
    const found = values === null ? null : difference(values.before, values.after, { elements, from: 0 });
    return { kind: "type", before, after, difference: found };
  }
  const from = firstDifference(before, after, rooms);
  if (from === null) return { kind: "identical", before, after, difference: null };
  if (before.type === "string") {
    return { kind: "changed", before, after, difference: textDifference(before, after) };
  }
  const values = { before: valuesOf(before, rooms.before), after: valuesOf(after, rooms.after) };
  const found = difference(values.before, values.after, { elements, from });
  // Zeros of another sign and other bits of NaN are equal as numbers, and still not the same weights.
  const different = found.different === 0 ? differentBits(before, after, rooms) : found.different;
  return { kind: "changed", before, after, difference: { ...found, different } };
}

/** Both as numbers of the same meaning; null where they have none, such as integers whose scale is not known against floats. */
function comparable<W extends Stored>(
  before: W,
  after: W,
  { rooms, knowledge }: { rooms: Rooms; knowledge: Knowledge<W> },
): { before: Values; after: Values } | null {
  if (before.type === "string" || after.type === "string") return null;
  const [old, now] = [isFloating(before.type), isFloating(after.type)];
  const { dequantise } = knowledge;
  // 8-bit floats have a scale too, where somebody quantised to them.
  const values = {
    before: dequantise.before(before, rooms.before) ?? (old ? valuesOf(before, rooms.before) : null),
    after: dequantise.after(after, rooms.after) ?? (now ? valuesOf(after, rooms.after) : null),
  };
  if (!old && !now && values.before === null && values.after === null) {
    return { before: valuesOf(before, rooms.before), after: valuesOf(after, rooms.after) };
  }
  if (values.before === null || values.after === null || values.before.parts !== values.after.parts)
    return null;
  return { before: values.before, after: values.after };
}

function changeOf<W extends Stored>({ kind, before, after, difference: found }: Told<W>): TensorChange {
  const { name } = before ?? after ?? { name: "" };
  return {
    name,
    ...(before !== null && after !== null && before.name !== after.name ? { to: after.name } : {}),
    kind: kind === "identical" ? "changed" : kind,
    before: before === null ? null : shapeText(before),
    after: after === null ? null : shapeText(after),
    parameters: (after ?? before)?.elements ?? 0,
    relativeL2: found?.relativeL2 ?? null,
    cosine: found?.cosine ?? null,
    largest: found?.largest ?? null,
    sparsity: found?.sparsity ?? null,
    different: found?.different ?? null,
  };
}

function amountOf(weights: readonly Stored[]): { parameters: number; sizeBytes: number } {
  const amount = { parameters: 0, sizeBytes: 0 };
  for (const { elements, sizeBytes } of distinct(weights)) {
    amount.parameters += elements;
    amount.sizeBytes += sizeBytes;
  }
  return amount;
}
