import * as v from "valibot";
import { failure } from "./error.ts";
import { LIMIT_KINDS, TIERS } from "./limit.ts";
import { REPORT_SCHEMA } from "./report-name.ts";
import { EFFECTS, VERDICTS } from "./verdict.ts";

const number = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const digest = v.pipe(
  v.string(),
  v.regex(/^sha256:[0-9a-f]{64}$/, "expected sha256: and 64 hexadecimal digits"),
);

/** A two-sided interval around an estimate, with the method that gave it. */
export const Interval = v.object({
  low: number,
  high: number,
  confidence: v.pipe(number, v.gtValue(0), v.ltValue(1)),
  method: v.string(),
});
export type Interval = v.InferOutput<typeof Interval>;

export const UNITS = ["ratio", "score", "target", "target-squared", "nats", "ms", "bytes", "count"] as const;
export type Unit = (typeof UNITS)[number];

/** One measured number. `value` is null when it could not be computed, and then `reason` says why. */
export const Measurement = v.object({
  id: v.string(),
  metric: v.string(),
  dataset: v.nullable(v.string()),
  slice: v.nullable(v.record(v.string(), v.string())),
  value: v.nullable(number),
  unit: v.picklist(UNITS),
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
});
export type DatasetEntry = v.InferOutput<typeof DatasetEntry>;

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
  policyDigest: v.nullable(digest),
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
  datasets: v.array(DatasetEntry),
  measurements: v.array(Measurement),
  checks: v.array(Check),
  /** What kept the run from judging; not empty exactly when the verdict is `error`. */
  problems: v.array(ProblemEntry),
  /** What was inferred rather than told: positive class, score kind, column order. */
  notes: v.array(v.string()),
  /** The aggregate's section: every report that was expected or came. */
  gathered: v.optional(v.array(Gathered)),
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
