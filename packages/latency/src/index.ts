export { writeBencher } from "./history/bencher.ts";
export { type ChangePoint, changePoints } from "./history/change-points.ts";
export {
  type HistoryEntry,
  type HistoryMetric,
  historyLine,
  readHistory,
  type Series,
  seriesOf,
} from "./history/entry.ts";
export { readGithubActionBenchmark, writeGithubActionBenchmark } from "./history/github-action-benchmark.ts";
export { historyOf } from "./history/of-report.ts";
export { historyPage } from "./history/page.ts";
export { type ArmFacts, costPerMillion, measureArm, p50PerLaunch } from "./measures/arm.ts";
export { attribute, type NodeTime } from "./measures/attribute.ts";
export { knee } from "./measures/knee.ts";
export { isSettled, leastShare, shareAllowed } from "./measures/median-limits.ts";
export {
  type AbsoluteVerdict,
  judgeAbsolute,
  type OverLaunches,
  overLaunches,
} from "./measures/over-launches.ts";
export { queriesNeeded, TAILS, tailBound } from "./measures/tail.ts";
export { isWarm, type Warmth } from "./measures/warm-up.ts";
export { type ErrorRates, errorRates } from "./ratio/error-rates.ts";
export { hodgesLehmann } from "./ratio/hodges-lehmann.ts";
export { judgeInLooks } from "./ratio/judge-in-looks.ts";
export {
  DEFAULT_LIMIT,
  judgeLogs,
  judgeRatio,
  type LaunchLogs,
  type RatioVerdict,
} from "./ratio/judge-ratio.ts";
export { CONFIDENCE, CONFIDENCE_WORDS, FIRST_LOOK, nextLook } from "./ratio/looks.ts";
export { perLaunchRatio, perLaunchRatios, type RatioOf, ratioOf } from "./ratio/per-launch-ratio.ts";
export { MOST_LAUNCHES, type Settling } from "./ratio/settle.ts";
export { type About, readTraceLines, traceLines } from "./recorded/trace-lines.ts";
export type { ArmName, Block, Launch, Start, Trace, WarmUp } from "./trace.ts";
