import { failure, type Ratio } from "@modelgate/schema";
import { type ArmName, type Block, inferenceMs, type Launch, type Trace } from "../trace.ts";
import { hodgesLehmann, signedRankInterval } from "./hodges-lehmann.ts";
import { CONFIDENCE, type Look } from "./looks.ts";

/** The pair of arms that a ratio is of. */
export type RatioOf = Ratio["of"];

/** The name of the method in reports. */
const METHOD = "hodges-lehmann";

/**
 * Log ratio of two arms in one launch: the Hodges-Lehmann estimate over its rounds, each round's blocks next to each other
 * in time, so that what slows the machine down for a while slows both. null where no round holds both.
 * @throws ModelgateError `input-invalid` for a time that is none
 */
export function perLaunchRatio(launch: Launch, of: RatioOf): number | null {
  const [above, below] = of.split("/") as [ArmName, ArmName];
  const logs = new Map<number, number>();
  for (const block of launch.blocks) if (block.arm === below) logs.set(block.round, logMs(block));
  const ratios: number[] = [];
  for (const block of launch.blocks) {
    const other = block.arm === above ? logs.get(block.round) : undefined;
    if (other !== undefined) ratios.push(logMs(block) - other);
  }
  return ratios.length === 0 ? null : hodgesLehmann(ratios);
}

/** The log ratios of every launch that has both arms, in their order. */
export function perLaunchRatios({ launches }: Trace, of: RatioOf): number[] {
  return launches.map((launch) => perLaunchRatio(launch, of)).filter((ratio) => ratio !== null);
}

/** The log ratio over launches: its estimate, and the interval that a look allows. */
export type LogRatio = {
  value: number;
  low: number;
  high: number;
  logs: readonly number[];
  /** Absent: the interval is of the launches alone. */
  method?: string;
};

/** The log ratio of the launches that a look is at. */
export function logRatioAt(logs: readonly number[], { launches, alpha }: Look): LogRatio {
  const seen = logs.slice(0, launches);
  const interval = signedRankInterval(seen, alpha);
  if (interval === null) throw new TypeError(`${seen.length} launches give no interval at ${alpha}`);
  return { value: hodgesLehmann(seen), ...interval, logs: seen };
}

/** The same, further to either side by what no number of launches shows. */
export function widened(ratio: LogRatio, logBias: number): LogRatio {
  if (logBias === 0) return ratio;
  const { low, high } = ratio;
  return { ...ratio, low: low - logBias, high: high + logBias, method: `${METHOD} and one start` };
}

/** As the report has it: ratios, no logarithms. Without an interval where the launches are too few. */
export function ratioOf(of: RatioOf, logs: readonly number[], judged: LogRatio | null): Ratio | null {
  const shown = judged?.logs ?? logs;
  if (shown.length === 0) return null;
  const interval =
    judged === null
      ? null
      : {
          low: Math.exp(judged.low),
          high: Math.exp(judged.high),
          confidence: CONFIDENCE,
          method: judged.method ?? METHOD,
        };
  const value = Math.exp(judged?.value ?? hodgesLehmann(shown));
  return { of, value, interval, launches: shown.length, perLaunch: shown.map(Math.exp) };
}

function logMs(block: Block): number {
  const ms = inferenceMs(block);
  if (!(ms > 0) || !Number.isFinite(ms)) {
    const place = `round ${block.round}, ${block.arm}`;
    throw failure("input-invalid", `${place}: expected more than 0 milliseconds an inference, got ${ms}`, {
      hint: "The clock did not advance, or the trace is damaged. Measure again.",
    });
  }
  return Math.log(ms);
}
