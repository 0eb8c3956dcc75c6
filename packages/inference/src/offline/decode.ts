import { isRecord, isText, notOurs, short } from "../sandbox/checked-fields.ts";
import { decodeMessage } from "../sandbox/decode-message.ts";
import type { Unchecked } from "../sandbox/frame.ts";
import type { TensorData } from "../scoring/tensor.ts";
import type { OfflineJob, OfflineMessage, Question } from "./job.ts";

const MOST_DIMENSIONS = 64;

/**
 * A message of a child that answers rows, checked field by field against the job that it was given.
 * @throws ModelgateError `model-failed` for anything that an honest child does not say
 */
export function decodeOffline(value: Unchecked, job: OfflineJob): OfflineMessage {
  if (!isRecord(value)) throw notOurs("no message");
  if (value["type"] === "question") return { type: "question", question: questionIn(value["question"], job) };
  const output = { task: "regression", classes: null, positive: null, output: null, scores: null } as const;
  const { modelPath, options, dataset } = job;
  const message = decodeMessage(value, { modelPath, options, output, datasets: [dataset] });
  if (message.type === "started" || message.type === "finished" || message.type === "problem") return message;
  throw notOurs("type");
}

function questionIn(value: unknown, { fetch, dataset }: OfflineJob): Question {
  if (!isRecord(value) || !isCount(value["rows"])) throw notOurs("question");
  const { feeds: asked } = dataset.plan;
  const feeds = listOf(value["feeds"], asked.length, "feeds").map((feed, at) => {
    const { name: input, ...tensor } = tensorIn(feed, "input");
    if (input !== asked[at]?.input || tensor.type !== asked[at]?.type) throw notOurs("feeds");
    return { input, ...tensor };
  });
  const answers = listOf(value["answers"], fetch.length, "answers").map((answer, at) => {
    const tensor = tensorIn(answer, "name");
    if (tensor.name !== fetch[at]) throw notOurs("answers");
    return tensor;
  });
  return { rows: value["rows"], feeds, answers };
}

function tensorIn(value: unknown, nameField: "input" | "name") {
  if (!isRecord(value)) throw notOurs("tensor");
  const { type, dims, data } = value;
  const named = short(type, "tensor", 20);
  const Numbers = Object.hasOwn(ARRAYS, named) ? ARRAYS[named] : undefined;
  const count = dimsIn(dims).reduce((product, size) => product * size, 1);
  const isTexts = type === "string" && Array.isArray(data) && !data.includes(undefined) && data.every(isText);
  const isNumbers = Numbers !== undefined && data instanceof Numbers;
  if ((!isTexts && !isNumbers) || (data as ArrayLike<unknown>).length !== count) throw notOurs("tensor");
  return {
    name: short(value[nameField], "tensor", 2000),
    type: type as string,
    dims: dimsIn(dims),
    data: data as TensorData,
  };
}

const ARRAYS: Readonly<Record<string, new (length: number) => TensorData>> = {
  float32: Float32Array,
  float64: Float64Array,
  float16: Uint16Array,
  int64: BigInt64Array,
  uint64: BigUint64Array,
  int32: Int32Array,
  uint32: Uint32Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int8: Int8Array,
  uint8: Uint8Array,
  bool: Uint8Array,
};

function dimsIn(value: unknown): readonly number[] {
  if (!Array.isArray(value) || value.length > MOST_DIMENSIONS || !value.every(isCount)) throw notOurs("dims");
  return value;
}

function listOf(value: unknown, length: number, field: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw notOurs(field);
  return value;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
