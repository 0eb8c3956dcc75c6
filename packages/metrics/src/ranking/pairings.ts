/** One area in a mean: which rows take part (null: all), which class is positive, by which column of the scores. */
export type Pairing = { rows: Uint32Array | null; positive: number; column: number; weight: number };

type Average = "macro" | "weighted";

/** Each class against all others. */
export function oneVersusRest(counts: Float64Array, average: Average): Pairing[] {
  const rows = counts.reduce((a, b) => a + b, 0);
  return Array.from(counts, (count, k) => ({
    rows: null,
    positive: k,
    column: k,
    weight: average === "macro" ? 1 / counts.length : count / rows,
  }));
}

/** Each class against each other class, on the rows of the two alone; every pair once by either's column. */
export function* oneVersusOne(counts: Float64Array, truth: Int32Array, average: Average): Generator<Pairing> {
  const rowsOf = Array.from(counts, (): number[] => []);
  truth.forEach((k, row) => {
    rowsOf[k]?.push(row);
  });
  // Each class is in K - 1 pairs, so the weights of all pairs sum to (K - 1) n; and a pair has two areas.
  const weight = counts.reduce((a, b) => a + b, 0);
  const all = 2 * (counts.length - 1) * (average === "macro" ? counts.length / 2 : weight);
  for (const [a, rowsA] of rowsOf.entries()) {
    for (const [b, rowsB] of rowsOf.entries()) {
      if (a === b) continue;
      const rows = new Uint32Array(rowsA.length + rowsB.length);
      rows.set(rowsA);
      rows.set(rowsB, rowsA.length);
      yield {
        rows,
        positive: a,
        column: a,
        weight: (average === "macro" ? 1 : (counts[a] ?? 0) + (counts[b] ?? 0)) / all,
      };
    }
  }
}
