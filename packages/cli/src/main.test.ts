import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { VERSION } from "@modelgate/runner";
import { decodeReport } from "@modelgate/schema";
import { afterAll, describe, expect, it } from "vitest";

// The program as a user runs it: an argument list in; exit code, standard output and error out.

const folder = mkdtempSync(join(tmpdir(), "modelgate-cli-"));
const fixtures = join(import.meta.dirname, "../../../test/fixtures");
afterAll(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, "p.csv"), "label,prediction\na,a\nb,b\nb,a\n");

type Reading = { upTo?: number; kill?: NodeJS.Signals };

async function modelgate(argv: readonly string[], { upTo, kill }: Reading = {}) {
  const temporary = mkdtempSync(join(folder, "tmp-"));
  const entry = join(import.meta.dirname, "index.ts");
  const child = spawn(process.execPath, ["--no-warnings", entry, ...argv], {
    cwd: folder,
    env: { ...process.env, RUNNER_TEMP: temporary, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (upTo === 0) child.stdout.destroy();
  const out = upTo === 0 ? Promise.resolve("") : textOf(child.stdout);
  const error = textOf(child.stderr);
  if (kill !== undefined) {
    await expect.poll(() => readdirSync(temporary).length, { interval: 10 }).toBeGreaterThan(0);
    child.kill(kill);
  }
  const [code, signal] = await once(child, "exit");
  return { code, signal, stdout: await out, stderr: await error, left: readdirSync(temporary) };
}

const claimed = ["validate", "--predictions", "p.csv", "--task", "multiclass-classification"];
const points = join(fixtures, "models");
const model = [
  "--model",
  join(points, "forest.onnx"),
  "--data",
  join(points, "points-358.csv"),
  "--target",
  "label",
];
const executed = ["validate", ...model, "--task", "multiclass-classification", "--inputs", "X: '*'"];

describe("modelgate", { concurrent: true }, () => {
  it.each([
    ["--version", [], 0, `${VERSION}\n`, ""],
    ["help", [], 0, "Usage:\n  modelgate <command> [flags]", ""],
    ["help", ["inspect"], 0, "modelgate inspect <model>", ""],
    ["validat", [], 2, "", "error[input-invalid]: validat: expected a command\nDid you mean validate?\n"],
    [
      "x\u001b[31m",
      [],
      2,
      "",
      "error[input-invalid]: x<U+001B>[31m: expected a command\nThere are validate, diff, ",
    ],
    ["frobnicate", [], 2, "", "verify-signature, explain; see modelgate help.\n"],
    ["help", ["inspct"], 2, "", "Did you mean inspect?"],
    ["validate", ["--limt", "a"], 2, "", "--limt: expected a flag of this command\nDid you mean --limit?"],
  ])("%s %j", async (command, rest, exit, stdout, stderr) => {
    const got = await modelgate([command, ...rest]);
    expect(got.code).toBe(exit);
    expect(got.stdout).toContain(stdout);
    expect(got.stderr).toContain(stderr);
    if (stderr === "") expect(got.stderr).toBe("");
  });

  it.each([
    ["0 when all limits hold", "accuracy>=0.6", "text", 0, /^pass/imu],
    ["1 when one does not", "accuracy>=0.7", "markdown", 1, /\|.*accuracy.*\|/u],
    ["2 when it cannot judge", "accuracy>=0.7 or so", "json", 2, /"verdict": "error"/u],
  ])("validate exits with %s", async (_name, limit, format, exit, shown) => {
    const { code, stdout, left } = await modelgate([...claimed, "--limit", limit, "--format", format]);
    expect([code, left]).toEqual([exit, []]);
    expect(stdout).toMatch(shown);
    if (format === "json") expect(decodeReport(JSON.parse(stdout)).verdict).toBe("error");
  });

  it("validate runs a model, writes its report and leaves nothing behind", async () => {
    const argv = [...executed, "--limit", "accuracy>=0.1", "--report", "out/report.json", "--format", "json"];
    const { code, stdout, stderr, left } = await modelgate(argv);
    expect([code, stderr.replace(/^test: \d+ rows scored\n/gmu, ""), left]).toEqual([0, "", []]);
    const report = decodeReport(JSON.parse(stdout));
    expect(report).toMatchObject({ verdict: "pass", subject: { binding: "executed" } });
    expect(decodeReport(JSON.parse(readFileSync(join(folder, "out/report.json"), "utf8")))).toEqual(report);
  });

  it("answers in the form that was asked for, even when it cannot read the rest", async () => {
    const { code, stdout } = await modelgate([
      "validate",
      "--limit",
      "accuracy>=0.7",
      "--task",
      "none",
      "--format=json",
    ]);
    expect(code).toBe(2);
    expect(decodeReport(JSON.parse(stdout)).problems.map(({ code }) => code)).toEqual(["input-invalid"]);
  });

  it("tells everything that a run without policy and data lacks", async () => {
    const { code, stderr } = await modelgate(["validate", "--limit", "accuracy>=0.7"]);
    expect(code).toBe(2);
    for (const name of ["model", "data", "target", "task"])
      expect(stderr).toContain(`error[input-invalid]: ${name}: expected`);
  });

  it.each([
    ["a report", [...claimed, "--limit", "accuracy>=0.7"], 1],
    ["a model", ["inspect", join(points, "forest.onnx")], 0],
  ])("keeps its exit code when nobody reads %s", async (_name, argv, exit) => {
    const { code, stderr } = await modelgate(argv, { upTo: 0 });
    expect(code).toBe(exit);
    expect(stderr).not.toContain("EPIPE");
  });

  it("leaves neither folder nor sandbox when it is cancelled", async () => {
    const loop = [
      "--model",
      join(fixtures, "hostile/models/loop.onnx"),
      "--data",
      join(points, "points.csv"),
    ];
    const argv = [
      "validate",
      ...loop,
      "--target",
      "label",
      "--task",
      "multiclass-classification",
      "--limit",
      "accuracy>=0",
    ];
    const { signal, left } = await modelgate(argv, { kill: "SIGTERM" });
    expect([signal, left]).toEqual(["SIGTERM", []]);
  });
});
