import { type Problem, throwProblems } from "@modelgate/schema";
import { collectLabels } from "./collect-labels.ts";
import { type End, type Gathered, joinCarried, joinCodes, joinDoubles, joinIds } from "./gathered.ts";
import { asBits, indexLabels, type LabelPlace, labelText, resolveClasses } from "./labels.ts";
import { positiveAt, positiveLast } from "./positive-class.ts";
import type { ClassPredictions, Predictions, ValuePredictions } from "./predictions.ts";
import { contradict, keepScores, readingOf } from "./raw-scores.ts";
import { targetsOf } from "./scoring/target-columns.ts";
import { blame, type Source } from "./source.ts";

/**
 * Joins blocks to the predictions of one data set; says in `notes` what was inferred on the way.
 * @throws ModelgateError `label-invalid`, `outputs-ambiguous`, `predictions-invalid`, `dataset-mismatch` for doubled ids
 */
export function collect(gathered: Gathered, end: End, source: Source, notes: string[]): Predictions {
  const ids = joinIds(gathered);
  const doubled = ids === null ? [] : doubledIds(ids, source);
  const { task } = source.spec;
  const carried = joinCarried(gathered, end, source.carried ?? []);
  if (task === "regression") return { ...collectValues(gathered, ids, { source, doubled }), carried };
  if (task === "multilabel-classification") {
    throwProblems(doubled);
    return { ...collectLabels(gathered, end, source, notes), ids, carried };
  }
  const truthCodes = joinCodes(gathered, (block) => block.truth);
  const labelCodes = end.labels === null ? null : joinCodes(gathered, (block) => block.predicted);
  const width = end.scores?.width ?? null;
  const classSources = { spec: source.spec, model: source.modelClasses, width };
  const texts = asBits(classSources, end.texts, notes);
  const classes = resolveClasses(classSources, texts.map(labelText), notes);
  const truth = indexLabels(truthCodes, texts, classes, {
    where: `${source.path}: column "${nameOf(source)}"`,
    ifMissing: "Drop rows without a label: they cannot be judged.",
  });
  const answers =
    labelCodes && indexLabels(labelCodes, texts, answered(classes, source, notes), answerPlace(end, source));
  const strange = (answers?.problems ?? []).map((problem): Problem => ({ ...problem, code: blame(source) }));
  throwProblems([...doubled, ...truth.problems, ...strange]);

  const reading = end.scores === null ? null : readingOf(gathered, end.scores, source, notes);
  const labels = answers?.indices ?? null;
  const more: string[] = [];
  const positive = task === "binary-classification" ? positiveAt(classes, source.spec, more) : null;
  const { rows } = gathered;
  const kept = reading && keepScores(gathered, reading, { labels, positive, isOwn: source.kind === "file" });
  const predicted = kept?.predicted ?? labels;
  if (predicted === null) throw new TypeError("neither labels nor scores");
  const scores = kept === null || contradict(kept.against, rows, notes) ? null : kept.scores;
  notes.push(...more);
  const invalid = reading?.invalid ?? 0;
  const given: ClassPredictions = {
    task,
    classes,
    truth: truth.indices,
    predicted,
    scores,
    rows,
    ids,
    invalid,
    carried,
  };
  return positive === null ? given : positiveLast(given, positive);
}

/** The one column of the truth. */
function nameOf({ target }: Source): string {
  return targetsOf(target)[0] ?? "";
}

function collectValues(
  gathered: Gathered,
  ids: string[] | null,
  { source, doubled }: { source: Source; doubled: readonly Problem[] },
): Omit<ValuePredictions, "carried"> {
  const truth = joinDoubles(gathered, 1, (block) => block.truth);
  const predicted = joinDoubles(gathered, 1, (block) => block.predicted);
  const bad = truth.findIndex((value) => !Number.isFinite(value));
  const untold: Problem = {
    code: "label-invalid",
    message: `${source.path}: column "${nameOf(source)}" has no finite number in row ${bad + 1}`,
    hint: "Drop rows without a target: they cannot be judged.",
  };
  throwProblems([...doubled, ...(bad < 0 ? [] : [untold])]);
  const invalid = predicted.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  return { task: "regression", truth, predicted, rows: gathered.rows, ids, invalid };
}

/**
 * The names that the model's answers have. Both lists are in the order of the scores, so where they have no name in common, as
 * where a model was trained on codes, they are two names of each class.
 */
function answered(classes: readonly string[], { kind, spec, modelClasses }: Source, notes: string[]) {
  if (kind === "file" || spec.classes === null || modelClasses === null) return classes;
  const own = modelClasses.labels.map(labelText);
  if (own.length !== classes.length || own.some((label) => classes.includes(label))) return classes;
  const read = own.slice(0, 8).map((label, at) => `${label} as ${classes[at]}`);
  notes.push(`the model's labels are read by \`classes\`: ${read.join(", ")}${own.length > 8 ? ", …" : ""}`);
  return own;
}

/** Where the answers stand: a file's rows are mended, a model's outputs are not. */
function answerPlace({ labels }: End, { kind, path }: Source): LabelPlace {
  const name = labels ?? "";
  if (kind === "model")
    return {
      where: `the model's output "${name}" for ${path}`,
      ifMissing: "The model has to answer every row: look at what it makes of these.",
    };
  return {
    where: `${path}: column "${name}"`,
    ifMissing: "Give every row an answer: without one it cannot be judged, and leaving it out would hide it.",
  };
}

/** An id that two rows share names neither, and pairs the wrong ones in a comparison. */
function doubledIds(ids: readonly string[], source: Source): Problem[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const id of ids) seen.has(id) ? again.add(id) : seen.add(id);
  if (again.size === 0) return [];
  const [first = ""] = again;
  const code = source.kind === "file" ? "predictions-invalid" : "dataset-mismatch";
  const example = JSON.stringify(first.slice(0, 60));
  const stand = again.size === 1 ? "1 id stands" : `${again.size} ids stand`;
  return [
    {
      code,
      message: `${source.path}: ${stand} in more than one row, as ${example}`,
      hint: "Name a column whose values are unique with `id`, or none: rows are then named by their number.",
    },
  ];
}
