// On a pull request the base's policy judges: whatever the head does to its own gate is told, and changes nothing of it.
import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  answers,
  type Files,
  folderOf,
  type Judged,
  judge,
  judgeJob,
  predictedBy,
  proposal,
  pullRequest,
} from "../project.ts";

const first = (count: number) => (row: number) => row < count;
const good = answers(400, first(4));
const bad = answers(400, first(100));
const limits = [
  { metric: "accuracy", min: 0.9 },
  { metric: "accuracy", "max-drop": 0.05 },
];
const gate = { limits, baseline: { git: "base" } };
const FAILED = { "test/accuracy/min": "fail → fail", "test/accuracy/max-drop": "fail → fail" };

const proposed = (change: Files, before: Files = { "modelgate.yml": predictedBy(gate), "pred.csv": good }) =>
  judgeJob(pullRequest(proposal(before, change)));
const codesOf = ({ report }: Judged) => report.problems.map(({ code }) => code);

describe("a pull request that makes its model worse and", () => {
  it.each<[string, object, number]>([
    ["loosens its limits", { ...gate, limits: [{ metric: "accuracy", min: 0.5 }] }, 2],
    ["makes them advisory", { ...gate, limits: limits.map((limit) => ({ ...limit, tier: "advisory" })) }, 2],
    ["drops one", { ...gate, limits: limits.slice(0, 1) }, 1],
    ["sets observe", { ...gate, mode: "observe" }, 1],
    ["compares with itself", { ...gate, baseline: { path: "pred.csv" } }, 1],
    [
      "waives it",
      {
        ...gate,
        waivers: [
          { check: "test/accuracy/min", owner: "eve", reason: "trust me", expires: "2099-01-01" },
          { check: "test/accuracy/max-drop", owner: "eve", reason: "trust me", expires: "2099-01-01" },
        ],
      },
      2,
    ],
    ["lets what is inconclusive pass", { ...gate, "on-inconclusive": "pass" }, 1],
  ])("%s is judged by the base's policy, and the change is told", async (_, entry, told) => {
    const { code, report, checks } = await proposed({ "pred.csv": bad, "modelgate.yml": predictedBy(entry) });
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, FAILED]);
    expect([report.policy?.judgedBy, report.policy?.changes.length, report.mode]).toEqual([
      "base",
      told,
      undefined,
    ]);
  });

  it("tightens its limits as well is judged by the base's", async () => {
    const strict = { ...gate, limits: [{ metric: "accuracy", min: 0.999 }, limits[1]] };
    const { code, report } = await proposed({ "modelgate.yml": predictedBy(strict) });
    expect([code, report.policy?.changes.length]).toEqual([0, 1]);
  });

  it("renames the policy file is judged by the old one", async () => {
    const loose = predictedBy({ ...gate, limits: [{ metric: "accuracy", min: 0.5 }] });
    const job = pullRequest(
      proposal(
        { "modelgate.yml": predictedBy(gate), "pred.csv": good },
        { "modelgate.yml": null, "gate.yml": loose, "pred.csv": bad },
      ),
    );
    const { code, checks } = await judgeJob(job, { config: "gate.yml" });
    expect([code, checks]).toEqual([1, FAILED]);
  });

  it("renames the predictions file is compared with the one that the base names", async () => {
    const moved = JSON.stringify(JSON.parse(predictedBy(gate).replaceAll('"pred.csv"', '"new.csv"')));
    const { code, checks, report } = await proposed({ "new.csv": bad, "modelgate.yml": moved });
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, FAILED]);
  });

  it.each([
    ["hides the event", { GITHUB_EVENT_PATH: "" }],
    ["comes by an event that nobody knows", { GITHUB_EVENT_NAME: "pull_request_of_tomorrow" }],
  ])("%s is judged by nobody: the head's policy would be the judge", async (_, hidden) => {
    const loose = { ...gate, limits: [{ metric: "accuracy", min: 0.1 }] };
    const before = { "modelgate.yml": predictedBy(gate), "pred.csv": good };
    const job = pullRequest(proposal(before, { "pred.csv": bad, "modelgate.yml": predictedBy(loose) }));
    const run = await judgeJob({ ...job, env: { ...job.env, ...hidden } });
    expect([run.code, codesOf(run)]).toEqual([2, ["input-invalid"]]);
  });

  it("deletes the policy cannot be judged", async () => {
    const run = await proposed({ "pred.csv": bad, "modelgate.yml": null });
    expect([run.code, codesOf(run)]).toEqual([2, ["file-missing"]]);
  });

  it("breaks the policy cannot be judged", async () => {
    const run = await proposed({ "pred.csv": bad, "modelgate.yml": "models: {}" });
    expect([run.code, codesOf(run)]).toEqual([2, ["policy-invalid"]]);
  });
});

describe("a pull request that gives its model another name", () => {
  const renamed = (entry: object, name = "n") =>
    JSON.stringify({ models: { [name]: JSON.parse(predictedBy(entry)).models.m } });

  it("and brings its own limits is judged by nobody", async () => {
    const loose = { ...gate, limits: [{ metric: "accuracy", min: 0.1 }] };
    const run = await proposed({ "pred.csv": bad, "modelgate.yml": renamed(loose) });
    expect([run.code, codesOf(run)]).toEqual([2, ["policy-invalid"]]);
  });
});

describe("a pull request that takes data out of its policy", () => {
  const two = (sets: readonly string[], more: object = {}) => {
    const all: Record<string, object> = {
      easy: { predictions: "pred.csv", target: "label", id: "id" },
      hard: { predictions: "hard.csv", target: "label", id: "id" },
    };
    const datasets = Object.fromEntries(sets.map((name) => [name, all[name]]));
    return JSON.stringify({
      models: {
        m: { task: "binary-classification", datasets, limits: [{ metric: "accuracy", min: 0.9, ...more }] },
      },
    });
  };
  it.each([
    ["that a limit names", { dataset: "hard" }],
    ["that every limit is for", {}],
  ])("%s cannot be judged on it", async (_, more) => {
    const before = { "pred.csv": good, "hard.csv": good, "modelgate.yml": two(["easy", "hard"], more) };
    const run = await proposed({ "hard.csv": bad, "modelgate.yml": two(["easy"]) }, before);
    expect([run.code, run.checks["hard/accuracy/min"]]).toEqual([2, "error → error"]);
    expect(run.report.policy?.changes.some((change) => change.includes("hard"))).toBe(true);
  });
});

describe("an organisation's policy", () => {
  const shared = JSON.stringify({ limits: [{ metric: "accuracy", min: 0.95 }] });
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  const extending = (entry: object, digest = sha256(shared)) =>
    predictedBy(entry, { extends: { path: "org.yml", sha256: digest } });
  const now = answers(400, first(40));
  const SHARED = { "test/accuracy/min#organisation": "fail → fail" };
  const files = (policy: string, org = shared): Files => ({
    "pred.csv": now,
    "modelgate.yml": policy,
    "org.yml": org,
  });

  it("of the right digest holds beside the model's own", async () => {
    const own = { limits: [{ metric: "f1", min: 0.5 }] };
    const { code, checks } = await judge(folderOf(files(extending(own))));
    expect([code, checks]).toEqual([1, { "test/f1/min": "pass → pass", ...SHARED }]);
  });

  it("cannot be waived", async () => {
    const check = "test/accuracy/min#organisation";
    const waivers = [{ check, owner: "eve", reason: "trust me", expires: "2099-01-01" }];
    const run = await judge(folderOf(files(extending({ waivers }))));
    expect([run.code, codesOf(run)]).toEqual([2, ["policy-invalid"]]);
  });

  it("holds where the model has no limits of its own", async () => {
    const { code, checks } = await judge(folderOf(files(extending({}))));
    expect([code, checks]).toEqual([1, SHARED]);
  });

  it.each<[string, Files, string]>([
    ["of another digest", files(extending({}, "0".repeat(64))), "policy-invalid"],
    ["that is not there", { ...files(extending({})), "org.yml": "" }, "policy-invalid"],
    [
      "that a limit of the model's own loosens",
      files(extending({ limits: [{ metric: "accuracy", min: 0.5 }] })),
      "policy-invalid",
    ],
  ])("%s is refused", async (_, there, problem) => {
    const run = await judge(folderOf(there));
    expect([run.code, codesOf(run)]).toEqual([2, [problem]]);
  });

  it("whose file is missing is refused", async () => {
    const { "org.yml": _, ...rest } = files(extending({}));
    const run = await judge(folderOf(rest));
    expect([run.code, codesOf(run)]).toEqual([2, ["file-missing"]]);
  });

  it("by address is asked for once it is needed", async () => {
    const policy = predictedBy(
      {},
      { extends: { url: "https://org.example/policy.yml?t=s3cret", sha256: sha256(shared) } },
    );
    const { Readable } = await import("node:stream");
    const run = await judge(
      folderOf({ "pred.csv": now, "modelgate.yml": policy }),
      {},
      {
        exchange: async () => ({ status: 200, location: null, body: Readable.from([Buffer.from(shared)]) }),
      },
    );
    expect([run.code, run.checks]).toEqual([1, SHARED]);
    expect(JSON.stringify(run.report)).not.toContain("s3cret");
  });

  it("is the base's on a pull request, whatever the head makes of it", async () => {
    const loose = JSON.stringify({ limits: [{ metric: "accuracy", min: 0.1 }] });
    const change = { "org.yml": loose, "modelgate.yml": extending({}, sha256(loose)) };
    const { code, checks, report } = await proposed(change, files(extending({})));
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, SHARED]);
    expect(report.policy?.changes.length).toBeGreaterThan(0);
  });

  it("that the head stops to extend still holds", async () => {
    const change = { "modelgate.yml": predictedBy({ limits: [{ metric: "accuracy", min: 0.1 }] }) };
    const { code, checks } = await proposed(change, files(extending({})));
    expect([code, checks]).toEqual([1, SHARED]);
  });

  it("holds for a model that is new, whatever the head extends", async () => {
    const m = JSON.parse(extending({}));
    const lax = { ...JSON.parse(predictedBy({ limits: [{ metric: "f1", min: 0.1 }] })).models.m };
    const change = {
      "modelgate.yml": JSON.stringify({ models: { m: { ...m.models.m, limits: limits.slice(0, 1) }, lax } }),
    };
    const job = pullRequest(proposal(files(extending({})), change));
    const { code, checks, report } = await judgeJob(job, { config: "modelgate.yml", model: "lax" });
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, { "test/f1/min": "pass → pass", ...SHARED }]);
    expect(report.policy?.judgedBy).toBe("head");
  });
});

describe("a first version", () => {
  it.each([
    ["of the policy", {}],
    ["of the model", { "modelgate.yml": predictedBy(gate).replaceAll('"m"', '"other"') }],
  ])("%s brings no waiver of its own: it is told, and holds once it is on the base", async (_, before) => {
    const waivers = [{ check: "test/accuracy/min", owner: "eve", reason: "trust me", expires: "2099-01-01" }];
    const { models } = JSON.parse(predictedBy({ limits: limits.slice(0, 1), waivers }));
    const others = Object.values(before).map((text) => JSON.parse(text).models);
    const policy = JSON.stringify({ models: Object.assign({}, models, ...others) });
    const change = { "modelgate.yml": policy, "pred.csv": bad };
    const job = pullRequest(proposal({ "pred.csv": good, ...before }, change));
    const { code, checks, report } = await judgeJob(job, { config: "modelgate.yml", model: "m" });
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([1, { "test/accuracy/min": "fail → fail" }]);
    expect(report.policy?.changes).toEqual([expect.stringContaining("eve")]);
  });
});
