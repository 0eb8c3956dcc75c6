// A pull request as a workflow judges it: real commits, the bundled action, the base's policy and the base's model.
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { decodeReport, type Report } from "@modelgate/schema";
import { pullRequestEvent } from "@modelgate/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../packages/devkit/src/repository.ts";
import { type Work, work } from "../fixtures/git/repositories.ts";
import { act, type Machine, type Run } from "./act.ts";
import { freshClone } from "./fresh-clone.ts";
import { REPOSITORY } from "./gate-machine.ts";
import { temporaryFolder } from "./program.ts";
import { lacks } from "./tools.ts";

const policy = (most: number) =>
  JSON.stringify({
    models: {
      digits: {
        path: "digits.onnx",
        task: "multiclass-classification",
        datasets: { test: { path: "digits.csv", target: "label", id: "id", inputs: { pixels: "pixel_*" } } },
        baseline: { git: "base" },
        limits: [{ metric: "accuracy", "max-drop": most }],
      },
    },
  });

describe.skipIf(lacks("proposal", "act"))("a pull request under act", () => {
  const machine: Machine = { clone: "", home: "" };
  const folders = new AsyncDisposableStack();
  let clone: Work;
  let base: string;

  /** Two commits on a branch of the base, and GitHub's merge of both, which is checked out. */
  async function proposed(model: string, most: number): Promise<{ run: Run; report: Report }> {
    clone.run("checkout", "--quiet", "-B", "feature", base);
    clone.commit({ "proposal/modelgate.yml": policy(most) });
    await cp(join(root, `demo/models/${model}.onnx`), join(clone.path, "proposal/digits.onnx"));
    const head = clone.commit({ "proposal/README.md": model });
    clone.run("checkout", "--quiet", "--detach", base);
    clone.run("merge", "--quiet", "--no-ff", "--message=A test merge", "feature");
    const event = pullRequestEvent({ repository: REPOSITORY, head: { sha: head }, base: { sha: base } });
    const payload = join(machine.home, `${head}.json`);
    await writeFile(payload, JSON.stringify(event.payload));
    const run = await act(
      machine,
      event.name,
      "test/services/workflows/proposal.yml",
      "--eventpath",
      payload,
    );
    const written = run.jobs["gate"]?.steps["after"]?.outputs["report"] ?? "";
    if (written === "") throw new Error(`no report:\n${run.log}`);
    return { run, report: decodeReport(JSON.parse(written)) };
  }

  beforeAll(async () => {
    machine.clone = folders.use(await temporaryFolder()).path;
    machine.home = folders.use(await temporaryFolder()).path;
    await freshClone(machine.clone);
    clone = work(machine.clone, { init: false });
    await mkdir(join(machine.clone, "proposal"));
    await cp(join(root, "demo/models/digits-good.onnx"), join(machine.clone, "proposal/digits.onnx"));
    await cp(join(root, "test/fixtures/scenarios/digits.csv"), join(machine.clone, "proposal/digits.csv"));
    base = clone.commit({ "proposal/modelgate.yml": policy(0.05) });
  });
  afterAll(() => folders.disposeAsync());

  it("fails on a worse model, whatever limit it brings", async () => {
    const { run, report } = await proposed("digits-bad", 0.9);
    const { result, exit, outputs } = run.jobs["gate"]?.steps["gate"] ?? {};
    expect([run.jobs["gate"]?.result, result, exit, outputs?.["verdict"]], run.log).toEqual([
      "failure",
      "failure",
      1,
      "fail",
    ]);
    expect(report.checks.map(({ id, effect }) => [id, effect])).toEqual([["test/accuracy/max-drop", "fail"]]);
    expect(report.policy).toMatchObject({ judgedBy: "base", commit: base });
    expect(report.policy?.changes).toHaveLength(1);
    expect(report.baseline).toMatchObject({ source: "git:base", commit: base });
    expect(report.subject.binding).toBe("executed");
  });

  it("passes where the model is the same", async () => {
    const { run, report } = await proposed("digits-good", 0.05);
    expect([run.code, run.jobs["gate"]?.steps["gate"]?.outputs["verdict"]], run.log).toEqual([0, "pass"]);
    expect(report.checks.map(({ id, effect }) => [id, effect])).toEqual([["test/accuracy/max-drop", "pass"]]);
    expect(report.baseline?.digest).toBe(report.subject.digest);
  });
});
