// The action as a workflow runs it: real workflow files, run by act from a fresh clone without node_modules, so that
// what answers is dist as it is committed, with the runtime from the registry that npm is configured for.
import { decodeReport } from "@modelgate/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { act, type Machine, type Run, type Step } from "./act.ts";
import { freshClone } from "./fresh-clone.ts";
import { temporaryFolder } from "./program.ts";
import { lacks } from "./tools.ts";

const GATE = "test/services/workflows/gate.yml";
// Nothing listens on the discard port here: whoever asks this registry fails at once.
const NO_REGISTRY = { npm_config_registry: "http://127.0.0.1:9/" };

describe.skipIf(lacks("workflows", "act"))("a workflow runner", () => {
  const machine: Machine = { clone: "", home: "" };
  const folders = new AsyncDisposableStack();
  let commit: string;
  let gate: Run;

  beforeAll(async () => {
    machine.clone = folders.use(await temporaryFolder()).path;
    machine.home = folders.use(await temporaryFolder()).path;
    commit = await freshClone(machine.clone);
    gate = await act(machine, "push", GATE);
  });
  afterAll(() => folders.disposeAsync());

  const step = (job: string, id: string, from: Run = gate): Step => {
    const found = from.jobs[job]?.steps[id];
    if (found === undefined) throw new Error(`no step ${id} in job ${job}:\n${from.log}`);
    return found;
  };

  it("lets the good model pass", () => {
    expect(gate.jobs["good"]?.result, gate.log).toBe("success");
    const { result, outputs, annotations } = step("good", "gate");
    expect([result, outputs["verdict"]]).toEqual(["success", "pass"]);
    expect(outputs["report"]).toMatch(/\/reports\/good\.json$/);
    expect(annotations).toEqual([]);
  });

  it("stops the bad one, and no step behind it runs unless it asks to", () => {
    expect(gate.jobs["bad"]?.result).toBe("failure");
    const { result, exit, outputs } = step("bad", "gate");
    expect([result, exit, outputs["verdict"]]).toEqual(["failure", 1, "fail"]);
    expect(gate.jobs["bad"]?.steps["next"]?.result ?? "skipped").toBe("skipped");
    expect(step("bad", "after").result).toBe("success");
  });

  it("leaves verdict and report to a later step with if: always()", () => {
    const { verdict, report } = step("bad", "after").outputs;
    expect(verdict).toBe("fail");
    const { subject, checks, provenance } = decodeReport(JSON.parse(report ?? ""));
    expect(subject).toMatchObject({ name: "digits-bad", binding: "executed" });
    expect(checks.filter(({ effect }) => effect === "fail").length).toBeGreaterThan(0);
    expect(provenance).toMatchObject({ repository: "modelgate/modelgate", commit });
  });

  it("leaves both to a later job", () => {
    expect(step("after", "seen").outputs).toEqual({ good: "success pass", bad: "failure fail" });
  });

  it.each([
    ["good", /PASS.*digits-good.*0 of 15/su],
    ["bad", /FAIL.*digits-bad.* of 15 checks fail.*Worst.* is \d\.\d+/su],
  ])("opens the summary of the %s model with verdict, model, count and the worst check", (job, said) => {
    const { summary } = step(job, "gate");
    expect(summary.slice(0, 300)).toMatch(said);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
  });

  it("annotates every failed check once, and says in one line which", () => {
    const { annotations } = step("bad", "gate");
    const { report } = step("bad", "after").outputs;
    const { checks } = decodeReport(JSON.parse(report ?? ""));
    const failed = checks.filter(({ effect }) => effect === "fail");
    for (const { message } of failed.filter(({ slice }) => slice === undefined)) {
      expect(annotations.filter((one) => one.message.includes(message))).toHaveLength(1);
    }
    // The slices of one clause are one line of the policy, and one annotation.
    expect(annotations.filter(({ message }) => message.includes("slices"))).toHaveLength(1);
    expect(annotations.every(({ level }) => level === "error")).toBe(true);
    const line = annotations.at(-1)?.message;
    for (const { id } of failed) expect(line).toContain(id);
  });

  it("fails a step with unreadable inputs as not judged, all of them named, with a report", () => {
    const { result, exit, outputs, annotations, summary } = step("unjudged", "gate");
    expect([result, exit, outputs["verdict"]]).toEqual(["failure", 2, "error"]);
    expect(outputs["report"]).toMatch(/\.json$/);
    const said = annotations.map(({ level, title, message }) => `${level} ${title}: ${message}`);
    expect(said).toEqual([
      expect.stringMatching(/^error input-invalid: confidence: expected .* got "very high"/su),
      expect.stringMatching(/^error input-invalid: threads: expected .* got "0"/su),
    ]);
    expect(summary.slice(0, 300)).toMatch(/ERROR/u);
  });

  it("takes the runtime from the tool cache the second time: no registry, no Actions cache", async () => {
    const again = await act(
      { ...machine, env: NO_REGISTRY },
      "push",
      GATE,
      "--job",
      "good",
      "--no-cache-server",
    );
    expect(again.jobs["good"]?.result, again.log).toBe("success");
  });

  it("without any source says so and judges nothing", async () => {
    await using home = await temporaryFolder();
    const bare = { clone: machine.clone, home: home.path, env: NO_REGISTRY };
    const { jobs, log } = await act(bare, "push", GATE, "--job", "good", "--no-cache-server");
    expect(jobs["good"]?.result).toBe("failure");
    const { exit, annotations } = jobs["good"]?.steps["gate"] ?? {};
    expect([exit, annotations?.[0]?.title], log).toEqual([2, "runtime-missing"]);
    expect(annotations?.[0]?.message).toMatch(/tool-cache.*registry/su);
  });

  it.each([
    ["pull_request", ".github/workflows/example.yml", "validate"],
    ["push", ".github/workflows/end-to-end.yml", "gate"],
  ])("runs on %s what GitHub runs: %s", async (event, workflow, job) => {
    const run = await act(
      machine,
      event,
      workflow,
      ...(job === "gate" ? ["--matrix", "os:ubuntu-latest"] : []),
    );
    expect(run.jobs[job]?.result, run.log).toBe("success");
    const steps = Object.values(run.jobs[job]?.steps ?? {});
    expect(steps.map(({ outputs }) => outputs["verdict"]).filter(Boolean)).toEqual(
      job === "gate" ? ["pass", "fail", "warn", "error"] : ["pass"],
    );
  });
});
