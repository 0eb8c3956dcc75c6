import * as v from "valibot";
import { Delivery, DeploymentRecord } from "./delivery.ts";

const text = v.string();

/** One thing that has to hold before a stage moves, and whether it does. */
export const Requirement = v.object({
  name: text,
  met: v.boolean(),
  /** Why, in a clause. */
  because: text,
  /** `sha256:…` of the report that shows it. */
  evidence: v.nullable(text),
});
export type Requirement = v.InferOutput<typeof Requirement>;

/** What `promote` writes: what was asked of a registry, and what came of it. */
export const Promotion = v.object({
  registry: text,
  /** What was asked. */
  asked: v.picklist(["register", "promote", "rollback", "quarantine", "lift"]),
  /** `already`: it was so before; `dry-run`: it would have been done. */
  outcome: v.picklist(["done", "already", "dry-run", "refused"]),
  model: text,
  version: v.nullable(text),
  digest: v.nullable(text),
  stage: v.nullable(text),
  /** Who held the stage before. */
  previous: v.nullable(text),
  reason: text,
  /** Whether requirements that do not hold were gone past, on somebody's word. */
  breakGlass: v.boolean(),
  requirements: v.array(Requirement),
  /** Runs that were ended halfway, and what this one wrote of them. */
  recovered: v.array(text),
  /** What was written where a deployment reads it, where the policy asks for that. */
  delivery: v.optional(Delivery),
  deployment: v.optional(DeploymentRecord),
});
export type Promotion = v.InferOutput<typeof Promotion>;
