import type { TensorChange } from "@modelgate/schema";
import type { Stored } from "./stored.ts";
import { addBlocks, noSums, type Sums } from "./sums.ts";
import { BLOCK, bitsOf, type Room, roomOfASide, type Values, valuesOf } from "./values.ts";

/** Memory for both sides of a comparison. */
export type Rooms = { readonly before: Room; readonly after: Room };

export function roomsForTwo(): Rooms {
  return { before: roomOfASide(), after: roomOfASide() };
}

/** How far two tensors of the same shape are apart. */
export type Difference = Pick<
  TensorChange,
  "relativeL2" | "cosine" | "largest" | "sparsity" | "different"
> & {
  /** NaN and infinite numbers. */
  readonly nonFinite: { readonly before: number; readonly after: number };
  /** ‖before‖² and ‖after − before‖², to add up a layer's; null where a number is not finite. */
  readonly squares: { readonly before: number; readonly difference: number } | null;
};

/** The element, a multiple of BLOCK, in whose block the bytes of two tensors of one type and shape first differ; null: nowhere. */
export function firstDifference(before: Stored, after: Stored, rooms: Rooms): number | null {
  if (before.type === "string") return areEqual(before.texts(), after.texts()) ? null : 0;
  const [readBefore, readAfter] = [before.open(), after.open()];
  if (readBefore === null || readAfter === null) return before.elements === 0 ? null : 0;
  const bytes = before.sizeBytes;
  const step = ((bitsOf(before.type) ?? 8) * BLOCK) / 8;
  for (let [first, at] = [0, 0]; at < bytes; first += BLOCK, at += step) {
    const length = Math.min(step, bytes - at);
    const [a, b] = [Buffer.from(rooms.before.bytes, 0, length), Buffer.from(rooms.after.bytes, 0, length)];
    readBefore(a, at);
    readAfter(b, at);
    if (!a.equals(b)) return first;
  }
  return null;
}

/**
 * Compares two tensors of the same shape as numbers, a block of each at a time. Up to element `from` they are known to be equal.
 * A number that is not finite leaves relative L2, cosine and the largest change unknown (null), never small.
 */
export function difference(
  before: Values,
  after: Values,
  { elements, from }: { elements: number; from: number },
): Difference {
  const sums = summed(before, after, { elements, from, scale: 1 });
  const hasAll = sums.nonFiniteBefore + sums.nonFiniteAfter === 0;
  const numbers = elements * before.parts;
  const rest = {
    sparsity: numbers === 0 ? null : { before: sums.zerosBefore / numbers, after: sums.zerosAfter / numbers },
    different: sums.different,
    nonFinite: { before: sums.nonFiniteBefore, after: sums.nonFiniteAfter },
  };
  if (!hasAll) return { relativeL2: null, cosine: null, largest: null, squares: null, ...rest };
  const scaled = fits(sums) ? sums : rescaled(sums, before, after, { elements, from });
  const angle = scaled.product / (Math.sqrt(scaled.before) * Math.sqrt(scaled.after));
  // Zeros that stayed zeros did not change, whatever share of nothing that is.
  const change = scaled.difference === 0 ? 0 : Math.sqrt(scaled.difference) / Math.sqrt(scaled.before);
  return {
    relativeL2: Number.isFinite(change) ? change : null,
    cosine: Number.isFinite(angle) ? Math.min(1, Math.max(-1, angle)) : null,
    largest:
      sums.at < 0 || !Number.isFinite(sums.largest)
        ? null
        : { value: sums.largest, index: Math.floor(sums.at / before.parts) },
    squares: Number.isFinite(sums.before + sums.difference)
      ? { before: sums.before, difference: sums.difference }
      : null,
    ...rest,
  };
}

/** A difference of two lists of text: how many elements differ, and no numbers. */
export function textDifference(before: Stored, after: Stored): Difference {
  const texts = after.texts();
  const different = before.texts().filter((text, index) => !isEqual(text, texts[index])).length;
  const nonFinite = { before: 0, after: 0 };
  return {
    relativeL2: null,
    cosine: null,
    largest: null,
    sparsity: null,
    different,
    nonFinite,
    squares: null,
  };
}

/**
 * How many elements of two tensors of one type and shape are not the same bits: for those that are equal as numbers, such as 0
 * and -0. Of elements shorter than a byte those that share one count as one.
 */
export function differentBits(before: Stored, after: Stored, rooms: Rooms): number {
  const [readBefore, readAfter] = [before.open(), after.open()];
  const width = Math.max(1, (bitsOf(before.type) ?? 8) >> 3);
  const step = width * BLOCK;
  let different = 0;
  for (let at = 0; at < before.sizeBytes; at += step) {
    const length = Math.min(step, before.sizeBytes - at);
    const [a, b] = [Buffer.from(rooms.before.bytes, 0, length), Buffer.from(rooms.after.bytes, 0, length)];
    readBefore?.(a, at);
    readAfter?.(b, at);
    for (let start = 0; start < length; start += width) {
      if (a.compare(b, start, start + width, start, start + width) !== 0) different += 1;
    }
  }
  return different;
}

/** Reads both tensors as numbers. */
export function numbersOf(before: Stored, after: Stored, rooms: Rooms): { before: Values; after: Values } {
  return { before: valuesOf(before, rooms.before), after: valuesOf(after, rooms.after) };
}

type Extent = { elements: number; from: number };

function summed(before: Values, after: Values, { elements, from, scale }: Extent & { scale: number }): Sums {
  const sums = noSums();
  for (let first = 0; first < elements; first += BLOCK) {
    const count = Math.min(BLOCK, elements - first);
    const block = before.block(first, count);
    const other = first < from ? block : after.block(first, count);
    addBlocks(sums, block, other, { offset: first * before.parts, scale });
  }
  return sums;
}

/** Squares of doubles can be beyond what a double holds, or vanish below it. Those of all shorter types fit. */
function fits({ before, after, difference, magnitude }: Sums): boolean {
  const isSmall = magnitude > 0 && magnitude < 1e-140;
  return Number.isFinite(before + after + difference) && !isSmall;
}

/** Both times a power of two, which is exact, so that the largest value is near 1. Ratios stay what they are. */
function rescaled({ magnitude }: Sums, before: Values, after: Values, extent: Extent): Sums {
  // Half of the way at most: 2^1074 is no double.
  const scale = 2 ** -Math.max(-1000, Math.min(1000, Math.floor(Math.log2(magnitude))));
  return summed(before, after, { ...extent, scale });
}

function areEqual(before: readonly Uint8Array[], after: readonly Uint8Array[]): boolean {
  return before.length === after.length && before.every((text, index) => isEqual(text, after[index]));
}

function isEqual(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && Buffer.compare(a, b) === 0;
}
