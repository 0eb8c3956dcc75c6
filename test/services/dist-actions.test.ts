// The bundles of diff, benchmark and promote as the runner starts them: no node_modules in their reach, real models.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { decodeReport, type Report } from "../../packages/schema/src/index.ts";
import { temporaryFolder } from "./program.ts";
import { runnerMachine, runnerStep } from "./runner-step.ts";

const folders = new AsyncDisposableStack();
afterAll(() => folders.disposeAsync());

const [good, subtle] = ["demo/models/digits-good.onnx", "demo/models/digits-subtle.onnx"];
const data = {
  data: "demo/data/digits-test.parquet",
  target: "label",
  id: "id",
  inputs: 'pixels: "pixel_*"',
};

async function run(action: string, inputs: Record<string, string>, workspace?: (path: string) => void) {
  const { path } = folders.use(await temporaryFolder());
  const machine = await runnerMachine(path, `actions/${action}`, "demo");
  workspace?.(machine.workspace);
  const step = await runnerStep(machine, { ...inputs, report: "report.json" });
  const read = () => decodeReport(JSON.parse(readFileSync(join(machine.workspace, "report.json"), "utf8")));
  return { ...step, report: read as () => Report, machine };
}

it("diff says what changed, runs both models, and fails when it is asked to", async () => {
  const inputs = { model: subtle, baseline: `path:${good}`, ...data, task: "multiclass-classification" };
  const described = await run("diff", inputs);
  expect(described.code, described.stdout).toBe(0);
  const { verdict, changes } = described.report();
  expect([verdict, changes?.level, changes?.graph?.sameness]).toEqual(["skipped", "patch", "identical"]);
  expect(changes?.behaviour?.statement).toMatch(/35 of 899 predictions changed/u);
  const judged = await run("diff", { ...inputs, "fail-on": "any" });
  expect([judged.code, judged.report().verdict], judged.stdout).toEqual([1, "fail"]);
});

it("benchmark times both models beside a control, and judges", async () => {
  const { code, stdout, report } = await run("benchmark", {
    ...{ model: subtle, baseline: `path:${good}`, ...data, budget: "3m", launches: "8" },
    limits: "latency_p50_ms max-relative-increase 20%\nsize_bytes<=1000000",
  });
  expect(code, stdout).toBe(0);
  const { latency, checks, subject } = report();
  expect(latency?.arms.map(({ arm, launches }) => [arm, launches])).toEqual([
    ["candidate", 8],
    ["baseline", 8],
    ["control", 8],
  ]);
  expect(subject.binding).toBe("executed");
  expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
    ["test/latency_p50_ms/max-relative-increase", expect.stringMatching(/^(?:pass|inconclusive)$/u)],
    ["test/size_bytes/max", "pass"],
  ]);
}, 240_000);

it("promote refuses without evidence, and registers", async () => {
  const policy = `models:
  digits:
    path: ${good}
    task: multiclass-classification
    datasets: { test: { path: ${data.data}, target: label } }
    limits: [{ metric: accuracy, min: 0.9 }]
registry: { stages: [{ name: staging, requires: [validate] }] }
`;
  const prepared = (workspace: string) => {
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...words], { cwd: workspace });
    git("init", "--quiet", "--bare", "../server.git");
    git("init", "--quiet");
    git("remote", "add", "origin", join(workspace, "../server.git"));
    execFileSync("tee", ["modelgate.yml"], {
      cwd: workspace,
      input: policy,
      stdio: ["pipe", "ignore", "inherit"],
    });
    git("add", "modelgate.yml", good);
    git("commit", "--quiet", "--message", "one");
    git("push", "--quiet", "origin", "HEAD:main");
  };
  const registered = await run("promote", { do: "register", version: "v1.0.0" }, prepared);
  expect(registered.code, registered.stdout).toBe(0);
  expect(registered.report().promotion).toMatchObject({ outcome: "done", version: "v1.0.0" });
  const refused = await runnerStep(registered.machine, {
    version: "v1.0.0",
    stage: "staging",
    report: "report.json",
  });
  expect(refused.code, refused.stdout).toBe(1);
  expect(
    registered
      .report()
      .promotion?.requirements.filter(({ met }) => !met)
      .map(({ name }) => name),
  ).toEqual(["validate"]);
});
