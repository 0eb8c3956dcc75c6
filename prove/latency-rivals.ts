import type { ArmName, Launch } from "../packages/latency/src/index.ts";
import { median } from "../packages/latency/src/ratio/select.ts";
import { inferenceMs } from "../packages/latency/src/trace.ts";
import { normalTail } from "../packages/metrics/src/interval/distribution.ts";

/** A rule that others judge by: whether it fails the candidate, from launches of one job and those of an earlier one. */
export type Rival = { name: string; fails(now: readonly Launch[], earlier: readonly Launch[]): boolean };

/** What is in use elsewhere (research/performance.md A2, A4), on the same launches as ours. */
export const RIVALS: readonly Rival[] = [
  { name: "stored baseline, 110 %", fails: (now, earlier) => stored(now, earlier) > 1.1 },
  { name: "stored baseline, 200 %", fails: (now, earlier) => stored(now, earlier) > 2 },
  { name: "all A, then all B, Mann-Whitney p < .05", fails: ([launch]) => inTurn(launch) },
];

/** The number that a tool prints for one run, over the number that was kept from another. */
function stored([now]: readonly Launch[], [earlier]: readonly Launch[]): number {
  return median(times(now, "candidate")) / median(times(earlier, "baseline"));
}

/** The first half of a launch has the baseline's blocks only, the second the candidate's. */
function inTurn(launch: Launch | undefined): boolean {
  const middle = Math.floor(((launch?.blocks.at(-1)?.round ?? 0) + 1) / 2);
  const baseline = times(launch, "baseline", (round) => round < middle);
  const candidate = times(launch, "candidate", (round) => round >= middle);
  return median(candidate) > median(baseline) && mannWhitney(baseline, candidate) < 0.05;
}

function times(
  launch: Launch | undefined,
  arm: ArmName,
  isWanted: (round: number) => boolean = () => true,
): number[] {
  const blocks = (launch?.blocks ?? []).filter((block) => block.arm === arm && isWanted(block.round));
  return blocks.map(inferenceMs);
}

/** Two-sided p-value of Mann and Whitney's test by the normal approximation, corrected for ties and continuity. */
export function mannWhitney(a: readonly number[], b: readonly number[]): number {
  const all = [...a.map((value) => ({ value, mine: true })), ...b.map((value) => ({ value, mine: false }))];
  all.sort((one, other) => one.value - other.value);
  const n = all.length;
  let ranks = 0;
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from;
    while (to < n && all[to]?.value === all[from]?.value) to++;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) if (all[i]?.mine === true) ranks += rank;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const pairs = a.length * b.length;
  const statistic = ranks - (a.length * (a.length + 1)) / 2;
  const variance = (pairs / 12) * (n + 1 - ties / (n * (n - 1)));
  const z = (Math.abs(statistic - pairs / 2) - 0.5) / Math.sqrt(variance);
  return Math.min(1, 2 * normalTail(z));
}
