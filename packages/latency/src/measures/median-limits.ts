import { isAbsolute, type Limit } from "@modelgate/schema";
import { DEFAULT_LIMIT, judgeRatio } from "../ratio/judge-ratio.ts";
import type { Trace } from "../trace.ts";
import { p50PerLaunch } from "./arm.ts";
import { judgeAbsolute, overLaunches } from "./over-launches.ts";

// Limits on the median time of an inference. One in milliseconds is a share of what the baseline took on this machine.

/**
 * How much slower than the baseline a limit lets the candidate be, as a share; null for a limit that compares nothing, and where no
 * launch has the baseline.
 */
export function shareAllowed(trace: Trace, { kind, value }: Limit): number | null {
  if (kind === "max-relative-increase") return value;
  if (kind !== "max-increase") return null;
  const before = overLaunches(p50PerLaunch(trace, "baseline")).value;
  return before === null ? null : value / before;
}

/** The least of the shares that several limits allow; null where none compares. */
export function leastShare(trace: Trace, limits: readonly Limit[]): number | null {
  const shares = limits.flatMap((limit) => shareAllowed(trace, limit) ?? []);
  return shares.length === 0 ? null : Math.min(...shares);
}

/**
 * Whether more launches would tell nothing more of these limits: each of them is kept, or breached, or too near for any number of
 * launches. One that is settled says nothing of the others: a strict one may fail while a looser one is still open. Without limits
 * the question is whether the candidate is slower than the default allows; a model alone has only limits on its own time.
 */
export function isSettled(trace: Trace, limits: readonly Limit[]): boolean {
  const hasBaseline = trace.launches.some(({ blocks }) => blocks.some(({ arm }) => arm === "baseline"));
  if (limits.length === 0) return !hasBaseline || isShareSettled(trace, DEFAULT_LIMIT);
  const own = overLaunches(p50PerLaunch(trace, "candidate"));
  return limits.every(({ kind, value }) => {
    if (isAbsolute(kind)) return judgeAbsolute(own, { kind, value }).verdict !== "inconclusive";
    const share = hasBaseline ? shareAllowed(trace, { kind, value }) : null;
    // What launches cannot answer does not keep them going.
    return share === null || isShareSettled(trace, share);
  });
}

function isShareSettled(trace: Trace, share: number): boolean {
  const { verdict, quiet, settle } = judgeRatio(trace, share);
  // Nearer to the limit than servers differ by their start no number of launches tells.
  const isHopeless = (trace.startBias ?? 0) > 0 && quiet === true && settle === null;
  return verdict !== "inconclusive" || isHopeless;
}
