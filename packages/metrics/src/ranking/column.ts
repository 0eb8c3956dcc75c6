import type { ClassificationSample, MultilabelSample } from "../sample.ts";
import { type Descent, descentOf, type Ranked } from "./descent.ts";
import type { Placed } from "./placement.ts";

type Answers = Pick<ClassificationSample | MultilabelSample, "task" | "truth" | "scores">;

/** Sorted once for metrics and curves of the same arrays, which nobody changes; forgotten with the scores. */
const known = new WeakMap<Float64Array, { truth: Answers["truth"]; descents: Map<number, Descent> }>();

/** Rows without weights by their score of one class against the rest, or of one label. There must be scores. */
export function descentIn(answers: Answers, positive: number): Descent {
  const ranked = rankedOf(answers, positive);
  let { truth, descents } = known.get(ranked.values) ?? { truth: null, descents: new Map<number, Descent>() };
  if (truth !== answers.truth) descents = new Map();
  const descent = descents.get(positive) ?? descentOf(ranked);
  known.set(ranked.values, { truth: answers.truth, descents: descents.set(positive, descent) });
  return descent;
}

/** One class against the rest, or one label, where its scores and labels lie. There must be scores. */
function rankedOf({ task, truth, scores }: Answers, positive: number): Ranked {
  const { values, width } = scores ?? { values: new Float64Array(), width: 1 };
  const isMultilabel = task === "multilabel-classification";
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
