// DESIGN's table "Verdict and effect", each row by its sentence, as the whole command judges it.
import { describe, expect, it } from "vitest";
import { answers, fileOf, folderOf, judge, policyOf, predictedBy, write } from "./project.ts";

/** Judges a predictions file, against another one where there is a baseline. */
async function judged(entry: Readonly<Record<string, unknown>>, now: string, before: string | null = null) {
  const baseline = before === null ? {} : { baseline: { path: "before.csv" } };
  const files = { "modelgate.yml": predictedBy({ ...baseline, ...entry }), "pred.csv": now };
  return await judge(folderOf(before === null ? files : { ...files, "before.csv": before }));
}

const every = (step: number) => (row: number) => row % step === 0;
const first = (count: number) => (row: number) => row < count;

describe("min and max are judged on the estimate, bounds inclusive", () => {
  // 380 of 400: Wilson's interval is 0.924 to 0.967.
  const now = answers(400, every(20));
  it.each([
    [{ min: 0.95 }, "pass → pass", 0, true],
    [{ min: 0.96 }, "fail → fail", 1, true],
    [{ max: 0.95 }, "pass → pass", 0, true],
    [{ max: 0.94 }, "fail → fail", 1, true],
    [{ min: 0.9 }, "pass → pass", 0, false],
    [{ min: 0.99 }, "fail → fail", 1, false],
  ])("%j: %s, exit %i, within noise: %s", async (limit, outcome, exit, noise) => {
    const { code, report, checks } = await judged({ limits: [{ metric: "accuracy", ...limit }] }, now);
    expect([code, Object.values(checks)]).toEqual([exit, [outcome]]);
    expect(report.checks[0]?.message.includes("within noise")).toBe(noise);
  });

  it.each([
    [{ min: 0.95 }, "fail → fail", 1],
    [{ min: 0.9 }, "pass → pass", 0],
    [{ max: 0.95 }, "fail → fail", 1],
    [{ max: 0.99 }, "pass → pass", 0],
  ])("judge: interval demands the bound: %j is %s", async (limit, outcome, exit) => {
    const limits = [{ metric: "accuracy", judge: "interval", ...limit }];
    const { code, checks } = await judged({ limits }, now);
    expect([code, Object.values(checks)]).toEqual([exit, [outcome]]);
  });
});

describe("a comparison is judged on the interval of the paired difference", () => {
  const perfect = answers(1000);
  it.each([
    ["pass", 0.05, answers(1000, first(2)), perfect, "pass → pass", 0],
    ["fail", 0.01, answers(1000, first(100)), perfect, "fail → fail", 1],
    [
      "inconclusive, the estimate breaches",
      0.02,
      answers(60, first(2)),
      answers(60),
      "inconclusive → fail",
      1,
    ],
    [
      "inconclusive, the estimate respects",
      0.04,
      answers(60, first(2)),
      answers(60),
      "inconclusive → warn",
      0,
    ],
  ])("%s at max-drop %d", async (_, most, now, before, outcome, exit) => {
    const { code, report, checks } = await judged(
      { limits: [{ metric: "accuracy", "max-drop": most }] },
      now,
      before,
    );
    expect([code, checks]).toEqual([exit, { "test/accuracy/max-drop": outcome }]);
    expect(report.measurements.find(({ metric }) => metric === "accuracy")?.difference?.paired).toBe(true);
    expect(report.flips?.[0]?.n).toBe(report.datasets[0]?.rows);
    if (outcome.startsWith("inconclusive")) expect(report.checks[0]?.settle).toBeGreaterThan(60);
  });

  it.each([
    ["pass", 0],
    ["warn", 0],
    ["fail", 1],
  ])("on-inconclusive: %s overrides", async (wish, exit) => {
    for (const most of [0.02, 0.04]) {
      const limits = [{ metric: "accuracy", "max-drop": most, "on-inconclusive": wish }];
      const { code, checks } = await judged({ limits }, answers(60, first(2)), answers(60));
      expect([code, checks]).toEqual([exit, { "test/accuracy/max-drop": `inconclusive → ${wish}` }]);
    }
  });
});

describe("what the policy names and is absent, undefined, NaN or infinite fails", () => {
  const positive = { probability: (row: number) => (row % 2 === 0 ? 0.2 : 0.8) };

  it("one class only: no roc_auc", async () => {
    const now =
      "id,label,prediction,probability\n" +
      Array.from({ length: 40 }, (_, at) => `e${at},0,0,0.2\n`).join("");
    const limits = [
      { metric: "roc_auc", min: 0.5 },
      { metric: "accuracy", min: 0.5 },
    ];
    const { code, report, checks } = await judged({ classes: [0, 1], limits }, now);
    expect([code, checks]).toEqual([
      1,
      { "test/roc_auc/min": "fail → fail", "test/accuracy/min": "pass → pass" },
    ]);
    const { value, reason } = report.measurements.find(({ metric }) => metric === "roc_auc") ?? {};
    expect([value, typeof reason]).toEqual([null, "string"]);
  });

  it("no scores: no log_loss", async () => {
    const { code, checks } = await judged(
      { classes: [0, 1], limits: [{ metric: "log_loss", max: 1 }] },
      answers(40),
    );
    expect([code, checks]).toEqual([1, { "test/log_loss/max": "fail → fail" }]);
  });

  it("a probability that is NaN", async () => {
    const probability = (row: number) => (row === 3 ? "NaN" : positive.probability(row));
    const now = answers(40, undefined, { probability });
    const limits = [
      { metric: "log_loss", max: 10 },
      { metric: "roc_auc", min: 0.1 },
    ];
    const { code, checks, report } = await judged({ classes: [0, 1], limits }, now);
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([
      1,
      { "test/log_loss/max": "fail → fail", "test/roc_auc/min": "fail → fail" },
    ]);
  });

  it("a slice that the policy names", async () => {
    const now = answers(80, undefined, { city: (row) => (row % 2 === 0 ? "Oslo" : "Rome") });
    const slices = [{ column: "city", values: ["Oslo", "Bonn"] }];
    const limits = [{ metric: "accuracy", min: 0.9, slices }];
    const { code, checks } = await judged({ limits }, now);
    expect([code, checks]).toEqual([
      1,
      { "test/accuracy[city=Bonn]/min": "fail → fail", "test/accuracy[city=Oslo]/min": "pass → pass" },
    ]);
  });

  it("in an advisory limit it warns", async () => {
    const limits = [{ metric: "log_loss", max: 1, tier: "advisory" }];
    const { code, checks } = await judged({ classes: [0, 1], limits }, answers(40));
    expect([code, checks]).toEqual([0, { "test/log_loss/max": "fail → warn" }]);
  });
});

describe("what cannot be read is an error", () => {
  const iris = { path: "iris.onnx", task: "multiclass-classification" };
  const data = {
    "iris.onnx": fileOf("demo/models/iris-linear.onnx"),
    "test.csv": fileOf("demo/data/iris-test.csv"),
  };
  const limits = [{ metric: "accuracy", min: 0.9 }];

  it("a file, a column, a label: all problems at once, what was measured still written", async () => {
    const datasets = {
      good: { path: "test.csv", target: "species" },
      gone: { path: "gone.csv", target: "species" },
      column: { path: "test.csv", target: "kind" },
      label: { path: "label.csv", target: "species" },
    };
    const label = fileOf("demo/data/iris-test.csv").toString().replace("setosa", "tulip");
    const files = { ...data, "label.csv": label, "modelgate.yml": policyOf({ ...iris, datasets, limits }) };
    const { code, report, checks } = await judge(folderOf(files));
    expect(code).toBe(2);
    expect(report.verdict).toBe("error");
    const codes = new Set(report.problems.map((problem) => problem.code));
    expect([...codes]).toEqual(["file-missing", "dataset-mismatch", "label-invalid"]);
    expect(checks).toEqual({
      "good/accuracy/min": "pass → pass",
      "gone/accuracy/min": "error → error",
      "column/accuracy/min": "error → error",
      "label/accuracy/min": "error → error",
    });
    expect(
      report.measurements.find(({ dataset, metric }) => dataset === "good" && metric === "accuracy")?.value,
    ).toBe(0.96);
  });

  it.each([
    ["a model that is not there", null, "file-missing"],
    ["a model that is none", "no model", "model-unreadable"],
  ])("%s", async (_, model, problem) => {
    const datasets = { test: { path: "test.csv", target: "species" } };
    const folder = folderOf({ ...data, "modelgate.yml": policyOf({ ...iris, datasets, limits }) });
    write(folder, { "iris.onnx": model });
    const { code, report, checks } = await judge(folder);
    expect([code, report.problems.map((one) => one.code)]).toEqual([2, [problem]]);
    expect(checks).toEqual({ "test/accuracy/min": "error → error" });
  });

  it("asked to judge with no clause", async () => {
    const folder = folderOf({ "pred.csv": answers(40), "modelgate.yml": predictedBy({}) });
    const { code, report } = await judge(folder);
    expect([code, report.problems.map((one) => one.code)]).toEqual([2, ["policy-invalid"]]);
    const inputs = { predictions: "pred.csv", task: "binary-classification" };
    const direct = await judge(folder, inputs);
    expect([direct.code, direct.report.problems.map((one) => one.code)]).toEqual([2, ["input-invalid"]]);
  });

  it("a baseline that is not there; limits without one are still judged", async () => {
    const limits = [
      { metric: "accuracy", "max-drop": 0.1 },
      { metric: "accuracy", min: 0.5 },
    ];
    const { code, report, checks } = await judged({ limits, baseline: { path: "gone.csv" } }, answers(40));
    expect([code, report.problems.map((one) => one.code)]).toEqual([2, ["baseline-missing"]]);
    expect(checks).toEqual({ "test/accuracy/max-drop": "error → error", "test/accuracy/min": "pass → pass" });
  });

  it("a baseline that is not there, also where no limit compares", async () => {
    const limits = [{ metric: "accuracy", min: 0.5 }];
    const { code, report, checks } = await judged({ limits, baseline: { path: "gone.csv" } }, answers(40));
    expect([code, report.problems.map((one) => one.code)]).toEqual([2, ["baseline-missing"]]);
    expect(checks).toEqual({ "test/accuracy/min": "pass → pass" });
  });
});

it("the same bytes as the baseline pass without statistics, however few", async () => {
  const limits = [{ metric: "accuracy", "max-drop": 0.001 }];
  const { code, report, checks } = await judged({ limits }, answers(20), answers(20));
  expect([code, checks]).toEqual([0, { "test/accuracy/max-drop": "pass → pass" }]);
  expect([report.checks[0]?.p, report.flips ?? []]).toEqual([undefined, []]);
});

describe("coverage is part of the comparison", () => {
  const limits = [{ metric: "accuracy", "max-drop": 0.5 }];
  const all = answers(200);
  it.each([
    ["fewer examples than the baseline", answers(150), all],
    ["more examples than the baseline", all, answers(150)],
    ["other ids", all.replaceAll(/^e/gmu, "f"), all],
    ["one other id", all.replace("e7,", "f7,"), all],
    ["another truth", all.replace("e7,1,1", "e7,0,1"), all],
  ])("%s fails", async (_, now, before) => {
    const { code, report, checks } = await judged({ limits }, now, before);
    expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
    expect(report.problems).toEqual([]);
  });

  it("the same ids in another order pair", async () => {
    const [head = "", ...lines] = answers(200, first(3)).trimEnd().split("\n");
    const { code, checks, report } = await judged({ limits }, [head, ...lines.reverse(), ""].join("\n"), all);
    expect([code, checks]).toEqual([0, { "test/accuracy/max-drop": "pass → pass" }]);
    expect(report.flips?.[0]?.negativeIds.toSorted()).toEqual(["e0", "e1", "e2"]);
  });

  it.each([
    ["the candidate", all.replace("e7,", "e8,"), all],
    ["the baseline", all, all.replace("e7,", "e8,")],
  ])("an example twice in the file of %s is no comparison", async (_, now, before) => {
    const { code, report } = await judged({ limits }, now, before);
    expect([code, report.problems.map((one) => one.code)]).toEqual([2, ["predictions-invalid"]]);
  });
});
