import type { Block } from "./values.ts";

/** What the values of two tensors add up to. Sums are taken in float64, block by block, which keeps the error of long ones small. */
export type Sums = {
  /** Σ before², Σ after², Σ before·after, Σ (after − before)²: of values times `scale`. */
  before: number;
  after: number;
  product: number;
  difference: number;
  /** The largest |after − before| and where it is first; -1 where all are equal. */
  largest: number;
  at: number;
  /** Numbers that are 0. */
  zerosBefore: number;
  zerosAfter: number;
  /** NaN and infinite ones. */
  nonFiniteBefore: number;
  nonFiniteAfter: number;
  /** Numbers that differ: NaN equals NaN here, and 0 equals -0. */
  different: number;
  /** The largest |value| of both. */
  magnitude: number;
};

export function noSums(): Sums {
  return {
    before: 0,
    after: 0,
    product: 0,
    difference: 0,
    largest: 0,
    at: -1,
    zerosBefore: 0,
    zerosAfter: 0,
    nonFiniteBefore: 0,
    nonFiniteAfter: 0,
    different: 0,
    magnitude: 0,
  };
}

/** A function that is called often is compiled at once; one long loop runs slowly until it can be exchanged while it runs. */
const STRIP = 1 << 11;

/** Adds two blocks of the same length whose first number is number `offset` of its tensor. */
export function addBlocks(
  sums: Sums,
  before: Block,
  after: Block,
  { offset, scale }: { offset: number; scale: number },
): void {
  for (let start = 0; start < before.length; start += STRIP) {
    const [a, b] = [before.subarray(start, start + STRIP), after.subarray(start, start + STRIP)];
    const isQuick = scale === 1 && a instanceof Float32Array && b instanceof Float32Array;
    if (isQuick && addSingles(sums, a, b, offset + start)) continue;
    addCarefully(sums, a, b, { offset: offset + start, scale });
  }
}

/**
 * One pass over finite floats, whose squares cannot overflow in float64. False, with nothing added, where one is not finite.
 * It only ever sees Float32Array: the compiler makes one loop of loads and multiplications of that, and a slower one of two types.
 */
function addSingles(sums: Sums, before: Float32Array, after: Float32Array, offset: number): boolean {
  // Each declared alone, and no branch that is taken by chance: five times as fast as destructured, with a `continue`.
  let squaresBefore = 0;
  let squaresAfter = 0;
  let product = 0;
  let difference = 0;
  let largest = sums.largest;
  let at = -1;
  let zerosBefore = 0;
  let zerosAfter = 0;
  let different = 0;
  for (let index = 0; index < before.length; index += 1) {
    const a = before[index] ?? 0;
    const b = after[index] ?? 0;
    const d = b - a;
    squaresBefore += a * a;
    squaresAfter += b * b;
    const both = a * b;
    product += both;
    difference += d * d;
    // A product of two floats does not vanish in float64, so one question is enough for two hardly ever being 0.
    if (both === 0) {
      if (a === 0) zerosBefore += 1;
      if (b === 0) zerosAfter += 1;
    }
    if (d !== 0) different += 1;
    const size = Math.abs(d);
    if (size > largest) {
      largest = size;
      at = index;
    }
  }
  // Infinity or NaN in any value is one in its square.
  if (!Number.isFinite(squaresBefore + squaresAfter)) return false;
  sums.before += squaresBefore;
  sums.after += squaresAfter;
  sums.product += product;
  sums.difference += difference;
  sums.zerosBefore += zerosBefore;
  sums.zerosAfter += zerosAfter;
  sums.different += different;
  if (at >= 0) {
    sums.largest = largest;
    sums.at = offset + at;
  }
  return true;
}

/** Any numbers. What is not finite is counted and left out of the sums. */
function addCarefully(
  sums: Sums,
  before: Block,
  after: Block,
  { offset, scale }: { offset: number; scale: number },
): void {
  let [squaresBefore, squaresAfter, product, difference] = [0, 0, 0, 0];
  for (let index = 0; index < before.length; index += 1) {
    const a = before[index] ?? 0;
    const b = after[index] ?? 0;
    if (a === 0) sums.zerosBefore += 1;
    if (b === 0) sums.zerosAfter += 1;
    if (!Number.isFinite(a)) sums.nonFiniteBefore += 1;
    if (!Number.isFinite(b)) sums.nonFiniteAfter += 1;
    if (a !== b && !(Number.isNaN(a) && Number.isNaN(b))) sums.different += 1;
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    sums.magnitude = Math.max(sums.magnitude, Math.abs(a), Math.abs(b));
    const [x, y] = [a * scale, b * scale];
    const d = y - x;
    squaresBefore += x * x;
    squaresAfter += y * y;
    product += x * y;
    difference += d * d;
    if (Math.abs(b - a) > sums.largest) {
      sums.largest = Math.abs(b - a);
      sums.at = offset + index;
    }
  }
  sums.before += squaresBefore;
  sums.after += squaresAfter;
  sums.product += product;
  sums.difference += difference;
}
