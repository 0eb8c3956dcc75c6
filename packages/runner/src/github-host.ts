import { mkdtempSync } from "node:fs";
import { stat } from "node:fs/promises";
import { EOL, tmpdir } from "node:os";
import { join } from "node:path";
import * as core from "@actions/core";
import { annotationBudget } from "./annotation-budget.ts";
import type { Command } from "./command.ts";
import { cutToBytes } from "./cut.ts";
import { guarded } from "./guarded.ts";
import type { Annotation, Host, Run } from "./host.ts";
import type { Fields } from "./input.ts";
import { sparse } from "./progress.ts";
import { writeReportFile } from "./report-file.ts";
import { currentRun } from "./run.ts";
import { leaveReport, type Render, runCommand } from "./run-command.ts";
import { visible, visibleLine } from "./visible.ts";
import { workTreeCommit } from "./work-tree.ts";

/** What GitHub shows of one step's summary; a larger file is dropped whole. */
const SUMMARY_BYTES = 1024 * 1024;

/** The whole main of an action: runs the command on this runner and sets the exit code of the process. */
export async function runAction<F extends Fields>(command: Command<F>, render: Render): Promise<void> {
  const host = githubHost();
  await guarded(
    host,
    () => runCommand(command, host, render),
    (problems) => leaveReport(command, problems, host),
  );
}

/** A GitHub runner, as `process.env` describes it at the time of each call. */
function githubHost(): Host {
  const fits = annotationBudget();
  const info = (message: string) => core.info(inert(visible(message)));
  return {
    getInput: (name) => core.getInput(name),
    inputProblems: [],
    setOutput: (name, value) => core.setOutput(name, value),
    mask: (secret) =>
      secret
        .split("\n")
        .filter((line) => line.trim() !== "")
        .forEach(core.setSecret),
    info,
    debug: (message) => core.debug(visible(message)),
    annotate(annotations) {
      const { shown, left } = fits(annotations);
      for (const annotation of shown) print(annotation);
      for (const { level, title, message } of left) info(`${level}: ${title ? `${title}: ` : ""}${message}`);
    },
    progress: sparse(info),
    summary: appendSummary,
    writeReport: (report, path) =>
      writeReportFile(report, path ?? join(scratchFolder(), `${report.action}-report.json`)),
    fail: (message) => core.error(visible(message)),
    provenance: thisRun,
    isTerminal: false,
    colour: false,
  };
}

/** Its commit is what is checked out, which a workflow chooses; GITHUB_SHA where nothing is. */
function thisRun(): Run | null {
  const run = currentRun(process.env);
  return run && { ...run, commit: workTreeCommit(process.env) ?? run.commit };
}

const PRINT = { notice: core.notice, warning: core.warning, error: core.error };

function print({ level, message, title, file, line, column }: Annotation): void {
  PRINT[level](visible(message), {
    ...(title === undefined ? {} : { title: visibleLine(title) }),
    ...(file === undefined ? {} : { file: visibleLine(file) }),
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  });
}

/**
 * Takes the power from lines that the runner would obey: `::command::` at the start of a line, after spaces as
 * well, and the older `##[command]` anywhere in it.
 */
function inert(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "# #[");
}

async function appendSummary(markdown: string): Promise<void> {
  const file = process.env["GITHUB_STEP_SUMMARY"];
  if (!file) return core.debug("no GITHUB_STEP_SUMMARY: the summary is not shown");
  const used = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  const notice =
    "> [!WARNING]\n> This summary was cut: GitHub shows at most 1 MiB. The report file holds everything.";
  await core.summary.addRaw(cutToBytes(markdown, SUMMARY_BYTES - used - EOL.length, notice), true).write();
}

/** A folder of its own for each step: two steps of one action in a job must not overwrite each other. */
function scratchFolder(): string {
  return mkdtempSync(join(process.env["RUNNER_TEMP"] || tmpdir(), "modelgate-"));
}
