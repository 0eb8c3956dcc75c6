import type { AnswerDifference } from "@modelgate/inference/timing";
import type { Latency } from "@modelgate/schema";

/** Differences up to this share of the baseline's answers are rounding. */
const ROUNDING = 1e-3;
/** Up to this one they are a smaller precision, where the largest number of every row is where it was. */
const PRECISION = 0.1;

/** Whether both models answer alike on the inputs that were timed: a faster wrong answer is no improvement. */
export function sameAnswers(found: AnswerDifference | null): Latency["sameAnswers"] {
  if (found === null) return null;
  const { problem, flips, rows, relative, largest, unequal, inferences } = found;
  if (problem !== null) return { alike: false, statement: problem };
  if (inferences === 0) return { alike: false, statement: "no answers were compared" };
  const parts = [
    `over ${inferences} inferences the numbers differ by ${percent(relative)}, at most by ${largest.toPrecision(3)}`,
    ...(rows > 0 ? [`the largest of each row is elsewhere in ${flips} of ${rows} rows`] : []),
    ...(unequal > 0 ? [`${unequal} labels or texts differ`] : []),
  ];
  const isNear = relative <= ROUNDING || (rows > 0 && relative <= PRECISION);
  return { alike: isNear && flips === 0 && unequal === 0, statement: parts.join("; ") };
}

function percent(share: number): string {
  const percents = share * 100;
  // Two digits, and no exponent where there are more before the point.
  return `${percents >= 10 ? Math.round(percents) : percents.toPrecision(2)} %`;
}
