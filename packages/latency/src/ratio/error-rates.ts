import { type Random, xoshiro256 } from "@modelgate/metrics";
import { judgeLogs, type LaunchLogs } from "./judge-ratio.ts";
import { FIRST_LOOK } from "./looks.ts";

/** Shares of gates, in [0, 1]: of a candidate that is `slower` by a share of the baseline's time. */
export type ErrorRates = { slower: number; fail: number; inconclusive: number };

/**
 * How often the gate would say what, drawn from the launches of a model against itself: every gate has 8 of them with
 * replacement, its candidate made slower by a known share. `slower` 0 gives the false alarms, what lies above the limit the misses.
 * Seeded: the same logs give the same rates.
 * @param logs of at least one launch with candidate and control
 */
export function errorRates(
  logs: LaunchLogs,
  { slower, limit, gates, seed = 1 }: { slower: number; limit: number; gates: number; seed?: number },
): ErrorRates {
  const random = xoshiro256(seed);
  const have = Math.min(logs.candidate.length, logs.control.length);
  if (have === 0) throw new TypeError("no launch to draw from");
  let [fail, inconclusive] = [0, 0];
  for (let gate = 0; gate < gates; gate += 1) {
    const { verdict } = judgeLogs(drawn(logs, { random, have, shift: Math.log1p(slower) }), limit);
    if (verdict === "fail") fail += 1;
    if (verdict === "inconclusive") inconclusive += 1;
  }
  return { slower, fail: fail / gates, inconclusive: inconclusive / gates };
}

/** Whole launches: candidate and control of one share its weather. */
function drawn(
  { candidate, control, seconds }: LaunchLogs,
  { random, have, shift }: { random: Random; have: number; shift: number },
): LaunchLogs {
  const at = Array.from({ length: FIRST_LOOK }, () => Math.floor(random.next() * have));
  const of = (values: readonly number[], more: number) => at.map((place) => (values[place] ?? 0) + more);
  return { candidate: of(candidate, shift), control: of(control, 0), seconds: of(seconds, 0) };
}
