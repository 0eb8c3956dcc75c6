import { failure } from "@modelgate/schema";

/** How the rows of a sample came about: what each weighs and which belong together. Without either a row is a row. */
export type Design = {
  rows: number;
  /** One weight a row, from 0 up; null: all weigh one. */
  weights: Float64Array | null;
  /** Sum of the weights. */
  total: number;
  /** Cluster of each row, from 0 without gaps; null: every row stands alone. */
  groups: { of: Int32Array; count: number } | null;
};

/**
 * Checks weights and clusters; cluster numbers may be any integers.
 * @throws ModelgateError `predictions-invalid` for a weight that is negative or no number, or for arrays of other lengths
 */
export function openDesign(rows: number, weights?: Float64Array, groups?: Int32Array): Design {
  if (weights !== undefined) checkWeights(weights, rows);
  if (groups !== undefined && groups.length !== rows)
    throw invalid(`groups: expected ${rows}, one a row, got ${groups.length}`);
  return {
    rows,
    weights: weights ?? null,
    total: weights === undefined ? rows : weights.reduce((a, b) => a + b, 0),
    groups: groups === undefined ? null : numbered(groups),
  };
}

function checkWeights(weights: Float64Array, rows: number): void {
  if (weights.length !== rows) throw invalid(`weights: expected ${rows}, one a row, got ${weights.length}`);
  const odd = oddWeight(weights);
  // As the rows of a data set, which is where a weight is mended, and not those of a report, it counts from 1.
  if (odd >= 0) throw invalid(`weights: row ${odd + 1} weighs ${weights[odd]}, expected a number from 0`);
}

/** The first row whose weight is negative or no number; -1 where there is none. */
export function oddWeight(weights: Float64Array): number {
  return weights.findIndex((weight) => !(weight >= 0 && Number.isFinite(weight)));
}

function invalid(message: string) {
  return failure("predictions-invalid", message, {
    hint: "Give every row one weight of 0 or more, and one cluster.",
  });
}

function numbered(groups: Int32Array): { of: Int32Array; count: number } {
  const numbers = new Map<number, number>();
  const of = groups.map((group) => {
    const known = numbers.get(group);
    if (known !== undefined) return known;
    numbers.set(group, numbers.size);
    return numbers.size - 1;
  });
  return { of, count: numbers.size };
}

/** Whether every row weighs one and stands alone. */
export function isPlain({ weights, groups }: Design): boolean {
  return weights === null && groups === null;
}

/** Why nothing can be measured of these rows, or null. */
export function designFlaw({ rows, weights, total }: Design): string | null {
  if (weights === null || rows === 0) return null;
  if (total === 0) return "the weights sum to 0";
  return Number.isFinite(total) ? null : "the sum of the weights is beyond the largest number";
}

/** A method's name with what was done about weights and clusters. */
export function methodOf(base: string, { weights, groups }: Design): string {
  return `${base}${weights === null ? "" : "-weighted"}${groups === null ? "" : "-clustered"}`;
}

/** What each independent part of the sample adds to a mean over rows: rows as they are, or sums of clusters. */
export function units(pulls: Float64Array, { rows, groups }: Design): Float64Array {
  if (groups === null) return pulls;
  const sums = new Float64Array(groups.count);
  for (let row = 0; row < rows; row++) {
    const group = groups.of[row] ?? 0;
    sums[group] = (sums[group] ?? 0) + (pulls[row] ?? 0);
  }
  return sums.map((sum) => (sum * groups.count) / rows);
}

/** How many equal and independent rows would know as much of a mean: Kish's effective size, of clusters where there are. */
export function effectiveUnits(design: Design): number {
  if (isPlain(design)) return design.rows;
  const sizes = units(design.weights ?? new Float64Array(design.rows).fill(1), design);
  let total = 0;
  let squares = 0;
  for (const size of sizes) {
    total += size;
    squares += size * size;
  }
  return squares === 0 ? 0 : (total * total) / squares;
}
