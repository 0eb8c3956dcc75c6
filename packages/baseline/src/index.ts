export { baseEventOf } from "./base-event.ts";
export { type BasePolicy, basePolicy } from "./base-policy.ts";
export { checkoutNote, noBase } from "./base-words.ts";
export { changedData } from "./changed-data.ts";
export {
  agreedReport,
  type EarlierPredictions,
  type EarlierReport,
  readEarlierReport,
} from "./earlier-report.ts";
export type { Base, Judging } from "./judging-policy.ts";
export { type FileSource, openBaseline } from "./open-baseline.ts";
export type { BaselinePorts, HolderOf, Opened, StageHolder, Wanted } from "./opened.ts";
export { linksFor, proposalIsHere } from "./proposed-change.ts";
export { sourceName } from "./source-name.ts";
