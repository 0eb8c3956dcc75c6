import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dispatchEvent, type Event } from "./events.ts";
import { fileCommands } from "./file-commands.ts";
import { type WorkflowCommand, workflowCommands } from "./workflow-commands.ts";

/** A message that GitHub shows beside the step. */
export type StepAnnotation = {
  level: "notice" | "warning" | "error";
  message: string;
  properties: WorkflowCommand["properties"];
};

/** What one run of an action leaves behind, as the runner sees it. */
export type ActionRun = {
  /** null when it did not end in time and was killed. */
  code: number | null;
  stdout: string;
  stderr: string;
  /** Lines of stdout that were no commands, with masked secrets starred out. */
  log: readonly string[];
  /** Every command the runner would have obeyed, in order. */
  commands: readonly WorkflowCommand[];
  outputs: Readonly<Record<string, string>>;
  state: Readonly<Record<string, string>>;
  /** What it exports to later steps. */
  exported: Readonly<Record<string, string>>;
  /** Empty when it is beyond 1 MiB: the runner drops such a summary whole. */
  summary: string;
  /** Ten of each level at most, 4096 characters each: the runner drops the rest without a word. */
  annotations: readonly StepAnnotation[];
  ms: number;
};

export type ActionOptions = {
  inputs?: Readonly<Record<string, string>>;
  event?: Event;
  /** Over everything else. The process sees none of this process's environment but PATH. */
  env?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and the working directory; an empty folder unless given. */
  workspace?: string;
  /** Where the runner keeps its files, RUNNER_TEMP among them; given, it stays, else it is gone when the run is over. */
  folder?: string;
  timeoutMs?: number;
};

const SUMMARY_BYTES = 1024 * 1024;
const ANNOTATIONS_PER_LEVEL = 10;
const ANNOTATION_CHARACTERS = 4096;

/** Runs the main file of a Node action in a process of its own, as actions/runner does. */
export async function runAction(main: string, options: ActionOptions = {}): Promise<ActionRun> {
  if (options.folder !== undefined) return await runIn(options.folder, main, options);
  const folder = await mkdtemp(join(tmpdir(), "modelgate-step-"));
  try {
    return await runIn(folder, main, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runIn(folder: string, main: string, options: ActionOptions): Promise<ActionRun> {
  const { event = dispatchEvent(), timeoutMs = 30_000 } = options;
  const workspace = options.workspace ?? join(folder, "workspace");
  const file = (name: string) => join(folder, name);
  for (const path of [workspace, file("temp"), file("tools"), file("home")])
    await mkdir(path, { recursive: true });
  for (const name of ["output", "env", "path", "state", "summary"]) await writeFile(file(name), "");
  await writeFile(file("event.json"), JSON.stringify(event.payload));
  const env = {
    PATH: process.env["PATH"] ?? "",
    HOME: file("home"),
    ...runVariables(event, workspace),
    GITHUB_EVENT_PATH: file("event.json"),
    GITHUB_OUTPUT: file("output"),
    GITHUB_ENV: file("env"),
    GITHUB_PATH: file("path"),
    GITHUB_STATE: file("state"),
    GITHUB_STEP_SUMMARY: file("summary"),
    RUNNER_TEMP: file("temp"),
    RUNNER_TOOL_CACHE: file("tools"),
    ...inputVariables(options.inputs ?? {}),
    ...options.env,
  };
  const started = performance.now();
  const { code, stdout, stderr } = await ended(main, { cwd: workspace, env }, timeoutMs);
  const ms = performance.now() - started;
  const read = (name: string) => readFile(file(name), "utf8");
  const { commands, log } = workflowCommands(stdout);
  const secrets = commands
    .filter(({ name, data }) => name === "add-mask" && data !== "")
    .map(({ data }) => data);
  const masked = (text: string) => secrets.reduce((whole, secret) => whole.replaceAll(secret, "***"), text);
  const summary = await read("summary");
  return {
    ...{ code, stdout, stderr, commands, ms },
    log: log.map(masked),
    outputs: fileCommands("GITHUB_OUTPUT", await read("output")),
    state: fileCommands("GITHUB_STATE", await read("state")),
    exported: fileCommands("GITHUB_ENV", await read("env")),
    summary: Buffer.byteLength(summary) > SUMMARY_BYTES ? "" : masked(summary),
    annotations: annotationsOf(commands),
  };
}

function runVariables({ name, payload, env }: Event, workspace: string): Record<string, string> {
  const { repository } = payload;
  const full =
    typeof repository === "object" && repository !== null && "full_name" in repository
      ? repository.full_name
      : "o/r";
  const [owner = ""] = String(full).split("/");
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: String(full),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_RUN_ID: "1000",
    GITHUB_RUN_NUMBER: "10",
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_JOB: "models",
    GITHUB_WORKFLOW: "Models",
    GITHUB_WORKFLOW_REF: `${full}/.github/workflows/models.yml@${env["GITHUB_REF"] ?? ""}`,
    GITHUB_ACTOR: "somebody",
    GITHUB_ACTION: "__self",
    GITHUB_SERVER_URL: "https://github.com",
    // Nothing answers there: an action that was not given a fake must not reach the real one.
    GITHUB_API_URL: "http://127.0.0.1:9",
    GITHUB_GRAPHQL_URL: "http://127.0.0.1:9/graphql",
    GITHUB_EVENT_NAME: name,
    RUNNER_OS: "Linux",
    RUNNER_ARCH: "X64",
    RUNNER_NAME: "testkit",
    RUNNER_ENVIRONMENT: "github-hosted",
    ...env,
  };
}

/** Upper case, spaces as underscores; dashes stay. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    value,
  ]);
  return Object.fromEntries(named);
}

function annotationsOf(commands: readonly WorkflowCommand[]): StepAnnotation[] {
  return (["error", "warning", "notice"] as const).flatMap((level) =>
    commands
      .filter(({ name }) => name.toLowerCase() === level)
      .slice(0, ANNOTATIONS_PER_LEVEL)
      .map(({ data, properties }) => ({ level, message: data.slice(0, ANNOTATION_CHARACTERS), properties })),
  );
}

function ended(main: string, options: { cwd: string; env: Record<string, string> }, timeoutMs: number) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [main], { ...options, timeout: timeoutMs, killSignal: "SIGKILL" });
    const text = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (chunk: string) => {
        text[name] += chunk;
      });
    }
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, ...text }));
  });
}
