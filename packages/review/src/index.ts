export { type Aggregate, type AggregateLine, aggregate, nameOf } from "./aggregate.ts";
export { currentEvent } from "./current-event.ts";
export { type Event, type Places, placesOf, readEvent } from "./event.ts";
export { eventPayload } from "./event-payload.ts";
export type {
  Artifact,
  ChangedFile,
  Comment,
  CommitState,
  GitHub,
  PullRequest,
  WorkflowRun,
} from "./github.ts";
export { compareRuns, type RunId } from "./marker.ts";
export { type FoundPullRequest, findPullRequest } from "./pull-request.ts";
export { DEFAULT_BOUNDS, type NamedReport, type ReportBounds, readReports } from "./reports.ts";
export { runAt } from "./run-page.ts";
export { type CommitStatus, statusOf, statusText } from "./status.ts";
export {
  BODY_ROOM,
  type CommentMode,
  type CommentOutcome,
  type StickyComment,
  upsertComment,
} from "./sticky-comment.ts";
export { judgeTrust, type Trust } from "./trust.ts";
