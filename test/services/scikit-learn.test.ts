// Models and data that are not in the repository: trained now, judged by scikit-learn on the answers of onnxruntime for
// Python, and by Modelgate twice: the command, and the action's dist on a bare runner. Every metric is equal to 1e-9.
// scikit-learn is given the scores as float64 (see measure.py, also for log_loss).
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../packages/schema/src/index.ts";
import { modelgateValidate, readReport } from "./command.ts";
import { plainEnvironment, run, temporaryFolder } from "./program.ts";
import { runnerMachine, runnerStep } from "./runner-step.ts";
import { lacks, TOOLS } from "./tools.ts";

type Case = {
  name: string;
  model: string;
  data: string;
  rows: number;
  inputs: Record<string, string>;
  expected: Record<string, number>;
};

const skip = lacks("scikit-learn", "python");
const folders = new AsyncDisposableStack();
const { path: folder } = folders.use(await temporaryFolder());
const machine = await runnerMachine(folder, "actions/validate");
const cases = skip ? [] : await train(machine.workspace);
afterAll(() => folders.disposeAsync());

async function train(into: string): Promise<Case[]> {
  const program = join(import.meta.dirname, "scikit-learn/train.py");
  await run("mkdir", ["-p", into], { cwd: folder });
  const { code, stderr } = await run(TOOLS.python, [program, into], { cwd: into, env: plainEnvironment() });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(await readFile(join(into, "cases.json"), "utf8")) as Case[];
}

function expectEqual(report: Report, { expected, rows }: Case): void {
  expect(report.problems).toEqual([]);
  expect(report.subject.binding).toBe("executed");
  expect(report.datasets[0]?.rows).toBe(rows);
  const differences = Object.entries(expected).flatMap(([metric, truth]) => {
    const value = report.measurements.find((one) => one.metric === metric)?.value ?? Number.NaN;
    return Math.abs(value - truth) < 1e-9 * Math.max(1, Math.abs(truth))
      ? []
      : [`${metric}: ${value}, not ${truth}`];
  });
  expect(differences).toEqual([]);
}

describe.skipIf(skip)("every metric is scikit-learn's", () => {
  it("of many models", () => expect(cases.length).toBeGreaterThanOrEqual(12));

  it.each(cases)("$name, $data", async (entry) => {
    const limits = Object.keys(entry.expected).map((metric) => `${metric}>=-1e9`);
    const inputs = { ...entry.inputs, model: entry.model, data: entry.data, limits: limits.join("\n") };
    const command = await modelgateValidate(machine.workspace, inputs);
    expect(command.stderr).not.toMatch(/error/u);
    expectEqual(command.report, entry);
    const step = await runnerStep(machine, inputs);
    expectEqual(await readReport(step.outputs["report"] ?? ""), entry);
    expect([command.code, step.code]).toEqual([0, 0]);
  });
});
