import * as v from "valibot";
import { Changes } from "./changes.ts";
import { failure } from "./error.ts";
import { Image } from "./image.ts";
import { count, Interval, number } from "./interval.ts";
import { Latency } from "./latency.ts";
import { DIRECTIONS, JUDGED_ON, LIMIT_KINDS, TIERS } from "./limit.ts";
import { MODES } from "./mode.ts";
import { Profile } from "./profile.ts";
import { Promotion } from "./promotion.ts";
import { REPORT_SCHEMA } from "./report-name.ts";
import { Confusion, Curve, Flips, Reliability } from "./sections.ts";
import { EFFECTS, VERDICTS } from "./verdict.ts";

const digest = v.pipe(
  v.string(),
  v.regex(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"),
);

const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"] as const;
export type Unit = (typeof UNITS)[number];

/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
export const Measurement = v.object({
  id: v.string(),
  metric: v.string(),
  dataset: v.nullable(v.string()),
  slice: v.nullable(v.record(v.string(), v.string())),
  value: v.nullable(number),
  unit: v.picklist(UNITS),
  /** Which way the metric is better, where that is known. */
  better: v.optional(v.picklist(DIRECTIONS)),
  /** Examples the value rests on. */
  n: count,
  interval: v.nullable(Interval),
  /** Why `value` or `interval` is null. */
  reason: v.optional(v.string()),
  /** The same on the baseline's predictions. */
  baseline: v.optional(v.object({ value: v.nullable(number), interval: v.nullable(Interval) })),
  /** Candidate minus baseline; `paired` when both answered the same examples. */
  difference: v.optional(
    v.object({ value: v.nullable(number), interval: v.nullable(Interval), paired: v.boolean() }),
  ),
});
export type Measurement = v.InferOutput<typeof Measurement>;

/** A place in a file, line and column from 1. */
const Place = v.object({ path: v.string(), line: v.optional(count), column: v.optional(count) });

/** One clause of one limit, judged. */
export const Check = v.object({
  id: v.string(),
  measurement: v.nullable(v.string()),
  limit: v.object({ kind: v.picklist(LIMIT_KINDS), value: number }),
  tier: v.picklist(TIERS),
  verdict: v.picklist(VERDICTS),
  effect: v.picklist(EFFECTS),
  because: v.string(),
  message: v.string(),
  /** The rows it was judged on; absent: all. */
  slice: v.optional(v.record(v.string(), v.string())),
  /** What an absolute limit was judged on; absent: the estimate. */
  judge: v.optional(v.picklist(JUDGED_ON)),
  /** p-value of the claim that the limit is breached (small: pass) and of that it is kept (small: fail). */
  p: v.optional(
    v.object({
      breached: number,
      kept: number,
      /** `kept`, corrected for the other slices of its clause. */
      adjusted: v.optional(number),
    }),
  ),
  /** About how many examples would settle it; null: no number would. */
  settle: v.optional(v.nullable(count)),
  /** Who answers for a breach, and until when. */
  waiver: v.optional(v.object({ owner: v.string(), reason: v.string(), expires: v.string() })),
  /** The action that judges this clause, where it is not the report's own. */
  owner: v.optional(v.string()),
  /** Where the limit was written. */
  at: v.optional(Place),
});
export type Check = v.InferOutput<typeof Check>;

const ProblemEntry = v.object({
  code: v.string(),
  message: v.string(),
  hint: v.optional(v.string()),
  at: v.optional(Place),
});

/** What was judged, named by digest. `executed`: those bytes produced the numbers; `claimed`: a file says so. */
export const Subject = v.object({
  name: v.string(),
  path: v.nullable(v.string()),
  digest: v.nullable(digest),
  sizeBytes: v.nullable(count),
  binding: v.picklist(["executed", "claimed"]),
});
export type Subject = v.InferOutput<typeof Subject>;

/** What the subject is compared with. */
export const Baseline = v.object({
  source: v.string(),
  digest: v.nullable(digest),
  predictionsDigest: v.nullable(digest),
  /** The commit it was taken from. */
  commit: v.optional(v.nullable(v.string())),
  /** Whether its predictions were kept from an earlier run, and checked. */
  reused: v.optional(v.boolean()),
});
export type Baseline = v.InferOutput<typeof Baseline>;

/** One report that an aggregate waited for: what it said, or why it does not count. */
export const Gathered = v.object({ name: v.string(), verdict: v.picklist(EFFECTS), reason: v.string() });
export type Gathered = v.InferOutput<typeof Gathered>;

export const DatasetEntry = v.object({
  name: v.string(),
  path: v.string(),
  digest: v.nullable(digest),
  rows: v.nullable(count),
  /** The file that holds the predictions, beside the report, when they were asked for. */
  predictions: v.optional(v.object({ path: v.string(), digest })),
});
export type DatasetEntry = v.InferOutput<typeof DatasetEntry>;

/** Whose limits judged, and what this change does to them. */
export const PolicyEntry = v.object({
  judgedBy: v.picklist(["base", "head"]),
  commit: v.nullable(v.string()),
  /** Why the head's, where it is. */
  reason: v.nullable(v.string()),
  /** Each change to the policy in words. */
  changes: v.array(v.string()),
});
export type PolicyEntry = v.InferOutput<typeof PolicyEntry>;

export const Environment = v.object({
  cpu: v.string(),
  cores: count,
  os: v.string(),
  runtime: v.nullable(v.string()),
  options: v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()])),
  node: v.string(),
  modelgate: v.string(),
});
export type Environment = v.InferOutput<typeof Environment>;

export const Provenance = v.object({
  repository: v.nullable(v.string()),
  commit: v.nullable(v.string()),
  run: v.nullable(v.string()),
  /** GitHub's name of the event that started the run; absent: no runner ran it. */
  event: v.optional(v.string()),
  policyDigest: v.nullable(digest),
  /** The model of the policy whose limits judged: other entries may name the same file, under other limits. */
  policyModel: v.optional(v.string()),
  seed: v.nullable(count),
  createdAt: v.string(),
  /** The argument list that repeats this run on a laptop. */
  command: v.array(v.string()),
});
export type Provenance = v.InferOutput<typeof Provenance>;

export const Report = v.object({
  schema: v.literal(REPORT_SCHEMA),
  action: v.string(),
  verdict: v.picklist(EFFECTS),
  subject: Subject,
  baseline: v.optional(Baseline),
  /** `observe`: all is computed and shown, nothing fails, and none of it is evidence. */
  mode: v.optional(v.picklist(MODES)),
  policy: v.optional(PolicyEntry),
  datasets: v.array(DatasetEntry),
  measurements: v.array(Measurement),
  checks: v.array(Check),
  /** What kept the run from judging; not empty exactly when the verdict is `error`. */
  problems: v.array(ProblemEntry),
  /** What was inferred rather than told: positive class, score kind, column order. */
  notes: v.array(v.string()),
  /** The aggregate's section: every report that was expected or came. */
  gathered: v.optional(v.array(Gathered)),
  flips: v.optional(v.array(Flips)),
  confusion: v.optional(v.array(Confusion)),
  reliability: v.optional(v.array(Reliability)),
  curves: v.optional(v.array(Curve)),
  /** The diff's section. */
  changes: v.optional(Changes),
  /** The benchmark's section. */
  latency: v.optional(Latency),
  /** What the values looked like that went in and came out: what later ones are held against. */
  profile: v.optional(Profile),
  /** What containerize built and proved. */
  image: v.optional(Image),
  /** What a registry was asked for, and what came of it. */
  promotion: v.optional(Promotion),
  environment: Environment,
  provenance: Provenance,
});
export type Report = v.InferOutput<typeof Report>;

/**
 * Reads a report from parsed JSON that a stranger may have written.
 * Unknown fields are dropped; the first thing wrong is named by its path.
 * @throws ModelgateError `report-invalid`
 */
export function decodeReport(value: unknown): Report {
  const result = v.safeParse(Report, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  const path = v.getDotPath(issue) ?? "the document";
  throw failure("report-invalid", `${path}: ${issue.message}`, {
    hint: `Expected a report with "schema": "${REPORT_SCHEMA}". Write it with this version of Modelgate.`,
  });
}
