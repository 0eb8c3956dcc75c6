import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import * as events from "./events.ts";
import { fileCommands } from "./file-commands.ts";
import { runAction } from "./run-action.ts";
import { workflowCommands } from "./workflow-commands.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-main-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function main(source: string): Promise<string> {
  const path = join(folder, "main.mjs");
  await writeFile(
    path,
    `import { appendFileSync, readFileSync } from "node:fs"; const { env } = process;${source}`,
  );
  return path;
}

it("hands over inputs and the event, and reads what the action leaves", async () => {
  const path = await main(`
    console.log("::add-mask::hunter2");
    console.log("the password is hunter2");
    console.log("::warning file=a%2Cb.yml,line=3::two%0Alines");
    const { number } = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
    appendFileSync(env.GITHUB_OUTPUT, "number<<E\\n" + number + "\\nE\\nname=" + env["INPUT_MY-INPUT"] + "\\n");
    appendFileSync(env.GITHUB_STEP_SUMMARY, "# hunter2");
    process.exitCode = 3;`);
  const run = await runAction(path, {
    inputs: { "my-input": "x" },
    event: events.pullRequestEvent({ number: 12 }),
  });
  expect(run).toMatchObject({
    code: 3,
    log: ["the password is ***"],
    outputs: { number: "12", name: "x" },
    summary: "# ***",
    annotations: [{ level: "warning", message: "two\nlines", properties: { file: "a,b.yml", line: "3" } }],
  });
});

it("keeps what the action left in RUNNER_TEMP when it is told where", async () => {
  const path = await main(`appendFileSync(env.RUNNER_TEMP + "/report.json", "{}");`);
  const run = await runAction(path, { folder: join(folder, "kept") });
  expect(run.code).toBe(0);
  expect(await readFile(join(folder, "kept/temp/report.json"), "utf8")).toBe("{}");
});

it("shows the process nothing of this one", async () => {
  const run = await runAction(
    await main("console.log(Object.keys(env).filter((name) => /VITEST|TOKEN/.test(name)).join());"),
  );
  expect(run.log).toEqual([""]);
});

it("drops a summary beyond 1 MiB and all but ten annotations of a level", async () => {
  const run = await runAction(
    await main(`
    appendFileSync(env.GITHUB_STEP_SUMMARY, "x".repeat(1024 * 1024 + 1));
    for (let i = 0; i < 11; i++) console.log("::error::e" + i);`),
  );
  expect([run.summary, run.annotations.length]).toEqual(["", 10]);
});

it("kills what does not end", async () => {
  const run = await runAction(await main("setInterval(() => {}, 1000);"), { timeoutMs: 300 });
  expect(run.code).toBeNull();
});

it.each([
  ["a command", "::error::a", ["error"]],
  ["after spaces", "   ::error::a", ["error"]],
  ["within a line", "a ::error::b", []],
  ["the older form within a line", "a ##[error]b", ["error"]],
  ["behind a carriage return", "a\r::error::b", ["error"]],
  ["a name that is not known", "::verdict::a", []],
  [
    "while commands are stopped",
    "::stop-commands::word\n::error::a\n::word::\n::error::b",
    ["stop-commands", "error"],
  ],
])("reads %s", (_name, output, names) => {
  expect(workflowCommands(output).commands.map(({ name }) => name)).toEqual(names);
});

it.each([
  ["a value", "a=b=c", { a: "b=c" }],
  ["a block", "a<<E\nb\nc\nE\nd=e", { a: "b\nc", d: "e" }],
  ["a block that holds a line like a value", "a<<E\nb=c\nE", { a: "b=c" }],
])("reads a file with %s", (_name, text, values) => {
  expect(fileCommands("GITHUB_OUTPUT", text)).toEqual(values);
});

it.each(["a<<E\nb", "a", "=b", "a<<"])("refuses a file with %j, as the runner does", (text) => {
  expect(() => fileCommands("GITHUB_OUTPUT", text)).toThrow("GITHUB_OUTPUT");
});

it.each([
  ["opened", events.pullRequestEvent(), "refs/pull/7/merge"],
  ["closed", events.pullRequestEvent({ action: "closed", merged: true }), "refs/pull/7/merge"],
  ["draft", events.pullRequestEvent({ action: "converted_to_draft" }), "refs/pull/7/merge"],
  ["push", events.pushEvent(), "refs/heads/main"],
  ["merge queue", events.mergeGroupEvent(), /^refs\/heads\/gh-readonly-queue\/main\/pr-7-[0-9a-f]{40}$/],
  ["workflow run", events.workflowRunEvent(), "refs/heads/main"],
  ["schedule", events.scheduleEvent(), "refs/heads/main"],
  ["dispatch", events.dispatchEvent({ inputs: { model: "m" } }), "refs/heads/main"],
])("builds the event of a %s for our repository only", (_name, { payload, env }, ref) => {
  expect(env["GITHUB_REF"]).toEqual(typeof ref === "string" ? ref : expect.stringMatching(ref));
  expect(payload).toMatchObject({ repository: { full_name: "o/r", default_branch: "main" } });
});

it("gives a fork's run no pull requests, and a fork's pull request another repository", () => {
  const head = { repository: "stranger/r" };
  expect(events.workflowRunEvent({ head }).payload).toMatchObject({
    workflow_run: { pull_requests: [], head_repository: { full_name: "stranger/r", fork: true } },
  });
  expect(events.pullRequestEvent({ head }).payload).toMatchObject({
    pull_request: {
      head: { repo: { full_name: "stranger/r", fork: true } },
      base: { repo: { fork: false } },
    },
  });
});
