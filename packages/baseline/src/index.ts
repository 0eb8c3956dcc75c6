export { baseEventOf } from "./base-event.ts";
export { type BasePolicy, basePolicy } from "./base-policy.ts";
export {
  agreedReport,
  type EarlierPredictions,
  type EarlierReport,
  readEarlierReport,
} from "./earlier-report.ts";
export type { Base, Judging } from "./judging-policy.ts";
export { type FileSource, openBaseline } from "./open-baseline.ts";
export type { BaselinePorts, HolderOf, Opened, StageHolder, Wanted } from "./opened.ts";
export { isProposal, type ProposedChange, proposedChange, touchedPaths } from "./proposed-change.ts";
export { sourceName } from "./source-name.ts";
