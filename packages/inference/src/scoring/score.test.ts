import type { Batch, Column } from "@modelgate/dataset";
import { failure } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { JobDataset, Message } from "../sandbox/message.ts";
import type { OutputSpec } from "../spec.ts";
import type { Feed } from "./feed-plan.ts";
import { type Engine, scoreTable } from "./score.ts";

const multi: OutputSpec = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};
const feed: Feed = { input: "X", type: "float32", columns: ["x"], column: "number", width: 1, trailing: [1] };

type Given = { type: string; data: unknown; dims: readonly number[] };
type Answer = (rows: number, call: number) => Record<string, Given>;

/** A runtime that remembers what it was asked. */
function engine(answer: Answer) {
  const asked: { rows: number; names: readonly string[]; fed: unknown; given: unknown }[] = [];
  const session = {
    outputNames: ["label", "scores", "embedding"],
    async run(feeds: Record<string, Given>, names: readonly string[]) {
      const rows = feeds["X"]?.dims[0] ?? 0;
      const given = feeds["X"]?.data;
      // What was given is lent: a runtime that remembers has to copy it.
      asked.push({
        rows,
        names,
        fed: Array.isArray(given) ? given : (given as Float32Array)?.slice(),
        given,
      });
      return answer(rows, asked.length);
    },
  };
  class Tensor {
    readonly type: string;
    readonly data: unknown;
    readonly dims: readonly number[];
    constructor(type: string, data: unknown, dims: readonly number[]) {
      this.type = type;
      this.data = data;
      this.dims = dims;
    }
  }
  return { asked, engine: { session, Tensor } as unknown as Engine };
}

/** A table of `rows` rows: x counts up, y repeats a, b. */
function table(rows: number, most = Number.POSITIVE_INFINITY) {
  const wanted: unknown[] = [];
  async function* read(want: unknown, batchRows: number): AsyncGenerator<Batch> {
    wanted.push(want, batchRows);
    const step = Math.min(batchRows, most);
    for (let start = 0; start < rows; start += step) {
      const count = Math.min(step, rows - start);
      const at = Array.from({ length: count }, (_, row) => start + row);
      const columns = new Map<string, Column>([
        ["x", { kind: "number", values: Float64Array.from(at) }],
        ["y", { kind: "text", values: at.map((row) => (row % 2 === 0 ? "a" : "b")) }],
        ["v", { kind: "number", values: Float64Array.from(at) }],
        ["nr", { kind: "text", values: at.map((row) => `r${row}`) }],
      ]);
      yield { start, rows: count, columns };
    }
  }
  return { wanted, read };
}

function dataset(more: Partial<JobDataset> = {}, fixedBatch: number | null = null): JobDataset {
  return {
    name: "test",
    path: "d.csv",
    target: "y",
    id: null,
    plan: { feeds: [feed], fixedBatch, notes: [] },
    ...more,
  };
}

/** All but what is tried when all is said. */
async function all(...given: Parameters<typeof scoreTable>): Promise<Message[]> {
  const messages: Message[] = [];
  for await (const message of scoreTable(...given)) {
    if (message.type === "sanity") break;
    messages.push(message);
  }
  return messages;
}

const classify: Answer = (rows) => ({
  label: { type: "int64", data: new BigInt64Array(rows), dims: [rows] },
  scores: { type: "float32", data: new Float32Array(rows * 3).fill(0.5), dims: [rows, 3] },
  embedding: { type: "float32", data: new Float32Array(rows * 9), dims: [rows, 3, 3] },
});

it("sends a block a batch and then the end, and asks only for what is read once it is known", async () => {
  const { asked, engine: runtime } = engine(classify);
  const { wanted, read } = table(5, 2);
  const messages = await all(runtime, { read }, dataset({ id: "nr" }), multi);
  expect(messages.map(({ type }) => type)).toEqual(["block", "block", "block", "end"]);
  expect(messages[2]).toMatchObject({
    rows: 1,
    truth: Int32Array.of(0),
    predicted: Int32Array.of(2),
    scores: Float64Array.of(0.5, 0.5, 0.5),
    ids: ["r4"],
  });
  expect(messages[3]).toEqual({
    type: "end",
    dataset: "test",
    texts: ["a", "b", "0"],
    labels: "label",
    scores: { output: "scores", width: 3, precision: "float32" },
  });
  expect(asked.slice(0, 3).map(({ names }) => names)).toEqual([
    ["label", "scores", "embedding"],
    ["label", "scores"],
    ["label", "scores"],
  ]);
  expect(wanted[0]).toEqual({ x: "number", y: "text", nr: "text" });
});

it("gives back what it fed as soon as the answers are taken, but not what is fed again on trial", async () => {
  const { asked, engine: runtime } = engine(classify);
  const before: unknown[] = [];
  for await (const message of scoreTable(runtime, table(5, 2), dataset({ profiled: true }), multi)) {
    if (message.type === "block") before.push(asked.slice(0, -1).map(({ given }) => lengthOf(given)));
  }
  expect(before).toEqual([[], [0], [0, 0]]);
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.slice(3).map(({ given }) => lengthOf(given))).not.toContain(0);
});

const lengthOf = (data: unknown) => (data as Float32Array).length;

it("profiles what goes in and what is read of what comes out, where that is asked", async () => {
  const runtime = engine(classify).engine;
  const messages = await all(runtime, table(5, 2), dataset({ profiled: true }), multi);
  expect(messages.map(({ type }) => type)).toEqual(["block", "block", "block", "end", "profile"]);
  const told = messages.at(-1);
  if (told?.type !== "profile") throw new TypeError("the last one is the profile");
  const { inputs, outputs, ...rest } = told.profile;
  expect(rest).toEqual({ dataset: "test", rows: 5, looked: 5, classes: [], omitted: 0 });
  expect(inputs.map(({ name, port, values }) => [name, port, values.count])).toEqual([["x", "X", 5]]);
  expect(inputs[0]?.values).toMatchObject({ min: 0, max: 4, mean: 2, variance: 2 });
  expect(outputs.map(({ name, part }) => [name, part])).toEqual([
    ["scores[0]", 0],
    ["scores[1]", 1],
    ["scores[2]", 2],
    ["scores", "highest"],
    ["label", 0],
  ]);
  expect(outputs.at(-1)?.values).toMatchObject({ top: [{ name: "0", count: 5 }] });
});

it("profiles the rows of the data, not those that fill a fixed batch", async () => {
  const messages = await all(engine(classify).engine, table(5), dataset({ profiled: true }, 4), multi);
  expect(messages.at(-1)).toMatchObject({
    profile: { rows: 5, inputs: [{ values: { count: 5, mean: 2 } }] },
  });
});

it("fills a fixed batch and drops what only filled it", async () => {
  const { asked, engine: runtime } = engine(classify);
  const messages = await all(runtime, table(5), dataset({}, 4), multi);
  expect(asked.slice(0, 2).map(({ rows }) => rows)).toEqual([4, 4]);
  expect(asked[1]?.fed).toEqual(Float32Array.of(4, 4, 4, 4));
  expect(
    messages.flatMap((message) => (message.type === "block" ? [message.rows, message.scores?.length] : [])),
  ).toEqual([4, 12, 1, 3]);
});

it("reads values of a regression, and labels that are bool", async () => {
  const values: Answer = (rows) => ({
    y: { type: "float64", data: new Float64Array(rows).fill(2), dims: [rows, 1] },
  });
  const [block, end] = await all(engine(values).engine, table(2), dataset({ target: "v" }), {
    ...multi,
    task: "regression",
  });
  expect(block).toMatchObject({
    truth: Float64Array.of(0, 1),
    predicted: Float64Array.of(2, 2),
    scores: null,
  });
  expect(end).toMatchObject({ labels: null, scores: null, texts: [] });
  const bools: Answer = (rows) => ({
    l: { type: "bool", data: Uint8Array.of(1, 0).slice(0, rows), dims: [rows] },
  });
  const [, told] = await all(engine(bools).engine, table(2), dataset(), {
    ...multi,
    task: "binary-classification",
  });
  expect(told).toMatchObject({ texts: ["a", "b", "true", "false"], labels: "l" });
});

it("feeds fewer rows at once when they are wide", async () => {
  const wide = { ...feed, width: 1 << 19 };
  const { wanted, read } = table(0);
  await all(
    engine(classify).engine,
    { read },
    dataset({ plan: { feeds: [wide], fixedBatch: null, notes: [] } }),
    multi,
  ).catch(() => null);
  expect(wanted[1]).toBe(2);
});

it.each<[string, number, Answer, string]>([
  ["no rows", 0, classify, "dataset-unreadable"],
  ["outputs that shrink", 3, (rows, call) => classify(call === 1 ? rows : rows - 1, call), "model-failed"],
  ["outputs that grow", 3, (rows, call) => classify(call === 1 ? rows : rows + 1, call), "model-failed"],
  ["outputs that vanish", 3, (rows, call) => (call === 1 ? classify(rows, call) : {}), "model-failed"],
  [
    "a runtime that gives up",
    3,
    () => {
      throw failure("model-failed", "x");
    },
    "model-failed",
  ],
])("refuses %s", async (_name, rows, answer, code) => {
  for (const profiled of [false, true]) {
    const given = dataset({ profiled });
    await expect(all(engine(answer).engine, table(rows, 1), given, multi)).rejects.toMatchObject({ code });
  }
});
