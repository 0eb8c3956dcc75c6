// Every source of a baseline, with real models on real data, in clones as a runner has them.
import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { lfsServer } from "../../fixtures/git/lfs-server.ts";
import { cloneOf, work } from "../../fixtures/git/repositories.ts";
import {
  fileOf,
  folderOf,
  type Job,
  type Judged,
  judge,
  judgeJob,
  mergeGroup,
  NOWHERE,
  policyOf,
  proposal,
  pullRequest,
  push,
  write,
} from "../project.ts";
import type { Standing } from "../run-validate.ts";

const good = fileOf("demo/models/digits-good.onnx");
const bad = fileOf("demo/models/digits-bad.onnx");
const data = fileOf("test/fixtures/scenarios/digits.csv");
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const digest = (bytes: Uint8Array) => `sha256:${sha256(bytes)}`;

const limits = [{ metric: "accuracy", "max-drop": 0.05 }];
const digits = (entry: object = {}) =>
  policyOf({
    path: "digits.onnx",
    task: "multiclass-classification",
    classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
    baseline: { git: "base" },
    limits,
    ...entry,
  });
const before = { "digits.onnx": good, "test.csv": data, "modelgate.yml": digits() };
const worse = proposal(before, { "digits.onnx": bad });

const DROPPED = { "test/accuracy/max-drop": "fail → fail" };
const SKIPPED = { "test/accuracy/max-drop": "skipped → skipped" };
const PASSED = { "test/accuracy/max-drop": "pass → pass" };
const UNJUDGED = { "test/accuracy/max-drop": "error → error" };

/** The same without a policy, which a clone without history cannot read at its base. */
const asked = {
  model: "digits.onnx",
  data: "test.csv",
  target: "label",
  id: "id",
  task: "multiclass-classification",
  inputs: "pixels: pixel_*",
  limits: "accuracy max-drop 0.05",
  baseline: "base",
};

const codesOf = ({ report }: Judged) => report.problems.map(({ code }) => code);

describe("git: base", () => {
  it.each<[string, () => Job]>([
    ["a pull request's trial merge, all history here", () => pullRequest(worse)],
    ["a pull request's trial merge at depth 1, fetched", () => pullRequest(worse, { depth: 1 })],
    ["a pull request's head", () => pullRequest(worse, { commit: worse.head })],
    ["a merge group", () => mergeGroup(worse)],
    ["a push", () => push(worse)],
  ])("%s is compared with the base's model", async (_, job) => {
    const { code, report, checks } = await judgeJob(job());
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, DROPPED]);
    expect(report.baseline).toMatchObject({ source: "git:base", digest: digest(good), commit: worse.base });
    expect(report.subject).toMatchObject({ digest: digest(bad), binding: "executed" });
    const { n, negative = 0, positive = 0, nfr } = report.flips?.[0] ?? {};
    expect(n).toBe(150);
    expect(negative - positive).toBeGreaterThan(10);
    expect(nfr?.interval).not.toBeNull();
  });

  it("the same bytes pass without statistics", async () => {
    const { code, report, checks } = await judgeJob(pullRequest(proposal(before, { "README.md": "new" })));
    expect([code, checks]).toEqual([0, PASSED]);
    expect(report.baseline?.digest).toBe(report.subject.digest);
    expect(report.flips ?? []).toEqual([]);
    expect(report.checks[0]?.p).toBeUndefined();
  });

  it("a clone of depth 1 whose server cannot be asked exits 2 and names fetch-depth", async () => {
    const job = pullRequest(worse, { depth: 1 });
    work(job.folder, { init: false }).run("remote", "set-url", "origin", "http://127.0.0.1:9/o/r");
    const run = await judgeJob(job, asked);
    expect([run.code, codesOf(run), run.checks]).toEqual([2, ["github-fault"], UNJUDGED]);
    expect(run.report.problems[0]?.hint).toMatch(/fetch-depth: 0/u);
  });

  it("a branch's first push has no before: skipped", async () => {
    const { code, checks } = await judgeJob(push(worse, null));
    expect([code, checks]).toEqual([0, SKIPPED]);
  });

  it("a push whose before is gone (forced) cannot be judged", async () => {
    const run = await judgeJob(push(worse, NOWHERE));
    expect([run.code, run.checks]).toEqual([2, UNJUDGED]);
  });

  it.each([
    ["renamed and the same", { "digits.onnx": null, "model.onnx": good }, 0, PASSED],
    ["renamed and another", { "digits.onnx": null, "model.onnx": bad }, 1, DROPPED],
    ["beside the old one", { "model.onnx": bad }, 1, DROPPED],
  ])(
    "a model that the policy's new path names, %s, is compared with the base's",
    async (_, files, exit, checks) => {
      const change = { ...files, "modelgate.yml": digits({ path: "model.onnx" }) };
      const run = await judgeJob(pullRequest(proposal(before, change)));
      expect(run.report.problems).toEqual([]);
      expect([run.code, run.checks]).toEqual([exit, checks]);
      expect(run.report.baseline?.digest).toBe(digest(good));
    },
  );

  it("a policy on the base whose model never was there: the first version under any name", async () => {
    const change = { "model.onnx": good, "modelgate.yml": digits({ path: "model.onnx" }) };
    const early = { "test.csv": data, "modelgate.yml": digits() };
    const { code, report, checks } = await judgeJob(pullRequest(proposal(early, change)));
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([0, SKIPPED]);
  });
});

describe("a named ref", () => {
  it("a tag", async () => {
    const { server } = worse;
    server.run("tag", "v1.0", worse.base);
    const clone = cloneOf(server, folderOf());
    clone.run("checkout", "--quiet", worse.head);
    write(clone.path, { "modelgate.yml": digits({ baseline: { git: "v1.0" } }) });
    const { code, report, checks } = await judge(clone.path);
    expect([code, checks]).toEqual([1, DROPPED]);
    expect(report.baseline).toMatchObject({ source: "git:v1.0", digest: digest(good), commit: worse.base });
  });

  it("that is not there exits 2", async () => {
    const clone = cloneOf(worse.server, folderOf());
    clone.run("checkout", "--quiet", worse.head);
    write(clone.path, { "modelgate.yml": digits({ baseline: { git: "v9" } }) });
    const run = await judge(clone.path);
    expect([run.code, run.checks]).toEqual([2, UNJUDGED]);
  });

  it("on a laptop, base is where the branch began; outside a repository nothing can be judged", async () => {
    const clone = cloneOf(worse.server, folderOf());
    clone.run("checkout", "--quiet", worse.head);
    const there = await judge(clone.path);
    expect([there.code, there.checks, there.report.baseline?.digest]).toEqual([1, DROPPED, digest(good)]);
    const nowhere = await judge(folderOf({ ...before }));
    expect([nowhere.code, codesOf(nowhere), nowhere.checks]).toEqual([2, ["git-failed"], UNJUDGED]);
  });
});

describe("Git LFS", () => {
  const pointer = (bytes: Uint8Array) =>
    `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(bytes)}\nsize ${bytes.length}\n`;
  const scene = (origin: string) => {
    const tracked = { ...before, "digits.onnx": pointer(good) };
    const job = pullRequest(proposal(tracked, { "digits.onnx": pointer(bad) }));
    work(job.folder, { init: false }).run("config", "lfs.url", `${origin}/lfs`);
    // What a checkout with `lfs: true` does.
    write(job.folder, { "digits.onnx": bad });
    return job;
  };

  it("a pointer of the base is fetched from its server", async () => {
    await using server = await lfsServer();
    server.objects.set(sha256(good), good);
    const { code, report, checks } = await judgeJob(scene(server.origin));
    expect(report.problems).toEqual([]);
    expect([code, checks, report.baseline?.digest]).toEqual([1, DROPPED, digest(good)]);
  });

  it("an object that the server does not have exits 2", async () => {
    await using server = await lfsServer();
    const run = await judgeJob(scene(server.origin));
    expect([run.code, run.checks]).toEqual([2, UNJUDGED]);
  });
});

describe("a path", () => {
  const compared = (baseline: Uint8Array | null, entry: object = {}) =>
    judge(
      folderOf({
        ...before,
        ...(baseline === null ? {} : { "released.onnx": baseline }),
        "modelgate.yml": digits({ baseline: { path: "released.onnx" }, ...entry }),
      }),
    );

  it("of a better model", async () => {
    const { code, report, checks } = await compared(bad, {
      limits: [{ metric: "accuracy", "min-improvement": 0.1 }],
    });
    expect([code, checks]).toEqual([0, { "test/accuracy/min-improvement": "pass → pass" }]);
    expect(report.baseline).toMatchObject({
      source: "path:released.onnx",
      digest: digest(bad),
      commit: null,
    });
  });

  it("of the same model", async () => {
    expect((await compared(good)).checks).toEqual(PASSED);
  });

  it.each([
    ["that is not there", null, "baseline-missing"],
    ["that is no model", Buffer.from("none"), "model-unreadable"],
    ["of a model of another width", fileOf("demo/models/iris-linear.onnx"), "dataset-mismatch"],
    ["of half a model", fileOf("test/fixtures/hostile/models/truncated.onnx"), "model-unreadable"],
  ])("%s exits 2", async (_, bytes, problem) => {
    const run = await compared(bytes);
    expect([run.code, run.checks]).toEqual([2, UNJUDGED]);
    expect(codesOf(run)).toContain(problem);
    expect(run.report.measurements.find(({ metric }) => metric === "accuracy")?.value).toBeGreaterThan(0.9);
  });
});

describe("an address with its sha256", () => {
  const url = "https://models.example/released.onnx?signature=s3cret";
  const served = (bytes: Uint8Array): Standing => ({
    exchange: async (asked) => {
      expect(asked.url).toBe(url);
      return { status: 200, location: null, body: Readable.from([bytes]) };
    },
  });
  const inputs = {
    ...asked,
    baseline: `${url}#sha256=${sha256(good)}`,
  };
  const folder = folderOf({ ...before, "digits.onnx": bad });

  it("is compared, and its query is shown nowhere", async () => {
    const { code, report, checks } = await judge(folder, inputs, served(good));
    expect(report.problems).toEqual([]);
    expect([code, checks, report.baseline?.digest]).toEqual([1, DROPPED, digest(good)]);
    expect(report.baseline?.source).toBe("url:https://models.example/released.onnx");
  });

  it("with other bytes is refused", async () => {
    const run = await judge(folder, inputs, served(bad));
    expect([run.code, codesOf(run), run.checks]).toEqual([2, ["baseline-mismatch"], UNJUDGED]);
    expect(JSON.stringify(run.report.problems)).not.toContain("s3cret");
  });
});

describe("an earlier report", () => {
  const earlier = (folder: string, save: boolean) =>
    judge(folder, {
      config: "modelgate.yml",
      baseline: "",
      report: "out/report.json",
      ...(save ? { "save-predictions": "out/predictions" } : {}),
    });
  const alone = digits({ baseline: undefined, limits: [{ metric: "accuracy", min: 0.5 }] });
  const later = digits({ baseline: { report: "out/report.json" } });

  async function reported(save: boolean, [first, then] = [alone, later]): Promise<string> {
    const folder = folderOf({ ...before, "modelgate.yml": first, "out/.keep": "" });
    expect((await earlier(folder, save)).code).toBe(0);
    write(folder, { "modelgate.yml": then, "digits.onnx": bad });
    return folder;
  }

  it("with its predictions pairs", async () => {
    const { code, report, checks } = await judge(await reported(true));
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, DROPPED]);
    expect(report.measurements.find(({ metric }) => metric === "accuracy")?.difference?.paired).toBe(true);
    expect(report.baseline).toMatchObject({ source: "report:out/report.json", digest: digest(good) });
    expect(report.flips?.[0]?.n).toBe(150);
  });

  it.each([
    ["was written without them", async () => await reported(false)],
    [
      "lost them since",
      async () => {
        const folder = await reported(true);
        write(folder, { "out/predictions/1-test.csv": null });
        return folder;
      },
    ],
  ])("that %s is compared unpaired, and says so", async (_, make) => {
    const { code, report, checks } = await judge(await make());
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, DROPPED]);
    expect(report.measurements.find(({ metric }) => metric === "accuracy")?.difference?.paired).toBe(false);
    expect(report.notes.filter((note) => note.includes("unpaired"))).toHaveLength(1);
    expect(report.flips ?? []).toEqual([]);
  });

  it("of the same model passes, whatever became of its predictions", async () => {
    const folder = await reported(false);
    write(folder, { "digits.onnx": good });
    expect((await judge(folder)).checks).toEqual(PASSED);
  });

  const unnamed = { test: { path: "test.csv", target: "label", inputs: { pixels: "pixel_*" } } };
  it.each<[string, boolean, [string, string]]>([
    ["without its predictions", false, [alone, later]],
    [
      "with predictions of rows that nothing names",
      true,
      [
        digits({ baseline: undefined, limits: [{ metric: "accuracy", min: 0.5 }], datasets: unnamed }),
        digits({ baseline: { report: "out/report.json" }, datasets: unnamed }),
      ],
    ],
  ])("%s is no baseline once the hard rows are gone", async (_, save, policies) => {
    const folder = await reported(save, policies);
    const lines = data.toString().trimEnd().split("\n");
    write(folder, { "test.csv": `${lines.slice(0, 120).join("\n")}\n` });
    const run = await judge(folder);
    expect([run.code, codesOf(run), run.checks]).toEqual([2, ["baseline-mismatch"], UNJUDGED]);
  });

  it("of a predictions file pairs with another one row by row, and fails when rows are left out", async () => {
    const rows = (wrong: number) =>
      Array.from({ length: 200 }, (_, row) => `${row % 2},${row < wrong ? 1 - (row % 2) : row % 2}\n`);
    const given = { config: "", task: "binary-classification" };
    const old = { ...given, predictions: "old.csv", baseline: "", limits: "accuracy>=0.5" };
    const now = { ...given, baseline: "report:out/report.json", limits: "accuracy max-drop 0.05" };
    const head = "label,prediction\n";
    const folder = folderOf({
      "old.csv": head + rows(20).join(""),
      "same.csv": head + rows(21).join(""),
      "easy.csv": head + rows(21).slice(20).join(""),
      "out/.keep": "",
    });
    const saved = { report: "out/report.json", "save-predictions": "out/predictions" };
    expect((await judge(folder, { ...old, ...saved })).code).toBe(0);
    const same = await judge(folder, { ...now, predictions: "same.csv" });
    expect([same.checks, same.report.measurements[0]?.difference?.paired]).toEqual([PASSED, true]);
    expect((await judge(folder, { ...now, predictions: "easy.csv" })).checks).toEqual(DROPPED);
  });

  it.each([
    ["with its predictions pairs with a model's on the same rows", "out/predictions", PASSED, true],
    ["without them is compared unpaired with a model's", "", PASSED, false],
  ])("of a predictions file %s", async (_, folderName, checks, paired) => {
    const [, ...lines] = data.toString().trimEnd().split("\n");
    const truth = lines.map((line) => line.split(",")[2]);
    const own = `label,prediction\n${truth.map((label) => `${label},${label}\n`).join("")}`;
    const folder = folderOf({ ...before, "own.csv": own, "out/.keep": "" });
    const task = "multiclass-classification";
    const old = { config: "", task, predictions: "own.csv", baseline: "", limits: "accuracy>=0.5" };
    const saved = { report: "out/report.json", "save-predictions": folderName };
    expect((await judge(folder, { ...old, ...saved })).code).toBe(0);
    write(folder, {
      "modelgate.yml": digits({
        baseline: { report: "out/report.json" },
        datasets: unnamed,
        limits: [{ metric: "accuracy", "max-drop": 0.5 }],
      }),
    });
    const now = await judge(folder);
    expect([now.report.problems, now.checks]).toEqual([[], checks]);
    expect(now.report.measurements.find(({ metric }) => metric === "accuracy")?.difference?.paired).toBe(
      paired,
    );
    write(folder, { "test.csv": `${data.toString().trimEnd().split("\n").slice(0, 120).join("\n")}\n` });
    expect((await judge(folder)).code).not.toBe(0);
  });

  it("whose predictions were changed is refused", async () => {
    const folder = await reported(true);
    write(folder, { "out/predictions/1-test.csv": "label,prediction\n1,1\n" });
    const run = await judge(folder);
    expect([run.code, codesOf(run), run.checks]).toEqual([2, ["baseline-mismatch"], UNJUDGED]);
  });

  it.each([
    ["that is not there", null, "baseline-missing"],
    ["that is none", "{}", "report-invalid"],
  ])("%s exits 2", async (_, text, problem) => {
    const folder = folderOf({ ...before, "modelgate.yml": later, "out/.keep": "" });
    if (text !== null) write(folder, { "out/report.json": text });
    const run = await judge(folder);
    expect([run.code, codesOf(run), run.checks]).toEqual([2, [problem], UNJUDGED]);
  });
});
