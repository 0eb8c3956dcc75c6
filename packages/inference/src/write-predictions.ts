// A predictions file that says all of itself: it is read back to the same doubles by whoever knows the task, and by any
// other program as CSV. Two classes have a column each, although one would do; where only one can be written, a column beside
// it tells whose it is.
import { createHash } from "node:crypto";
import { type FileHandle, open, rm } from "node:fs/promises";
import { openTable, type Table } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import type { ClassPredictions, Column, LabelPredictions, Predictions } from "./predictions.ts";
import { type FilePredictions, readPredictions } from "./read-predictions.ts";
import { unwritable, writtenLabelScores, writtenScores } from "./written-scores.ts";

/** One column: its name, and a row's cell as it stands in the file. */
type Cells = { name: string; cell: (row: number) => string };

const ID = "id";
const TARGET = "label";
const PREDICTION = "prediction";

/** Beside a single column of scores: the class that they are of, in every row. */
const POSITIVE = "positive";

const OWN = [ID, TARGET, PREDICTION, "score", "probability"];

/** Columns of a class or label, whether this file has them or not: a reader would take another's for one. */
const TAKEN = /^(?:score|probability|prediction|label)_/;

/** A row of a file with a thousand classes has about 20 kB. */
const PIECE_CHARACTERS = 2 ** 18;

/**
 * Writes predictions as CSV, over what was at the path: id (where rows have one), label, prediction, `probability_<class>` or
 * `score_<class>` (or one column and `positive`, its class), then carried columns unless they bear one of these names. Of many labels: `label_<x>`, `prediction_<x>` and
 * `probability_<x>` or `score_<x>` for each. Numbers are the shortest that read as the same
 * double. `digest` is `sha256:…` of the file.
 * @throws ModelgateError `predictions-invalid` for what no such file can say; then there is no file
 */
export async function writePredictions(
  path: string,
  predictions: Predictions,
): Promise<{ digest: string; sizeBytes: number }> {
  const columns = columnsOf(predictions);
  const hash = createHash("sha256");
  let sizeBytes = 0;
  const file = await open(path, "w").catch((cause: NodeJS.ErrnoException) => {
    throw failure("input-invalid", `${path}: cannot be written (${cause.code})`, {
      hint: "Name a file in a folder that exists.",
      cause,
    });
  });
  try {
    for (const piece of piecesOf(columns, predictions.rows)) {
      const bytes = Buffer.from(piece);
      hash.update(bytes);
      sizeBytes += bytes.length;
      await file.appendFile(bytes);
    }
  } catch (error) {
    await abandon(file, path);
    throw error;
  }
  await file.close();
  return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
}

/**
 * Reads what `writePredictions` wrote, of whichever run. `like` are predictions on the same data, whose task and classes count
 * where the file does not name its own.
 * @throws ModelgateError `predictions-invalid` and what the reader throws
 */
export async function readWrittenPredictions(path: string, like: Predictions): Promise<FilePredictions> {
  const table = await openTable(path);
  const names = table.columns.map(({ name }) => name);
  const isSingle = names.includes("score") || names.includes("probability");
  const carried = carriedIn(names, like, isSingle);
  const spec = { name: path, path, target: TARGET, id: names.includes(ID) ? ID : null, carried };
  const read = { output: null, scores: null };
  if (like.task === "regression")
    return await readPredictions(spec, { ...read, task: like.task, classes: null, positive: null });
  if (like.task === "multilabel-classification") {
    const target = names.filter((name) => name.startsWith(`${TARGET}_`));
    const many = { ...read, task: like.task, classes: null, positive: null };
    return await readPredictions({ ...spec, target }, many);
  }
  const { task, classes } = like;
  const namesClasses = names.some((name) => /^(?:probability|score)_/.test(name));
  const own = isSingle ? await ownerOf(table) : null;
  const positive = task === "binary-classification" ? (own ?? classes[1] ?? null) : null;
  return await readPredictions(spec, { ...read, task, classes: namesClasses ? null : classes, positive });
}

/** Columns that went with the predictions then and go with them now. */
function carriedIn(names: readonly string[], { carried }: Predictions, isSingle: boolean) {
  const taken = new Set(isSingle ? [...OWN, POSITIVE] : OWN);
  const found = [...carried].filter(
    ([name]) => names.includes(name) && !taken.has(name) && !TAKEN.test(name),
  );
  return Object.fromEntries(found.map(([name, { kind }]) => [name, kind]));
}

/** The class that a single column of scores is of; null: there is no row. Taken for another's, the scores say the opposite. */
async function ownerOf(table: Table): Promise<string | null> {
  if (!table.columns.some(({ name }) => name === POSITIVE))
    throw failure(
      "predictions-invalid",
      `${table.path}: one column of scores, and nothing says of which class`,
      {
        hint: "Save the predictions again with this version of Modelgate.",
      },
    );
  for await (const { columns } of table.read({ [POSITIVE]: "text" }, 1)) {
    const column = columns.get(POSITIVE);
    return column?.kind === "text" ? (column.values[0] ?? null) : null;
  }
  return null;
}

function columnsOf(predictions: Predictions): Cells[] {
  const { ids, carried } = predictions;
  const own = [
    ...(ids === null ? [] : [{ name: ID, cell: (row: number) => quoted(ids[row] ?? "") }]),
    ...answersOf(predictions),
  ];
  const taken = new Set([...OWN, ...own.map(({ name }) => name)]);
  const others = [...carried].filter(([name]) => !taken.has(name) && !TAKEN.test(name));
  return [...own, ...others.map(([name, column]) => ({ name, cell: carriedCell(column) }))];
}

function answersOf(predictions: Predictions): Cells[] {
  switch (predictions.task) {
    case "regression":
      return [numbers(TARGET, predictions.truth), numbers(PREDICTION, predictions.predicted)];
    case "multilabel-classification":
      return labelColumns(predictions);
    default:
      return classColumns(predictions);
  }
}

function classColumns(predictions: ClassPredictions): Cells[] {
  const { classes, truth, predicted, scores } = predictions;
  const texts = classes.map(quoted);
  const coded = (name: string, codes: Int32Array) => ({
    name,
    cell: (row: number) => texts[codes[row] ?? -1] ?? "",
  });
  const written = scores === null ? null : writtenScores(predictions, scores);
  const scored = (written?.names ?? []).map((name, at) => ({
    name,
    cell: (row: number) => numberText(written?.values[row * written.names.length + at] ?? Number.NaN),
  }));
  // A row of which scores decide nothing has no label: then nobody's is written, and whoever reads it decides again.
  const labels = predicted.includes(-1) ? [] : [coded(PREDICTION, predicted)];
  const { positive } = written ?? {};
  const owner = positive === undefined ? [] : [{ name: POSITIVE, cell: () => quoted(positive) }];
  return [coded(TARGET, truth), ...labels, ...scored, ...owner];
}

function labelColumns(predictions: LabelPredictions): Cells[] {
  const { labels, truth, predicted } = predictions;
  if (labels.includes("")) throw unwritable("a label without a name");
  const width = labels.length;
  const marks = (role: string, values: Uint8Array) =>
    labels.map((label, at) => ({
      name: `${role}_${label}`,
      cell: (row: number) => String(values[row * width + at]),
    }));
  const scores = writtenLabelScores(predictions);
  return [
    ...marks(TARGET, truth),
    ...marks(PREDICTION, predicted),
    ...scores.names.map((name, at) => ({
      name,
      cell: (row: number) => numberText(scores.values[row * width + at] ?? Number.NaN),
    })),
  ];
}

function numbers(name: string, values: Float64Array): Cells {
  return { name, cell: (row) => numberText(values[row] ?? Number.NaN) };
}

function carriedCell(column: Column): Cells["cell"] {
  if (column.kind === "number") return numbers("", column.values).cell;
  const texts = column.texts.map(quoted);
  return (row) => texts[column.codes[row] ?? -1] ?? "";
}

function* piecesOf(columns: readonly Cells[], rows: number): Generator<string> {
  let piece = `${columns.map(({ name }) => quoted(name)).join(",")}\n`;
  for (let row = 0; row < rows; row += 1) {
    let comma = "";
    for (const { cell } of columns) {
      piece += comma + cell(row);
      comma = ",";
    }
    piece += "\n";
    if (piece.length < PIECE_CHARACTERS) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

/** The shortest text that reads as the same double; JavaScript's own forgets the sign of zero. */
function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

/** RFC 4180; quotes also where a reader might trim, or take an empty cell for none. */
function quoted(text: string): string {
  if (!text.isWellFormed() || text.includes("\0"))
    throw failure(
      "predictions-invalid",
      `${JSON.stringify(text.slice(0, 60))}: cannot be written as UTF-8 text`,
      {
        hint: "Mend the ids and labels of the data set: they hold half characters or zero bytes.",
      },
    );
  return /[",\r\n]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function abandon(file: FileHandle, path: string): Promise<void> {
  await file.close();
  await rm(path, { force: true });
}
