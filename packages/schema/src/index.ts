export { closest } from "./closest.ts";
export { type ErrorCode, failure, ModelgateError, type Problem, problemsOf, throwProblems } from "./error.ts";
export { type Clause, LIMIT_KINDS, Limit, type LimitKind, TIERS, type Tier } from "./limit.ts";
export {
  Baseline,
  Check,
  DatasetEntry,
  decodeReport,
  Environment,
  Gathered,
  Interval,
  Measurement,
  Provenance,
  Report,
  Subject,
  type Unit,
} from "./report.ts";
export { REPORT_SCHEMA } from "./report-name.ts";
export { TASKS, type Task } from "./task.ts";
export { EFFECTS, type Effect, exitCode, severity, VERDICTS, type Verdict, worst } from "./verdict.ts";
