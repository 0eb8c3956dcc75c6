import type { ClassificationSample, MultilabelSample } from "../sample.ts";
import type { Ranked } from "./descent.ts";
import type { Placed } from "./placement.ts";

/** One class against the rest, or one label, where its scores and labels lie. There must be scores. */
export function rankedOf(
  sample: Pick<ClassificationSample | MultilabelSample, "task" | "truth" | "scores">,
  positive: number,
): Ranked {
  const { truth, scores } = sample;
  const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
  const isMultilabel = sample.task === "multilabel-classification";
  return {
    values,
    width,
    column: width === 1 ? 0 : positive,
    // One column of a binary classifier is class 1's; turned round it ranks class 0.
    sign: !isMultilabel && width === 1 && positive === 0 ? -1 : 1,
    isPositive: isMultilabel
      ? (row) => truth[row * width + positive] === 1
      : (row) => truth[row] === positive,
  };
}

/** The same, copied. */
export function columnOf(sample: ClassificationSample | MultilabelSample, positive: number): Placed {
  const { design } = sample;
  const { values, width, column, sign, isPositive } = rankedOf(sample, positive);
  const marks = new Uint8Array(design.rows);
  const scores = new Float64Array(design.rows);
  for (let row = 0; row < design.rows; row++) {
    marks[row] = isPositive(row) ? 1 : 0;
    scores[row] = sign * (values[row * width + column] ?? 0);
  }
  return { scores, isPositive: marks, weights: design.weights };
}
