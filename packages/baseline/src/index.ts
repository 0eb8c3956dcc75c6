export { baseEventOf } from "./base-event.ts";
export { type BasePolicy, basePolicy } from "./base-policy.ts";
export { type EarlierPredictions, type EarlierReport, readEarlierReport } from "./earlier-report.ts";
export { type FileSource, openBaseline } from "./open-baseline.ts";
export type { BaselinePorts, Opened, Wanted } from "./opened.ts";
export { sourceName } from "./source-name.ts";
