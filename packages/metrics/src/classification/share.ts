import { type Design, effectiveUnits, isPlain, methodOf, units } from "../design.ts";
import { normalQuantile, studentQuantile } from "../interval/distribution.ts";
import { spreadOf } from "../interval/mean.ts";
import { wilson } from "../interval/wilson.ts";
import { type Measured, noInterval, noValue, withInterval } from "../metric.ts";
import type { Hit } from "../paired/hits.ts";
import type { Rows } from "../sample.ts";

/** Estimates a share of rows, or a growing function of it, with Wilson's interval; `counted` sums its weights. */
export function estimateShare<S extends Rows>(
  sample: S,
  hit: Hit<S>,
  share: {
    counted: readonly [hits: number, n: number];
    empty: string;
    through?: (share: number) => number;
    rows?: "all";
  },
): Measured {
  const { design, options } = sample;
  const { confidence } = options;
  const through = share.through ?? ((value) => value);
  const [hits, total] = share.counted;
  const told = (rows: number) => (share.rows === "all" ? design.rows : rows);
  if (total === 0) return noValue(told(0), share.empty);
  const value = hits / total;
  if (isPlain(design)) {
    const [low, high] = wilson(hits, total, confidence);
    return withInterval(through(value), told(total), [through(low), through(high)], {
      confidence,
      method: "wilson",
    });
  }
  const pulls = new Float64Array(design.rows);
  let rows = 0;
  for (let row = 0; row < design.rows; row++) {
    const is = hit(sample, row);
    const weight = design.weights?.[row] ?? 1;
    if (is === null || weight === 0) continue;
    rows++;
    pulls[row] = (weight * ((is ? 1 : 0) - value) * design.rows) / total;
  }
  const worth = effectiveSize(pulls, value * (1 - value), { design, counted: rows, confidence });
  if (worth === 0) return noInterval(through(value), told(rows), "a single row or cluster shows no noise");
  const [low, high] = wilson(value * worth, worth, confidence);
  return withInterval(through(value), told(rows), [through(low), through(high)], {
    confidence,
    method: methodOf("wilson", design),
  });
}

/**
 * How many independent rows of weight one would tell as much of a share: `variance` of one such row over the squared
 * standard error that weights and clusters leave (Korn and Graubard, Surv. Methodol. 24, 1998), with Student's t for
 * few clusters; never more than Kish's effective size of weights or the `counted` rows, and where no row differs from
 * another, the number of clusters. 0 when nothing can be told.
 */
export function effectiveSize(
  pulls: Float64Array,
  variance: number,
  { design, counted, confidence }: { design: Design; counted: number; confidence: number },
): number {
  const clusters = design.groups?.count ?? counted;
  if (clusters < 2) return 0;
  // Rows of weight 0 take no part in Kish's size either.
  const part = counted / weighing(design);
  const most = Math.min(counted, effectiveUnits({ ...design, groups: null }) * part);
  const spread = spreadOf(units(pulls, design), 0);
  // Alike throughout: rows of one cluster may be one row many times over.
  if (spread === null || variance <= 0) return Math.min(most, effectiveUnits(design));
  // The error divides by one cluster less, Wilson's does not.
  const worth = (variance / spread.error ** 2) * (clusters / (clusters - 1));
  if (design.groups === null) return Math.min(most, worth);
  const p = (1 + confidence) / 2;
  return Math.min(most, worth * (normalQuantile(p) / studentQuantile(p, clusters - 1)) ** 2);
}

/** Rows that weigh anything. */
function weighing({ rows, weights }: Design): number {
  return weights === null ? rows : weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}
