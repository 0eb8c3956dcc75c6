export type { Classification, Data, Regression, Scores } from "./data.ts";
export { DEFAULTS, measure, measureAll } from "./measure.ts";
export type { Measured, Metric, Needs } from "./metric.ts";
export { type Random, xoshiro256 } from "./random/xoshiro.ts";
export { resolveMetric } from "./resolve.ts";
export type { Options } from "./sample.ts";
export { METRICS, metricNamed, metricsFor } from "./table.ts";
