// The second half of DESIGN's table "Verdict and effect": what stands around a check changes what follows from it.
import { describe, expect, it } from "vitest";
import {
  answers,
  folderOf,
  judge,
  judgeJob,
  mergeGroup,
  predictedBy,
  proposal,
  pullRequest,
} from "./project.ts";

const first = (count: number) => (row: number) => row < count;
const good = answers(400, first(4));
const bad = answers(400, first(100));
const limits = [
  { metric: "accuracy", min: 0.9 },
  { metric: "accuracy", "max-drop": 0.05 },
];
const gate = { limits, baseline: { git: "base" } };
const FAILED = { "test/accuracy/min": "fail → fail", "test/accuracy/max-drop": "fail → fail" };

describe("a first version", () => {
  it("of a model: its comparisons are skipped, and the rest is judged", async () => {
    const before = { "modelgate.yml": predictedBy(gate), "README.md": "" };
    const { code, report, checks } = await judgeJob(pullRequest(proposal(before, { "pred.csv": good })));
    expect(report.problems).toEqual([]);
    expect([code, checks]).toEqual([
      0,
      { "test/accuracy/min": "pass → pass", "test/accuracy/max-drop": "skipped → skipped" },
    ]);
    expect(report.policy?.judgedBy).toBe("base");
    expect(report.notes.filter((note) => /first version/u.test(note))).toHaveLength(1);
  });

  it("of a policy: the head's judges, and it is said", async () => {
    const change = { "modelgate.yml": predictedBy(gate), "pred.csv": bad };
    const { code, report, checks } = await judgeJob(pullRequest(proposal({ "pred.csv": good }, change)));
    expect([code, checks]).toEqual([1, FAILED]);
    expect([report.policy?.judgedBy, report.policy?.commit]).toEqual(["head", null]);
    expect(report.policy?.reason).toMatch(/first version/u);
  });

  it("of a policy brings no waiver of its own", async () => {
    const waivers = [
      { check: "test/accuracy/min", owner: "eve", reason: "trust me", expires: "2099-01-01" },
      { check: "test/accuracy/max-drop", owner: "eve", reason: "trust me", expires: "2099-01-01" },
    ];
    const change = { "modelgate.yml": predictedBy({ ...gate, waivers }), "pred.csv": bad };
    const { code, checks } = await judgeJob(pullRequest(proposal({ "pred.csv": good }, change)));
    expect([code, checks]).toEqual([1, FAILED]);
  });

  it("of a model beside others in the policy: the head's judges it", async () => {
    const two = JSON.parse(predictedBy(gate));
    two.models.other = two.models.m;
    const before = { "modelgate.yml": predictedBy(gate), "pred.csv": good };
    const job = pullRequest(proposal(before, { "modelgate.yml": JSON.stringify(two) }));
    const { code, report } = await judgeJob(job, { config: "modelgate.yml", model: "other" });
    expect([code, report.policy?.judgedBy]).toEqual([0, "head"]);
    expect(report.policy?.reason).toMatch(/first version/u);
  });
});

describe("tier and mode", () => {
  it("advisory turns a fail into a warning", async () => {
    const advisory = limits.map((limit) => ({ ...limit, tier: "advisory" }));
    const files = { "before.csv": good, "pred.csv": bad };
    const policy = predictedBy({ limits: advisory, baseline: { path: "before.csv" } });
    const { code, report, checks } = await judge(folderOf({ ...files, "modelgate.yml": policy }));
    expect([code, report.verdict, Object.values(checks)]).toEqual([
      0,
      "warn",
      ["fail → warn", "fail → warn"],
    ]);
  });

  it.each([
    ["the policy's top", {}, { mode: "observe" }],
    ["the model", { mode: "observe" }, {}],
  ])("observe in %s computes and shows all, exits 0 and is marked", async (_, entry, top) => {
    const policy = predictedBy({ limits, baseline: { path: "before.csv" }, ...entry }, top);
    const folder = folderOf({ "before.csv": good, "pred.csv": bad, "modelgate.yml": policy });
    const { code, report, checks } = await judge(folder);
    expect([code, report.mode, report.verdict]).toEqual([0, "observe", "warn"]);
    expect(Object.values(checks)).toEqual(["fail → warn", "fail → warn"]);
    expect(report.measurements.length).toBeGreaterThan(1);
  });

  it("observe as an input is refused beside a policy, which says it itself", async () => {
    const { code, report } = await judge(folderOf({ "modelgate.yml": predictedBy({ limits }) }), {
      config: "modelgate.yml",
      mode: "observe",
    });
    expect([code, report.problems[0]?.code]).toEqual([2, "input-invalid"]);
  });

  it("observe does not hide what could not be judged", async () => {
    const policy = predictedBy({ limits, baseline: { path: "gone.csv" }, mode: "observe" });
    const { code, report } = await judge(folderOf({ "pred.csv": good, "modelgate.yml": policy }));
    expect([code, report.mode, report.verdict]).toEqual([2, "observe", "error"]);
  });
});

describe("a waiver", () => {
  const waiver = (more: object = {}) => [
    {
      check: "test/accuracy/max-drop",
      owner: "ana",
      reason: "new sensor, see #12",
      expires: "2026-12-31",
      ...more,
    },
  ];
  const one = { limits: limits.slice(1), baseline: { git: "base" } };
  const today = "2026-12-31";
  const run = (base: object, head: object, day = today) => {
    const before = { "modelgate.yml": predictedBy({ ...one, ...base }), "pred.csv": good };
    const change = { "modelgate.yml": predictedBy({ ...one, ...head }), "pred.csv": bad };
    return judgeJob(pullRequest(proposal(before, change)), {}, { today: day });
  };

  it("on the base branch holds to its last day, and is named", async () => {
    const { code, report, checks } = await run({ waivers: waiver() }, { waivers: waiver() });
    expect([code, checks]).toEqual([0, { "test/accuracy/max-drop": "fail → warn" }]);
    expect(report.checks[0]?.waiver?.owner).toBe("ana");
  });

  it("holds where the head took it out", async () => {
    const { code } = await run({ waivers: waiver() }, {});
    expect(code).toBe(0);
  });

  it("that has expired has no effect and a notice", async () => {
    const { code, report, checks } = await run({ waivers: waiver() }, { waivers: waiver() }, "2027-01-01");
    expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
    expect(report.notes.filter((note) => /ana expired/u.test(note))).toHaveLength(1);
  });

  it("only on the head has no effect, and is shown as a change", async () => {
    const { code, report, checks } = await run({}, { waivers: waiver() });
    expect([code, checks]).toEqual([1, { "test/accuracy/max-drop": "fail → fail" }]);
    expect(report.policy?.changes).toHaveLength(1);
  });

  it("that the head prolongs ends when the base says", async () => {
    const { code } = await run(
      { waivers: waiver() },
      { waivers: waiver({ expires: "2030-01-01" }) },
      "2027-01-01",
    );
    expect(code).toBe(1);
  });

  it.each([
    ["without a reason", { reason: "" }],
    ["without an owner", { owner: " " }],
    ["until no day", { expires: "2026-02-30" }],
    ["of a check that no limit makes", { check: "test/accuracy/max" }],
  ])("%s is refused", async (_, wrong) => {
    const policy = predictedBy({
      limits,
      baseline: { path: "before.csv" },
      waivers: waiver({ ...wrong }),
    });
    const files = { "before.csv": good, "pred.csv": good, "modelgate.yml": policy };
    const { code, report } = await judge(folderOf(files));
    expect([code, report.problems.map((problem) => problem.code)]).toEqual([2, ["policy-invalid"]]);
    expect(report.problems[0]?.at?.line).toBe(1);
  });
});

describe("several slices of one clause", () => {
  const slices = ["city"];
  const policy = (limit: object) =>
    predictedBy({ limits: [{ metric: "accuracy", slices, ...limit }], baseline: { path: "before.csv" } });
  const cities = { city: (row: number) => `c${row % 10}` };

  it("fails are corrected by Holm", async () => {
    // One slice of ten has ten flips more: alone significant at 0.05, and not as the smallest of ten.
    const before = answers(600, undefined, cities);
    const worse = (count: number) => answers(600, (row) => row % 10 === 3 && row < count * 10, cities);
    const outcome = async (count: number) => {
      const files = { "before.csv": before, "modelgate.yml": policy({ "max-drop": 0.02 }) };
      const { report, code } = await judge(folderOf({ ...files, "pred.csv": worse(count) }));
      const check = report.checks.find(({ slice }) => slice?.["city"] === "c3");
      return { code, check };
    };
    const few = await outcome(5);
    const many = await outcome(20);
    expect(few.check?.p?.kept).toBeLessThan(0.05);
    expect(few.check?.p?.adjusted).toBeGreaterThan(0.05);
    expect([few.check?.verdict, few.check?.effect]).toEqual(["inconclusive", "fail"]);
    expect(many.check?.p?.adjusted).toBeLessThan(0.05);
    expect([many.code, many.check?.verdict]).toEqual([1, "fail"]);
  });

  it("passing them all needs no correction", async () => {
    const before = answers(2000, undefined, cities);
    const files = { "before.csv": before, "pred.csv": before, "modelgate.yml": policy({ "max-drop": 0.05 }) };
    const { code, report } = await judge(folderOf(files));
    expect([code, report.checks.length, new Set(report.checks.map(({ verdict }) => verdict))]).toEqual([
      0,
      10,
      new Set(["pass"]),
    ]);
  });
});

describe("a clause of another action", () => {
  const latency = { metric: "latency_p50_ms", max: 20 };
  it.each([
    ["beside its own", [latency, { metric: "accuracy", min: 0.9 }], "pass"],
    ["alone", [latency], "skipped"],
  ])("is reported as not its own, %s", async (_, asked, verdict) => {
    const policy = predictedBy({ limits: asked });
    const { code, report, checks } = await judge(folderOf({ "pred.csv": good, "modelgate.yml": policy }));
    expect([code, report.verdict, checks["test/latency_p50_ms/max"]]).toEqual([
      0,
      verdict,
      "skipped → skipped",
    ]);
    const { owner } = report.checks.find(({ verdict: said }) => said === "skipped") ?? {};
    expect(owner).toBe("benchmark");
  });
});

describe("in a merge group", () => {
  it("the base's policy judges, too", async () => {
    const loose = [{ metric: "accuracy", min: 0.1 }];
    const before = { "modelgate.yml": predictedBy(gate), "pred.csv": good };
    const change = { "modelgate.yml": predictedBy({ ...gate, limits: loose }), "pred.csv": bad };
    const { code, report, checks } = await judgeJob(mergeGroup(proposal(before, change)));
    expect([code, checks, report.policy?.judgedBy]).toEqual([1, FAILED, "base"]);
  });
});
