import { PROFILE_METRICS } from "../profile/profile-metrics.ts";

// What dashboard and alerts are both made of: each question to Prometheus has one name and one expression. Names follow
// its convention level:metric:operation.

/** Over how long served values are held against the reference: long enough for a thousand of a quiet model. */
const DRIFT_WINDOW = "6h";

/** An empty bin as this share, so that a logarithm is finite; as `psi` of packages/profile has it. */
const LEAST_SHARE = 1e-4;

const MODEL = "model, version";
const COLUMN = `${MODEL}, direction, column`;
/** Which bin, and what it is: a category may be called as the bin of missing values is. */
const BIN = "bin, kind";

/** Prometheus computes these and keeps them under their names. */
export type Recorded = { record: string; expr: string };

const rate = (metric: string, selector = "") => `rate(${metric}${selector}[5m])`;
const quantile = (level: number, metric: string) =>
  `histogram_quantile(${level}, sum by (${MODEL}, le) (${rate(`${metric}_bucket`)}))`;
/** The share of requests with some statuses; 0, not nothing, where there was none of them. */
const shareOf = (statuses: string) => {
  const all = `sum by (${MODEL}) (${rate("modelgate_requests_total")})`;
  const some = `sum by (${MODEL}) (${rate("modelgate_requests_total", `{status=~"${statuses}"}`)})`;
  return `(${some} or ${all} * 0) / (${all} > 0)`;
};

/** How requests fare, over five minutes. */
export const SERVICE: readonly Recorded[] = [
  {
    record: "model:modelgate_requests:rate5m",
    expr: `sum by (${MODEL}) (${rate("modelgate_requests_total")})`,
  },
  { record: "model:modelgate_errors:share5m", expr: shareOf("5.*") },
  { record: "model:modelgate_refused:share5m", expr: shareOf("429|503") },
  {
    record: "model:modelgate_request_duration_seconds:p50_5m",
    expr: quantile(0.5, "modelgate_request_duration_seconds"),
  },
  {
    record: "model:modelgate_request_duration_seconds:p99_5m",
    expr: quantile(0.99, "modelgate_request_duration_seconds"),
  },
  {
    record: "model:modelgate_inference_duration_seconds:p99_5m",
    expr: quantile(0.99, "modelgate_inference_duration_seconds"),
  },
  {
    record: "model:modelgate_queue_wait_seconds:p99_5m",
    expr: quantile(0.99, "modelgate_queue_wait_seconds"),
  },
];

const SHARE = `bin:modelgate_profile_share:increase${DRIFT_WINDOW}`;
const COUNT = `column:modelgate_profile_values:increase${DRIFT_WINDOW}`;
const REFERENCE = "bin:modelgate_profile_reference_share:max";
const now = `clamp_min(${SHARE}, ${LEAST_SHARE})`;
const before = `clamp_min(${REFERENCE}, ${LEAST_SHARE})`;

/** How far served values are from the reference profile: in the order in which one needs the other. */
export const DRIFT: readonly Recorded[] = [
  {
    record: COUNT,
    expr: `sum by (${COLUMN}) (increase(${PROFILE_METRICS.values}[${DRIFT_WINDOW}]))`,
  },
  {
    record: SHARE,
    expr: `sum by (${COLUMN}, ${BIN}) (increase(${PROFILE_METRICS.values}[${DRIFT_WINDOW}])) / ignoring (${BIN}) group_left () (${COUNT} > 0)`,
  },
  { record: REFERENCE, expr: `max by (${COLUMN}, ${BIN}) (${PROFILE_METRICS.reference})` },
  {
    record: `column:modelgate_profile_psi:increase${DRIFT_WINDOW}`,
    expr: `sum by (${COLUMN}) ((${now} - ${before}) * ln(${now} / ${before}))`,
  },
  {
    record: `column:modelgate_profile_missing_rise:increase${DRIFT_WINDOW}`,
    expr: `sum by (${COLUMN}) (${SHARE}{kind="missing"} - ${REFERENCE}{kind="missing"})`,
  },
];

/** The names that alerts and panels ask for. */
export const RECORDED = {
  requests: "model:modelgate_requests:rate5m",
  errors: "model:modelgate_errors:share5m",
  refused: "model:modelgate_refused:share5m",
  p50: "model:modelgate_request_duration_seconds:p50_5m",
  p99: "model:modelgate_request_duration_seconds:p99_5m",
  inferenceP99: "model:modelgate_inference_duration_seconds:p99_5m",
  waitP99: "model:modelgate_queue_wait_seconds:p99_5m",
  observed: COUNT,
  share: SHARE,
  reference: REFERENCE,
  psi: `column:modelgate_profile_psi:increase${DRIFT_WINDOW}`,
  missingRise: `column:modelgate_profile_missing_rise:increase${DRIFT_WINDOW}`,
} as const;
