import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { OutputSpec } from "../spec.ts";
import { planOutputs, type Shown } from "./output-plan.ts";

const ROWS = 7;
const base = { classes: null, positive: null, output: null, scores: null };
const binary: OutputSpec = { ...base, task: "binary-classification" };
const multi: OutputSpec = { ...base, task: "multiclass-classification" };
const values: OutputSpec = { ...base, task: "regression" };
const three = ["a", "b", "c"];

function out(name: string, type: string, ...dims: number[]): Shown {
  return { name, type, dims };
}

const label = out("label", "int64", ROWS);
const scores = out("scores", "float32", ROWS, 3);

it.each<[string, Shown[], OutputSpec, string | null, string | null, number]>([
  ["labels and scores", [label, scores], multi, "label", "scores", 3],
  ["text labels and scores", [out("l", "string", ROWS), scores], multi, "l", "scores", 3],
  ["bool labels", [out("l", "bool", ROWS, 1)], binary, "l", null, 0],
  ["scores alone", [scores], multi, null, "scores", 3],
  ["labels alone", [label], multi, "label", null, 0],
  ["one score", [out("p", "float32", ROWS)], binary, null, "p", 1],
  ["one score in a column", [out("p", "float16", ROWS, 1)], binary, null, "p", 1],
  ["scores with dimensions of one", [out("s", "float64", ROWS, 3, 1, 1)], multi, null, "s", 3],
  [
    "an embedding beside scores, by the classes",
    [out("e", "float32", ROWS, 5), scores],
    { ...multi, classes: three },
    null,
    "scores",
    3,
  ],
  [
    "an embedding beside scores, when told",
    [out("e", "float32", ROWS, 5), scores],
    { ...multi, output: "scores" },
    null,
    "scores",
    3,
  ],
  ["labels when told", [label, scores], { ...multi, output: "label" }, "label", null, 0],
  ["scores only beside two integers", [label, out("n", "int64", ROWS), scores], multi, null, "scores", 3],
  ["what is not for each row aside", [out("prior", "float32", 3), scores], multi, null, "scores", 3],
])("reads %s", (_name, shown, spec, labels, found, width) => {
  expect(planOutputs(shown, ROWS, spec)).toEqual({ task: "classification", labels, scores: found, width });
});

it.each<[string, Shown[], OutputSpec, string]>([
  ["the only one", [out("y", "float32", ROWS, 1)], values, "y"],
  ["the only one of one number", [out("y", "float64", ROWS), out("e", "float32", ROWS, 5)], values, "y"],
  [
    "the one that is told",
    [out("a", "float32", ROWS), out("b", "float32", ROWS)],
    { ...values, output: "b" },
    "b",
  ],
  ["integers when told", [out("count", "int64", ROWS)], { ...values, output: "count" }, "count"],
])("reads values of a regression: %s", (_name, shown, spec, expected) => {
  expect(planOutputs(shown, ROWS, spec)).toEqual({ task: "regression", values: expected });
});

it("reads a row of scores from a model that takes one row", () => {
  expect(planOutputs([out("s", "float32", 3)], 1, multi)).toMatchObject({ scores: "s", width: 3 });
});

it.each<[string, Shown[], OutputSpec]>([
  ["no output", [], multi],
  ["two that are as wide", [scores, out("other", "float32", ROWS, 3)], { ...multi, classes: three }],
  ["two of unknown classes", [scores, out("e", "float32", ROWS, 5)], multi],
  [
    "a single score for one column and for two",
    [out("a", "float32", ROWS), out("b", "float32", ROWS, 2)],
    binary,
  ],
  ["nothing for each row", [out("s", "float32", 1, 3)], multi],
  ["a map of scores", [out("s", "float32", ROWS, 2, 3)], multi],
  ["two labels and no scores", [label, out("n", "int64", ROWS)], multi],
  ["an output that does not exist", [scores], { ...multi, output: "probs" }],
  [
    "an output that is told and not for each row",
    [out("prior", "float32", 3), scores],
    { ...multi, output: "prior" },
  ],
  ["two values", [out("a", "float32", ROWS), out("b", "float32", ROWS)], values],
  ["a value of several numbers", [out("y", "float32", ROWS, 2)], values],
  ["a told value of several numbers", [out("y", "float32", ROWS, 2)], { ...values, output: "y" }],
  ["integers for a value", [out("n", "int64", ROWS)], values],
])("asks rather than guess: %s", (_name, shown, spec) => {
  try {
    planOutputs(shown, ROWS, spec);
    expect.fail("it was not asked");
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
    expect(error.code).toBe("outputs-ambiguous");
    expect(error.problems[0].hint).toContain("`output:`");
    for (const { name } of shown) expect(error.message).toContain(`"${name}"`);
  }
});
