// Every way to cut rows into slices, and what weighs and groups them, as the policy says it and the whole command judges it.
import { describe, expect, it } from "vitest";
import { answers, fileOf, folderOf, type Judged, judge, policyOf, predictedBy } from "./project.ts";

const rows = {
  city: (row: number) => ["Oslo", "Rome", "Bonn"][row % 3] ?? "",
  age: (row: number) => row % 100,
};
// Wrong is every tenth of those in Rome, which is every thirtieth of all.
const now = answers(600, (row) => row % 3 === 1 && row % 10 === 0, rows);
const codesOf = ({ report }: Judged) => report.problems.map(({ code }) => code);

async function sliced(slices: readonly unknown[], more: object = {}, given = now): Promise<Judged> {
  const limits = [{ metric: "accuracy", min: 0.95, slices, ...more }];
  return await judge(folderOf({ "pred.csv": given, "modelgate.yml": predictedBy({ limits }) }));
}

/** Slices of checks, without data set and metric. */
const slicesOf = ({ checks }: Judged) =>
  Object.fromEntries(
    Object.entries(checks).map(([id, outcome]) => [/\[.*\]/u.exec(id)?.[0].slice(1, -1) ?? id, outcome]),
  );

describe("slices", () => {
  it.each<[string, unknown, number, Record<string, string>]>([
    [
      "every value of a column",
      "city",
      1,
      { "city=Oslo": "pass → pass", "city=Rome": "fail → fail", "city=Bonn": "pass → pass" },
    ],
    ["named values", { column: "city", values: ["Rome"] }, 1, { "city=Rome": "fail → fail" }],
    [
      "bins",
      { column: "age", bins: [0, 50, 99] },
      0,
      { "age=[0, 50)": "pass → pass", "age=[50, 99]": "pass → pass" },
    ],
    [
      "where",
      { where: "city = 'Rome' and age >= 50" },
      1,
      { "where=city = 'Rome' and age >= 50": "fail → fail" },
    ],
    ["a value that no row has", { column: "city", values: ["Lima"] }, 1, { "city=Lima": "fail → fail" }],
    ["a condition that no row meets", { where: "age > 200" }, 1, { "where=age > 200": "fail → fail" }],
  ])("by %s", async (_, slice, exit, checks) => {
    const run = await sliced([slice]);
    expect(run.report.problems).toEqual([]);
    expect([run.code, slicesOf(run)]).toEqual([exit, checks]);
  });

  it("by quantiles are about equally large", async () => {
    const { code, report } = await sliced([{ column: "age", quantiles: 4 }]);
    const counts = report.measurements.flatMap(({ metric, slice, n }) =>
      metric === "accuracy" && slice !== null ? [n] : [],
    );
    expect([code, counts]).toEqual([0, [150, 150, 150, 150]]);
  });

  it("crossed are every combination", async () => {
    const { code, report } = await sliced([{ cross: ["city", { column: "age", bins: [0, 50, 99] }] }]);
    expect([code, report.checks.length]).toEqual([1, 6]);
    const failed = report.checks.filter(({ verdict }) => verdict === "fail").map(({ slice }) => slice);
    expect(failed).toEqual([
      { city: "Rome", age: "[0, 50)" },
      { city: "Rome", age: "[50, 99]" },
    ]);
  });

  it("with too few rows are told and not judged", async () => {
    const given = answers(600, undefined, { city: (row) => (row < 20 ? "Rome" : "Oslo") });
    const { code, report, checks } = await sliced(["city"], { "min-support": 30 }, given);
    expect([code, checks]).toEqual([0, { "test/accuracy[city=Oslo]/min": "pass → pass" }]);
    expect(report.notes.some((note) => note.includes("city=Rome"))).toBe(true);
  });

  it.each([
    ["right", 0, "inconclusive → warn", 0],
    ["wrong", 1, "fail → fail", 1],
  ])("that are named and have one row, %s", async (_, wrong, outcome, exit) => {
    const given = answers(600, (row) => row === 0 && wrong === 1, {
      city: (row) => (row < 1 ? "Rome" : "Oslo"),
    });
    const run = await sliced([{ column: "city", values: ["Rome"] }], {}, given);
    expect([run.code, slicesOf(run)]).toEqual([exit, { "city=Rome": outcome }]);
  });

  it("of one row, where the policy asks for no more, are judged and compared", async () => {
    const given = answers(60, undefined, { city: (row) => (row < 1 ? "Rome" : "Oslo") });
    const limits = [
      { metric: "accuracy", min: 0.5, slices: ["city"], "min-support": 1 },
      { metric: "accuracy", "max-drop": 0.5, slices: ["city"], "min-support": 1 },
      { metric: "f1", min: 0.5, slices: ["city"], "min-support": 1 },
    ];
    const policy = predictedBy({ limits, baseline: { path: "before.csv" } });
    const run = await judge(folderOf({ "pred.csv": given, "before.csv": given, "modelgate.yml": policy }));
    expect(run.report.problems).toEqual([]);
    expect(run.checks["test/accuracy[city=Rome]/min"]).toBe("pass → pass");
    expect(run.checks["test/accuracy[city=Rome]/max-drop"]).toMatch(/^(?:pass|inconclusive) →/u);
    // One negative example, predicted so: there is nothing that F1 could be of.
    expect(run.checks["test/f1[city=Rome]/min"]).toBe("fail → fail");
  });

  it("by a column that the data does not have exit 2 and name it", async () => {
    const run = await sliced(["country"]);
    expect([run.code, run.report.verdict]).toEqual([2, "error"]);
    expect(run.report.problems).toHaveLength(1);
    expect(run.report.problems[0]?.message).toContain("country");
  });

  it.each([
    ["age >", 6],
    ["age >= 18 and", 14],
    ["not age = 1", 1],
    ["age = 1; drop table", 8],
  ])("where %s exits 2 with its column", async (where, column) => {
    const run = await sliced([{ where }]);
    expect([run.code, codesOf(run)]).toEqual([2, ["slice-invalid"]]);
    expect(run.report.problems[0]?.message).toContain(`column ${column}`);
    expect(run.report.problems[0]?.at?.line).toBe(1);
  });

  it("are cut from the data that a model is run on", async () => {
    const datasets = { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } };
    const limits = [{ metric: "accuracy", min: 0.8, slices: ["writer"] }];
    const policy = policyOf({ path: "m.onnx", task: "multiclass-classification", datasets, limits });
    const files = {
      "m.onnx": fileOf("demo/models/digits-good.onnx"),
      "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
    };
    const { code, report } = await judge(folderOf({ ...files, "modelgate.yml": policy }));
    expect(report.problems).toEqual([]);
    expect([code, report.checks.map(({ slice }) => slice?.["writer"]).toSorted()]).toEqual([
      0,
      ["w0", "w1", "w2", "w3", "w4"],
    ]);
  });
});

describe("weights", () => {
  const weighted = (weight: (row: number) => string | number, metric = "accuracy") =>
    judge(
      folderOf({
        "pred.csv": answers(200, (row) => row < 50, { weight }),
        "modelgate.yml": predictedBy({ limits: [{ metric, min: 0.8 }] }, {}, { weights: "weight" }),
      }),
    );

  it("count rows", async () => {
    const { code, report } = await weighted((row) => (row < 50 ? 1 : 3));
    expect(code).toBe(0);
    expect(report.measurements.find(({ metric }) => metric === "accuracy")?.value).toBeCloseTo(450 / 500, 12);
  });

  it("that sum to zero leave nothing to measure: a fail", async () => {
    const { code, report, checks } = await weighted(() => 0);
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, { "test/accuracy/min": "fail → fail" }]);
  });

  it.each([
    ["negative", -1],
    ["NaN", "NaN"],
    ["missing", ""],
    ["infinite", "inf"],
    ["a word", "heavy"],
  ])("that are %s exit 2", async (_, one) => {
    const run = await weighted((row) => (row === 7 ? one : 1));
    expect([run.code, run.report.verdict]).toEqual([2, "error"]);
    expect(run.report.problems.length).toBeGreaterThan(0);
    expect(codesOf(run)).not.toContain("unexpected");
    expect(run.report.problems[0]?.message).toContain("weight");
  });
});

describe("groups", () => {
  const grouped = (group: (row: number) => string, limit: object = { min: 0.9 }, before = "") =>
    judge(
      folderOf({
        "pred.csv": answers(400, (row) => Math.floor(row / 40) === 3, { group }),
        "before.csv": before === "" ? answers(400, undefined, { group }) : before,
        "modelgate.yml": predictedBy(
          { limits: [{ metric: "accuracy", ...limit }], baseline: { path: "before.csv" } },
          {},
          { groups: "group" },
        ),
      }),
    );
  const intervalOf = ({ report }: Judged) => {
    const { interval } = report.measurements.find(({ metric }) => metric === "accuracy") ?? {};
    return interval == null ? null : interval.high - interval.low;
  };

  it("of many rows make intervals wider", async () => {
    const [rowByRow, byTen] = [
      await grouped((row) => `g${row}`),
      await grouped((row) => `g${Math.floor(row / 40)}`),
    ];
    expect([rowByRow.code, byTen.code]).toEqual([0, 0]);
    expect(intervalOf(byTen)).toBeGreaterThan(2 * (intervalOf(rowByRow) ?? Number.NaN));
  });

  it("make a drop inconclusive that rows alone would prove", async () => {
    const alone = await grouped((row) => `g${row}`, { "max-drop": 0.05 });
    const clusters = await grouped((row) => `g${Math.floor(row / 40)}`, { "max-drop": 0.05 });
    expect(alone.checks).toEqual({ "test/accuracy/max-drop": "fail → fail" });
    expect(clusters.checks).toEqual({ "test/accuracy/max-drop": "inconclusive → fail" });
  });

  it("of one for all have no interval, and no comparison is proven", async () => {
    const run = await grouped(() => "g", { "max-drop": 0.05 });
    expect(run.report.problems).toEqual([]);
    expect(intervalOf(run)).toBeNull();
    expect(run.checks).toEqual({ "test/accuracy/max-drop": "inconclusive → fail" });
  });
});
