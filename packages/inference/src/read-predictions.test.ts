import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { type PredictionsSpec, readPredictions } from "./read-predictions.ts";
import type { OutputSpec } from "./spec.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-predictions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const multi: OutputSpec = {
  task: "multiclass-classification",
  classes: null,
  positive: null,
  output: null,
  scores: null,
};
const binary: OutputSpec = { ...multi, task: "binary-classification" };
const values: OutputSpec = { ...multi, task: "regression" };

async function read(
  text: string,
  output: OutputSpec,
  more: Partial<Omit<PredictionsSpec, "name" | "path">> = {},
) {
  const path = join(folder, "predictions.csv");
  writeFileSync(path, text);
  return await readPredictions({ name: "test", path, target: "label", id: null, ...more }, output);
}

/** What a file says, short: truth, predictions, scores. */
async function brief(...given: Parameters<typeof read>) {
  const { predictions } = await read(...given);
  if (predictions.task === "regression") return [[...predictions.truth], [...predictions.predicted]];
  if (!("classes" in predictions)) expect.fail(`a ${predictions.task}`);
  const { classes, truth, predicted, scores } = predictions;
  return [
    classes.join(),
    [...truth].join(""),
    [...predicted].join(""),
    scores && [scores.kind, [...scores.values].join()],
  ];
}

it.each<[string, string, OutputSpec, unknown]>([
  ["labels", "label,prediction\na,a\nb,a\n", multi, ["a,b", "01", "00", null]],
  [
    "labels with classes that nobody has",
    "label,prediction\na,a\n",
    { ...multi, classes: ["c", "a"] },
    ["c,a", "1", "1", null],
  ],
  ["labels that are numbers", "label,prediction\n1,1.0\n10,2\n2,2\n", multi, ["1,2,10", "021", "011", null]],
  [
    "probabilities of every class",
    "label,probability_b,probability_a\na,0.25,0.75\n",
    binary,
    ["b,a", "1", "1", ["probabilities", "0.75"]],
  ],
  [
    "scores of every class",
    "label,score_x,score_y,score_z\nx,3,1,2\nz,0,0,9\n",
    multi,
    ["x,y,z", "02", "02", ["probabilities", expect.any(String)]],
  ],
  [
    "scores of an unknown kind beside labels",
    "label,prediction,score\nb,b,0.7\na,a,0.2\n",
    { ...binary, classes: ["a", "b"] },
    ["a,b", "10", "10", ["ranking", "0.7,0.2"]],
  ],
  [
    "scores on a scale of their own beside labels",
    "label,prediction,score\nb,b,655\na,a,412\n",
    { ...binary, classes: ["a", "b"] },
    ["a,b", "10", "10", ["ranking", "655,412"]],
  ],
  [
    "two scores on a scale of their own, which decide themselves",
    "label,score_a,score_b\nb,15,85\na,70,30\n",
    binary,
    ["a,b", "10", "10", ["ranking", "70,-40"]],
  ],
  [
    "one score, told to be logits",
    "label,score\n1,2\n0,-1\n",
    { ...binary, scores: "logits" },
    ["0,1", "10", "10", ["probabilities", expect.stringMatching(/^0\.88.*,0\.26/)]],
  ],
  [
    "one probability",
    "label,probability\n1,0.7\n0,0.5\n",
    binary,
    ["0,1", "10", "10", ["probabilities", "0.7,0.5"]],
  ],
  [
    "one probability of the positive class, whichever that is",
    "label,probability\n0,0.75\n1,1e-20\n",
    { ...binary, positive: "0" },
    ["1,0", "10", "10", ["probabilities", "0.75,1e-20"]],
  ],
  [
    "values",
    "label,prediction\n1,1.5\n-2,\n",
    values,
    [
      [1, -2],
      [1.5, Number.NaN],
    ],
  ],
  ["values beside scores", "label,prediction,score\n1,1.5,9\n", values, [[1], [1.5]]],
  [
    "classes named like objects' own",
    "label,score___proto__,score_constructor\n__proto__,2,1\n",
    binary,
    ["__proto__,constructor", "0", "0", ["probabilities", expect.any(String)]],
  ],
])("reads %s", async (_name, text, output, expected) => {
  expect(await brief(text, output)).toEqual(expected);
});

it("reads ids, digest and notes, and whatever column is the truth", async () => {
  const text = "nr,y,prediction\na,1,1\nb,0,1\n";
  const { predictions, digest, sizeBytes, notes } = await read(text, binary, { id: "nr", target: "y" });
  expect([predictions.ids, predictions.rows, sizeBytes]).toEqual([["a", "b"], 2, text.length]);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(notes).toEqual(['the positive class is "1", the last of 0, 1']);
});

it("joins batches", async () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => `${row % 3},${row % 2}`);
  const { predictions } = await read(`label,prediction\n${rows.join("\n")}\n`, multi);
  if (predictions.task === "regression") expect.fail("a regression");
  expect(predictions.rows).toBe(20_000);
  expect([predictions.truth[19_999], predictions.predicted[19_999]]).toEqual([19_999 % 3, 1]);
});

it("counts NaN, and lets nothing be measured", async () => {
  const { predictions } = await read("label,probability_0,probability_1\n0,nan,nan\n1,0.2,0.8\n", binary);
  expect(predictions).toMatchObject({ invalid: 1, predicted: Int32Array.of(-1, 1) });
});

it.each<[string, string, OutputSpec, { id?: string; target?: string }, RegExp]>([
  ["no prediction", "label,x\na,1\n", multi, {}, /no column "prediction"; it has label, x/],
  ["no values", "label,score\n1,1\n", values, {}, /no column "prediction"/],
  [
    "nothing at all",
    "a,b\n1,2\n",
    multi,
    { id: "nr" },
    /no column "label" \(the truth\) and "prediction" and "nr" \(the id\)/,
  ],
  ["scores of two kinds", "label,score_a,probability_b\na,1,1\n", multi, {}, /scores of one kind/],
  ["scores for one and for each", "label,score,score_a,score_b\na,1,1,2\n", multi, {}, /scores of one kind/],
  ["two single scores", "label,score,probability\n1,2,0.5\n", binary, {}, /scores of one kind/],
  [
    "the score of one class",
    "label,probability_no\nno,0.9\nyes,0.1\n",
    binary,
    {},
    /scores one class alone.*`probability`/,
  ],
  [
    "one score of many classes",
    "label,prediction,score\na,a,1\n",
    multi,
    {},
    /"score" cannot score more than two classes/,
  ],
  [
    "the truth as its own prediction",
    "prediction\n1\n",
    multi,
    { target: "prediction" },
    /two things at once/,
  ],
  [
    "the truth as its own score",
    "label,score_0,score_1\n1,0,1\n",
    multi,
    { target: "score_1" },
    /two things at once/,
  ],
  ["the truth as id", "label,prediction\n1,1\n", multi, { id: "label" }, /two things at once/],
  [
    "two score columns of one class",
    "label,score_1,score_1.0\n1,0,1\n",
    binary,
    {},
    /stands for more than one class/,
  ],
  ["probabilities above one", "label,probability_0,probability_1\n1,0,1.5\n", binary, {}, /not in \[0, 1\]/],
  [
    "another order than the columns'",
    "label,score_a,score_b\na,2,1\n",
    { ...binary, classes: ["b", "a"] },
    {},
    /expected the order/,
  ],
  [
    "a label that is none of the classes",
    "label,prediction\na,z\n",
    { ...multi, classes: ["a", "b"] },
    {},
    /"z", which is none/,
  ],
])("refuses %s", async (_name, text, output, more, message) => {
  const error = await read(text, output, more).catch((caught: unknown) => caught);
  if (!(error instanceof ModelgateError)) throw error;
  expect(error.message).toMatch(message);
  expect(["predictions-invalid", "outputs-ambiguous"]).toContain(error.code);
  for (const { hint } of error.problems) expect(hint).toBeTruthy();
});

it("says of a column that is to go with the predictions that it belongs beside them", async () => {
  const carried = { cost: "number" } as const;
  const error = await read("label,prediction\na,a\n", multi, { carried }).catch((caught: unknown) => caught);
  if (!(error instanceof ModelgateError)) throw error;
  expect(error.message).toContain('no column "cost" (of weights, groups, a slice or a metric)');
  expect(error.problems[0].hint).toContain("are columns of it too");
});

it("tells everything that is wrong with the columns", async () => {
  const error = await read("id,score,score_a\n1,2,3\n", multi, { id: "nr" }).catch(
    (caught: unknown) => caught,
  );
  expect((error as ModelgateError).problems).toHaveLength(2);
});

const many: OutputSpec = { ...multi, task: "multilabel-classification" };

it.each<[string, string, string]>([
  ["labels", "label_a,label_b,prediction_a,prediction_b\n1,0,1,1\n0,0,false,0\n", "1,0,0,0 1,1,0,0 none"],
  [
    "probabilities in another order",
    "label_a,label_b,probability_b,probability_a\n1,0,0.5,0.75\n",
    "1,0 1,0 probabilities 0.75,0.5",
  ],
  ["logits", "label_a,label_b,score_a,score_b\n1,0,0,-2\n0,1,3,1\n", "1,0,0,1 0,0,1,1 probabilities"],
])("reads many labels: %s", async (_name, text, expected) => {
  const { predictions } = await read(text, many, { target: "label" });
  if (predictions.task !== "multilabel-classification") expect.fail(predictions.task);
  const { labels, truth, predicted, scores } = predictions;
  const kind = scores === null ? "none" : `${scores.kind} ${[...scores.values].join()}`;
  expect(labels).toEqual(["a", "b"]);
  expect(`${[...truth]} ${[...predicted]} ${kind}`).toContain(expected);
});

it.each<[string, string, RegExp]>([
  ["half of the scores", "label_a,label_b,score_a\n1,0,1\n", /no column "score_b" beside "score_a"/],
  ["no answer", "label_a,label_b\n1,0\n", /no column "prediction_a", "probability_a" or "score_a"/],
  [
    "a prediction that is no mark",
    "label_a,label_b,prediction_a,prediction_b\n1,0,2,0\n",
    /"prediction_a" is "2" \(row 1\), expected 0 or 1/,
  ],
])("refuses of many labels %s", async (_name, text, message) => {
  const error = await read(text, many, { target: "label" }).catch((caught: unknown) => caught);
  expect(error).toMatchObject({ code: "predictions-invalid", message: expect.stringMatching(message) });
});

it("carries columns along, and names those that are missing", async () => {
  const path = join(folder, "carried.csv");
  writeFileSync(path, "label,prediction,w,g\n1,1,0.5,x\n0,1,2,y\n");
  const spec = { name: "test", path, target: "label", id: null };
  const carried = { w: "number", g: "text", label: "number" } as const;
  const { predictions } = await readPredictions({ ...spec, carried }, binary);
  expect([...predictions.carried]).toEqual([
    ["w", { kind: "number", values: Float64Array.of(0.5, 2) }],
    ["g", { kind: "text", codes: Int32Array.of(0, 1), texts: ["x", "y"] }],
    ["label", { kind: "number", values: Float64Array.of(1, 0) }],
  ]);
  const wrong = readPredictions({ ...spec, carried: { weights: "number", lable: "text" } }, binary);
  await expect(wrong).rejects.toThrow(/no column "weights" .* and "lable" .*did you mean "label"\?/);
});
