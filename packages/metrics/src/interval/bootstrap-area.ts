import type { Classification } from "../data.ts";
import { measure } from "../measure.ts";
import type { Measured } from "../metric.ts";
import type { Options } from "../sample.ts";

/**
 * The area under a binary classifier's ROC curve with a bootstrap interval instead of DeLong's: `roc_auc` with
 * `area: "bootstrap"`.
 * @throws ModelgateError as `measure` does
 */
export function bootstrapArea(data: Classification, options: Partial<Options> = {}): Measured {
  return measure("roc_auc", data, { ...options, area: "bootstrap" });
}
