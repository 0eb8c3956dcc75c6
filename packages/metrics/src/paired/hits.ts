import type { ClassificationSample } from "../sample.ts";
import { type Difference, unknownDifference } from "./contrast.ts";
import type { ClassificationPair } from "./pair.ts";
import { compareProportions } from "./proportion-contrast.ts";

/** Whether a model has a row right; null for a row that does not count, whatever the model says. */
export type Hit = (sample: ClassificationSample, row: number) => boolean | null;

/** Compares shares of the same rows. */
export function compareHits({ candidate, baseline }: ClassificationPair, hit: Hit): Difference {
  const counts = { gains: 0, losses: 0, both: 0, n: 0 };
  for (let row = 0; row < candidate.truth.length; row++) {
    const now = hit(candidate, row);
    const before = hit(baseline, row);
    if (now === null || before === null) continue;
    counts.n++;
    if (now && before) counts.both++;
    else if (now) counts.gains++;
    else if (before) counts.losses++;
  }
  return counts.n === 0 ? unknownDifference(0, "no rows") : compareProportions(counts);
}
