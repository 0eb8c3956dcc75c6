import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import { readArguments } from "./arguments.ts";
import { input } from "./input.ts";
import { laptopHost } from "./laptop.ts";
import { optional, text } from "./parse.ts";

const inputs = { model: input("model", optional(text), "The model.") };

function fake(argv: string[] = [], settings: { isTTY?: boolean; env?: Record<string, string> } = {}) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") => ({
    write: (part: string) => (written[name] += part),
    isTTY: settings.isTTY ?? false,
    columns: 40,
  });
  const terminal = { stdout: stream("stdout"), stderr: stream("stderr"), env: settings.env ?? {} };
  return { host: laptopHost(readArguments(inputs, argv), terminal), written };
}

it.each([
  ["a terminal", [], { isTTY: true }, true],
  ["a pipe", [], {}, false],
  ["a dumb terminal", [], { isTTY: true, env: { TERM: "dumb" } }, false],
  ["NO_COLOR", [], { isTTY: true, env: { NO_COLOR: "1" } }, false],
  ["an empty NO_COLOR", [], { isTTY: true, env: { NO_COLOR: "" } }, true],
  ["FORCE_COLOR on a pipe", [], { env: { FORCE_COLOR: "1" } }, true],
  ["FORCE_COLOR=0", [], { isTTY: true, env: { FORCE_COLOR: "0" } }, false],
  ["both", [], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } }, false],
  ["--no-colour", ["--no-colour"], { isTTY: true, env: { FORCE_COLOR: "1" } }, false],
])("decides on colour: %s", (_name, argv, settings, colour) => {
  expect(fake(argv, settings).host.colour).toBe(colour);
});

it("prints nothing that moves the cursor, and keeps the renderer's colours", async () => {
  const { host, written } = fake([], { isTTY: true });
  await host.summary("\x1b[31mred\x1b[0m \x1b[1;31mbold\x1b[0m \x1b[2J\x1b[8mhidden\u202e");
  host.info("a\x1b]0;title\x07");
  expect(written.stdout).toBe(
    "\x1b[31mred\x1b[0m \x1b[1;31mbold\x1b[0m <U+001B>[2J<U+001B>[8mhidden<U+202E>\n",
  );
  expect(written.stderr).toBe("a<U+001B>]0;title<U+0007>\n");
});

it("leaves the colours out where they are not wanted", async () => {
  const { host, written } = fake();
  await host.summary("\x1b[31mred\x1b[0m");
  expect(written.stdout).toBe("red\n");
});

it("rewrites one progress line on a terminal and clears it before the next message", () => {
  const { host, written } = fake([], { isTTY: true });
  host.progress("1 of 2");
  host.progress(`2 of 2 ${"x".repeat(100)}`);
  host.info("done");
  const [, first, second, last] = written.stderr.split("\r\x1b[K");
  expect([first, second?.length, last]).toEqual(["1 of 2", 39, "done\n"]);
});

it("writes annotations as compilers do", () => {
  const { host, written } = fake();
  host.annotate([
    { level: "error", message: "bad", file: "a.yml", line: 3, column: 5 },
    { level: "error", title: "policy-invalid", message: "a.yml:3:5: bad", file: "a.yml", line: 3, column: 5 },
    { level: "error", title: "file-missing", message: "m.onnx: none" },
    { level: "notice", title: "No comment", message: "fine" },
  ]);
  expect(written.stderr).toBe(
    "a.yml:3:5: error: bad\na.yml:3:5: error[policy-invalid]: bad\nerror[file-missing]: m.onnx: none\nnotice: fine\n",
  );
});

it.each([
  ["silent", [], {}, ""],
  ["asked for", ["--debug"], {}, "detail\n"],
  ["as on a runner", [], { RUNNER_DEBUG: "1" }, "detail\n"],
])("keeps debug messages %s", (_name, argv, env, expected) => {
  const { host, written } = fake(argv, { env });
  host.debug("detail");
  expect(written.stderr).toBe(expected);
});

it("masks secrets in everything it prints", async () => {
  const { host, written } = fake([], { isTTY: true });
  host.mask("s3cret");
  host.info("token s3cret");
  await host.summary("s3cret");
  host.progress("with s3cret");
  expect(written).toEqual({ stdout: "***\n", stderr: "token ***\n\r\x1b[Kwith ***" });
});

it("writes a report where one is asked for, and nothing elsewhere", () => {
  const folder = mkdtempSync(join(tmpdir(), "laptop-"));
  const { host } = fake();
  const report = { verdict: "pass" } as Report;
  expect(host.writeReport(report, null)).toBeNull();
  const path = join(folder, "a/b/report.json");
  expect(host.writeReport(report, path)).toBe(path);
  expect(readFileSync(path, "utf8")).toBe('{\n  "verdict": "pass"\n}\n');
  // Who reads the one before meanwhile reads it to its end.
  const before = openSync(path, "r");
  host.writeReport({ verdict: "fail" } as Report, path);
  expect(readFileSync(before, "utf8")).toContain("pass");
  closeSync(before);
  expect(() => host.writeReport(report, join(path, "x.json"))).toThrow(/report: expected a path/u);
  // A folder where the draft would be: of a report that cannot be written no earlier one stays.
  mkdirSync(`${path}.${process.pid}.tmp`);
  expect(() => host.writeReport(report, path)).toThrow(/report: expected a path/u);
  expect(existsSync(path)).toBe(false);
  rmSync(folder, { recursive: true });
  expect(existsSync(folder)).toBe(false);
});
