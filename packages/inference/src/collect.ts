import { type ErrorCode, failure, type Problem, throwProblems } from "@modelgate/schema";
import { indexLabels, labelText, resolveClasses } from "./labels.ts";
import type { ClassPredictions, Predictions, ValuePredictions } from "./predictions.ts";
import type { Block, Message } from "./sandbox/message.ts";
import { areProbabilities, inferKind, type ScoreShape, toProbabilities } from "./scoring/score-kind.ts";
import type { OutputSpec, RawScoreKind } from "./spec.ts";

/** Blocks of one data set on their way to predictions. */
export type Gathered = { blocks: ({ rows: number } & Block)[]; rows: number };

/** What is known of the model and the data set when their blocks are joined. */
export type Source = {
  /** Whose fault it is when predictions make no sense. */
  kind: "model" | "file";
  path: string;
  target: string;
  spec: OutputSpec;
  modelClasses: { labels: readonly string[]; source: string } | null;
  /** The operator that produces an output; null when unknown. */
  producer(output: string): string | null;
};

type End = Extract<Message, { type: "end" }>;

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

type Scores = NonNullable<ClassPredictions["scores"]>;

function blame({ kind }: Source): ErrorCode {
  return kind === "file" ? "predictions-invalid" : "outputs-ambiguous";
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

function scoresOf(
  blocks: Gathered["blocks"],
  rows: number,
  end: NonNullable<End["scores"]>,
  source: Source,
  notes: string[],
): Scores {
  const { width, shape, output, precision } = end;
  const values = joinDoubles(blocks, rows, width, (block) => block.scores);
  const kind = source.spec.scores ?? inferred(shape, width, output, source, notes);
  if (kind === "probabilities" && !areProbabilities(shape, width)) {
    throw failure(
      blame(source),
      `${source.path}: ${output} should hold probabilities, but they are not in [0, 1] or do not sum to 1`,
      {
        hint: "Set `scores: logits` for a softmax or sigmoid, or mend what writes them.",
      },
    );
  }
  if (kind === null) return { kind: "ranking", width, values, precision };
  toProbabilities(values, width, kind);
  return { kind: "probabilities", width, values, precision };
}

function inferred(
  shape: ScoreShape,
  width: number,
  output: string,
  source: Source,
  notes: string[],
): RawScoreKind | null {
  const kind = inferKind(shape, width, source.producer(output));
  const turned = { probabilities: "", logits: width > 1 ? ", through a softmax" : ", through a sigmoid" };
  notes.push(
    kind === null
      ? `output \`${output}\` is used for ranking only: its values could be probabilities or logits (set \`scores:\`)`
      : `output \`${output}\` holds ${kind}${kind === "log-probabilities" ? ", exponentiated" : turned[kind]}`,
  );
  return kind;
}

/** The class with the highest score, the first of equals; -1 where a score is NaN or infinite. */
function decide(scores: Scores | null, rows: number): Int32Array {
  if (scores === null) throw new TypeError("neither labels nor scores");
  const { width, values } = scores;
  const predicted = new Int32Array(rows);
  if (width === 1 && scores.kind === "ranking") {
    throw failure("outputs-ambiguous", "one score a row, all within 0 and 1: probabilities or logits?", {
      hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
    });
  }
  for (let row = 0; row < rows; row += 1) {
    predicted[row] = width === 1 ? side(values[row] ?? Number.NaN) : highest(values, row * width, width);
  }
  return predicted;
}

/**
 * Whether scores speak against the model's own labels on most rows, as the distances do that converters of
 * SVMs write in the order of no class. Labels are the answer then, and such scores no scores.
 */
function contradicts(scores: Scores, predicted: Int32Array, notes: string[]): boolean {
  if (scores.width === 1) return false;
  const highests = decide(scores, predicted.length);
  const against = highests.reduce((count, index, row) => count + (index === predicted[row] ? 0 : 1), 0);
  if (against * 2 <= predicted.length) return false;
  notes.push(
    `scores are not used: on ${against} of ${predicted.length} rows they contradict the model's own label`,
  );
  return true;
}

function side(probability: number): number {
  if (!Number.isFinite(probability)) return -1;
  return probability > 0.5 ? 1 : 0;
}

function highest(values: Float64Array, start: number, width: number): number {
  let best = 0;
  for (let i = 0; i < width; i += 1) {
    const score = values[start + i] ?? Number.NaN;
    if (!Number.isFinite(score)) return -1;
    if (score > (values[start + best] ?? Number.NaN)) best = i;
  }
  return best;
}

/** Metrics of two classes speak of the positive one: it becomes class 1, and its scores the only ones. */
function positiveLast(given: ClassPredictions, spec: OutputSpec, notes: string[]): ClassPredictions {
  const { classes } = given;
  const positive = spec.positive === null ? (classes[1] ?? "") : labelText(spec.positive);
  if (spec.positive === null)
    notes.push(`the positive class is \`${positive}\`, the last of ${classes.join(", ")}`);
  const at = classes.indexOf(positive);
  if (at < 0) {
    throw failure("input-invalid", `positive: "${positive}" is none of the classes ${classes.join(", ")}`, {
      hint: "Set `positive:` to one of them.",
    });
  }
  const scores = given.scores && positiveScores(given.scores, at);
  if (at === 1) return { ...given, scores };
  const swap = (indices: Int32Array) => indices.map((index) => (index < 0 ? index : 1 - index));
  const swapped = [classes[1] ?? "", classes[0] ?? ""];
  return { ...given, classes: swapped, truth: swap(given.truth), predicted: swap(given.predicted), scores };
}

/** A single score belongs to the second class; of two, the positive class's is taken. */
function positiveScores(scores: Scores, at: number): Scores {
  const { width, values, kind } = scores;
  if (width === 1) {
    const flipped =
      at === 1 ? values : values.map((value) => (kind === "probabilities" ? 1 - value : -value));
    return { ...scores, values: flipped };
  }
  // The order of raw scores for one class alone is no ranking; their difference is.
  const picked = new Float64Array(values.length / 2);
  for (let row = 0; row < picked.length; row += 1) {
    const mine = values[2 * row + at] ?? Number.NaN;
    picked[row] = kind === "probabilities" ? mine : mine - (values[2 * row + 1 - at] ?? Number.NaN);
  }
  return { ...scores, width: 1, values: picked };
}

function joinIds(blocks: Gathered["blocks"]): string[] | null {
  if (blocks.some((block) => block.ids === null)) return null;
  return blocks.flatMap((block) => block.ids ?? []);
}

function joinCodes(
  blocks: Gathered["blocks"],
  rows: number,
  pick: (block: Block) => ArrayLike<number> | null,
) {
  const joined = new Int32Array(rows);
  let at = 0;
  for (const block of blocks) {
    joined.set(pick(block) ?? [], at);
    at += block.rows;
  }
  return joined;
}

function joinDoubles(
  blocks: Gathered["blocks"],
  rows: number,
  width: number,
  pick: (block: Block) => ArrayLike<number> | null,
) {
  const joined = new Float64Array(rows * width);
  let at = 0;
  for (const block of blocks) {
    joined.set(pick(block) ?? [], at * width);
    at += block.rows;
  }
  return joined;
}
