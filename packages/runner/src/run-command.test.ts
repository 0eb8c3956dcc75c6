import { failure, type Report } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { Command } from "./command.ts";
import type { Annotation, Host } from "./host.ts";
import { input } from "./input.ts";
import { optional, ratio, text } from "./parse.ts";
import { runCommand } from "./run-command.ts";

const inputs = {
  model: input("model", text, "The model."),
  share: input("share", optional(ratio), "A share."),
  report: input("report", optional(text), "Where to write the report."),
  token: input("token", optional(text), "A token.", { secret: true }),
};

function reported(verdict: Report["verdict"], problems: Report["problems"] = []): Report {
  const checks = verdict === "fail" ? [{ id: "test/accuracy/min", effect: "fail" }] : [];
  return { action: "try", verdict, checks, problems } as unknown as Report;
}

function fake(given: Record<string, string>, broken: Partial<Host> = {}) {
  const calls: [string, ...unknown[]][] = [];
  const annotations: Annotation[] = [];
  const host: Host = {
    getInput: (name) => given[name] ?? "",
    inputProblems: [],
    setOutput: (name, value) => calls.push(["output", name, value]),
    mask: (secret) => calls.push(["mask", secret]),
    info: () => undefined,
    debug: () => undefined,
    annotate: (list) => annotations.push(...list),
    progress: () => undefined,
    summary: async (text) => void calls.push(["summary", text]),
    writeReport: (report, path) => {
      calls.push(["report", report.verdict]);
      return path ?? "/tmp/report.json";
    },
    fail: (message) => calls.push(["fail", message]),
    provenance: () => null,
    isTerminal: false,
    colour: false,
    ...broken,
  };
  return { host, calls, annotations };
}

function trial(run: () => Promise<Report>): Command<typeof inputs> {
  const failed: Command["failed"] = (problems) => reported("error", problems as Report["problems"]);
  const branding = { icon: "check", color: "green" } as const;
  return {
    name: "try",
    about: "Tries.",
    inputs,
    examples: [],
    outputs: {},
    permissions: {},
    branding,
    run,
    failed,
  };
}

const render = (report: Report) => ({ summary: `# ${report.verdict}`, annotations: [] });

it.each([
  ["pass", 0],
  ["warn", 0],
  ["skipped", 0],
  ["fail", 1],
  ["error", 2],
] as const)("ends with the exit code of the verdict: %s", async (verdict, code) => {
  const { host } = fake({ model: "m" });
  expect(
    await runCommand(
      trial(async () => reported(verdict)),
      host,
      render,
    ),
  ).toBe(code);
});

it("writes report, outputs and summary before it fails the step", async () => {
  const { host, calls } = fake({ model: "m", report: "out.json" });
  await runCommand(
    trial(async () => reported("fail")),
    host,
    render,
  );
  expect(calls).toEqual([
    ["report", "fail"],
    ["output", "verdict", "fail"],
    ["output", "report", "out.json"],
    ["summary", "# fail"],
    ["fail", "try: gate failed (test/accuracy/min)"],
  ]);
});

it("shows every wrong input and still leaves a report for the next step", async () => {
  const { host, calls, annotations } = fake({ share: "a lot", report: "out.json" });
  expect(
    await runCommand(
      trial(async () => reported("pass")),
      host,
      render,
    ),
  ).toBe(2);
  expect(annotations.map(({ title, message }) => [title, message.split(",")[0]])).toEqual([
    ["input-invalid", "model: expected text"],
    ["input-invalid", "share: expected 0..1 or a percentage"],
  ]);
  expect(calls).toContainEqual(["output", "report", "out.json"]);
  expect(calls).toContainEqual(["output", "verdict", "error"]);
});

it.each([
  [
    "an error with a remedy",
    failure("file-missing", "m: no such file", { hint: "Check it out.", at: { path: "m", line: 3 } }),
    { title: "file-missing", message: "m: no such file\nCheck it out.", file: "m", line: 3 },
  ],
  ["a fault", new TypeError("x is not a function"), { title: "unexpected" }],
  ["a string", "boom", { title: "unexpected" }],
  ["nothing at all", undefined, { title: "unexpected" }],
])("turns %s into one annotation and exit code 2", async (_name, thrown, annotation) => {
  const { host, annotations } = fake({ model: "m" });
  expect(
    await runCommand(
      trial(() => Promise.reject(thrown)),
      host,
      render,
    ),
  ).toBe(2);
  expect(annotations).toEqual([expect.objectContaining({ level: "error", ...annotation })]);
});

it("cannot judge when the report cannot be written", async () => {
  const writeReport = () => {
    throw failure("input-invalid", "report: expected a path that can be written");
  };
  const { host, calls, annotations } = fake({ model: "m" }, { writeReport });
  expect(
    await runCommand(
      trial(async () => reported("pass")),
      host,
      render,
    ),
  ).toBe(2);
  expect(calls).toContainEqual(["output", "verdict", "error"]);
  expect(annotations).toHaveLength(1);
});

it("still writes the report of a fault when the outputs cannot be set", async () => {
  const setOutput = () => {
    throw new Error("no output file");
  };
  const { host, calls, annotations } = fake({}, { setOutput });
  expect(
    await runCommand(
      trial(async () => reported("pass")),
      host,
      render,
    ),
  ).toBe(2);
  expect(calls).toContainEqual(["report", "error"]);
  expect(annotations).toHaveLength(1);
});

it("keeps the verdict when only the summary cannot be shown", async () => {
  const { host, annotations } = fake(
    { model: "m" },
    { summary: () => Promise.reject(new Error("disk full")) },
  );
  expect(
    await runCommand(
      trial(async () => reported("pass")),
      host,
      render,
    ),
  ).toBe(0);
  expect(annotations).toEqual([{ level: "warning", message: "The summary could not be written: disk full" }]);
});

it("annotates the problems of an error report, and is never silent about one", async () => {
  const problem = { code: "model-failed", message: "m: shape" };
  const { host, annotations } = fake({ model: "m" });
  await runCommand(
    trial(async () => reported("error", [problem])),
    host,
    render,
  );
  expect(annotations).toEqual([{ level: "error", title: "model-failed", message: "m: shape" }]);

  const empty = fake({ model: "m" });
  await runCommand(
    trial(async () => reported("error")),
    empty.host,
    render,
  );
  expect(empty.calls).toContainEqual(["fail", "try: could not judge"]);
});

it("does not repeat a problem that the renderer annotates", async () => {
  const { host, annotations } = fake({ model: "m" });
  const problems = [
    { code: "model-failed", message: "m: shape" },
    { code: "file-missing", message: "n: none" },
  ];
  const partly = () => ({
    summary: "",
    annotations: [{ level: "error", message: "m: shape Remedy: x" }] as const,
  });
  await runCommand(
    trial(async () => reported("error", problems)),
    host,
    partly,
  );
  expect(annotations.map(({ message }) => message)).toEqual(["m: shape Remedy: x", "n: none"]);
});

it("masks secrets before anything else is read", async () => {
  const { host, calls } = fake({ token: " s3cret " });
  await runCommand(
    trial(async () => reported("pass")),
    host,
    render,
  );
  expect(calls[0]).toEqual(["mask", "s3cret"]);
});

it("names the reports that an aggregate fails by, as many as fit, each cut", async () => {
  const names = ["x".repeat(1000), ...Array.from({ length: 30 }, (_, index) => `m${index}`)];
  const gathered = names.map((name) => ({ name, verdict: "fail" as const, reason: "fail: 1 of 1 checks" }));
  const { host, calls } = fake({ model: "m" });
  const report = { ...reported("fail"), checks: [], gathered };
  await runCommand(
    trial(async () => report),
    host,
    render,
  );
  const [, message] = calls.find(([name]) => name === "fail") ?? [];
  expect(message).toMatch(/^try: gate failed \(x{200}…, m0, .*m18, and 11 more\)$/);
});

it.each([
  ["cut", [{ level: "error", title: "report-invalid", message: "xxx…" }], 1],
  ["left out", [{ level: "error", title: "another", message: "y" }], 2],
] as const)("says a problem once whose message the renderer %s", async (_name, shown, count) => {
  const { host, annotations } = fake({ model: "m" });
  const problems = [{ code: "report-invalid", message: "x".repeat(9000) }];
  await runCommand(
    trial(async () => reported("error", problems)),
    host,
    () => ({ summary: "", annotations: shown }),
  );
  expect(annotations).toHaveLength(count);
});
