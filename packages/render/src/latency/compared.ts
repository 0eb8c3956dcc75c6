import type { Latency, Ratio } from "@modelgate/schema";
import { percent } from "../percent.ts";
import { percentage } from "./duration.ts";

/** The ratio a gate rests on; null without a baseline. */
export function gateRatio({ ratios }: Latency): Ratio | null {
  return ratios.find(({ of }) => of === "candidate/baseline") ?? null;
}

/** What the control says: the same model beside itself, which should be 1. */
export function controlRatio({ ratios }: Latency): Ratio | null {
  return ratios.find(({ of }) => of !== "candidate/baseline") ?? null;
}

type Spread = Pick<Ratio, "value" | "interval">;

/** "1.3 % [0.4, 2.2] slower than"; `limits` are shares that stand beside it, such as 0.02. */
export function slower({ value, interval }: Spread, whom: string, limits: readonly number[] = []): string {
  const share = value - 1;
  const isFaster = share < 0;
  const turned = (ratio: number) => (isFaster ? 1 - ratio : ratio - 1);
  const beside = limits.map((limit) => (isFaster ? -limit : limit));
  const shown = (ratio: number) => percentage(turned(ratio), beside);
  const ends = interval === null ? [] : [interval.low, interval.high].map(turned).sort((a, b) => a - b);
  const range = ends.length === 0 ? "" : ` [${ends.map((end) => percentage(end, beside)).join(", ")}]`;
  const rest = `${whom}${ends.length === 0 ? ", no interval" : ""}`;
  if (share === 0) return `as fast as ${whom}${range || ", no interval"}`;
  return `${shown(value)} %${range} ${isFaster ? "faster" : "slower"} than ${rest}`;
}

/** "+1.3 %" of a ratio. */
export function excess(value: number, limits: readonly number[] = []): string {
  const share = value - 1;
  return `${share > 0 ? "+" : ""}${percentage(share, limits)} %`;
}

/** "+0.4 % to +2.2 % (99 %)"; "none". */
export function excessRange({ interval }: Spread, limits: readonly number[] = []): string {
  if (interval === null) return "none";
  return `${excess(interval.low, limits)} to ${excess(interval.high, limits)} (${percent(interval.confidence)})`;
}
