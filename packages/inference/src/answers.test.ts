import { failure } from "@modelgate/schema";
import { expect, it } from "vitest";
import { type Answers, outcomeOf, readAnswers } from "./answers.ts";
import type { Message } from "./sandbox/message.ts";
import type { OutputSpec } from "./spec.ts";

const spec: OutputSpec = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};

function block(dataset: string, ...truth: number[]): Message {
  const codes = Int32Array.from(truth);
  return {
    type: "block",
    dataset,
    rows: truth.length,
    truth: codes,
    predicted: codes,
    scores: null,
    ids: null,
  };
}

function end(dataset: string): Message {
  return { type: "end", dataset, texts: ["a", "b"], scores: null, labels: "label" };
}

const progress: [string, number][] = [];

/** Reads what a child says before it ends, or dies of something. */
async function read(messages: Message[], death?: unknown): Promise<Answers> {
  async function* child() {
    yield* messages;
    if (death !== undefined) throw death;
  }
  progress.length = 0;
  return await readAnswers(child(), {
    progress: (dataset, rows) => progress.push([dataset, rows]),
    source: () => ({
      kind: "model",
      path: "d.csv",
      target: "y",
      spec,
      modelClasses: null,
      producer: () => null,
    }),
  });
}

function told(answers: Answers, dataset: string): string | number {
  const outcome = outcomeOf(answers, dataset);
  return "predictions" in outcome ? outcome.predictions.rows : (outcome.problems[0]?.code ?? "nothing");
}

const started: Message = { type: "started", runtime: "1.30.0" };
const dead = failure("model-out-of-time", "it never returned", { hint: "Wait." });

it("joins the blocks of each data set, also of two by turns", async () => {
  const answers = await read([
    started,
    block("one", 0, 1),
    block("two", 0),
    block("one", 1),
    end("two"),
    end("one"),
    { type: "finished" },
  ]);
  expect([told(answers, "one"), told(answers, "two"), answers.runtime, answers.fault]).toEqual([
    3,
    1,
    "1.30.0",
    [],
  ]);
  expect(progress).toEqual([
    ["one", 2],
    ["two", 1],
    ["one", 3],
  ]);
});

it.each([
  ["before the second", [], dead, "model-out-of-time"],
  ["within the second", [block("two", 0, 1)], dead, "model-out-of-time"],
  ["of a fault of ours", [block("two", 0)], new TypeError("boom"), "unexpected"],
  [
    "saying why",
    [{ type: "problem", dataset: null, problems: [{ code: "model-failed", message: "x" }] } as Message],
    undefined,
    "model-failed",
  ],
])("keeps the first data set of a child that dies %s", async (_name, more, death, code) => {
  const answers = await read([started, block("one", 0, 1), end("one"), ...more], death);
  expect([told(answers, "one"), told(answers, "two"), told(answers, "three")]).toEqual([2, code, code]);
});

it("gives every data set the fault of a child that never began", async () => {
  const answers = await read([], dead);
  expect([told(answers, "one"), told(answers, "two"), answers.runtime]).toEqual([
    "model-out-of-time",
    "model-out-of-time",
    null,
  ]);
});

it("gives a data set its own problem, and the next one its predictions", async () => {
  const problem: Message = {
    type: "problem",
    dataset: "one",
    problems: [{ code: "dataset-mismatch", message: "x" }],
  };
  const answers = await read([block("one", 0), problem, block("two", 0, 1), end("two")]);
  expect([told(answers, "one"), told(answers, "two"), answers.fault]).toEqual(["dataset-mismatch", 2, []]);
});

it("keeps a data set that cannot be joined from harming the next", async () => {
  const strange = { ...end("one"), labels: null } as Message;
  const answers = await read([block("one", 0), strange, block("two", 0, 1), end("two")]);
  expect([told(answers, "one"), told(answers, "two")]).toEqual(["unexpected", 2]);
});

it.each<[string, Message[], string | number]>([
  ["an end without a block", [end("one")], "model-failed"],
  ["a second end", [block("one", 0, 1), end("one"), end("one")], 2],
  ["a block after the end", [block("one", 0, 1), end("one"), block("one", 0)], 2],
])("takes what was said first, and nothing after %s", async (_name, messages, expected) => {
  const answers = await read([...messages, block("two", 0), end("two")]);
  expect(told(answers, "one")).toBe(expected);
  expect(told(answers, "two")).toBe(expected === 2 ? "model-failed" : 1);
});

function profile(dataset: string, rows: number): Message {
  const empty = { inputs: [], outputs: [], classes: [], omitted: 0 };
  return { type: "profile", dataset, profile: { dataset, rows, looked: rows, ...empty } };
}

it("keeps the profile of a data set, and none of one that cannot be joined", async () => {
  const strange = { ...end("two"), labels: null } as Message;
  const answers = await read([
    ...[block("one", 0, 1), end("one"), profile("one", 2)],
    ...[block("two", 0), strange, profile("two", 1)],
  ]);
  expect([...answers.profiles.keys()]).toEqual(["one"]);
  expect(answers.fault).toEqual([]);
});

it.each<[string, Message[]]>([
  ["before the end", [block("one", 0, 1), profile("one", 2)]],
  ["twice", [block("one", 0, 1), end("one"), profile("one", 2), profile("one", 2)]],
  ["of other rows", [block("one", 0, 1), end("one"), profile("one", 3)]],
])("believes nothing after a profile %s", async (_name, messages) => {
  const answers = await read([...messages, block("two", 0), end("two")]);
  expect(told(answers, "two")).toBe("model-failed");
});

it("says so when a child ends without an answer", async () => {
  expect(told(await read([started, { type: "finished" }]), "one")).toBe("model-failed");
  expect(told(await read([]), "__proto__")).toBe("model-failed");
});
