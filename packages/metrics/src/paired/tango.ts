import { normalQuantile } from "../interval/distribution.ts";
import type { Bounds } from "../interval/wilson.ts";
import { type Discordance, frontier, type Hypothesis, inErrors } from "./discordance.ts";

/** The claim that the chance of a gain exceeds that of a loss by `delta`, with Tango's score (Stat. Med. 17, 1998). */
export function differenceOf(delta: number): Hypothesis {
  const error = (seen: Discordance) => {
    const { gain, loss } = likeliest(seen, delta);
    return Math.sqrt(Math.max(0, gain + loss - delta * delta) / seen.n);
  };
  return {
    error,
    likeliest: (seen) => likeliest(seen, delta),
    score: (seen) => inErrors((seen.gains - seen.losses) / seen.n - delta, error(seen)),
    mirrored: () => differenceOf(-delta),
  };
}

/** Tango's equation 8, by whichever form of the root subtracts nothing. */
function likeliest({ gains, losses, n }: Discordance, delta: number): { gain: number; loss: number } {
  const b = (2 * n - gains + losses) * delta - gains - losses;
  const c = -losses * delta * (1 - delta);
  const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
  const q = b > 0 ? (-2 * c) / (b + root) : (root - b) / (4 * n);
  const loss = Math.min(Math.max(q, 0, -delta), (1 - delta) / 2);
  return { gain: Math.max(0, loss + delta), loss };
}

/**
 * Tango's score interval of the difference (gains - losses) / n of paired proportions. It keeps a width when no row
 * differs, where Wald's shrinks to a point: no flip among 100 rows leaves [-.037, .037] at 95 %.
 */
export function tango(seen: Discordance, confidence: number): Bounds {
  const z = normalQuantile((1 + confidence) / 2);
  const estimate = (seen.gains - seen.losses) / seen.n;
  return [
    frontier((delta) => differenceOf(delta).score(seen) > z, -1, estimate),
    frontier((delta) => differenceOf(delta).score(seen) < -z, 1, estimate),
  ];
}
