export {
  BehaviourChange,
  Changes,
  Cost,
  FactChange,
  FlipGroup,
  GraphChange,
  LayerChange,
  LEVELS,
  type Level,
  NodeEdit,
  OutputChange,
  Picture,
  PortChange,
  TensorChange,
  WeightChange,
} from "./changes.ts";
export { closest } from "./closest.ts";
export { exceeds, failsAbove, isQuiet } from "./control.ts";
export { Delivery, DeploymentRecord } from "./delivery.ts";
export {
  type ErrorCode,
  errorOf,
  failure,
  ModelgateError,
  type Problem,
  problemsOf,
  throwProblems,
} from "./error.ts";
export { failureIn, whyNoEvidence } from "./evidence.ts";
export { isRedirect, letGo } from "./http-answer.ts";
export { Image, ImageLayer, ImagePlatform, ImageProof, ImagePush, OutputProof } from "./image.ts";
export { Interval } from "./interval.ts";
export { ARMS, Arm, Latency, Machine, OperatorTime, Percentile, Ratio, Scenario, Sweep } from "./latency.ts";
export {
  ABSOLUTE_KINDS,
  type AbsoluteKind,
  type AbsoluteLimit,
  type BaselineSource,
  type Clause,
  COMPARATIVE_KINDS,
  type ComparativeKind,
  DIRECTIONS,
  type Direction,
  isAbsolute,
  isComparative,
  isRelative,
  JUDGED_ON,
  type JudgedOn,
  keepsLimit,
  LIMIT_KINDS,
  type Limit,
  type LimitKind,
  ON_INCONCLUSIVE,
  type OnInconclusive,
  ROUNDING,
  relationWords,
  type SliceAxis,
  type Slicing,
  slackOf,
  TIERS,
  type Tier,
  type Waiver,
  withoutRounding,
} from "./limit.ts";
export { measurementKey } from "./measurement-key.ts";
export { DIFF_METRICS, type DiffMetric, ownerOf } from "./metric-owner.ts";
export { MODES, type Mode } from "./mode.ts";
export {
  CategorySummary,
  decodeProfile,
  NumberSummary,
  Profile,
  ProfileColumn,
} from "./profile.ts";
export { PROFILE_BOUNDS } from "./profile-bounds.ts";
export { Promotion, Requirement } from "./promotion.ts";
export { readAtMost } from "./read-at-most.ts";
export { MAX_REPORT_BYTES, type ReadReport, readReport, reportIn } from "./read-report.ts";
export {
  Baseline,
  Check,
  DatasetEntry,
  decodeReport,
  Environment,
  Gathered,
  Measurement,
  PolicyEntry,
  Provenance,
  Report,
  Subject,
  type Unit,
} from "./report.ts";
export { REPORT_SCHEMA, REPORTS_FOLDER } from "./report-name.ts";
export { Confusion, Curve, Flips, Reliability } from "./sections.ts";
export { shellWord } from "./shell-word.ts";
export { STAGE_NAME, type StageRule } from "./stage.ts";
export { TASKS, type Task } from "./task.ts";
export { EFFECTS, type Effect, exitCode, severity, VERDICTS, type Verdict, worst } from "./verdict.ts";
