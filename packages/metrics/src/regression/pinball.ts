import { meanMetric } from "../mean-metric.ts";
import { type Metric, regressionMetric } from "../metric.ts";
import type { RegressionSample } from "../sample.ts";
import { quantileOfTruth } from "./constant-value.ts";
import { regressionFlaw } from "./flaw.ts";

/** The metric that `mean_pinball_loss_0_9` and its like name, the loss of a model of that quantile; else undefined. */
export function pinballNamed(name: string): Metric | undefined {
  const digits = /^mean_pinball_loss_0_(\d{0,3}[1-9])$/.exec(name)?.[1];
  return digits === undefined ? undefined : pinball(name, Number(`0.${digits}`));
}

export const pinballLoss = pinball("mean_pinball_loss", 0.5);

function pinball(name: string, quantile: number): Metric {
  return regressionMetric({
    name,
    everyday: [],
    direction: "lower",
    unit: "target",
    about: `Mean of the error times ${quantile} where the truth lies above the prediction, and times ${Number((1 - quantile).toFixed(4))} below it.`,
    constant: quantileOfTruth(quantile),
    ...meanMetric((sample: RegressionSample) => regressionFlaw(sample) ?? lossesOf(sample, quantile)),
  });
}

function lossesOf({ truth, predicted }: RegressionSample, quantile: number): Float64Array {
  return truth.map((value, row) => {
    const error = value - (predicted[row] ?? 0);
    return error >= 0 ? quantile * error : (quantile - 1) * error;
  });
}
