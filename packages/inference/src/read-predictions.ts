import { type Batch, digestFile, openTable } from "@modelgate/dataset";
import { collect } from "./collect.ts";
import type { Gathered } from "./gathered.ts";
import { PREDICTION, type PredictionColumns, predictionColumns } from "./prediction-columns.ts";
import type { Predictions } from "./predictions.ts";
import { TextCodes } from "./scoring/text-codes.ts";
import type { OutputSpec } from "./spec.ts";

/** A predictions file as the user named its columns. */
export type PredictionsSpec = { name: string; path: string; target: string; id: string | null };

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
  const codes = new TextCodes(`${spec.path}: column "${spec.target}"`);
  const gathered: Gathered = { blocks: [], rows: 0 };
  for await (const batch of table.read(columns.want, ROWS_A_BATCH)) {
    const block = blockOf(batch, spec, columns, output, codes);
    gathered.blocks.push(block);
    gathered.rows += batch.rows;
  }
  const width = columns.scores.length;
  const notes: string[] = [];
  const [first = "", last = first] = [columns.scores[0], columns.scores.at(-1)];
  const name = width > 1 ? `${first} to ${last}` : first;
  const end = {
    texts: codes.texts,
    labels: columns.hasPrediction ? PREDICTION : null,
    scores: width === 0 ? null : { output: name, width, precision: "float64" },
  };
  const modelClasses = columns.classes && {
    labels: columns.classes,
    source: "the names of its score columns",
  };
  const scores = output.scores ?? (columns.areProbabilities ? ("probabilities" as const) : null);
  const source = {
    kind: "file" as const,
    path: spec.path,
    target: spec.target,
    spec: { ...output, scores },
    modelClasses,
    producer: () => null,
  };
  return { predictions: collect(gathered, end, source, notes), digest, sizeBytes, notes };
}

function blockOf(
  batch: Batch,
  spec: PredictionsSpec,
  columns: PredictionColumns,
  output: OutputSpec,
  codes: TextCodes,
) {
  const ids = spec.id === null ? null : texts(batch, spec.id);
  const { rows } = batch;
  if (output.task === "regression") {
    return {
      rows,
      truth: numbers(batch, spec.target),
      predicted: numbers(batch, PREDICTION),
      scores: null,
      ids,
    };
  }
  const coded = (name: string) => Int32Array.from(texts(batch, name), (label) => codes.code(label));
  const width = columns.scores.length;
  const scores = width === 0 ? null : new Float64Array(rows * width);
  columns.scores.forEach((name, at) => {
    const column = numbers(batch, name);
    for (let row = 0; row < rows; row += 1) if (scores) scores[row * width + at] = column[row] ?? Number.NaN;
  });
  return {
    rows,
    truth: coded(spec.target),
    predicted: columns.hasPrediction ? coded(PREDICTION) : null,
    scores,
    ids,
  };
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
