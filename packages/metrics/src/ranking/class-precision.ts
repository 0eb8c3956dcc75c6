import { nameOf } from "../data.ts";
import { linearMetric } from "../linear-metric.ts";
import { classificationMetric, type Metric, MULTICLASS } from "../metric.ts";
import type { ClassificationSample } from "../sample.ts";
import { columnOf } from "./column.ts";
import { meanOfRankings, RANKINGS } from "./mean-ranking.ts";

/** Average precisions of each class against all others, under scikit-learn's averages. */
export const classPrecisionMetrics: readonly Metric[] = [
  metric(
    "average_precision_macro",
    "Unweighted mean over the classes of the average precision of each against all others.",
    false,
  ),
  metric(
    "average_precision_weighted",
    "Mean of the average precision of each class against all others, weighted by its share of the labels.",
    true,
  ),
];

function metric(name: string, about: string, weighted: boolean): Metric {
  return classificationMetric({
    name,
    tasks: [MULTICLASS],
    everyday: [],
    unit: "ratio",
    needs: "ranking",
    about,
    ...linearMetric((sample: ClassificationSample) => {
      const columns = () => Array.from({ length: sample.classes }, (_, k) => columnOf(sample, k));
      const { design } = sample;
      const what = (k: number) => `class ${nameOf(sample, k)}`;
      return (
        sample.scoreFlaw() ??
        meanOfRankings(columns(), RANKINGS.average_precision, { weighted, design, what })
      );
    }),
  });
}
