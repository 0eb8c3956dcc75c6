import { median } from "../ratio/select.ts";
import { type Block, inferenceMs } from "../trace.ts";

/** `warm`: it stopped getting faster; `cold`: go on; `unstable`: it still does and the bound is reached, time it as it is. */
export type Warmth = "warm" | "cold" | "unstable";

/** What ends a warm-up that never settles. */
const MOST_BLOCKS = 60;
const MOST_MS = 10_000;

/** Faster by less than this is no longer warming up. */
const STEP = 0.02;

/**
 * Whether the blocks since the start, in their order, became stable: the median of the last three is at most 2 % faster than
 * that of the three before. Where a block takes more than 100 ms, one against the one before, for such a model is warm after
 * its first call (research: microsecond models need a thousand). Slower than before is no reason to wait: a processor
 * that changes its state does so for every arm, and pairs of blocks bear it.
 */
export function isWarm(blocks: readonly Pick<Block, "ms" | "inferences" | "p50Ms">[]): Warmth {
  const times = blocks.map((block) => inferenceMs({ arm: "candidate", round: 0, ...block }));
  const width = median(blocks.map(({ ms }) => ms)) > 100 ? 1 : 3;
  // The first block holds the first call, which is like no other.
  if (times.length >= 2 * width + 1) {
    const last = median(times.slice(-width));
    const before = median(times.slice(-2 * width, -width));
    if (last >= before * (1 - STEP)) return "warm";
  }
  const spent = blocks.reduce((sum, { ms }) => sum + ms, 0);
  return times.length >= MOST_BLOCKS || spent >= MOST_MS ? "unstable" : "cold";
}
