const DIGITS = 2048;
const PASSES = [0, 11, 22, 33, 44, 55] as const;

/**
 * Row numbers in ascending order of their values, which must not be NaN; equal values (0 and -0 too) keep the order
 * of their rows. A radix sort over the bits of the double, 11 at a time: several times a comparison sort's speed at a
 * million rows, and passes in which all rows agree are skipped, as half of them are for single-precision scores.
 */
export function argsort(values: Float64Array): Uint32Array {
  const n = values.length;
  let high = new Uint32Array(n);
  let low = new Uint32Array(n);
  let order = new Uint32Array(n);
  const bits = new Uint32Array(new Float64Array(values).buffer);
  const counts = PASSES.map(() => new Uint32Array(DIGITS));
  for (let i = 0; i < n; i++) {
    // Adding 0 makes -0 into 0, as they compare. Doubles order as integers once negative ones are inverted.
    let l = bits[2 * i] ?? 0;
    let h = bits[2 * i + 1] ?? 0;
    if (h === 0x80000000 && l === 0) h = 0;
    if (h >>> 31 === 1) {
      h = ~h >>> 0;
      l = ~l >>> 0;
    } else h = (h | 0x80000000) >>> 0;
    high[i] = h;
    low[i] = l;
    order[i] = i;
    PASSES.forEach((shift, pass) => {
      const count = counts[pass];
      const d = digit(h, l, shift);
      if (count) count[d] = (count[d] ?? 0) + 1;
    });
  }
  let spare = [new Uint32Array(n), new Uint32Array(n), new Uint32Array(n)] as const;
  PASSES.forEach((shift, pass) => {
    const starts = counts[pass];
    if (starts === undefined || starts.includes(n)) return;
    let start = 0;
    for (let d = 0; d < DIGITS; d++) {
      const count = starts[d] ?? 0;
      starts[d] = start;
      start += count;
    }
    const [toHigh, toLow, toOrder] = spare;
    for (let i = 0; i < n; i++) {
      const h = high[i] ?? 0;
      const l = low[i] ?? 0;
      const d = digit(h, l, shift);
      const to = starts[d] ?? 0;
      starts[d] = to + 1;
      toHigh[to] = h;
      toLow[to] = l;
      toOrder[to] = order[i] ?? 0;
    }
    spare = [high, low, order];
    [high, low, order] = [toHigh, toLow, toOrder];
  });
  return order;
}

function digit(high: number, low: number, shift: number): number {
  if (shift < 22) return (low >>> shift) & 2047;
  if (shift === 22) return ((low >>> 22) | (high << 10)) & 2047;
  return (high >>> (shift - 32)) & 2047;
}
