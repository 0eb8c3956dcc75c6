import { failsAbove, isQuiet } from "@modelgate/schema";
import { lookAt, nextLook } from "./looks.ts";
import type { LogRatio } from "./per-launch-ratio.ts";
import { median } from "./select.ts";

/** What would settle an inconclusive verdict: launches in all, and the seconds that the missing ones would take. */
export type Settling = { launches: number; seconds: number };

/** More launches than these are no answer: at three seconds each, the better part of an hour. */
export const MOST_LAUNCHES = 1024;

/** Chance that it is settled by then, were the truth what the launches show. */
const POWER = 0.8;

/**
 * The first look by which the verdict would be settled with a chance of 80 %, were the launches' spread and estimates the
 * truth. null where no look up to 1,024 launches would do: the ratio lies on the limit, or nearer to it than one start of a
 * process may be off, or the control is off by itself and the candidate not slower by more than that.
 */
export function settling(
  { candidate, control }: { candidate: LogRatio; control: LogRatio },
  { logLimit, logBias = 0 }: { logLimit: number; logBias?: number },
  launchSeconds: readonly number[],
): Settling | null {
  const done = launchSeconds.length;
  const reach = spread(candidate.logs);
  for (let launches = nextLook(done); launches <= MOST_LAUNCHES; launches = nextLook(launches)) {
    const z = upperQuantile((lookAt(launches)?.alpha ?? 0) / 2);
    const root = Math.sqrt(launches);
    const half = (z * spread(control.logs)) / root;
    const expected = { low: control.value - half, high: control.value + half };
    const above = candidate.value - failsAbove(expected, logLimit);
    // Only on a quiet machine it may pass as well.
    const distance = (isQuiet(expected, logLimit) ? Math.abs(above) : above) - logBias;
    if (distance > 0 && distance >= ((z + upperQuantile(1 - POWER)) * reach) / root)
      return { launches, seconds: secondsOf(launches - done, launchSeconds) };
  }
  return null;
}

/** Seconds for so many launches more. */
export function secondsOf(launches: number, launchSeconds: readonly number[]): number {
  return launchSeconds.length === 0 ? 0 : launches * median(launchSeconds);
}

/**
 * What the standard deviation may be: of few launches it comes out too small as often as not, so it is raised to about the
 * upper end of its own 80 % (a third for 8, a tenth for 64).
 */
function spread(logs: readonly number[]): number {
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const squares = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0);
  return Math.sqrt(squares / (logs.length - 1)) * (1 + 0.9 / Math.sqrt(logs.length - 1));
}

/** The z with P(Z > z) = p for p up to 0.5, within 4.5e-4 (Abramowitz and Stegun 26.2.23): it only plans. */
function upperQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  return (
    t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  );
}
