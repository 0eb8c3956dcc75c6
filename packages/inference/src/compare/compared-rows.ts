import { failure, problemsOf } from "@modelgate/schema";
import { isMissing, labelText, resolveClasses } from "../labels.ts";
import type { Carried, Column } from "../predictions.ts";
import { inferKind, shapeOf } from "../scoring/score-kind.ts";
import type { ComparedDataset } from "./compare-outputs.ts";
import type { AnsweredRows, Both, CompareMessage, OutputsJob, SideName } from "./job.ts";
import type { StagedSide } from "./staged-side.ts";

/** The rows of a data set. */
export type ComparedRows = {
  rows: number;
  /** The id column; null: the row number is the id. */
  ids: readonly string[] | null;
  carried: Carried;
};

/** What both models predict, one entry a row: index into `classes`, -1 where scores do not decide. */
export type ComparedAnswers = {
  /** The classes of both models and of the truth. */
  classes: readonly string[];
  before: Int32Array;
  after: Int32Array;
  /** -1 where it is missing; null: the data set has no target. */
  truth: Int32Array | null;
};

/** Rows of one data set as they come. */
export type RowsSoFar = { blocks: AnsweredRows[]; rows: number };

type End = Extract<CompareMessage, { type: "end" }>;
type Rows = Extract<CompareMessage, { type: "rows" }>;

/** Takes some rows; of the message that brought them nothing is kept, for all its arrays lie in one piece of memory. */
export function takeRows(so: RowsSoFar, { rows, truth, ids, carried, before, after }: Rows): void {
  so.blocks.push({
    truth: truth?.slice() ?? null,
    ids,
    carried: carried.map((column) => column.slice()),
    before: before?.slice() ?? null,
    after: after?.slice() ?? null,
  });
  so.rows += rows;
}

type Collecting = { job: OutputsJob; sides: Both<StagedSide>; notes: string[] };

/**
 * Joins the rows of one data set with what was found out about its outputs.
 * @throws ModelgateError `model-failed` for rows that do not fit together
 */
export function collectRows(so: RowsSoFar, end: End, collecting: Collecting): ComparedDataset {
  if (so.rows !== end.rows || so.rows === 0) throw incoherent();
  const { blocks, rows } = so;
  const dataset = collecting.job.datasets.find(({ name }) => name === end.dataset);
  const isNamed = dataset?.after.id != null;
  const carries = dataset?.after.carried ?? [];
  const carried = carries.map(({ name, kind }, at): [string, Column] => {
    const parts = blocks.map((block) => block.carried[at]);
    if (kind === "number") return [name, { kind, values: joined(parts, rows, new Float64Array(rows)) }];
    const codes = joined(parts, rows, new Int32Array(rows));
    const texts = end.carriedTexts[at] ?? [];
    if (codes.some((code) => code < 0 || code >= texts.length)) throw incoherent();
    return [name, { kind, codes, texts }];
  });
  return {
    rows,
    ids: isNamed ? blocks.flatMap(({ ids }) => ids ?? []) : null,
    carried: new Map(carried),
    outputs: end.outputs,
    answers: answersOf(so, end, collecting),
  };
}

/** Predictions of both by the texts of their classes; null, with a note, where one of them has none. */
function answersOf(so: RowsSoFar, end: End, collecting: Collecting): ComparedAnswers | null {
  const { notes, job, sides } = collecting;
  if (end.answered.before === null || end.answered.after === null) return null;
  const classes: string[] = [];
  const index = new Map<string, number>();
  const codeOf = (text: string) => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, classes.length);
    return classes.push(text) - 1;
  };
  const texts = end.texts.map(labelText);
  try {
    const side = (name: SideName) => {
      const given = predicted(so, end, { job, side: sides[name], name, notes });
      const codes = given.classes.map(codeOf);
      return given.values.map((code) => codes[code] ?? -1);
    };
    const [before, after] = [side("before"), side("after")];
    const hasTruth = so.blocks.every(({ truth }) => truth !== null);
    const codes = texts.map((text) => (isMissing(text) ? -1 : codeOf(text)));
    const truth = hasTruth
      ? joined(
          so.blocks.map((block) => block.truth),
          so.rows,
          new Int32Array(so.rows),
        ).map((code) => codes[code] ?? -1)
      : null;
    return { classes, before, after, truth };
  } catch (error) {
    notes.push(...problemsOf(error).map(({ message }) => `predictions are not compared: ${message}`));
    return null;
  }
}

type Predicting = { job: OutputsJob; side: StagedSide; name: SideName; notes: string[] };

/** One model's predictions as indices into its own classes. */
function predicted(so: RowsSoFar, end: End, { job, side, name, notes }: Predicting) {
  const answered = end.answered[name];
  const spec = job.output;
  if (answered === null || spec === null) throw incoherent();
  const texts = end.texts.map(labelText);
  const parts = so.blocks.map((block) => block[name]);
  if (answered.kind === "labels") {
    const codes = joined(parts, so.rows, new Int32Array(so.rows));
    if (codes.some((code) => code < 0 || code >= texts.length)) throw incoherent();
    return { classes: texts, values: codes };
  }
  const { width, output, kind } = answered;
  const classes = resolveClasses({ spec, model: side.staged.classes, width }, texts, notes);
  if (kind === "classes") {
    const codes = joined(parts, so.rows, new Int32Array(so.rows));
    if (codes.some((code) => code < -1 || code >= width)) throw incoherent();
    return { classes, values: codes };
  }
  const scores = joined(parts, so.rows, new Float64Array(so.rows));
  const read = spec.scores ?? inferKind(shapeOf(scores, 1), 1, side.staged.producer(output));
  if (read === null) {
    throw failure("outputs-ambiguous", `${side.job.shown}: one score a row: probabilities or logits?`, {
      hint: "Set `scores: probabilities` or `scores: logits`; the two decide differently.",
    });
  }
  const middle = read === "probabilities" ? 0.5 : read === "logits" ? 0 : Math.log(0.5);
  const values = Int32Array.from(scores, (score) => (Number.isFinite(score) ? Number(score > middle) : -1));
  return { classes, values };
}

function joined<T extends Int32Array | Float64Array>(
  parts: readonly (Int32Array | Float64Array | null | undefined)[],
  rows: number,
  whole: T,
): T {
  let at = 0;
  for (const part of parts) {
    if (part == null || at + part.length > rows) throw incoherent();
    whole.set(part, at);
    at += part.length;
  }
  if (at !== rows) throw incoherent();
  return whole;
}

function incoherent() {
  return failure("model-failed", "the sandbox sent rows that do not fit together", {
    hint: "The model or the runtime may have been tampered with; nothing it said of this data set is used.",
  });
}
