import { normalQuantile } from "../interval/distribution.ts";
import type { Bounds } from "../interval/wilson.ts";
import { type Discordance, frontier, type Hypothesis, inErrors } from "./discordance.ts";

// Of rows that both models have wrong a ratio of two proportions knows nothing, so here n counts the others: those that at
// least one of the two has right.

/** The claim that the candidate is right `ratio` > 0 times as often, with the score of Tang et al. (Stat. Med. 22, 2003). */
export function ratioOf(ratio: number): Hypothesis {
  // The variance of one row's part, which is 1 - ratio, 1 or -ratio where both, only the candidate, only the
  // baseline is right.
  const error = (seen: Discordance) => {
    const { gain, loss } = likeliest(seen, ratio);
    const both = Math.max(0, 1 - gain - loss);
    return Math.sqrt(((1 - ratio) ** 2 * both + gain + ratio * ratio * loss) / seen.n) / baselineShare(seen);
  };
  return {
    error,
    likeliest: (seen) => likeliest(seen, ratio),
    score: (seen) => inErrors(ratioSeen(seen) - ratio, error(seen)),
    mirrored: () => ratioOf(1 / ratio),
  };
}

/** Score interval of the ratio of paired proportions; the baseline must have a row right. */
export function ratioInterval(seen: Discordance, confidence: number): Bounds {
  const z = normalQuantile((1 + confidence) / 2);
  const share = ratioSeen(seen);
  return [
    frontier((ratio) => ratioOf(ratio).score(seen) > z, Number.EPSILON, share),
    frontier((ratio) => ratioOf(ratio).score(seen) < -z, largestRatio(seen), share),
  ];
}

/** How many times as often the candidate was right. */
export function ratioSeen({ gains, losses, n }: Discordance): number {
  return (n - losses) / (n - gains);
}

/** Beyond any ratio that these rows leave possible: one right row more for the candidate, one less for the baseline. */
export function largestRatio({ gains, n }: Discordance): number {
  return (10 * (n + 1)) / (n - gains);
}

function baselineShare({ gains, n }: Discordance): number {
  return Math.max(n - gains, 1) / n;
}

/** loss = 1 - ratio + ratio gain; the likeliest gain solves a quadratic whose larger root is the one in range. */
function likeliest({ gains, losses, n }: Discordance, ratio: number): { gain: number; loss: number } {
  const a = ratio * (1 + ratio) * n;
  const b = ratio * ratio * (gains + losses) - (1 - ratio * ratio) * (n - losses);
  const c = gains * ratio * (1 - ratio);
  const root = Math.sqrt(Math.max(0, b * b + 4 * a * c));
  const x = b < 0 ? (2 * c) / (root - b) : (b + root) / (2 * a);
  const gain = Math.min(Math.max(x, 0, (ratio - 1) / ratio), ratio / (1 + ratio));
  return { gain, loss: Math.min(1 - gain, Math.max(0, 1 - ratio + ratio * gain)) };
}
