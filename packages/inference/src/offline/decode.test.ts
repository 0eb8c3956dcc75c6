import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import { decodeOffline } from "./decode.ts";
import type { OfflineJob } from "./job.ts";

const feed = {
  input: "x",
  type: "float32",
  columns: ["a"],
  column: "number",
  width: 1,
  trailing: [1],
} as const;
const job: OfflineJob = {
  trade: "offline",
  modelPath: "m.onnx",
  fetch: ["y"],
  options: { threads: 1 },
  dataset: {
    name: "rows",
    path: "d.csv",
    target: [],
    id: null,
    plan: { feeds: [feed], fixedBatch: null, notes: [] },
  },
};
const asked = { input: "x", type: "float32", dims: [1, 1], data: new Float32Array([1]) };
const answered = { name: "y", type: "int64", dims: [1], data: new BigInt64Array([7n]) };
const message = (feeds: unknown, answers: unknown, rows: unknown = 1) => ({
  type: "question",
  question: { rows, feeds, answers },
});

it("takes what an honest child says", () => {
  const honest = message([asked], [answered]);
  expect(decodeOffline(honest, job)).toEqual(honest);
  const texts = { ...answered, type: "string", data: ["seven"] };
  expect(decodeOffline(message([asked], [texts]), job)).toMatchObject({ question: { answers: [texts] } });
  expect(decodeOffline({ type: "finished" }, job)).toEqual({ type: "finished" });
});

it.each([
  ["no object", 7],
  ["another type", { type: "block", dataset: "rows" }],
  ["no question", { type: "question", question: null }],
  ["rows that are no number", message([asked], [answered], "1")],
  ["rows below zero", message([asked], [answered], -1)],
  ["another input", message([{ ...asked, input: "z" }], [answered])],
  [
    "an input of another type",
    message([{ ...asked, type: "float64", data: new Float64Array([1]) }], [answered]),
  ],
  ["no inputs", message([], [answered])],
  ["another output", message([asked], [{ ...answered, name: "z" }])],
  ["an output too many", message([asked], [answered, answered])],
  ["fewer values than the shape", message([asked], [{ ...answered, dims: [2] }])],
  ["a shape beyond numbers", message([asked], [{ ...answered, dims: [1e300] }])],
  ["a negative dimension", message([asked], [{ ...answered, dims: [-1] }])],
  ["values of another type", message([asked], [{ ...answered, data: new Float32Array([7]) }])],
  ["a type that is none", message([asked], [{ ...answered, type: "__proto__" }])],
  ["numbers among texts", message([asked], [{ ...answered, type: "string", data: [7] }])],
  ["a hole among texts", message([asked], [{ ...answered, type: "string", data: new Array(1) }])],
  ["a dictionary for data", message([asked], [{ ...answered, data: { length: 1, 0: 7n } }])],
])("refuses %s", (_name, value) => {
  const code = (() => {
    try {
      decodeOffline(value, job);
      return "none";
    } catch (error) {
      return problemsOf(error)[0]?.code;
    }
  })();
  expect(code).toBe("model-failed");
});
