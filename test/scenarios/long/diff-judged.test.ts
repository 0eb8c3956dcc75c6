// Whose limits judge a change, what a first version and a deleted model come to, and git's own diff.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { work } from "../../fixtures/git/repositories.ts";
import {
  type Files,
  fileOf,
  folderOf,
  type Proposal,
  policyOf,
  proposal,
  pullRequest,
  write,
} from "../project.ts";
import { diffJob } from "../run-diff.ts";

const root = join(import.meta.dirname, "../../..");
const good = fileOf("demo/models/digits-good.onnx");
const subtle = fileOf("demo/models/digits-subtle.onnx");
const iris = fileOf("demo/models/iris-linear.onnx");

const policy = (limits: readonly object[], entry: object = {}, more: object = {}) =>
  policyOf({ path: "a.onnx", datasets: { test: { path: "t.csv", target: "y" } }, limits, ...entry }, more);
const strict = policy([
  { metric: "breaking_changes", max: 0 },
  { metric: "accuracy", min: 0.9 },
]);
const loose = policy([
  { metric: "breaking_changes", max: 9 },
  { metric: "accuracy", min: 0.9 },
]);
const files = (text: string): Files => ({ "a.onnx": good, "modelgate.yml": text });
const run = (change: Proposal, more: Readonly<Record<string, string>> = {}, today = "2030-01-01") =>
  diffJob(pullRequest(change), { model: "m", behaviour: "false", ...more }, { today });

const LEFT = { "test/accuracy/min": "skipped → skipped" };

describe("limits of a pull request are the base's", () => {
  it("as the policy has them; what another action measures is left to it", async () => {
    const { code, checks, report } = await run(proposal(files(strict), { "a.onnx": iris }));
    expect([code, checks]).toEqual([1, { "test/breaking_changes/max": "fail → fail", ...LEFT }]);
    expect(report.checks.map(({ owner }) => owner)).toEqual([undefined, "validate"]);
    expect([report.policy?.judgedBy, report.changes?.level]).toEqual(["base", "major"]);
  });

  it.each([
    ["nothing else is said", {}, strict, true],
    ["limits are added", { limits: "parameter_count<=1e9" }, strict, true],
    ["another baseline is given", { baseline: "path:a.onnx" }, strict, false],
    [
      "the policy asks nothing of diff",
      { limits: "parameter_count<=1e9" },
      policy([{ metric: "accuracy", min: 0.9 }]),
      false,
    ],
  ])("and its digest and model's name are told where %s", async (_, inputs, text, isJudge) => {
    const { report } = await run(proposal(files(text), { "a.onnx": subtle }), inputs);
    const { policyDigest, policyModel } = report.provenance;
    const digest = `sha256:${createHash("sha256").update(text).digest("hex")}`;
    expect([policyDigest, policyModel]).toEqual(isJudge ? [digest, "m"] : [null, undefined]);
    expect(report.notes.join().includes("the policy, so this report cannot be used to promote")).toBe(
      !isJudge,
    );
  });

  it("although the change brings looser ones, which are told", async () => {
    const { code, report } = await run(proposal(files(strict), { "a.onnx": iris, "modelgate.yml": loose }));
    expect(code).toBe(1);
    expect(report.policy?.changes.join("\n")).toContain("breaking_changes");
  });

  it("although the change gives the model another path", async () => {
    const moved = policy([{ metric: "breaking_changes", max: 0 }], { path: "b.onnx" });
    const change = { "a.onnx": null, "b.onnx": iris, "modelgate.yml": moved };
    const { code, report } = await run(
      proposal(files(policy([{ metric: "breaking_changes", max: 0 }])), change),
    );
    expect([code, report.changes?.kind, report.changes?.before?.path]).toEqual([1, "renamed", "a.onnx"]);
  });

  it.each([
    [
      "the model out of it",
      policy([{ metric: "accuracy", min: 0.9 }], { path: "other.onnx" }).replace('"m"', '"other"'),
    ],
    ["the policy away", null],
  ])("although the change takes %s", async (_, text) => {
    const change = proposal(files(strict), { "a.onnx": iris, "modelgate.yml": text });
    const { code, checks, report } = await diffJob(pullRequest(change), {
      model: "a.onnx",
      behaviour: "false",
    });
    expect([code, checks["test/breaking_changes/max"]]).toEqual([1, "fail → fail"]);
    expect(report.policy?.changes).toEqual(["the model m is taken out of the policy"]);
  });

  it("although the change moves the model and takes it out of the policy", async () => {
    const change = proposal(files(strict), { "a.onnx": null, "b.onnx": iris, "modelgate.yml": null });
    const { code, report } = await diffJob(pullRequest(change), { behaviour: "false" });
    // Of another content it is a new model beside one that is gone, and that breaks who calls it.
    expect([code, report.gathered?.map(({ name, verdict }) => `${name} ${verdict}`)]).toEqual([
      1,
      ["m fail", "b skipped"],
    ]);
    const kept = proposal(files(policy([{ metric: "parameter_count", max: 1 }])), {
      "a.onnx": null,
      "b.onnx": good,
      "modelgate.yml": null,
    });
    expect((await diffJob(pullRequest(kept), { behaviour: "false" })).code).toBe(1);
  });

  it("and `fail-on` of the workflow is one limit more", async () => {
    const { code, checks } = await run(proposal(files(loose), { "a.onnx": subtle }), { "fail-on": "any" });
    expect([code, checks]).toEqual([
      1,
      { "test/breaking_changes/max": "pass → pass", ...LEFT, "model/change_level/max": "fail → fail" },
    ]);
  });

  it("a policy that asks nothing of diff leaves it describing", async () => {
    const other = policy([{ metric: "accuracy", min: 0.9 }]);
    const { code, report } = await run(proposal(files(other), { "a.onnx": iris }));
    expect([code, report.verdict, report.checks]).toEqual([0, "skipped", []]);
  });

  it("a waiver of the base's holds until its day", async () => {
    const waivers = [
      { check: "test/breaking_changes/max", owner: "ana", reason: "agreed", expires: "2030-01-31" },
    ];
    const waived = policy([{ metric: "breaking_changes", max: 0 }], { waivers });
    const change = proposal(files(waived), { "a.onnx": iris });
    expect((await run(change)).checks).toEqual({ "test/breaking_changes/max": "fail → warn" });
    expect((await run(change, {}, "2030-02-01")).code).toBe(1);
    const own = proposal(files(policy([{ metric: "breaking_changes", max: 0 }])), {
      "a.onnx": iris,
      "modelgate.yml": waived,
    });
    expect((await run(own)).code).toBe(1);
  });

  it("observe and advisory let nothing fail", async () => {
    const watched = policy([{ metric: "breaking_changes", max: 0 }], { mode: "observe" });
    const advised = policy([{ metric: "breaking_changes", max: 0, tier: "advisory" }]);
    for (const text of [watched, advised]) {
      const { code, checks } = await run(proposal(files(text), { "a.onnx": iris }));
      expect([code, checks]).toEqual([0, { "test/breaking_changes/max": "fail → warn" }]);
    }
  });
});

describe("one side alone", () => {
  it("a first version: comparisons are skipped, its own numbers are judged", async () => {
    const text = policy([
      { metric: "breaking_changes", max: 0 },
      { metric: "parameter_count", max: 4948 },
    ]);
    const { code, checks, report } = await run(proposal({ "r.txt": "1" }, files(text)));
    expect([code, checks]).toEqual([
      1,
      { "test/breaking_changes/max": "skipped → skipped", "test/parameter_count/max": "fail → fail" },
    ]);
    expect([report.changes?.kind, report.changes?.level, report.policy?.judgedBy]).toEqual([
      "new",
      "minor",
      "head",
    ]);
  });

  it("a first version's cost is measured where a limit asks for it, and what compares its answers says why it is skipped", async () => {
    const limits = ["mac_count<=4736", "mac_count<=1", "mac_count max-increase 0", "top1_agreement>=0.9"];
    const { code, checks, report } = await diffJob(
      pullRequest(proposal({ "r.txt": "1" }, { "a.onnx": good })),
      { model: "a.onnx", limits: limits.join("\n") },
    );
    expect([code, checks]).toEqual([
      1,
      {
        "model/mac_count/max": "pass → pass",
        "model/mac_count/max#2": "fail → fail",
        "model/mac_count/max-increase": "skipped → skipped",
        "model/top1_agreement/min": "skipped → skipped",
      },
    ]);
    expect(report.checks[3]?.message).toMatch(/^top1_agreement was not judged: .*a\.onnx/);
  });

  it("a deleted model breaks who calls it, and its report is written", async () => {
    const { code, report, checks } = await diffJob(pullRequest(proposal(files(strict), { "a.onnx": null })), {
      model: "a.onnx",
      behaviour: "false",
    });
    expect([code, checks["test/breaking_changes/max"]]).toEqual([1, "fail → fail"]);
    expect([report.changes?.kind, report.subject.digest]).toEqual(["deleted", null]);
    expect(report.baseline?.digest).toMatch(/^sha256:/);
  });

  it("a model that is new while two alike went away is not guessed at", async () => {
    const near = Buffer.concat([good.subarray(0, -40), Buffer.alloc(40)]);
    const change = proposal(
      { "a.onnx": good, "b.onnx": iris },
      { "a.onnx": null, "b.onnx": null, "c.onnx": near },
    );
    const { code, report } = await diffJob(pullRequest(change), { model: "c.onnx", "fail-on": "breaking" });
    expect([code, report.problems[0]?.code]).toEqual([2, "baseline-missing"]);
  });
});

it("needs no token: a fork's pull request is compared with what the clone has", async () => {
  const job = pullRequest(proposal(files(strict), { "a.onnx": subtle }));
  const { code, checks } = await diffJob(job, { model: "m", behaviour: "false", token: "" });
  expect([code, checks["test/breaking_changes/max"]]).toEqual([0, "pass → pass"]);
});

// Each file is a process of its own.
describe("git diff", () => {
  const entry = join(root, "packages/cli/src/index.ts");
  const clone = () => {
    const made = work(folderOf());
    made.run("config", "diff.onnx.command", `'${process.execPath}' --no-warnings '${entry}' diff --git`);
    return made;
  };
  const said = (path: string, ...args: string[]) =>
    execFileSync("git", ["diff", ...args], {
      cwd: path,
      encoding: "utf8",
      env: { ...process.env, GIT_LFS_SKIP_SMUDGE: "1" },
    });

  it("reads well: changed, new, deleted, renamed, and files that are no models", () => {
    const made = clone();
    made.commit({
      ".gitattributes": "*.onnx diff=onnx\n",
      "a.onnx": good,
      "b.onnx": iris,
      "c.onnx": subtle,
      "t.onnx": "text",
    });
    write(made.path, { "a.onnx": subtle, "b.onnx": null, "n.onnx": good, "t.onnx": "other text" });
    made.run("mv", "c.onnx", "d.onnx");
    made.run("add", "--all");
    const text = said(made.path, "--cached", "-M");
    expect(text).toContain("4 of 8 tensors changed");
    expect(text).toMatch(/modelgate diff b\.onnx\n[\s\S]*model deleted/);
    expect(text).toMatch(/modelgate diff n\.onnx\n[\s\S]*new model/);
    expect(text).toContain("modelgate diff t.onnx cannot be shown");
    // Nothing of an escape sequence or of the temporary folders that git made.
    expect([text.includes("\u001b"), text.includes("git-blob")]).toEqual([false, false]);
  });

  it("follows LFS pointers that the clone has, and names those that it has not", () => {
    const made = clone();
    const pointer = (bytes: Uint8Array) => {
      const oid = createHash("sha256").update(bytes).digest("hex");
      return {
        oid,
        text: `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes.length}\n`,
      };
    };
    const [one, two] = [pointer(good), pointer(subtle)];
    made.commit({ ".gitattributes": "*.onnx diff=onnx\n", "a.onnx": one.text });
    made.commit({ "a.onnx": two.text });
    expect(said(made.path, "HEAD~", "HEAD")).toContain(one.oid.slice(0, 12));
    for (const [{ oid }, bytes] of [
      [one, good],
      [two, subtle],
    ] as const)
      write(made.path, { [`.git/lfs/objects/${oid.slice(0, 2)}/${oid.slice(2, 4)}/${oid}`]: bytes });
    expect(said(made.path, "HEAD~", "HEAD")).toContain("4 of 8 tensors changed");
  });
});
