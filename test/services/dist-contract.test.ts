// The bundle alone, as the runner starts it: no node_modules in its reach, no npm but the runner's. What it reports
// is what the command reports, but for where and when.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fakeResultsService } from "@modelgate/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../packages/schema/src/index.ts";
import { modelgateValidate, readReport } from "./command.ts";
import { temporaryFolder } from "./program.ts";
import { type RunnerMachine, runnerMachine, runnerStep } from "./runner-step.ts";

const CASES = [
  { model: "digits-good", code: 0, verdict: "pass" },
  { model: "digits-subtle", code: 0, verdict: "warn" },
  { model: "digits-bad", code: 1, verdict: "fail" },
];
const config = "demo/modelgate.yml";
// Nothing listens on the discard port here.
const NO_REGISTRY = { npm_config_registry: "http://127.0.0.1:9/" };

describe("the action's dist on a bare runner", () => {
  const folders = new AsyncDisposableStack();
  let machine: RunnerMachine;

  beforeAll(async () => {
    const { path } = folders.use(await temporaryFolder());
    machine = await runnerMachine(path, "actions/validate", "demo");
  });
  afterAll(() => folders.disposeAsync());

  it("has no package in its reach", () => {
    for (let folder = join(machine.folder, "actions/dist"); folder !== "/"; folder = dirname(folder)) {
      expect(existsSync(join(folder, "node_modules")), folder).toBe(false);
    }
  });

  it("fetches the runtime once, and then needs no registry", async () => {
    const model = "digits-good";
    expect((await runnerStep(machine, { config, model })).code).toBe(0);
    expect(existsSync(join(machine.folder, "tools/onnxruntime-node"))).toBe(true);
    expect((await runnerStep({ ...machine, env: NO_REGISTRY }, { config, model })).code).toBe(0);
  });

  it("takes the runtime from the Actions cache on a runner that has none, and needs no registry then", async () => {
    await using service = await fakeResultsService();
    const model = "digits-good";
    const fresh = (name: string) => ({ RUNNER_TOOL_CACHE: join(machine.folder, name), ...service.env });
    const first = await runnerStep({ ...machine, env: fresh("tools-1") }, { config, model });
    expect([first.code, service.caches.map(({ isFinal }) => isFinal)], first.stdout).toEqual([0, [true]]);
    const env = { ...fresh("tools-2"), ...NO_REGISTRY };
    const second = await runnerStep({ ...machine, env }, { config, model });
    expect(second.code, second.stdout).toBe(0);
    expect(service.requests).toContain("GetCacheEntryDownloadURL");
  });

  it.each(CASES)("$model: $verdict, and the command's report", async ({ model, code, verdict }) => {
    const [step, command] = await Promise.all([
      runnerStep(machine, { config, model }),
      modelgateValidate(machine.workspace, { config, model }),
    ]);
    expect([step.code, command.code]).toEqual([code, code]);
    expect(step.outputs["verdict"]).toBe(verdict);
    const path = step.outputs["report"] ?? "";
    expect(dirname(dirname(path))).toBe(join(machine.folder, "temp"));
    const report = await readReport(path);
    expect(report.verdict).toBe(verdict);
    expect(step.summary).toMatch(new RegExp(`^## \\S+ ${verdict.toUpperCase()}: \`${model}\``, "u"));
    const told = report.checks.filter(({ effect }) => effect === "fail" || effect === "warn");
    const failed = told.filter(({ effect }) => effect === "fail");
    // One for each clause, however many slices it has, and one for the step.
    const clauses = new Set(told.map(({ id }) => id.replace(/\[.*\]/u, "[]")));
    expect(step.annotations).toHaveLength(clauses.size + (failed.length > 0 ? 1 : 0));
    expect(differences(withoutPlace(report), withoutPlace(command.report))).toEqual([]);
    expect(report.provenance).toMatchObject({
      repository: "octo/models",
      run: "https://github.com/octo/models/actions/runs/1000",
      policyDigest: command.report.provenance.policyDigest,
      command: command.report.provenance.command,
    });
    expect(command.report.provenance.repository).toBeNull();
  });

  it("ends with 2 and a report when inputs cannot be read, all of them said", async () => {
    const step = await runnerStep(machine, {
      config,
      confidence: "high",
      threads: "none",
      "time-limit": "soon",
    });
    expect(step.code).toBe(2);
    expect(step.outputs["verdict"]).toBe("error");
    expect(step.annotations).toHaveLength(3);
    for (const name of ["confidence", "threads", "time-limit"]) {
      expect(step.annotations.filter(({ message }) => message.startsWith(`${name}: expected`))).toHaveLength(
        1,
      );
    }
    const { problems } = await readReport(step.outputs["report"] ?? "");
    expect(problems.map(({ code }) => code)).toEqual(["input-invalid", "input-invalid", "input-invalid"]);
  });

  it("ends with 2 and a report when there is nothing to judge by", async () => {
    const step = await runnerStep(machine, {});
    expect([step.code, step.outputs["verdict"]]).toEqual([2, "error"]);
    expect(step.annotations.length).toBeGreaterThan(0);
    expect((await readReport(step.outputs["report"] ?? "")).problems.length).toBeGreaterThan(0);
  });
});

function withoutPlace(report: Report): unknown {
  const { environment, provenance, ...rest } = report;
  return { ...rest, options: environment.options, runtime: environment.runtime, seed: provenance.seed };
}

/** The paths at which two JSON values differ; numbers do from 1e-9 on. */
function differences(one: unknown, other: unknown, at = ""): string[] {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) < 1e-9 ? [] : [`${at}: ${one} and ${other}`];
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return Object.is(one, other) ? [] : [`${at}: ${String(one)} and ${String(other)}`];
  }
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  const missing = [...right.keys()].filter((key) => !(key in one)).map((key) => `${at}/${key}: missing`);
  return [...missing, ...left.flatMap(([key, value]) => differences(value, right.get(key), `${at}/${key}`))];
}
