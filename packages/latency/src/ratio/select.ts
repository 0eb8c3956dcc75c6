/** The value at place `k` (from 0) in ascending order. Reorders `values`; Hoare's selection, linear on average. */
export function select(values: Float64Array, k: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? 0;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i++;
      while ((values[j] ?? 0) > pivot) j--;
      if (i > j) break;
      const kept = values[i] ?? 0;
      values[i++] = values[j] ?? 0;
      values[j--] = kept;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] ?? Number.NaN;
}

/** Middle of the values, of an even number the mean of both; NaN of none. Leaves `values` as they are. */
export function median(values: ArrayLike<number>): number {
  const own = Float64Array.from(values);
  return middle(own);
}

/** The same where the order of `values` may go. */
export function middle(values: Float64Array): number {
  const half = values.length >> 1;
  const upper = select(values, half);
  return values.length % 2 === 1 ? upper : (select(values, half - 1) + upper) / 2;
}
