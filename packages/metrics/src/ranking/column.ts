import type { ClassificationSample, MultilabelSample } from "../sample.ts";
import type { Placed } from "./placement.ts";

/** The scores of one class against the rest, or of one label, with who is of it. There must be scores. */
export function columnOf(sample: ClassificationSample | MultilabelSample, positive: number): Placed {
  const { scores, design } = sample;
  const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
  const isMultilabel = sample.task === "multilabel-classification";
  // One column of a binary classifier is class 1's; turned round it ranks class 0.
  const sign = !isMultilabel && width === 1 && positive === 0 ? -1 : 1;
  const column = width === 1 ? 0 : positive;
  const isPositive = new Uint8Array(design.rows);
  const ranked = new Float64Array(design.rows);
  for (let row = 0; row < design.rows; row++) {
    const label = sample.truth[isMultilabel ? row * width + positive : row];
    isPositive[row] = label === (isMultilabel ? 1 : positive) ? 1 : 0;
    ranked[row] = sign * (values[row * width + column] ?? 0);
  }
  return { scores: ranked, isPositive, weights: design.weights };
}
