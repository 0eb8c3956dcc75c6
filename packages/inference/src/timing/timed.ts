import type { ArmName } from "./job.ts";

/** Queries run one after another (or side by side, by several threads): each one's milliseconds, and all of them together. */
export type Timed = { ms: number; singles: Float64Array };

/** Something that runs queries of an arm and takes the time. `round` says which inputs come first. */
export type Runner = (arm: ArmName, queries: number, round: number) => Timed | Promise<Timed>;

/** The middle of some numbers; NaN of none. */
export function middle(values: ArrayLike<number>): number {
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  const above = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? above : ((sorted[half - 1] ?? Number.NaN) + above) / 2;
}
