import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { plainEnvironment, run } from "./program.ts";
import { TOOLS } from "./tools.ts";

export type Annotation = { level: string; message: string; title?: string; file?: string };

/** One step as the runner saw it. Its id is the one in the workflow, else its number from 0. */
export type Step = {
  result: string | null;
  /** The exit code of its process, where that failed. */
  exit: number;
  outputs: Record<string, string>;
  summary: string;
  annotations: Annotation[];
  log: string;
};

export type Job = { result: string | null; steps: Record<string, Step> };

export type Run = { code: number; jobs: Record<string, Job>; log: string };

/** Lines of act's `--json` log, as far as they are read here. */
type Line = {
  jobID?: string;
  jobResult?: string;
  stage?: string;
  stepID?: readonly string[];
  stepResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  kvPairs?: Record<string, string> | null;
  raw_output?: boolean;
  msg: string;
};

export type Machine = {
  /** A clone of the repository. */
  clone: string;
  /** The runner's home: its tool cache outlives a run. */
  home: string;
  /** What the job's programs see besides. */
  env?: Readonly<Record<string, string>>;
};

/** Runs a workflow with act, its jobs as processes of this machine, and gives what the runner saw. */
export async function act(
  { clone, home, env = {} }: Machine,
  event: string,
  workflow: string,
  ...more: readonly string[]
): Promise<Run> {
  const args = [
    event,
    ...["--workflows", workflow],
    ...["--platform", "ubuntu-latest=-self-hosted"],
    ...["--action-cache-path", `${home}/act`],
    ...["--cache-server-addr", "127.0.0.1", "--cache-server-path", `${home}/cache`],
    "--json",
    ...more,
  ];
  const plain = plainEnvironment();
  const environment = {
    ...plain,
    PATH: `${await lingeringNode(home)}:${plain["PATH"]}`,
    XDG_CONFIG_HOME: `${home}/config`,
    XDG_CACHE_HOME: home,
    ...env,
  };
  const { code, stdout, stderr } = await run(TOOLS.act, args, { cwd: clone, env: environment });
  const lines = stdout.split("\n").filter((line) => line.startsWith("{"));
  const read = lines.map((line) => JSON.parse(line) as Line);
  return { code, jobs: jobsOf(read), log: [...read.map(({ msg }) => msg.trimEnd()), stderr].join("\n") };
}

/**
 * A folder with a `node` that stays a moment after it has ended. When a step fails, act (pkg/container/host_environment.go,
 * `exec`) closes the terminal it was given without waiting for what is still to be read there: on a busy machine its last
 * lines, which are the annotations, were lost.
 */
async function lingeringNode(home: string): Promise<string> {
  const folder = join(home, "node");
  await mkdir(folder, { recursive: true });
  const script = `#!/bin/sh\n"${process.execPath}" "$@"\ncode=$?\nsleep 0.3\nexit $code\n`;
  await writeFile(join(folder, "node"), script, { mode: 0o755 });
  return folder;
}

function jobsOf(lines: readonly Line[]): Record<string, Job> {
  const jobs: Record<string, Job> = {};
  for (const line of lines) {
    if (line.jobID === undefined) continue;
    jobs[line.jobID] ??= { result: null, steps: {} };
    const job = jobs[line.jobID];
    if (job === undefined) continue;
    if (line.jobResult !== undefined) job.result = line.jobResult;
    // Post steps repeat the id of their main step.
    if (line.stage !== "Main" || line.stepID === undefined) continue;
    const id = line.stepID.join("/");
    job.steps[id] ??= { result: null, exit: 0, outputs: {}, summary: "", annotations: [], log: "" };
    const step = job.steps[id];
    if (step !== undefined) note(line, step);
  }
  return jobs;
}

function note(line: Line, step: Step): void {
  if (line.stepResult !== undefined) step.result = line.stepResult;
  if (line.raw_output) step.log += line.msg;
  const [, exit] = /^exit status (\d+)$/u.exec(line.msg) ?? [];
  if (exit !== undefined) step.exit = Number(exit);
  if (line.command === "set-output") step.outputs[line.name ?? ""] = line.arg ?? "";
  if (line.command === "summary") step.summary += line.content ?? "";
  if (line.command === "error" || line.command === "warning" || line.command === "notice") {
    step.annotations.push({ level: line.command, message: line.arg ?? "", ...line.kvPairs });
  }
}
