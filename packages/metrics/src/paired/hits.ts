import { effectiveSize } from "../classification/share.ts";
import { isPlain, methodOf } from "../design.ts";
import type { ClassificationSample, Rows } from "../sample.ts";
import { type Difference, unknownDifference } from "./contrast.ts";
import { compareProportions } from "./proportion-contrast.ts";

/** Whether a model has a row right; null for a row that does not count, whatever the model says. */
export type Hit<S extends Rows = ClassificationSample> = (sample: S, row: number) => boolean | null;

/** Compares shares of the same rows. With weights or clusters the counts are those of as many independent rows as tell as much. */
export function compareHits<S extends Rows>(
  { candidate, baseline }: { candidate: S; baseline: S },
  hit: Hit<S>,
): Difference {
  const { design, options } = candidate;
  const counts = { gains: 0, losses: 0, both: 0, n: 0 };
  const steps = new Int8Array(design.rows);
  const isCounted = new Uint8Array(design.rows);
  let counted = 0;
  for (let row = 0; row < design.rows; row++) {
    const now = hit(candidate, row);
    const before = hit(baseline, row);
    const weight = design.weights?.[row] ?? 1;
    if (now === null || before === null || weight === 0) continue;
    isCounted[row] = 1;
    counted++;
    counts.n += weight;
    steps[row] = Number(now) - Number(before);
    if (now && before) counts.both += weight;
    else if (now) counts.gains += weight;
    else if (before) counts.losses += weight;
  }
  if (counted === 0) return unknownDifference(0, "no rows");
  if (isPlain(design)) return compareProportions(counts);

  const value = (counts.gains - counts.losses) / counts.n;
  const pulls = Float64Array.from(steps, (step, row) =>
    isCounted[row] === 0 ? 0 : ((design.weights?.[row] ?? 1) * (step - value) * design.rows) / counts.n,
  );
  const variance = (counts.gains + counts.losses) / counts.n - value * value;
  const worth = effectiveSize(pulls, variance, { design, counted, confidence: options.confidence });
  if (worth === 0) return unknownDifference(counted, "a single row or cluster shows no noise");
  const scale = worth / counts.n;
  return compareProportions(
    {
      gains: counts.gains * scale,
      losses: counts.losses * scale,
      both: counts.both * scale,
      n: worth,
    },
    { rows: counted, method: (base) => methodOf(base, design) },
  );
}
