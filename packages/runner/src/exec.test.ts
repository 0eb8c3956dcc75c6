import { copyFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type Exec, exec, npmConfig } from "./exec.ts";

const echo = ["-e", "process.stdout.write(JSON.stringify(process.argv.slice(1)))", "--"];

it("hands arguments over as they are, no shell in between", async () => {
  const args = ["a b", "$(id)", "`id`", "; exit 3", '"', "'", "\\", "", "*"];
  const { exitCode, stdout } = await exec(process.execPath, [...echo, ...args]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual(args);
});

it("starts a program whose path holds spaces and quotes", async () => {
  const folder = mkdtempSync(join(tmpdir(), 'with "space" '));
  const program = join(folder, "node");
  process.platform === "win32"
    ? copyFileSync(process.execPath, program)
    : symlinkSync(process.execPath, program);
  expect(JSON.parse((await exec(program, [...echo, "x"])).stdout)).toEqual(["x"]);
  rmSync(folder, { recursive: true });
});

it("gives exit code, both outputs and takes input", async () => {
  const script = "process.stdin.pipe(process.stdout); console.error('e'); process.exitCode = 3";
  expect(await exec(process.execPath, ["-e", script], { input: "in" })).toEqual({
    exitCode: 3,
    stdout: "in",
    stderr: "e\n",
  });
});

it("rejects when there is no such program", async () => {
  await expect(exec("no-such-program-anywhere", [])).rejects.toThrow(/no-such-program-anywhere/);
});

it.each([
  ["a value", 0, "https://mirror.example/\n", "https://mirror.example/"],
  ["undefined", 0, "undefined\n", null],
  ["null", 0, "null\n", null],
  ["a refusal", 1, "x", null],
])("reads a setting of npm: %s", async (_name, exitCode, stdout, value) => {
  const run: Exec = async (program, args) => {
    expect([program, ...args]).toEqual(["npm", "config", "get", "registry"]);
    return { exitCode, stdout, stderr: "" };
  };
  expect(await npmConfig("registry", run)).toBe(value);
});
