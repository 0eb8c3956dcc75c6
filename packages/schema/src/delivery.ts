import * as v from "valibot";
import { count } from "./interval.ts";

const text = v.string();

/** What `promote` wrote where a deployment reads it, after the stage had moved. Values and paths are strangers' texts. */
export const Delivery = v.object({
  repository: text,
  branch: text,
  by: v.picklist(["commit", "pull-request"]),
  /** `already`: it stood there; `overtaken`: another version holds the stage by now, and its run delivers. */
  outcome: v.picklist(["done", "already", "dry-run", "overtaken", "failed"]),
  commit: v.nullable(text),
  /** Its address. */
  pullRequest: v.nullable(text),
  /** The workflow or event that was started. */
  started: v.nullable(text),
  /** `line` counts from 1. */
  edits: v.array(v.object({ path: text, line: count, before: text, after: text })),
});
export type Delivery = v.InferOutput<typeof Delivery>;

/** GitHub's record of the move. `id` null: it could not be made. */
export const DeploymentRecord = v.object({
  repository: text,
  environment: text,
  id: v.nullable(count),
  state: v.picklist(["in_progress", "success", "failure"]),
});
export type DeploymentRecord = v.InferOutput<typeof DeploymentRecord>;
