import { type Batch, type ColumnKind, digestFile, openTable, type Table } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import { collect } from "./collect.ts";
import type { Gathered } from "./gathered.ts";
import type { Predictions } from "./predictions.ts";
import { emptyShape, observe } from "./scoring/score-kind.ts";
import { TextCodes } from "./scoring/text-codes.ts";
import type { OutputSpec } from "./spec.ts";

// A predictions file is any framework's way in: id, label, prediction, and scores as one column
// (`score`, `probability`: the positive class's) or one a class (`score_<class>`, `probability_<class>`).

/** A predictions file as the user named its columns. */
export type PredictionsSpec = { name: string; path: string; target: string; id: string | null };

export type FilePredictions = {
  predictions: Predictions;
  digest: string;
  sizeBytes: number;
  notes: readonly string[];
};

const ROWS_A_BATCH = 8192;
const PREDICTION = "prediction";

/**
 * Reads what some program predicted. The numbers are claimed: no model was run.
 * @throws ModelgateError `predictions-invalid` and what the data set's reader throws
 */
export async function readPredictions(spec: PredictionsSpec, output: OutputSpec): Promise<FilePredictions> {
  const [table, { digest, sizeBytes }] = await Promise.all([openTable(spec.path), digestFile(spec.path)]);
  const layout = layoutOf(table, spec, output);
  const codes = new TextCodes(`${spec.path}: column "${spec.target}"`);
  const shape = emptyShape();
  const gathered: Gathered = { blocks: [], rows: 0 };
  for await (const batch of table.read(layout.want, ROWS_A_BATCH)) {
    const block = blockOf(batch, spec, layout, output, codes);
    if (block.scores) observe(shape, block.scores, layout.scores.length);
    gathered.blocks.push(block);
    gathered.rows += batch.rows;
  }
  const width = layout.scores.length;
  const notes: string[] = [];
  const end = {
    type: "end" as const,
    dataset: spec.name,
    texts: codes.texts,
    batchRows: ROWS_A_BATCH,
    labels: layout.prediction ? PREDICTION : null,
    scores: width === 0 ? null : { output: layout.scores.join(", "), width, precision: "float64", shape },
  };
  const modelClasses = layout.classes && { labels: layout.classes, source: "the names of its score columns" };
  const scores = output.scores ?? (layout.probabilities ? ("probabilities" as const) : null);
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

type Layout = {
  want: Record<string, ColumnKind>;
  prediction: boolean;
  /** Score columns in file order. */
  scores: readonly string[];
  classes: readonly string[] | null;
  probabilities: boolean;
};

function layoutOf(table: Table, spec: PredictionsSpec, output: OutputSpec): Layout {
  const names = table.columns.map(({ name }) => name);
  const regression = output.task === "regression";
  const perClass = names
    .map((name) => /^(score|probability)_(.+)$/u.exec(name))
    .filter((match) => match !== null);
  const single = names.filter((name) => name === "score" || name === "probability");
  const scores = regression ? [] : perClass.length > 0 ? perClass.map(([name]) => name) : single.slice(0, 1);
  const prediction = names.includes(PREDICTION);
  const missing = [
    ...(names.includes(spec.target) ? [] : [`"${spec.target}" (the truth)`]),
    ...(prediction || scores.length > 0 ? [] : [`"${PREDICTION}"`]),
    ...(spec.id === null || names.includes(spec.id) ? [] : [`"${spec.id}" (the id)`]),
  ];
  if (missing.length > 0 || (regression && !prediction)) {
    const lacks = missing.length > 0 ? missing.join(" and ") : `"${PREDICTION}"`;
    throw failure(
      "predictions-invalid",
      `${spec.path}: no column ${lacks}; it has ${names.slice(0, 12).join(", ")}`,
      {
        hint: "A predictions file has label, prediction, and optionally id and score_<class> or probability_<class>.",
      },
    );
  }
  const text = regression ? "number" : "text";
  const want: Record<string, ColumnKind> = Object.create(null);
  want[spec.target] = text;
  if (prediction) want[PREDICTION] = text;
  if (spec.id !== null) want[spec.id] = "text";
  for (const name of scores) want[name] = "number";
  const classes = perClass.length > 1 ? perClass.map((match) => match[2] ?? "") : null;
  return {
    want,
    prediction,
    scores,
    classes,
    probabilities: scores.every((name) => name.startsWith("probability")) && scores.length > 0,
  };
}

function blockOf(batch: Batch, spec: PredictionsSpec, layout: Layout, output: OutputSpec, codes: TextCodes) {
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
  const width = layout.scores.length;
  const scores = width === 0 ? null : new Float64Array(rows * width);
  layout.scores.forEach((name, at) => {
    const column = numbers(batch, name);
    for (let row = 0; row < rows; row += 1) if (scores) scores[row * width + at] = column[row] ?? Number.NaN;
  });
  return {
    rows,
    truth: coded(spec.target),
    predicted: layout.prediction ? coded(PREDICTION) : null,
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
