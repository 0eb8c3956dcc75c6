/** Sum with Neumaier's compensation: a million rows, huge beside tiny, lose no digits that matter. */
export function sum(values: Float64Array): number {
  let total = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const next = total + value;
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  // Beyond the largest double the compensation is NaN; the sum itself says infinite.
  return Number.isFinite(total) ? total + lost : total;
}

/** Arithmetic mean; NaN of nothing. */
export function mean(values: Float64Array): number {
  return sum(values) / values.length;
}
