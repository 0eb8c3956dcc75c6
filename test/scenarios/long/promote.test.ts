// A model's way to production and back, in a real repository: register, promote on evidence, refuse, roll back.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cloneOf, gitIn, type Work, work } from "../../fixtures/git/repositories.ts";
import { fileOf, folderOf, judge, write } from "../project.ts";
import { diffIn } from "../run-diff.ts";
import { runPromote } from "../run-promote.ts";

const good = fileOf("demo/models/digits-good.onnx");
const subtle = fileOf("demo/models/digits-subtle.onnx");
const POLICY = JSON.stringify({
  models: {
    digits: {
      path: "models/digits.onnx",
      task: "multiclass-classification",
      classes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
      datasets: { test: { path: "test.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
      limits: [{ metric: "accuracy", min: 0.9 }],
    },
  },
  registry: {
    stages: [
      { name: "staging", requires: ["validate"] },
      { name: "production", from: "staging", requires: ["validate"], "max-evidence-age": "7d" },
    ],
  },
});

let clone: Work;
let server: Work;
const start = process.cwd();

beforeEach(() => {
  server = work(join(folderOf(), "server"));
  server.commit({
    "models/digits.onnx": good,
    "test.csv": fileOf("test/fixtures/scenarios/digits.csv"),
    "modelgate.yml": POLICY,
  });
  server.run("config", "receive.denyCurrentBranch", "ignore");
  clone = cloneOf(server, join(folderOf(), "clone"));
  process.chdir(clone.path);
});
afterEach(() => process.chdir(start));

/** Commits another model, registers it, and gives its report. */
async function next(model: Uint8Array, version: string): Promise<string> {
  write(clone.path, { "models/digits.onnx": model });
  clone.run("commit", "--quiet", "--all", "--allow-empty", "--message", version);
  clone.run("push", "--quiet", "origin", "HEAD:main");
  const { code } = await runPromote({ do: "register", model: "digits", version });
  expect(code).toBe(0);
  const { report } = await judge(clone.path);
  write(clone.path, { [`${version}.json`]: JSON.stringify(report) });
  return `${version}.json`;
}

const unmet = ({ report }: Awaited<ReturnType<typeof runPromote>>) =>
  report.promotion?.requirements.filter(({ met }) => !met).map(({ name }) => name);

it("numbers a version by what the diff says changed, and names the data it was judged on", async () => {
  const first = await next(good, "v1.2.3");
  write(clone.path, { "models/digits.onnx": subtle });
  clone.run("commit", "--quiet", "--all", "--message", "retrained");
  clone.run("push", "--quiet", "origin", "HEAD:main");
  const { report: judged } = await judge(clone.path);
  const { report: changed } = await diffIn(clone.path, {
    ...{ model: "models/digits.onnx", baseline: "HEAD~1", "fail-on": "never" },
  });
  write(clone.path, { "judged.json": JSON.stringify(judged), "changed.json": JSON.stringify(changed) });
  const asked = { do: "register", model: "digits", version: "auto" };
  const made = await runPromote({ ...asked, reports: "judged.json, changed.json" });
  // Weights changed and nothing that a caller sees.
  expect([made.code, made.outputs["version"], changed.changes?.level]).toEqual([0, "v1.2.4", "patch"]);
  // The job is run again.
  const again = await runPromote({ ...asked, reports: "judged.json, changed.json" });
  expect([again.code, again.outputs["version"], again.report.promotion?.outcome]).toEqual([
    0,
    "v1.2.4",
    "already",
  ]);
  const tag = server.run("for-each-ref", "--format=%(contents)", "refs/tags");
  expect(tag).toContain(`Modelgate-Data: test=${judged.datasets[0]?.digest}`);

  const foreign = await runPromote({ ...asked, reports: `changed.json, ${first}` });
  expect([foreign.code, foreign.report.problems[0]?.code]).toEqual([2, "report-invalid"]);
  clone.run("commit", "--quiet", "--allow-empty", "--message", "later");
  const old = await runPromote({ ...asked, reports: "judged.json, changed.json" });
  expect(old.report.problems[0]?.message).toMatch(
    /the diff is with .+ but the version before, v1\.2\.4, has/u,
  );
  const none = await runPromote(asked);
  expect(none.report.problems[0]?.message).toContain("auto needs the report of a diff");
});

it("does not take other bytes of the same commit for the version that it has", async () => {
  write(clone.path, { "models/other.onnx": subtle });
  clone.run("add", "--all");
  await next(good, "v1.0.0");
  const asked = { do: "register", model: "digits", version: "minor" };
  expect((await runPromote(asked)).outputs["version"]).toBe("v1.0.0");
  write(clone.path, { "modelgate.yml": POLICY.replace("models/digits.onnx", "models/other.onnx") });
  const { code, report } = await runPromote(asked);
  expect([code, report.problems[0]?.code]).toEqual([2, "registry-conflict"]);
  expect(report.problems[0]?.message).toMatch(/is v1\.0\.0 already, and a commit has one version/u);
});

it("refuses in a dry run what registering refuses, and numbers past a version that was withdrawn", async () => {
  await next(good, "v1.0.0");
  await next(subtle, "v1.1.0");
  const asked = { do: "register", model: "digits" };
  for (const dry of ["true", "false"]) {
    const taken = await runPromote({ ...asked, version: "v1.0.0", "dry-run": dry });
    expect([taken.code, taken.report.problems[0]?.message]).toEqual([
      2,
      expect.stringMatching(/^digits v1\.0\.0 is registered already, for sha256:/u),
    ]);
    const same = await runPromote({ ...asked, version: "v1.1.0", "dry-run": dry });
    expect(same.report.promotion?.outcome).toBe("already");
  }
  server.run(
    "tag",
    "--annotate",
    "digits@v1.1.0!#9",
    "--message",
    "withdrawn",
    clone.run("rev-parse", "HEAD"),
  );
  clone.run("commit", "--quiet", "--allow-empty", "--message", "later");
  clone.run("push", "--quiet", "origin", "HEAD:main");
  expect((await runPromote({ ...asked, version: "minor" })).outputs["version"]).toBe("v1.2.0");
});

it("keeps the reports that a version is registered with, once, for the stages after it", async () => {
  await next(good, "v1.0.0");
  const asked = { do: "register", model: "digits", version: "v1.0.0", reports: "v1.0.0.json" };
  write(clone.path, { "v1.0.0.json.dsse.json": '{"a":1}' });
  expect((await runPromote({ ...asked, "dry-run": "true" })).code).toBe(0);
  expect(server.run("branch", "--list", "modelgate/*")).toBe("");
  for (let times = 0; times < 2; times += 1)
    expect((await runPromote(asked)).report.promotion?.outcome).toBe("already");
  const kept = server.run("ls-tree", "-r", "--name-only", "modelgate/ledger");
  expect(kept.split("\n").filter((path) => path.startsWith("entries/"))).toHaveLength(2);
  expect((await runPromote({ stage: "staging" })).code).toBe(0);
});

it("keeps what a version is shown again in the stage that it has: a changed policy asks for no other move", async () => {
  const reports = await next(good, "v1.0.0");
  expect((await runPromote({ stage: "staging", reports })).code).toBe(0);
  write(clone.path, { "modelgate.yml": POLICY.replace('"min":0.9', '"min":0.8') });
  expect(unmet(await runPromote({ stage: "production" }))).toEqual(["validate"]);
  const { report } = await judge(clone.path);
  write(clone.path, { "again.json": JSON.stringify(report) });
  const again = await runPromote({ stage: "staging", reports: "again.json" });
  expect([again.code, again.report.promotion?.outcome]).toEqual([0, "already"]);
  expect((await runPromote({ stage: "production" })).code).toBe(0);
});

it("moves past no rule on the word of a tag that a hand made", async () => {
  await next(good, "v1.0.0");
  expect((await runPromote({ stage: "staging", reports: "v1.0.0.json" })).code).toBe(0);
  const second = await next(subtle, "v1.1.0");
  const words = ["tag", "--annotate", "digits#staging#90", "--message", "by hand", "HEAD"];
  // Moves of one second are dated a second after each other: later than all of them.
  const date = new Date(Date.now() + 10_000).toISOString();
  const eve = { GIT_COMMITTER_NAME: "eve", GIT_COMMITTER_EMAIL: "eve@x", GIT_COMMITTER_DATE: date };
  await gitIn(clone.path, eve)(words);
  clone.run("push", "--quiet", "origin", "digits#staging#90");
  const way = { do: "rollback", stage: "staging", reason: "errors doubled" };
  expect(unmet(await runPromote({ ...way, version: "v1.1.0" }))).toEqual(["validate"]);
  const again = await runPromote({ version: "v1.1.0", stage: "staging", reports: second });
  expect([again.code, again.report.promotion?.outcome, again.report.notes]).toEqual([
    0,
    "done",
    [expect.stringMatching(/^v1\.1\.0 already held staging, but without a ledger entry/u)],
  ]);
  expect((await runPromote({ version: "v1.1.0", stage: "production" })).code).toBe(0);
  expect((await runPromote(way)).outputs["version"]).toBe("v1.0.0");
});

describe("the way to production", () => {
  it("goes by evidence for exactly these bytes, stage by stage, and back in one step", async () => {
    const reports = await next(good, "v1.0.0");
    const early = await runPromote({ stage: "production", reports });
    expect([early.code, unmet(early)]).toEqual([1, ["held staging"]]);
    const staged = await runPromote({ stage: "staging", reports });
    expect([staged.code, staged.outputs["version"], staged.outputs["previous"]]).toEqual([0, "v1.0.0", ""]);
    // What staging was shown is in the ledger: production finds it there.
    expect((await runPromote({ stage: "production" })).code).toBe(0);

    const second = await next(subtle, "v1.1.0");
    const foreign = await runPromote({ stage: "staging", reports });
    expect([foreign.code, unmet(foreign)]).toEqual([1, ["validate"]]);
    expect((await runPromote({ stage: "staging", reports: second })).code).toBe(0);
    expect((await runPromote({ stage: "production" })).outputs["previous"]).toBe("v1.0.0");

    const back = await runPromote({ do: "rollback", stage: "production", reason: "errors doubled" });
    expect([back.code, back.outputs["version"]]).toEqual([0, "v1.0.0"]);
    const held = await runPromote({ version: "v1.1.0", stage: "production" });
    expect([held.code, unmet(held)]).toEqual([1, ["no hold"]]);
    const lifts = [await runPromote({ do: "lift", stage: "production" })];
    const ledger = server.run("rev-parse", "modelgate/ledger");
    lifts.push(await runPromote({ do: "lift", stage: "production" }));
    expect(lifts.map(({ code, report }) => [code, report.promotion?.outcome])).toEqual([
      [0, "done"],
      [0, "already"],
    ]);
    expect(server.run("rev-parse", "modelgate/ledger")).toBe(ledger);
    expect((await runPromote({ version: "v1.1.0", stage: "production" })).code).toBe(0);
    expect(server.run("tag", "--list", "digits#production#*").split("\n")).toHaveLength(4);
  });

  it("refuses bytes that are quarantined, under any version, and stale evidence", async () => {
    const reports = await next(good, "v1.0.0");
    const late = await runPromote({ stage: "staging", reports }, { now: () => Date.now() + 30 * 86_400_000 });
    expect(late.code).toBe(0);
    const stale = await runPromote({ stage: "production" }, { now: () => Date.now() + 31 * 86_400_000 });
    expect(stale.report.promotion?.requirements.find(({ met }) => !met)?.because).toMatch(
      /days old, at most 7 days/u,
    );
    expect((await runPromote({ do: "quarantine", version: "v1.0.0", reason: "a backdoor" })).code).toBe(0);
    await next(good, "v1.0.1");
    const again = await runPromote({
      version: "v1.0.1",
      stage: "staging",
      reports,
      "break-glass": "true",
      reason: "now!",
    });
    expect([again.code, unmet(again)]).toEqual([1, ["not quarantined"]]);
  });

  it("takes back what it was shown by a report that it refuses, and writes no reason too long to read", async () => {
    const reports = await next(good, "v1.0.0");
    const passed = JSON.parse(readFileSync(reports, "utf8"));
    const later = new Date(Date.now() + 1000).toISOString();
    const failed = { ...passed, verdict: "fail", provenance: { ...passed.provenance, createdAt: later } };
    write(clone.path, { "failed.json": JSON.stringify(failed) });
    expect((await runPromote({ stage: "staging", reports })).code).toBe(0);
    expect((await runPromote({ stage: "production", reports: "failed.json" })).code).toBe(1);
    const again = await runPromote({ stage: "production" });
    expect([again.code, unmet(again)]).toEqual([1, ["validate"]]);
    expect(
      (await runPromote({ stage: "production", "break-glass": "true", reason: "x".repeat(2001) })).code,
    ).toBe(2);
    expect((await runPromote({ stage: "production", "break-glass": "true", reason: "fire" })).code).toBe(0);
  });

  it("changes nothing in a dry run", async () => {
    const reports = await next(good, "v1.0.0");
    const dry = await runPromote({ stage: "staging", reports, "dry-run": "true" });
    expect([dry.code, dry.report.verdict, dry.report.promotion?.outcome]).toEqual([0, "skipped", "dry-run"]);
    const spared = { stage: "staging", reports, "dry-run": "true", "break-glass": "true", reason: "fire" };
    // Everything holds: there is nothing to go past.
    expect((await runPromote(spared)).report.promotion?.breakGlass).toBe(false);
    expect(server.run("tag", "--list", "digits#*")).toBe("");
    expect(server.run("branch", "--list", "modelgate/*")).toBe("");
  });
});

it.each<[string, Record<string, string>, string, RegExp]>([
  ["a run for a pull request", { stage: "staging" }, "pull_request", /after the merge/u],
  ["a run for a merge queue", { stage: "staging" }, "merge_group", /after the merge/u],
  ["a stage that is not there", { stage: "stagin" }, "push", /Did you mean staging/u],
  ["no stage", {}, "push", /Name the stage/u],
  ["a rollback without a reason", { do: "rollback", stage: "staging" }, "push", /Say why/u],
  ["a broken glass without a reason", { stage: "staging", "break-glass": "true" }, "push", /Say why/u],
  [
    "a version that is not registered",
    { stage: "staging", version: "v9.9.9" },
    "push",
    /Register a version first|versions are/u,
  ],
  [
    "a report that is not there",
    { stage: "staging", version: "v1.0.0", reports: "none.json" },
    "push",
    /earlier steps/u,
  ],
  ["a branch that is none", { stage: "staging", ledger: "a b" }, "push", /modelgate\/ledger/u],
])("says what to do about %s, and changes nothing", async (_, inputs, eventName, hint) => {
  const { code, report } = await runPromote(inputs, { eventName });
  expect([code, report.verdict]).toEqual([2, "error"]);
  expect(report.problems.map((problem) => problem.hint).join("\n")).toMatch(hint);
  expect(server.run("tag", "--list")).toBe("");
});

it("lifts the hold of a rollback that was killed before it could write that down", async () => {
  const open = { ...JSON.parse(POLICY), registry: { stages: [{ name: "production", requires: [] }] } };
  write(clone.path, { "modelgate.yml": JSON.stringify(open) });
  for (const [model, version] of [
    [good, "v1.0.0"],
    [subtle, "v1.1.0"],
  ] as const) {
    await next(model, version);
    expect((await runPromote({ stage: "production" })).code).toBe(0);
  }
  const asked = { model: "digits", stage: "production", reason: "errors doubled" };
  expect((await runPromote({ ...asked, do: "rollback" })).code).toBe(0);
  server.run("update-ref", "refs/heads/modelgate/ledger", "refs/heads/modelgate/ledger~1");
  const told = async (inputs: Record<string, string>) => {
    const { promotion } = (await runPromote({ ...asked, ...inputs })).report;
    return [promotion?.outcome, promotion?.recovered.length];
  };
  expect(await told({ do: "lift", "dry-run": "true" })).toEqual(["dry-run", 0]);
  expect(await told({ do: "lift" })).toEqual(["done", 1]);
  expect(await told({ do: "lift" })).toEqual(["already", 0]);
  expect(await told({ do: "promote", version: "v1.1.0" })).toEqual(["done", 0]);
});
