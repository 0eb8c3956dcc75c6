import type {
  ClassPredictions,
  LabelPredictions,
  Predictions,
  Scores,
  ValuePredictions,
} from "../predictions.ts";
import { couldBe, shapeOf } from "../scoring/score-kind.ts";
import { classesOf } from "./encode.ts";
import { decodeHeader, type MemoHeader, sha256 } from "./header.ts";
import type { MemoIdentity } from "./identity.ts";
import { refused } from "./refused.ts";

/**
 * A baseline's kept predictions. `candidate` are fresh predictions on the same data: rows, truths, ids and carried columns
 * are theirs, and no more memory is given than they need. What the entry alone says, the model's answers, holds only after
 * `spotCheck`.
 * @throws ModelgateError `baseline-mismatch` with the reason for whatever differs
 */
export function decodeMemo(bytes: Uint8Array, identity: MemoIdentity, candidate: Predictions): Predictions {
  const { header, start } = decodeHeader(bytes, identity);
  if (header.task !== candidate.task || header.rows !== candidate.rows)
    throw refused("of another task or another number of rows than the data");
  const width = widthOf(header, candidate);
  const scoreBytes = header.scores === null ? 0 : 8 * header.rows * width;
  const payload = bytes.subarray(start);
  if (payload.length !== scoreBytes + predictedBytes(header, candidate)) throw refused("of another length");
  if (sha256(payload) !== header.payload) throw refused("the payload does not have its digest");
  // A copy begins where numbers may begin; `slice` of a Buffer is none.
  const values = new Float64Array(new Uint8Array(payload.subarray(0, scoreBytes)).buffer);
  const scores = header.scores && { ...header.scores, values };
  const answers = new Uint8Array(payload.subarray(scoreBytes)).buffer;
  switch (candidate.task) {
    case "regression":
      return valuesOf(new Float64Array(answers), candidate);
    case "multilabel-classification":
      return labelsOf(new Uint8Array(answers), scores, candidate);
    default:
      return codesOf(new Int32Array(answers), scores, header.classes ?? [], candidate);
  }
}

/** Scores a row, checked against classes before anything is allocated by it. */
function widthOf({ classes, scores }: MemoHeader, candidate: Predictions): number {
  const { task } = candidate;
  if ((classes === null) !== (task === "regression") || (classes === null && scores !== null))
    throw refused("classes and task do not go together");
  const count = classes?.length ?? 0;
  const isOdd =
    new Set(classes).size !== count ||
    (task === "binary-classification" && count !== 2) ||
    (task === "multilabel-classification" &&
      JSON.stringify(classes) !== JSON.stringify(classesOf(candidate)));
  if (isOdd) throw refused("classes of another model");
  const expected = task === "binary-classification" ? 1 : count;
  if (scores !== null && scores.width !== expected) throw refused("scores of another width");
  return expected;
}

function predictedBytes({ rows, classes }: MemoHeader, { task }: Predictions): number {
  if (task === "regression") return 8 * rows;
  return task === "multilabel-classification" ? rows * (classes?.length ?? 0) : 4 * rows;
}

function valuesOf(predicted: Float64Array, of: ValuePredictions): ValuePredictions {
  if (!predicted.every(Number.isFinite)) throw refused("a value that is not finite");
  return { ...of, predicted, invalid: 0 };
}

function labelsOf(predicted: Uint8Array, scores: Scores | null, of: LabelPredictions): LabelPredictions {
  if (!predicted.every((mark) => mark <= 1)) throw refused("a mark that is neither 0 nor 1");
  // Each label is a question of its own: their probabilities need not sum to 1.
  if (scores !== null) checkScores(scores, 1);
  return { ...of, predicted, scores, invalid: 0 };
}

function codesOf(
  predicted: Int32Array,
  scores: Scores | null,
  classes: readonly string[],
  of: ClassPredictions,
): ClassPredictions {
  if (!predicted.every((code) => code >= 0 && code < classes.length)) throw refused("a code of no class");
  if (scores !== null) checkScores(scores, scores.width);
  const places = of.classes.map((label) => classes.indexOf(label));
  const truth = of.truth.map((code) => places[code] ?? -1);
  if (truth.includes(-1)) throw refused("a class of the data that the model does not have");
  return { ...of, classes, truth, predicted, scores, invalid: 0 };
}

function checkScores({ kind, values }: Scores, width: number): void {
  if (!values.every(Number.isFinite)) throw refused("a score that is not finite");
  if (kind === "probabilities" && !couldBe(shapeOf(values, width), width, kind))
    throw refused("probabilities that are none");
}
