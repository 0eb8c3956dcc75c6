export type {
  Artifact,
  ChangedFile,
  Comment,
  CommitState,
  GitHub,
  Issue,
  PullRequest,
  WorkflowRun,
} from "./github.ts";
export { BODY_ROOM, type CommentMode, type CommentOutcome, type StickyComment, upsertComment } from "./sticky-comment.ts";
