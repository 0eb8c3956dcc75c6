export { compareColumns, measureColumn, type RowDesign } from "./column.ts";
export { confusionMatrix } from "./curve/confusion-matrix.ts";
export { type Curve, curvesOf } from "./curve/curve.ts";
export { type Bin, reliability } from "./curve/reliability.ts";
export type { Classification, Data, Multilabel, Regression, Scores } from "./data.ts";
export { oddWeight } from "./design.ts";
export { dummyOf } from "./dummy.ts";
export { bootstrapArea } from "./interval/bootstrap-area.ts";
export { clopperPearson } from "./interval/clopper-pearson.ts";
export { wilson } from "./interval/wilson.ts";
export { DEFAULTS, measure, measureAll } from "./measure.ts";
export { type Measured, type Metric, NEEDS, type Needs } from "./metric.ts";
export { type Compared, compare, compareAll, compareDummies } from "./paired/compare.ts";
export type { Contrast } from "./paired/contrast.ts";
export {
  ALPHA,
  type ComparativeLimit,
  type Decision,
  decide,
} from "./paired/decide.ts";
export { type Flips, flips } from "./paired/flips.ts";
export { holm } from "./paired/holm.ts";
export { type McNemar, mcNemarExact } from "./paired/mcnemar.ts";
export { examplesToSettle } from "./paired/settle.ts";
export { type Random, xoshiro256 } from "./random/xoshiro.ts";
export { resolveMetric } from "./resolve.ts";
export type { Options } from "./sample.ts";
export { METRICS, MULTILABEL_METRICS, metricNamed, metricsFor } from "./table.ts";
export { compareMeasured, type Known } from "./unpaired/compare-measured.ts";
