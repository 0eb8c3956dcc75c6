import { isRecord, isText, notOurs, short } from "../sandbox/checked-fields.ts";
import { decodeMessage } from "../sandbox/decode-message.ts";
import type { Unchecked } from "../sandbox/frame.ts";
import type { JobDataset } from "../sandbox/message.ts";
import { MOST_CARRIED_TEXTS } from "../scoring/carried.ts";
import { MOST_LABELS } from "../scoring/text-codes.ts";
import { finiteOrNull, flag, listOf, recordOf, textsOf, whole } from "./decode-fields.ts";
import { comparedOutput } from "./decode-output.ts";
import type {
  Answered,
  AnsweredRows,
  CompareJob,
  CompareMessage,
  LayersJob,
  OutputsJob,
  PairedDataset,
  ShapesJob,
} from "./job.ts";

const MOST_CHARACTERS = 2000;
const MOST_NOTES = 20;
const MOST_DIMS = 64;

/**
 * A message of a child that compares, checked field by field against the job that it was given: it can lie about numbers, as
 * any model can, and about nothing else.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
export function decodeCompared(value: Unchecked, job: CompareJob): CompareMessage {
  if (!isRecord(value)) throw notOurs("no message");
  const { type } = value;
  if (type === "started" || type === "finished" || type === "problem") return plainIn(value, job);
  if (job.work === "layers" && type === "layer") return layerIn(value, job);
  if (job.work === "shapes" && type === "shapes") return shapesIn(value, job);
  if (job.work !== "outputs" || (type !== "rows" && type !== "end")) throw notOurs("type");
  const dataset = job.datasets.find(({ name }) => name === value["dataset"]);
  if (dataset === undefined) throw notOurs("dataset");
  return type === "rows" ? rowsIn(value, dataset) : endIn(value, dataset, job);
}

/** What every trade says, as scoring does. */
function plainIn(value: Unchecked, job: CompareJob): CompareMessage {
  const datasets = datasetsOf(job);
  const output = { task: "regression", classes: null, positive: null, output: null, scores: null } as const;
  const message = decodeMessage(value, { modelPath: "", options: job.options, output, datasets });
  if (message.type !== "started" && message.type !== "finished" && message.type !== "problem") {
    throw notOurs("type");
  }
  return message;
}

function datasetsOf(job: CompareJob): JobDataset[] {
  if (job.work === "outputs") return job.datasets.map(({ after }) => after);
  const samples = job.work === "layers" ? [job.samples.after] : [job.sample];
  return samples.flatMap((sample) => (sample.kind === "dataset" ? [sample.dataset] : []));
}

function rowsIn(value: Unchecked, dataset: PairedDataset): CompareMessage {
  const { id, target, carried = [] } = dataset.after;
  const rows = whole(value.rows, "rows", 1);
  const { truth, ids, before, after } = value;
  const hasTruth = typeof target === "string";
  if (hasTruth !== (truth !== null)) throw notOurs("truth");
  if (truth !== null && !isCodes(truth, rows)) throw notOurs("truth");
  if ((ids !== null) !== (id !== null)) throw notOurs("ids");
  if (ids !== null) textsOf(ids, "ids", { least: rows, most: rows });
  const columns = listOf(value.carried, "carried", carried.length, carried.length).map((column, at) => {
    const isNumber = carried[at]?.kind === "number";
    if (isNumber ? !isNumbers(column, rows) : !isCodes(column, rows)) throw notOurs("carried");
    return column as Int32Array | Float64Array;
  });
  for (const answers of [before, after]) {
    if (answers !== null && !isCodes(answers, rows) && !isNumbers(answers, rows)) throw notOurs("answers");
  }
  const answered: AnsweredRows = { truth, ids, carried: columns, before, after };
  return { type: "rows", dataset: dataset.name, rows, ...answered };
}

function isCodes(value: unknown, rows: number): value is Int32Array {
  return value instanceof Int32Array && value.length === rows;
}

function isNumbers(value: unknown, rows: number): value is Float64Array {
  return value instanceof Float64Array && value.length === rows;
}

function endIn(value: Unchecked, dataset: PairedDataset, job: OutputsJob): CompareMessage {
  const rows = whole(value.rows, "rows", 1);
  const { pairs } = job;
  const outputs = listOf(value.outputs, "outputs", pairs.length, pairs.length);
  const carried = dataset.after.carried ?? [];
  const lists = listOf(value.carriedTexts, "carried texts", carried.length, carried.length);
  const answered = recordOf(value.answered, "answered");
  return {
    type: "end",
    dataset: dataset.name,
    rows,
    outputs: pairs.map((pair, at) => comparedOutput(outputs[at], pair, rows)),
    answered: { before: answeredIn(answered["before"]), after: answeredIn(answered["after"]) },
    texts: textsOf(value.texts, "texts", { least: 0, most: MOST_LABELS }),
    carriedTexts: carried.map(({ kind }, at) => {
      const most = kind === "number" ? 0 : MOST_CARRIED_TEXTS;
      return textsOf(lists[at], "carried texts", { least: 0, most });
    }),
    notes: textsOf(value.notes, "notes", { least: 0, most: MOST_NOTES }).map((note) =>
      note.slice(0, MOST_CHARACTERS),
    ),
  };
}

function answeredIn(value: unknown): Answered | null {
  if (value === null) return null;
  const { kind, width, output } = recordOf(value, "answered");
  if (kind !== "labels" && kind !== "classes" && kind !== "score") throw notOurs("kind");
  // Classes are named one by one: a width that is a lie must not fill our memory with names.
  if (whole(width, "width", 0) > MOST_LABELS) throw notOurs("width");
  return { kind, width: whole(width, "width", 0), output: short(output, "output", MOST_CHARACTERS) };
}

function layerIn(value: Unchecked, { pairs }: LayersJob): CompareMessage {
  const at = whole(value.at, "at", 0);
  if (at >= pairs.length) throw notOurs("at");
  if (value.finding === null) return { type: "layer", at, finding: null };
  const { passes, max, mean, reason } = recordOf(value.finding, "finding");
  return {
    type: "layer",
    at,
    finding: {
      passes: flag(passes, "passes"),
      max: finiteOrNull(max, "max"),
      mean: finiteOrNull(mean, "mean"),
      reason: reason === null ? null : short(reason, "reason", MOST_CHARACTERS),
    },
  };
}

function shapesIn(value: Unchecked, { names, sample }: ShapesJob): CompareMessage {
  const inputs = sample.kind === "made" ? sample.inputs : sample.dataset.plan.feeds;
  const known = new Set([...names, ...inputs.map(({ input }) => input)]);
  const shapes = listOf(value.shapes, "shapes", 0, known.size).map((shape) => {
    const { name, type, dims } = recordOf(shape, "shape");
    if (!isText(name) || !known.has(name)) throw notOurs("name");
    const sizes = listOf(dims, "dims", 0, MOST_DIMS).map((size) => whole(size, "dims", 0));
    return { name, type: short(type, "type", 60), dims: sizes };
  });
  return { type: "shapes", shapes };
}
