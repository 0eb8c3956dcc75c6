// Baselines that do not fit: other classes, other data sets, only some of them, answers that are none.
import { describe, expect, it } from "vitest";
import {
  answers,
  folderOf,
  type Judged,
  judge,
  judgeJob,
  policyOf,
  predictedBy,
  proposal,
  pullRequest,
} from "./project.ts";

const codesOf = ({ report }: Judged) => report.problems.map(({ code }) => code);

describe("a baseline that knows other classes", () => {
  const LABELS = ["a", "b", "c", "d"];
  /** Each example with its scores; of `classes` the truths go round those that both know. */
  const predictions = (classes: readonly string[], isWrong: (row: number) => boolean) => {
    const lines = Array.from({ length: 300 }, (_, row) => {
      const truth = LABELS[row % 3] ?? "";
      const said = isWrong(row) ? (LABELS[(row + 1) % 3] ?? "") : truth;
      const share = 0.4 / (classes.length - 1);
      return [`e${row}`, truth, said, ...classes.map((name) => (name === said ? 0.6 : share))].join(",");
    });
    return `${["id,label,prediction", ...classes.map((name) => `probability_${name}`)].join(",")}\n${lines.join("\n")}\n`;
  };
  const run = (before: readonly string[], limits: readonly object[]) =>
    judge(
      folderOf({
        "pred.csv": predictions(["a", "b", "c"], (row) => row < 90),
        "before.csv": predictions(before, () => false),
        "modelgate.yml": predictedBy({
          task: "multiclass-classification",
          baseline: { path: "before.csv" },
          limits,
        }),
      }),
    );

  it.each([
    ["in another order", ["c", "a", "b"]],
    ["one more", ["a", "b", "c", "d"]],
  ])("%s is compared by label", async (_, before) => {
    const { code, report, checks } = await run(before, [{ metric: "accuracy", "max-drop": 0.05 }]);
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
    expect(report.flips?.[0]?.negative).toBe(90);
  });

  it("in another order its scores are compared, too", async () => {
    const { code, report } = await run(["c", "a", "b"], [{ metric: "log_loss", "max-increase": 0.01 }]);
    expect([code, report.problems]).toEqual([1, []]);
    const { value = null } = report.measurements.find(({ metric }) => metric === "log_loss")?.baseline ?? {};
    expect(value).toBeCloseTo(-Math.log(0.6), 9);
  });

  it("one more and its scores cannot be compared: never a pass", async () => {
    const { code, checks, report } = await run(LABELS, [{ metric: "log_loss", "max-increase": 9 }]);
    expect(report.problems).toEqual([]);
    expect(code).toBe(1);
    expect(checks["test/log_loss/max-increase"]).toMatch(/→ fail$/u);
  });
});

describe("a baseline's file that is older than weights, slices and metrics", () => {
  const rows = Array.from({ length: 100 }, (_, row) => `e${row},${row % 2},${row % 2}`);
  const today = `id,label,prediction,weight,site\n${rows.map((row, at) => `${row},2,${at % 4}`).join("\n")}\n`;
  const limits = [
    { metric: "accuracy", "max-drop": 0.2, slices: ["site"], "min-support": 20 },
    { metric: "weight", better: "lower", "max-increase": 1 },
  ];
  const datasets = { test: { predictions: "pred.csv", target: "label", id: "id", weights: "weight" } };
  const policy = policyOf({ datasets, limits, baseline: { path: "before.csv" } });

  it("is compared by those of the candidate's", async () => {
    const before = `id,label,prediction\n${rows.join("\n")}\n`;
    const folder = folderOf({ "pred.csv": today, "before.csv": before, "modelgate.yml": policy });
    const { code, report } = await judge(folder);
    expect([code, report.problems]).toEqual([0, []]);
    const effects = report.checks.map(({ effect }) => effect);
    expect(effects.toSorted()).toEqual(["pass", "pass", "pass", "pass", "warn"]);
  });

  it("is the same where no byte differs", async () => {
    const { report } = await judge(
      folderOf({ "pred.csv": today, "before.csv": today, "modelgate.yml": policy }),
    );
    expect(report.checks.map(({ because }) => because)).toEqual(
      Array.from({ length: 5 }, () => expect.stringContaining("byte for byte")),
    );
  });
});

describe("several data sets", () => {
  const set = (path: string) => ({ predictions: path, target: "label", id: "id" });
  const datasets = { one: set("one.csv"), two: set("two.csv") };
  const limits = [{ metric: "accuracy", "max-drop": 0.05 }];
  const worse = answers(400, (row) => row < 100);

  it("are each compared with their own", async () => {
    const policy = policyOf({ datasets, limits, baseline: { git: "base" } });
    const before = { "one.csv": answers(400), "two.csv": answers(400), "modelgate.yml": policy };
    const { code, report, checks } = await judgeJob(pullRequest(proposal(before, { "two.csv": worse })));
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([
      1,
      { "one/accuracy/max-drop": "pass → pass", "two/accuracy/max-drop": "fail → fail" },
    ]);
  });

  it("of which one's baseline cannot be read leave the other judged", async () => {
    const policy = policyOf({ datasets, limits, baseline: { git: "base" } });
    const before = { "one.csv": "id,label,prediction\n1", "two.csv": answers(400), "modelgate.yml": policy };
    const change = { "one.csv": answers(400), "two.csv": worse };
    const run = await judgeJob(pullRequest(proposal(before, change)));
    expect([run.code, run.report.problems.length, codesOf(run).includes("unexpected")]).toEqual([
      2,
      1,
      false,
    ]);
    expect(run.checks).toEqual({
      "one/accuracy/max-drop": "error → error",
      "two/accuracy/max-drop": "fail → fail",
    });
  });

  it("of which one is new: its first version", async () => {
    const policy = policyOf({ datasets, limits, baseline: { git: "base" } });
    const before = { "one.csv": answers(400), "modelgate.yml": policy };
    const { code, checks } = await judgeJob(pullRequest(proposal(before, { "two.csv": worse })));
    expect([code, checks]).toEqual([
      0,
      { "one/accuracy/max-drop": "pass → pass", "two/accuracy/max-drop": "skipped → skipped" },
    ]);
  });

  it("and one file as the baseline of all cannot be judged", async () => {
    const policy = policyOf({ datasets, limits, baseline: { path: "before.csv" } });
    const files = { "one.csv": answers(400), "two.csv": worse, "before.csv": answers(400) };
    const run = await judge(folderOf({ ...files, "modelgate.yml": policy }));
    expect([run.code, codesOf(run)]).toEqual([2, ["input-invalid"]]);
  });
});

describe("a baseline without ids", () => {
  const limits = [{ metric: "accuracy", "max-drop": 0.5 }];
  const bare = (text: string) => text.replaceAll(/^[^,]*,/gmu, "");
  it.each([
    [
      "pairs by row where it has as many",
      bare(answers(200, (row) => row < 9)),
      bare(answers(200)),
      "pass → pass",
    ],
    ["is no comparison where it has fewer", bare(answers(200)), bare(answers(150)), "fail → fail"],
  ])("%s", async (_, now, before, outcome) => {
    const test = { predictions: "pred.csv", target: "label" };
    const policy = policyOf({ datasets: { test }, limits, baseline: { path: "before.csv" } });
    const { checks } = await judge(
      folderOf({ "pred.csv": now, "before.csv": before, "modelgate.yml": policy }),
    );
    expect(checks).toEqual({ "test/accuracy/max-drop": outcome });
  });
});
