import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, expect, it } from "vitest";
import { work } from "../../../test/fixtures/git/repositories.ts";

const action = join(import.meta.dirname, "../../../test/fixtures/runner/trial-action.ts");
const folder = mkdtempSync(join(tmpdir(), "github-host-"));
afterAll(() => rmSync(folder, { recursive: true }));

let runs = 0;

/** Runs the trial action as the runner does: inputs and files by environment. */
async function runTrial(inputs: Record<string, string>, env: Record<string, string> = {}, cwd?: string) {
  const files = {
    GITHUB_OUTPUT: join(folder, `output-${++runs}`),
    GITHUB_STEP_SUMMARY: join(folder, `summary-${runs}`),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const child = spawn(process.execPath, ["--no-warnings", action], {
    cwd,
    env: { PATH: process.env["PATH"], RUNNER_TEMP: folder, ...files, ...Object.fromEntries(given), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (inputs["wait"] !== undefined)
    child.stdout.on("data", (said: Buffer) => {
      if (said.includes("waiting")) child.kill("SIGTERM");
    });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  const outputs = readFileSync(files.GITHUB_OUTPUT, "utf8");
  return {
    code,
    stdout,
    stderr,
    outputs: outputsOf(outputs),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
  };
}

function outputsOf(file: string): Record<string, string> {
  const entries = file.matchAll(/^(.+?)<<(ghadelimiter_.+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...entries].map(([, name, , value]) => [name, value]));
}

/** The lines that the runner obeys, after its own rule: leading spaces are skipped, `##[` counts anywhere. */
function commandsIn(stdout: string): string[] {
  return stdout
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trimStart().startsWith("::") || line.includes("##["));
}

it("writes outputs, report and summary, and ends with 0", async () => {
  const { code, outputs, summary, stderr } = await runTrial({ "on-verdict": "pass" });
  expect([code, stderr]).toEqual([0, ""]);
  expect(outputs["verdict"]).toBe("pass");
  expect(JSON.parse(readFileSync(outputs["report"] ?? "", "utf8"))).toMatchObject({ verdict: "pass" });
  expect(summary).toContain("# pass");
});

it("is of the commit that is checked out, and of GITHUB_SHA where nothing is", async () => {
  const clone = work(join(folder, "clone"));
  const head = clone.commit({ a: "1" });
  const run = {
    GITHUB_SERVER_URL: "https://gh",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_RUN_ID: "7",
    GITHUB_EVENT_NAME: "push",
  };
  const env = { ...run, GITHUB_ACTIONS: "true", GITHUB_SHA: "f".repeat(40) };
  const commitIn = async (cwd: string) => {
    const { outputs } = await runTrial({}, env, cwd);
    return JSON.parse(readFileSync(outputs["report"] ?? "", "utf8")).provenance.commit;
  };
  expect([await commitIn(clone.path), await commitIn(folder)]).toEqual([head, env.GITHUB_SHA]);
});

it("fails the step with one annotation, whatever a check is called", async () => {
  const { code, stdout, outputs } = await runTrial({
    "on-verdict": "fail",
    report: join(folder, "sub/r.json"),
  });
  expect(code).toBe(1);
  expect(commandsIn(stdout)).toEqual(["::error::trial: gate failed (a%0A::error::b<U+001B>[2J)"]);
  expect(outputs).toEqual({ verdict: "fail", report: join(folder, "sub/r.json") });
});

it("does not let the log speak to the runner", async () => {
  const attempts = [
    "x\\n::set-output name=a::b", // at the start of a line
    "  ::add-mask::a", // after spaces
    "x\\r::error::b", // after a carriage return
    "x ##[error]b", // in the older form
  ];
  const { stdout } = await runTrial({ say: attempts.join("\n") });
  expect(commandsIn(stdout)).toEqual([]);
  expect(stdout.split("\n").slice(0, -1)).toEqual([
    "x",
    ": :set-output name=a::b",
    "  : :add-mask::a".trim(),
    "x<U+000D>::error::b",
    "x # #[error]b",
  ]);
});

it("masks a secret before it is printed", async () => {
  const { stdout } = await runTrial({ token: "ghs_x" });
  expect(stdout.split("\n").slice(0, 2)).toEqual(["::add-mask::ghs_x", "::debug::token ghs_x"]);
});

it("shows ten warnings and says how many are left, which the log holds", async () => {
  const { stdout } = await runTrial({ warnings: "12" });
  const warnings = commandsIn(stdout);
  expect(warnings).toHaveLength(10);
  expect(warnings[0]).toBe("::warning file=a.yml,line=1::w0");
  expect(warnings[9]).toBe("::warning::and 3 more: see the summary and the log of this step");
  expect(stdout).toContain("\nwarning: w11\n");
});

it("cuts a summary that GitHub would drop", async () => {
  const { code, summary } = await runTrial({ "summary-bytes": "1200000" });
  expect(code).toBe(0);
  expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
  expect(Buffer.byteLength(summary)).toBeGreaterThan(1_000_000);
  expect(summary).toMatch(/^> \[!WARNING\]\n> This summary was cut/);
});

it.each([
  ["throws from a timer", { stray: "true" }, "::error::unexpected fault: "],
  ["never ends", { hang: "true" }, "::error::unexpected fault: the process ended before there was a verdict"],
])("could not judge, instead of a no, when the command %s", async (_name, inputs, message) => {
  const { code, stdout } = await runTrial(inputs);
  expect(code).toBe(2);
  expect(commandsIn(stdout).join("\n")).toContain(message);
});

it.each([
  ["throws from a timer", { stray: "true" }, 2, /JSON/u],
  ["never ends", { hang: "true" }, 2, /ended before there was a verdict/u],
  ["is told to end", { wait: "true" }, null, /told to end \(SIGTERM\)/u],
])("leaves no report of an earlier run where the command %s", async (_name, inputs, expected, says) => {
  const report = join(folder, `stale-${runs}.json`);
  writeFileSync(report, '{"verdict":"pass"}');
  const { code, outputs } = await runTrial({ ...inputs, report });
  expect([code, outputs]).toEqual([expected, { verdict: "error", report }]);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    verdict: "error",
    problems: [{ code: "unexpected", message: expect.stringMatching(says) }],
  });
});

it("runs where there is no summary file", async () => {
  expect((await runTrial({}, { GITHUB_STEP_SUMMARY: "" })).code).toBe(0);
});
