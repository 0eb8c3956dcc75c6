import { deserialize, serialize } from "node:v8";
import { expect, it } from "vitest";
import { decodeMessage } from "./decode-message.ts";
import type { Job, Message } from "./message.ts";

const plan = { feeds: [], fixedBatch: null, notes: [] };
const job: Job = {
  modelPath: "m.onnx",
  options: { threads: 1 },
  output: { task: "multiclass-classification", classes: null, positive: null, output: null, scores: null },
  datasets: [
    { name: "plain", path: "p.csv", target: "y", id: null, plan },
    { name: "named", path: "n.csv", target: "y", id: "id", plan },
    { name: "profiled", path: "q.csv", target: "y", id: null, profiled: true, plan },
  ],
};
const regression: Job = { ...job, output: { ...job.output, task: "regression" } };

const block = {
  type: "block",
  dataset: "plain",
  rows: 2,
  truth: Int32Array.of(0, 1),
  predicted: Int32Array.of(0, 0),
  scores: Float64Array.of(0.5, 0.5, 1, 0),
  ids: null,
} satisfies Message;
const values = { ...block, truth: Float64Array.of(0, 1), predicted: Float64Array.of(0, 1), scores: null };
const scores = { output: "s", width: 2, precision: "float32" };
const end = { type: "end", dataset: "plain", texts: ["a", "b"], scores, labels: "l" } satisfies Message;
const problem = { code: "model-failed", message: "boom", hint: "Mend it." } as const;

/** As a value arrives. */
function decode(value: unknown, given = job): Message {
  return decodeMessage(deserialize(serialize(value)), given);
}

it.each<[string, unknown, Job]>([
  ["started", { type: "started", runtime: "1.30.0" }, job],
  ["finished", { type: "finished" }, job],
  ["a block", block, job],
  ["a block without scores", { ...block, scores: null }, job],
  ["a block without labels", { ...block, predicted: null }, job],
  ["a block with ids", { ...block, dataset: "named", ids: ["r1", ""] }, job],
  ["a block of values", values, regression],
  ["an end", end, job],
  ["an end of labels", { ...end, scores: null }, job],
  ["an end of values", { ...end, texts: [], scores: null, labels: null }, regression],
  ["a problem", { type: "problem", dataset: null, problems: [problem] }, job],
  [
    "a problem without a hint",
    { type: "problem", dataset: "named", problems: [{ code: "unexpected", message: "" }] },
    job,
  ],
])("takes %s", (_name, message, given) => {
  expect(decode(message, given)).toEqual(message);
});

it("takes only the fields that it knows, and shortens what is told", () => {
  expect(decode({ ...end, more: 1, scores: { ...scores, more: 2 } })).toEqual(end);
  const long = { ...problem, message: "x".repeat(1e5), hint: "y".repeat(1e5), more: 1 };
  const decoded = decode({ type: "problem", dataset: null, problems: [long] });
  expect(decoded).toEqual({
    type: "problem",
    dataset: null,
    problems: [{ code: "model-failed", message: "x".repeat(2000), hint: "y".repeat(2000) }],
  });
});

it("takes places in the data it was given, and the first of many problems", () => {
  const at = { path: "p.csv", line: 3, column: 1 };
  const message = {
    type: "problem",
    dataset: "plain",
    problems: [
      { ...problem, at },
      { ...problem, at: { path: "p.csv" } },
    ],
  };
  expect(decode(message)).toEqual(message);
  const many = decode({ type: "problem", dataset: null, problems: Array(101).fill(problem) });
  expect(many).toMatchObject({ problems: { length: 100 } });
});

const holes: unknown[] = [];
holes.length = 2;
const problems = (value: unknown) => ({ type: "problem", dataset: null, problems: value });

it.each<[string, unknown, Job]>([
  ["nothing", undefined, job],
  ["null", null, job],
  ["a text", "finished", job],
  ["an array", [block], job],
  ["a map", new Map([["type", "finished"]]), job],
  ["no type", {}, job],
  ["another type", { type: "exit" }, job],
  ["a type that is an object", { type: { toString: "finished" } }, job],
  ["a runtime that is no text", { type: "started", runtime: 1 }, job],
  ["a runtime that is a novel", { type: "started", runtime: "1".repeat(61) }, job],
  ["another data set", { ...block, dataset: "other" }, job],
  ["a data set that is no name", { ...block, dataset: null }, job],
  ["an end of no data set", { ...end, dataset: null }, job],
  ["no rows", { ...block, rows: 0 }, job],
  ["half a row", { ...block, rows: 1.5 }, job],
  ["fewer labels than rows", { ...block, truth: Int32Array.of(0) }, job],
  ["more rows than labels", { ...block, rows: 3 }, job],
  ["rows that are a text", { ...block, rows: "2" }, job],
  ["labels that are an array", { ...block, truth: [0, 1] }, job],
  ["labels of another type", { ...block, truth: Float64Array.of(0, 1) }, job],
  ["values of another type", { ...values, truth: Int32Array.of(0, 1) }, regression],
  ["no values", { ...values, predicted: null }, regression],
  ["fewer predictions", { ...block, predicted: Int32Array.of(0) }, job],
  ["predictions of another type", { ...block, predicted: "ab" }, job],
  ["scores that fill no rows", { ...block, scores: new Float64Array(3) }, job],
  ["scores of another type", { ...block, scores: new Float32Array(4) }, job],
  ["scores that are undefined", { ...block, scores: undefined }, job],
  ["ids that nobody asked for", { ...block, ids: ["a", "b"] }, job],
  ["no ids", { ...block, dataset: "named" }, job],
  ["fewer ids", { ...block, dataset: "named", ids: ["a"] }, job],
  ["ids that are numbers", { ...block, dataset: "named", ids: ["a", 1] }, job],
  ["ids that are holes", { ...block, dataset: "named", ids: holes }, job],
  ["texts that are none", { ...end, texts: ["a", null] }, job],
  ["texts that are holes", { ...end, texts: holes }, job],
  ["texts without end", { ...end, texts: Array(65_537).fill("") }, job],
  ["a width of nothing", { ...end, scores: { ...scores, width: 0 } }, job],
  ["a width without end", { ...end, scores: { ...scores, width: Number.POSITIVE_INFINITY } }, job],
  ["scores that are a text", { ...end, scores: "s" }, job],
  ["a precision that is none", { ...end, scores: { ...scores, precision: 32 } }, job],
  ["labels that are an object", { ...end, labels: {} }, job],
  ["a name without end", { ...end, labels: "l".repeat(2001) }, job],
  ["no problem", problems([]), job],
  ["a place in another file", problems([{ ...problem, at: { path: "/etc/passwd", line: 1 } }]), job],
  ["a place that is none", problems([{ ...problem, at: { path: "p.csv", line: -1 } }]), job],
  [
    "a place in the file of another data set",
    { type: "problem", dataset: "named", problems: [{ ...problem, at: { path: "p.csv" } }] },
    job,
  ],
  ["problems that are holes", problems(holes), job],
  ["a code that is not its to say", problems([{ ...problem, code: "runtime-untrusted" }]), job],
  ["a code of its own", problems([{ ...problem, code: "constructor" }]), job],
  ["a message that is none", problems([{ ...problem, message: { length: 3 } }]), job],
  ["a hint that is none", problems([{ ...problem, hint: 3 }]), job],
])("refuses %s", (_name, message, given) => {
  expect(() => decode(message, given)).toThrow(expect.objectContaining({ code: "model-failed" }));
});

const carrying: Job = {
  ...job,
  output: { ...job.output, task: "multilabel-classification" },
  datasets: [
    {
      name: "plain",
      path: "p.csv",
      target: ["a", "b"],
      id: null,
      carried: [
        { name: "w", kind: "number" },
        { name: "g", kind: "text" },
      ],
      plan,
    },
  ],
};
const marked = {
  ...block,
  truth: Uint8Array.of(0, 1, 1, 0),
  predicted: Uint8Array.of(0, 1, 1, 0),
  carried: [Float64Array.of(1, 2), Int32Array.of(0, 0)],
} satisfies Message;
const ended = { ...end, carriedTexts: [[], ["g0"]] } satisfies Message;
const trial = { rows: 2, largest: Number.POSITIVE_INFINITY, relative: 0, flips: 1 };
const skipped = { rows: 0, largest: 0, relative: 0, flips: 0, skipped: "one row" };
const numbers = {
  kind: "numbers",
  ...{ count: 2, missing: 0, infinite: 0, min: 0, max: 1, mean: 0.5, variance: 0.25 },
  quantiles: [[0.5, 0]] satisfies [number, number][],
  quantileError: 0.01,
  bins: { edges: [0.5], counts: [1, 1] },
} as const;
const column = { name: "x", port: "X", part: 0, values: numbers } as const;
const profile = {
  type: "profile",
  dataset: "profiled",
  profile: {
    ...{ dataset: "profiled", rows: 2, looked: 2, classes: [], omitted: 0 },
    inputs: [
      { ...column, values: { ...numbers, quantiles: [[0.5, 0]], bins: { edges: [0.5], counts: [1, 1] } } },
    ],
    outputs: [],
  },
} satisfies Message;

it("takes a profile that was asked for", () => {
  expect(decode(profile)).toEqual(profile);
});

const withColumn = (changed: object) => ({
  ...profile,
  profile: { ...profile.profile, inputs: [{ ...column, ...changed }] },
});
const withNumbers = (changed: object) => withColumn({ values: { ...numbers, ...changed } });

it.each<[string, unknown]>([
  [
    "that nobody asked for",
    { ...profile, dataset: "plain", profile: { ...profile.profile, dataset: "plain" } },
  ],
  ["of another data set", { ...profile, profile: { ...profile.profile, dataset: "plain" } }],
  ["that is none", { ...profile, profile: null }],
  ["with a count of NaN", withNumbers({ count: Number.NaN })],
  ["with a negative count", withNumbers({ count: -1 })],
  ["with fewer bins than its edges make", withNumbers({ bins: { edges: [0.5], counts: [2] } })],
  ["with edges that fall", withNumbers({ bins: { edges: [1, 0], counts: [1, 1, 0] } })],
  ["with an infinite edge", withNumbers({ bins: { edges: [Number.POSITIVE_INFINITY], counts: [2, 0] } })],
  [
    "with bins without end",
    withNumbers({ bins: { edges: Array.from({ length: 64 }, (_, at) => at), counts: Array(65).fill(0) } }),
  ],
  ["with a name without end", withColumn({ name: "x".repeat(201) })],
  ["with a part that is none", withColumn({ part: "lowest" })],
  [
    "with columns without end",
    { ...profile, profile: { ...profile.profile, inputs: Array(65).fill(column) } },
  ],
  ["with texts that are rows", withColumn({ values: { ...numbers, kind: "texts" } })],
])("refuses a profile %s", (_name, message) => {
  expect(() => decode(message)).toThrow(expect.objectContaining({ code: "model-failed" }));
});

const sane = {
  type: "sanity",
  dataset: "plain",
  sanity: { rerun: trial, batch: skipped, order: trial },
} satisfies Message;

it.each([marked, ended, sane])("takes what goes with many labels: $type", (message) => {
  expect(decode(message, carrying)).toEqual(message);
});

it.each<[string, unknown]>([
  ["marks of another width", { ...marked, truth: Uint8Array.of(0, 1) }],
  ["marks of another type", { ...marked, truth: Int32Array.of(0, 1, 1, 0) }],
  ["nothing carried", { ...marked, carried: undefined }],
  ["too little carried", { ...marked, carried: [Float64Array.of(1, 2)] }],
  ["fewer numbers than rows", { ...marked, carried: [Float64Array.of(1), Int32Array.of(0, 0)] }],
  ["codes for numbers", { ...marked, carried: [Int32Array.of(1, 2), Int32Array.of(0, 0)] }],
  ["texts of numbers", { ...ended, carriedTexts: [["x"], ["g0"]] }],
  ["texts that are none", { ...ended, carriedTexts: [[], [1]] }],
  ["no texts", { ...ended, carriedTexts: undefined }],
  ["a trial that is none", { ...sane, sanity: { ...sane.sanity, order: null } }],
  ["a trial of NaN", { ...sane, sanity: { ...sane.sanity, order: { ...trial, largest: Number.NaN } } }],
  ["more flips than rows", { ...sane, sanity: { ...sane.sanity, order: { ...trial, flips: 3 } } }],
  [
    "a novel of a reason",
    { ...sane, sanity: { ...sane.sanity, order: { ...skipped, skipped: "x".repeat(2001) } } },
  ],
])("refuses of many labels %s", (_name, message) => {
  expect(() => decode(message, carrying)).toThrow(expect.objectContaining({ code: "model-failed" }));
});
