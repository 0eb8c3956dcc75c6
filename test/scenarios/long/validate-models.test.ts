// What a model's run adds to the verdict: a baseline's predictions that are kept between runs, facts of its sanity, and many
// labels a row.
import { describe, expect, it } from "vitest";
import { int, modelOf, part } from "../../../packages/onnx/src/made-model.ts";
import { forged, memoryKeep } from "../memory-keep.ts";
import { fileOf, folderOf, type Judged, judge, policyOf } from "../project.ts";

describe("a baseline's predictions", () => {
  const iris = fileOf("demo/models/iris-linear.onnx");
  // The same model with an entry of metadata (field 14 of a ModelProto), and so with another digest.
  const earlier = Buffer.concat([iris, part(14, part(1, "version"), part(2, "earlier"))]);
  const [head = "", ...lines] = fileOf("demo/data/iris-test.csv").toString().trimEnd().split("\n");
  const repeated = (times: number) =>
    `${[head, ...Array.from({ length: times }, () => lines).flat()].join("\n")}\n`;
  const large = repeated(60);
  const policy = policyOf({
    path: "m.onnx",
    task: "multiclass-classification",
    baseline: { path: "before.onnx" },
    datasets: { test: { path: "test.csv", target: "species" } },
    limits: [{ metric: "accuracy", "max-drop": 0.01 }],
  });
  const files = { "m.onnx": iris, "before.onnx": earlier, "modelgate.yml": policy };
  const run = (keep: ReturnType<typeof memoryKeep>, data = large) =>
    judge(folderOf({ ...files, "test.csv": data }), {}, { keep });
  const told = ({ report }: Judged) => report.notes.filter((note) => note.includes("kept predictions"));
  const numbers = ({ report }: Judged) =>
    report.measurements.map(({ metric, baseline }) => [metric, baseline]);

  it("are kept, and the next run takes them", async () => {
    const keep = memoryKeep();
    const fresh = await run(keep);
    expect(fresh.report.problems).toEqual([]);
    expect([fresh.code, fresh.report.baseline?.reused, keep.entries.size]).toEqual([0, false, 1]);
    const again = await run(keep);
    expect([again.code, again.report.baseline?.reused, told(again)]).toEqual([0, true, []]);
    expect([again.checks, numbers(again)]).toEqual([fresh.checks, numbers(fresh)]);
    expect(again.report.baseline?.digest).toBe(fresh.report.baseline?.digest);
  });

  it.each<[string, (entry: Uint8Array) => Uint8Array]>([
    ["with a byte changed", (entry) => entry.with(entry.length - 1, 9)],
    ["cut short", (entry) => entry.subarray(0, entry.length >> 1)],
    ["that is something else", () => Buffer.from("PK\u0003\u0004")],
    [
      "with other answers, its digests made right",
      (entry) =>
        forged(entry, (payload) => {
          const rows = 60 * lines.length;
          for (let at = payload.length - 4 * rows; at < payload.length; at += 4)
            payload.writeInt32LE((payload.readInt32LE(at) + 1) % 3, at);
          return payload;
        }),
    ],
    [
      "with other scores, its digests made right",
      (entry) =>
        forged(entry, (payload) => payload.fill(payload.subarray(0, 24), 24, 24 * 60 * lines.length)),
    ],
  ])("%s are refused with a note, and the baseline is run again", async (_, poison) => {
    const keep = memoryKeep();
    const fresh = await run(keep);
    for (const [key, entry] of keep.entries) keep.entries.set(key, poison(entry));
    const again = await run(keep);
    expect(again.report.problems).toEqual([]);
    expect([again.code, again.report.baseline?.reused]).toEqual([0, false]);
    expect(told(again)).toHaveLength(1);
    expect([again.checks, numbers(again)]).toEqual([fresh.checks, numbers(fresh)]);
  });

  it("of other data are not taken", async () => {
    const keep = memoryKeep();
    await run(keep);
    const other = await run(keep, repeated(61));
    expect([other.report.baseline?.reused, keep.entries.size, told(other)]).toEqual([false, 2, []]);
  });

  it("on little data are neither kept nor asked for", async () => {
    const keep = memoryKeep();
    const { code, report } = await run(keep, repeated(2));
    expect([code, report.baseline?.reused, keep.entries.size, keep.asked]).toEqual([0, false, 0, []]);
  });

  it("that cannot be kept or asked for cost time and no verdict", async () => {
    const away = () => Promise.reject(new Error("the cache is away"));
    const { code, report } = await judge(
      folderOf({ ...files, "test.csv": large }),
      {},
      { keep: { take: away, put: away } },
    );
    expect([code, report.problems, report.baseline?.reused]).toEqual([0, [], false]);
  });
});

describe("a model that does not answer each row by itself", () => {
  const node = (type: string, ...attributes: Uint8Array[]) =>
    part(1, part(1, "X"), part(2, "Y"), part(4, type), ...attributes);
  const axis = (at: number) => part(5, part(1, "axis"), int(3, at), int(20, 2));
  const value = (name: string) =>
    Buffer.concat([
      part(1, name),
      part(2, part(1, int(1, 1), part(2, part(1, part(2, "N")), part(1, int(1, 3))))),
    ]);
  const made = (graph: Uint8Array) =>
    modelOf(graph, part(2, "g"), part(11, value("X")), part(12, value("Y")));
  const MODELS = {
    honest: made(node("Softmax", axis(1))),
    "a softmax over the batch": made(node("Softmax", axis(0))),
    "random numbers": made(node("RandomUniformLike")),
  };
  const data = Array.from(
    { length: 60 },
    (_, row) => `${row % 5},${(row * 7) % 11},${(row * 3) % 8},${row % 3}\n`,
  );
  const run = (model: keyof typeof MODELS, limits: readonly object[]) =>
    judge(
      folderOf({
        "m.onnx": MODELS[model],
        "test.csv": `a,b,c,y\n${data.join("")}`,
        "modelgate.yml": policyOf({
          path: "m.onnx",
          task: "multiclass-classification",
          output: "Y",
          datasets: { test: { path: "test.csv", target: "y" } },
          limits: [{ metric: "accuracy", min: 0 }, ...limits],
        }),
      }),
    );

  it("passes in silence when it does", async () => {
    const { code, report, checks } = await run("honest", []);
    expect(report.problems).toEqual([]);
    expect([code, report.verdict, checks]).toEqual([0, "pass", { "test/accuracy/min": "pass → pass" }]);
    expect(report.measurements.find(({ metric }) => metric === "rerun_divergence")?.value).toBe(0);
  });

  it.each<[keyof typeof MODELS, string]>([
    ["a softmax over the batch", "batch_divergence"],
    ["random numbers", "rerun_divergence"],
  ])("%s: warns, and fails where the policy names it", async (model, metric) => {
    const id = `test/${metric}/max`;
    const alone = await run(model, []);
    expect([alone.code, alone.report.verdict, alone.checks[id]]).toEqual([0, "warn", "fail → warn"]);
    const named = await run(model, [{ metric, max: 0.001 }]);
    expect([named.code, named.checks[id]]).toEqual([1, "fail → fail"]);
    expect(named.report.checks.filter((check) => check.id === id)).toHaveLength(1);
  });
});

describe("many labels a row", () => {
  const run = (model: string, limits: readonly object[], more: object = {}) =>
    judge(
      folderOf({
        "m.onnx": fileOf(`test/fixtures/inference/${model}.onnx`),
        "before.onnx": fileOf("test/fixtures/inference/mlp.onnx"),
        "test.csv": fileOf("test/fixtures/inference/multilabel.csv"),
        "modelgate.yml": policyOf({
          path: "m.onnx",
          task: "multilabel-classification",
          datasets: {
            test: { path: "test.csv", target: "label_*", inputs: { X: ["x0", "x1", "x2", "x3", "x4"] } },
          },
          limits,
          ...more,
        }),
      }),
    );

  it.each(["mlp", "one-vs-rest", "margins", "forest"])("%s is measured and judged", async (model) => {
    const limits = [
      { metric: "f1_macro", min: 0.01 },
      { metric: "hamming_loss", max: 0.99 },
      { metric: "roc_auc_macro", min: 0.01 },
    ];
    const { code, report, checks } = await run(model, limits);
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([
      0,
      {
        "test/f1_macro/min": "pass → pass",
        "test/hamming_loss/max": "pass → pass",
        "test/roc_auc_macro/min": "pass → pass",
      },
    ]);
  });

  it("is compared with a baseline", async () => {
    const limits = [{ metric: "f1_micro", "max-drop": 0.5 }];
    const { code, report, checks } = await run("one-vs-rest", limits, { baseline: { path: "before.onnx" } });
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([0, { "test/f1_micro/max-drop": "pass → pass" }]);
    expect(report.measurements.find(({ metric }) => metric === "f1_micro")?.difference?.paired).toBe(true);
  });

  it("takes a list of columns, and weights", async () => {
    const datasets = {
      test: {
        path: "test.csv",
        target: ["label_cat", "label_dog", "label_owl"],
        inputs: { X: ["x0", "x1", "x2", "x3", "x4"] },
        weights: "weight",
        groups: "group",
      },
    };
    const { code, report } = await run("mlp", [{ metric: "f1_macro", min: 0.01 }], { datasets });
    expect([code, report.problems]).toEqual([0, []]);
  });
});
