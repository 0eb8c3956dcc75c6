import { type Batch, digestFile, openTable } from "@modelgate/dataset";
import { type Problem, type Task, throwProblems } from "@modelgate/schema";
import { collect } from "./collect.ts";
import { type Gathered, gather } from "./gathered.ts";
import { type PredictionColumns, predictionColumns } from "./prediction-columns.ts";
import type { Predictions } from "./predictions.ts";
import type { Block } from "./sandbox/message.ts";
import { CarriedColumns, carriesOf } from "./scoring/carried.ts";
import { Marks } from "./scoring/marks.ts";
import { targetsOf } from "./scoring/target-columns.ts";
import { TextCodes } from "./scoring/text-codes.ts";
import type { CarriedKind, OutputSpec } from "./spec.ts";

/** A predictions file as the user named its columns. */
export type PredictionsSpec = {
  name: string;
  path: string;
  /** The column that holds the truth. Of many labels: their columns, or a pattern with `*`, as `label_*`. */
  target: string | readonly string[];
  id: string | null;
  /** Columns that go with the predictions, and as what; absent: none. */
  carried?: Readonly<Record<string, CarriedKind>>;
};

export type FilePredictions = {
  predictions: Predictions;
  digest: string;
  sizeBytes: number;
  notes: readonly string[];
};

const ROWS_A_BATCH = 8192;

/**
 * Reads what some program predicted, which is any framework's way in. The numbers are claimed: no model was run.
 * @throws ModelgateError `predictions-invalid` and what the data set's reader throws
 */
export async function readPredictions(spec: PredictionsSpec, output: OutputSpec): Promise<FilePredictions> {
  const [table, { digest, sizeBytes }] = await Promise.all([openTable(spec.path), digestFile(spec.path)]);
  const columns = predictionColumns(table, spec, output.task);
  const carries = carriesOf(spec.carried);
  const reader = blockReader(spec, columns, output.task);
  const carried = new CarriedColumns(spec.path, carries);
  const gathered: Gathered = { blocks: [], rows: 0 };
  for await (const batch of table.read(columns.want, ROWS_A_BATCH)) {
    gather(gathered, {
      rows: batch.rows,
      ...reader.read(batch),
      scores: scoresOf(batch, columns.scores),
      ids: spec.id === null ? null : texts(batch, spec.id),
      carried: carried.read(batch).columns,
    });
  }
  throwProblems(reader.problems());
  const width = columns.scores.length;
  const notes: string[] = [];
  const [first = "", last = first] = [columns.scores[0], columns.scores.at(-1)];
  const name = width > 1 ? `${first} to ${last}` : first;
  const end = {
    texts: reader.texts,
    labels: columns.predictions[0] ?? null,
    scores: width === 0 ? null : { output: name, width, precision: "float64" },
    carriedTexts: carried.texts(),
  };
  const modelClasses = columns.classes && {
    labels: columns.classes,
    source: "the names of its score columns",
  };
  const scores = output.scores ?? (columns.areProbabilities ? ("probabilities" as const) : null);
  const source = {
    kind: "file" as const,
    path: spec.path,
    target: columns.target,
    spec: { ...output, scores },
    carried: carries,
    modelClasses,
    producer: () => null,
  };
  return { predictions: collect(gathered, end, source, notes), digest, sizeBytes, notes };
}

type BlockReader = {
  read(batch: Batch): Pick<Block, "truth" | "predicted">;
  /** Labels by code, of all batches read so far. */
  texts: readonly string[];
  /** What was found on the way, once all is read. */
  problems(): Problem[];
};

/** Reads truth and predictions as the task has them. */
function blockReader({ path }: PredictionsSpec, columns: PredictionColumns, task: Task): BlockReader {
  const targets = targetsOf(columns.target);
  const [target = ""] = targets;
  const [prediction] = columns.predictions;
  if (task === "multilabel-classification") {
    const [truth, own] = [new Marks(path, targets), new Marks(path, columns.predictions)];
    const invalid = (problem: Problem) => ({ ...problem, code: "predictions-invalid" as const });
    return {
      read: (batch) => ({
        truth: truth.read(batch),
        predicted: prediction === undefined ? null : own.read(batch),
      }),
      texts: [],
      problems: () => [...truth.problems(), ...own.problems().map(invalid)],
    };
  }
  const codes = new TextCodes(`${path}: column "${target}"`);
  const values = (batch: Batch, name: string) =>
    task === "regression" ? numbers(batch, name) : codes.codesOf(texts(batch, name));
  return {
    read: (batch) => ({
      truth: values(batch, target),
      predicted: prediction === undefined ? null : values(batch, prediction),
    }),
    texts: codes.texts,
    problems: () => [],
  };
}

function scoresOf(batch: Batch, columns: readonly string[]): Float64Array | null {
  const width = columns.length;
  if (width === 0) return null;
  const scores = new Float64Array(batch.rows * width);
  for (const [at, name] of columns.entries()) {
    numbers(batch, name).forEach((score, row) => {
      scores[row * width + at] = score;
    });
  }
  return scores;
}

function texts(batch: Batch, name: string): string[] {
  const column = batch.columns.get(name);
  if (column?.kind !== "text") throw new RangeError(`column ${name} was not read as text`);
  return column.values;
}

function numbers(batch: Batch, name: string): Float64Array {
  const column = batch.columns.get(name);
  if (column?.kind !== "number") throw new RangeError(`column ${name} was not read as numbers`);
  return column.values;
}
