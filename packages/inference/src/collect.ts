import { failure, type Problem, throwProblems } from "@modelgate/schema";
import { type End, type Gathered, joinCodes, joinDoubles, joinIds } from "./gathered.ts";
import { indexLabels, labelText, resolveClasses } from "./labels.ts";
import { positiveLast } from "./positive-class.ts";
import type { ClassPredictions, Predictions, ValuePredictions } from "./predictions.ts";
import { contradicts, decide, scoresOf } from "./raw-scores.ts";
import { blame, type Source } from "./source.ts";

/**
 * Joins blocks to the predictions of one data set; says in `notes` what was inferred on the way.
 * @throws ModelgateError `label-invalid`, `outputs-ambiguous`
 */
export function collect({ blocks, rows }: Gathered, end: End, source: Source, notes: string[]): Predictions {
  const ids = joinIds(blocks);
  if (ids !== null) checkIds(ids, source);
  if (source.spec.task === "regression") return collectValues(blocks, rows, ids, source);
  const truthCodes = joinCodes(blocks, rows, (block) => block.truth);
  const labelCodes = end.labels === null ? null : joinCodes(blocks, rows, (block) => block.predicted);
  const width = end.scores?.width ?? null;
  const classSources = { spec: source.spec, model: source.modelClasses, width };
  const classes = resolveClasses(classSources, end.texts.map(labelText), notes);
  const truth = indexLabels(truthCodes, end.texts, classes, { path: source.path, column: source.target });
  throwProblems(truth.problems);

  const told = end.scores === null ? null : scoresOf(blocks, rows, end.scores, source, notes);
  const predicted = labelCodes ? labelled(labelCodes, end, classes, source) : decide(told, rows);
  const scores = labelCodes && told && contradicts(told, predicted, notes) ? null : told;
  const task = source.spec.task;
  const plain: ClassPredictions = {
    task,
    classes,
    truth: truth.indices,
    predicted,
    scores,
    rows,
    ids,
    invalid: 0,
  };
  const invalid = end.scores?.shape.invalid ?? 0;
  return task === "binary-classification"
    ? positiveLast({ ...plain, invalid }, source.spec, notes)
    : { ...plain, invalid };
}

function collectValues(
  blocks: Gathered["blocks"],
  rows: number,
  ids: string[] | null,
  source: Source,
): ValuePredictions {
  const truth = joinDoubles(blocks, rows, 1, (block) => block.truth);
  const predicted = joinDoubles(blocks, rows, 1, (block) => block.predicted);
  const bad = truth.findIndex((value) => !Number.isFinite(value));
  if (bad >= 0) {
    throw failure(
      "label-invalid",
      `${source.path}: column "${source.target}" has no finite number in row ${bad + 1}`,
      {
        hint: "Drop rows without a target: they cannot be judged.",
      },
    );
  }
  const invalid = predicted.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  return { task: "regression", truth, predicted, rows, ids, invalid };
}

function labelled(codes: Int32Array, end: End, classes: readonly string[], source: Source): Int32Array {
  const column = source.kind === "model" ? `the model's output ${end.labels ?? ""}` : (end.labels ?? "");
  const { indices, problems } = indexLabels(codes, end.texts, classes, { path: source.path, column });
  throwProblems(problems.map((problem): Problem => ({ ...problem, code: blame(source) })));
  return indices;
}

/** An id that two rows share names neither, and pairs the wrong ones in a comparison. */
function checkIds(ids: readonly string[], source: Source): void {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) seen.has(id) ? again.add(id) : seen.add(id);
  if (again.size === 0) return;
  const [first = ""] = again;
  const code = source.kind === "file" ? "predictions-invalid" : "dataset-mismatch";
  const example = JSON.stringify(first.slice(0, 60));
  throw failure(code, `${source.path}: ${again.size} ids stand in more than one row, as ${example}`, {
    hint: "Name a column whose values are unique with `id`, or none: rows are then named by their number.",
  });
}

/** The class with the highest score, the first of equals; -1 where a score is NaN or infinite. */
/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
/** Metrics of two classes speak of the positive one: it becomes class 1, and its scores the only ones. */
/** A single score belongs to the second class; of two, the positive class's is taken. */
