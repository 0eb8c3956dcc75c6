import type { ErrorCode, Problem, Task } from "@modelgate/schema";
import { MOST_CARRIED_TEXTS } from "../scoring/carried.ts";
import { targetsOf } from "../scoring/target-columns.ts";
import { MOST_LABELS } from "../scoring/text-codes.ts";
import { type Fields, isRecord, isText, notOurs, short } from "./checked-fields.ts";
import { profileIn } from "./decode-profile.ts";
import { sanityIn } from "./decode-sanity.ts";
import type { Unchecked } from "./frame.ts";
import type { Block, Job, JobDataset, Message } from "./message.ts";

// A model that broke out of the runtime speaks in the child's name. It can lie about its predictions, as any
// model can; it must not be able to reach the parent through the form of what it says.

/** What is wrong with a model or with data is for the child to say; everything else is not. */
const CODES: ReadonlySet<string> = new Set<ErrorCode>([
  "file-missing",
  "model-unreadable",
  "model-unsupported",
  "model-failed",
  "model-out-of-memory",
  "outputs-ambiguous",
  "dataset-unreadable",
  "dataset-mismatch",
  "dataset-too-large",
  "label-invalid",
  "runtime-missing",
  "unexpected",
]);

const MOST_PROBLEMS = 100;
const MOST_CHARACTERS = 2000;

/**
 * A message of the child, checked field by field against the job that it was given.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
export function decodeMessage(value: Unchecked, { datasets, output }: Job): Message {
  if (!isRecord(value)) throw notOurs("no message");
  const { type } = value;
  if (type === "finished") return { type };
  if (type === "started") return { type, runtime: short(value["runtime"], "runtime", 60) };
  if (!isSaid(type)) throw notOurs("type");
  if (type === "problem" && value["dataset"] === null) {
    return { type, dataset: null, problems: problemsIn(value["problems"], datasets) };
  }
  const dataset = datasets.find(({ name }) => name === value["dataset"]);
  if (dataset === undefined) throw notOurs("dataset");
  const named = { dataset: dataset.name };
  if (type === "problem") return { type, ...named, problems: problemsIn(value["problems"], [dataset]) };
  if (type === "sanity") return { type, ...named, sanity: sanityIn(value["sanity"]) };
  if (type === "profile") return { type, ...named, profile: profileIn(value["profile"], dataset) };
  if (type === "end") return { type, ...named, ...endIn(value, dataset) };
  return { type, ...named, ...blockIn(value, dataset, output.task) };
}

const SAID = ["block", "end", "sanity", "profile", "problem"] as const;

function isSaid(type: unknown): type is (typeof SAID)[number] {
  return SAID.some((said) => said === type);
}

const ENTRIES = {
  "binary-classification": Int32Array,
  "multiclass-classification": Int32Array,
  "multilabel-classification": Uint8Array,
  regression: Float64Array,
} as const;

function blockIn(
  value: Fields,
  { id, target, carried = [] }: JobDataset,
  task: Task,
): { rows: number } & Block {
  const { rows, truth, predicted, scores, ids } = value;
  if (!isCount(rows)) throw notOurs("rows");
  const Numbers = ENTRIES[task];
  const entries = rows * (task === "multilabel-classification" ? targetsOf(target).length : 1);
  if (!(truth instanceof Numbers) || truth.length !== entries) throw notOurs("truth");
  const isAnswered = predicted instanceof Numbers && predicted.length === entries;
  if (!isAnswered && (predicted !== null || task === "regression")) throw notOurs("predicted");
  if (scores !== null && (!(scores instanceof Float64Array) || scores.length % rows !== 0)) {
    throw notOurs("scores");
  }
  if ((ids !== null) !== (id !== null) || (ids !== null && !isTexts(ids, rows))) throw notOurs("ids");
  const answers = { rows, truth, predicted: isAnswered ? predicted : null, scores, ids };
  if (carried.length === 0) return answers;
  const columns = listIn(value["carried"], carried.length, "carried");
  return {
    ...answers,
    carried: carried.map(({ kind }, index) => {
      const column = columns[index];
      const Entries = kind === "number" ? Float64Array : Int32Array;
      if (!(column instanceof Entries) || column.length !== rows) throw notOurs("carried");
      return column;
    }),
  };
}

function endIn(value: Fields, { carried = [] }: JobDataset) {
  const { texts, scores, labels } = value;
  if (!Array.isArray(texts) || texts.length > MOST_LABELS || !isTexts(texts, texts.length)) {
    throw notOurs("texts");
  }
  return {
    texts,
    scores: scores === null ? null : scoresIn(scores),
    labels: labels === null ? null : short(labels, "labels", MOST_CHARACTERS),
    ...(carried.length === 0 ? {} : { carriedTexts: carriedTextsIn(value["carriedTexts"], carried) }),
  };
}

function carriedTextsIn(value: unknown, carried: NonNullable<JobDataset["carried"]>) {
  const lists = listIn(value, carried.length, "carried texts");
  return carried.map(({ kind }, index) => {
    const texts = lists[index];
    const most = kind === "number" ? 0 : MOST_CARRIED_TEXTS;
    if (!Array.isArray(texts) || texts.length > most || !isTexts(texts, texts.length)) {
      throw notOurs("carried texts");
    }
    return texts;
  });
}

function listIn(value: unknown, length: number, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw notOurs(field);
  return value;
}

function scoresIn(value: unknown) {
  if (!isRecord(value) || !isCount(value["width"])) throw notOurs("scores");
  return {
    output: short(value["output"], "output", MOST_CHARACTERS),
    width: value["width"],
    precision: short(value["precision"], "precision", 60),
  };
}

/** Problems of an honest child: codes that are its to say, places in the data that it was given. */
export function problemsIn(value: unknown, datasets: readonly Pick<JobDataset, "path">[]): Problem[] {
  if (!Array.isArray(value) || value.length === 0) throw notOurs("problems");
  return Array.from(value.slice(0, MOST_PROBLEMS), (problem: unknown): Problem => {
    if (!isRecord(problem)) throw notOurs("problem");
    const { code, message, hint, at } = problem;
    if (typeof code !== "string" || !CODES.has(code)) throw notOurs("code");
    const told = hint === undefined ? {} : { hint: cut(hint, "hint") };
    const place = at === undefined ? {} : { at: placeIn(at, datasets) };
    return { code: code as ErrorCode, message: cut(message, "message"), ...told, ...place };
  });
}

/** A place in the data that it was given: an annotation anywhere else would be a stranger's word on our files. */
function placeIn(value: unknown, datasets: readonly Pick<JobDataset, "path">[]): NonNullable<Problem["at"]> {
  if (!isRecord(value)) throw notOurs("at");
  const { path, line, column } = value;
  const known = datasets.find((dataset) => dataset.path === path);
  if (known === undefined || !isLine(line) || !isLine(column)) throw notOurs("at");
  return {
    path: known.path,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

function isLine(value: unknown): value is number | undefined {
  return value === undefined || isCount(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isTexts(value: unknown, length: number): value is string[] {
  // Not `every`: it passes over the holes of a sparse array.
  return Array.isArray(value) && value.length === length && !value.includes(undefined) && value.every(isText);
}

/** A problem of an honest child may hold a long name of a stranger's. */
function cut(value: unknown, field: string): string {
  if (!isText(value)) throw notOurs(field);
  return value.slice(0, MOST_CHARACTERS);
}
