// Ways around the baseline that a pull request may try: links that lead elsewhere, and another meaning of what is compared.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import {
  answers,
  fileOf,
  folderOf,
  judge,
  judgeJob,
  policyOf,
  predictedBy,
  proposal,
  pullRequest,
} from "../project.ts";

const good = answers(400, (row) => row < 4);
const bad = answers(400, (row) => row < 100);
const drop = [{ metric: "accuracy", "max-drop": 0.05 }];

const floor = [{ metric: "accuracy", min: 0.9 }];
/** A model that is run. */
const run = { path: "m.onnx", datasets: { test: { path: "test.csv", target: "label" } } };

const judged = (
  before: Parameters<typeof proposal>[0],
  change: Parameters<typeof proposal>[1],
  inputs = {},
) => judgeJob(pullRequest(proposal(before, change)), inputs);
const FAILED = [1, { "test/accuracy/max-drop": "fail → fail" }];

it("a folder that becomes a link does not make the predictions a first version", async () => {
  const policy = predictedBy(
    { limits: drop, baseline: { git: "base" } },
    {},
    { predictions: "preds/pred.csv" },
  );
  const { code, checks } = await judged(
    { "modelgate.yml": policy, "preds/pred.csv": good },
    {
      preds: { link: "answers" },
      // So different that git takes it for no rename.
      "answers/pred.csv": answers(400, (row) => row < 100, { note: (row) => `${row * 7919}`.repeat(8) }),
    },
  );
  expect([code, checks]).toEqual(FAILED);
});

const beside = predictedBy({ limits: drop, baseline: { path: "baseline/pred.csv" } });

it("a baseline's folder that becomes a link leaves the base's file the baseline", async () => {
  const before = {
    "modelgate.yml": beside,
    "pred.csv": good,
    "baseline/pred.csv": good,
    "fixtures/pred.csv": bad,
  };
  const { code, checks } = await judged(before, { baseline: { link: "fixtures" }, "pred.csv": bad });
  expect([code, checks]).toEqual(FAILED);
});

it("a baseline that is a link is not what the change makes of the link's end", async () => {
  const before = {
    "modelgate.yml": beside,
    "pred.csv": good,
    "store/v7.csv": good,
    "baseline/pred.csv": { link: "../store/v7.csv" },
  };
  expect((await judged(before, { "pred.csv": bad, "store/v7.csv": bad })).code).toBe(2);
});

it("a policy's folder that becomes a link leaves the base's policy the judge", async () => {
  const strict = predictedBy({ limits: [{ metric: "accuracy", min: 0.9 }] }).replace(
    "pred.csv",
    "../pred.csv",
  );
  const before = {
    "gate/modelgate.yml": strict,
    "lax/modelgate.yml": strict.replace("0.9", "0.1"),
    "pred.csv": good,
  };
  const change = { gate: { link: "lax" }, "pred.csv": bad };
  const { code, checks, report } = await judged(before, change, { config: "gate/modelgate.yml" });
  expect([code, checks, report.problems]).toEqual([1, { "test/accuracy/min": "fail → fail" }, []]);
});

const pixels = Array.from({ length: 64 }, (_, at) => `pixel_${String(at).padStart(2, "0")}`);
const digits = (inputs: unknown) =>
  policyOf({
    path: "digits.onnx",
    task: "multiclass-classification",
    classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: inputs } } },
    limits: [{ metric: "accuracy", "max-drop": 0.11 }],
    baseline: { git: "base" },
  });
const model = {
  "digits.onnx": fileOf("demo/models/digits-good.onnx"),
  "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
};

it("another order of the inputs is the candidate's alone: the baseline is fed as the base says", async () => {
  const change = {
    "digits.onnx": fileOf("demo/models/digits-bad.onnx"),
    "modelgate.yml": digits(pixels.toReversed()),
  };
  const { code, checks, report } = await judged({ ...model, "modelgate.yml": digits("pixel_*") }, change);
  expect([code, checks]).toEqual(FAILED);
  expect(report.measurements.find(({ metric }) => metric === "accuracy")?.baseline?.value).toBeGreaterThan(
    0.9,
  );
});

it("a model in place of predictions is no first version of them", async () => {
  const claimed = predictedBy({ task: "multiclass-classification", limits: drop, baseline: { git: "base" } });
  const change = { ...model, "modelgate.yml": digits("pixel_*") };
  const { code, report } = await judged({ "modelgate.yml": claimed, "pred.csv": good }, change);
  expect([code, report.problems.map(({ code: kind }) => kind)]).toEqual([
    2,
    expect.arrayContaining(["baseline-mismatch"]),
  ]);
});

it.each([
  ["a predictions file", predictedBy({ limits: floor }), policyOf({ ...run, limits: floor })],
  [
    "a server",
    policyOf({ ...run, endpoint: "http://127.0.0.1:9/v2/models/m", limits: floor }),
    policyOf({ ...run, limits: floor }),
  ],
  [
    "a predictions file in place of a server",
    predictedBy({ limits: floor }),
    policyOf({ ...run, endpoint: "http://127.0.0.1:9/v2/models/m", limits: floor }),
  ],
])("%s that a change has answer keeps no limit that was agreed on for more", async (_, now, before) => {
  const perfect = answers(400);
  const { code, report } = await judged(
    { "modelgate.yml": before },
    { "modelgate.yml": now, "pred.csv": perfect },
  );
  expect([code, report.problems.map(({ code: kind }) => kind)]).toEqual([2, ["policy-invalid"]]);
  expect(report.problems[0]?.hint).toContain("under another name");
});

it("a predictions file under another name is a first version, beside the model that stays", async () => {
  const before = JSON.parse(policyOf({ ...run, limits: floor }));
  const { m: other } = JSON.parse(predictedBy({ limits: floor })).models;
  const both = JSON.stringify({ models: { ...before.models, other } });
  const change = { "modelgate.yml": both, "pred.csv": answers(400) };
  const { code, report } = await judged({ "modelgate.yml": JSON.stringify(before) }, change, {
    model: "other",
  });
  expect([code, report.problems, report.policy?.judgedBy]).toEqual([0, [], "head"]);
});

/** What a program wrote as its one score a row, which decides. */
const scores = (score: (truth: number, row: number) => number) =>
  `id,label,probability\n${Array.from({ length: 400 }, (_, row) => `e${row},${row % 2},${score(row % 2, row)}\n`).join("")}`;

/** P(1) of a model that errs on the first rows. */
const sure = (wrong: number) => (truth: number, row: number) => ((truth === 1) === row >= wrong ? 0.9 : 0.1);

const scored = (more: object = {}, set: object = {}) =>
  predictedBy(
    { limits: [{ metric: "roc_auc", "max-drop": 0.02 }], baseline: { git: "base" }, ...more },
    {},
    set,
  );

it("another positive class is the candidate's alone: nothing pairs its answers with the base's", async () => {
  const before = { "modelgate.yml": scored({ positive: 1 }), "pred.csv": scores(sure(4)) };
  const worse = scores((truth, row) => 1 - sure(100)(truth, row));
  const { code, checks, report } = await judged(before, {
    "modelgate.yml": scored({ positive: 0 }),
    "pred.csv": worse,
  });
  expect([code, checks]).toEqual([1, { "test/roc_auc/max-drop": "fail → fail" }]);
  expect(report.checks[0]?.message).toMatch(/classes are 1,0, the baseline's 0,1/);
});

it("what the scores are is the candidate's alone: the baseline's stay the probabilities that they were", async () => {
  const limits = [{ metric: "brier_score", "max-drop": 0.02 }];
  const { code } = await judged(
    { "modelgate.yml": scored({ limits }), "pred.csv": scores(sure(4)) },
    {
      "modelgate.yml": scored({ limits, scores: "logits" }),
      "pred.csv": scores((truth) => truth - 0.5),
    },
  );
  expect(code).toBe(1);
});

it("columns that the change renames are the candidate's alone", async () => {
  const change = {
    "modelgate.yml": scored({}, { target: "truth", id: "nr" }),
    "pred.csv": scores(sure(4)).replace("id,label", "nr,truth"),
  };
  const { code, report } = await judged({ "modelgate.yml": scored(), "pred.csv": scores(sure(2)) }, change);
  expect([code, report.problems]).toEqual([0, []]);
});

it("the same predictions are not the same answers where the change reads them in another way", async () => {
  const limits = [{ metric: "accuracy", "max-drop": 0.05 }];
  const before = { "modelgate.yml": scored({ limits }), "pred.csv": scores(sure(4)) };
  const change = { "modelgate.yml": scored({ limits, scores: "logits" }) };
  const { code, checks } = await judged(before, change);
  expect([code, checks]).toEqual(FAILED);
  const { report } = await judged(before, { "modelgate.yml": scored({ limits, positive: 1 }) });
  expect(report.checks[0]?.because).toMatch(/byte for byte/);
});

const classes = Array.from({ length: 10 }, (_, at) => at);
const read = (order: readonly number[]) =>
  digits("pixel_*")
    .replace(JSON.stringify(classes), JSON.stringify(order))
    .replace('"accuracy"', '"log_loss"');

it("the same model is not the same answers where the change reads them in another way", async () => {
  const before = { ...model, "modelgate.yml": read(classes) };
  const swapped = await judged(before, { "modelgate.yml": read([1, 0, ...classes.slice(2)]) });
  expect([swapped.code, swapped.checks]).toEqual([1, { "test/log_loss/max-drop": "fail → fail" }]);
  const same = await judged(before, { "modelgate.yml": `${read(classes)}\n` });
  expect(same.report.checks[0]?.because).toMatch(/byte for byte/);
});

it("the same model's report is not the same answers where the change reads them in another way", async () => {
  const limits = [{ metric: "log_loss", max: 5 }];
  const alone = read(classes).replace(
    /"limits":\[.*?\],"baseline":\{.*?\}/u,
    `"limits":${JSON.stringify(limits)}`,
  );
  const earlier = folderOf({ ...model, "modelgate.yml": alone, "out/.keep": "" });
  const saved = {
    config: "modelgate.yml",
    baseline: "",
    report: "out/report.json",
    "save-predictions": "out/p",
  };
  expect((await judge(earlier, saved)).code).toBe(0);
  const of = (order: readonly number[]) =>
    read(order).replace('{"git":"base"}', '{"report":"out/report.json"}');
  const files = ["out/report.json", "out/p/1-test.csv"];
  const before = {
    ...model,
    "modelgate.yml": of(classes),
    ...Object.fromEntries(files.map((file) => [file, readFileSync(join(earlier, file), "utf8")])),
  };
  const swapped = await judged(before, { "modelgate.yml": of([1, 0, ...classes.slice(2)]) });
  expect([swapped.code, swapped.checks]).toEqual([1, { "test/log_loss/max-drop": "fail → fail" }]);
  const same = await judged(before, { "modelgate.yml": `${of(classes)}\n` });
  expect(same.report.checks[0]?.because).toMatch(/byte for byte/);
});
