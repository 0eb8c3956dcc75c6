import { exitCode, type Problem, problemsOf, type Report } from "@modelgate/schema";
import type { Command } from "./command.ts";
import type { Annotation, Host } from "./host.ts";
import { type Fields, readInputs } from "./input.ts";
import { shareable } from "./shareable.ts";

/** Makes the shown form of a report. A problem that its annotations leave out is annotated by `runCommand`. */
export type Render = (report: Report) => { summary: string; annotations: readonly Annotation[] };

type Outline = Pick<Command, "name" | "inputs" | "failed">;

/**
 * Runs a command once and gives its exit code: 0 the step may go on, 1 the gate said no, 2 it could not judge.
 * Never throws. The report and the outputs are written before the step fails, so that steps with
 * `if: always()` can use them.
 */
export async function runCommand<F extends Fields>(
  command: Command<F>,
  host: Host,
  render: Render,
): Promise<0 | 1 | 2> {
  try {
    maskSecrets(command.inputs, host);
    const values = await readInputs(command.inputs, host.getInput, host.inputProblems);
    return await deliver(command, await command.run(values, host), host, render);
  } catch (error) {
    return await giveUp(command, error, host, render);
  }
}

async function deliver(command: Outline, report: Report, host: Host, render: Render): Promise<0 | 1 | 2> {
  const written = host.writeReport(report, reportPath(command, host));
  host.setOutput("verdict", report.verdict);
  if (written !== null) host.setOutput("report", written);
  annotateProblems(report.problems, await show(report, host, render), host);
  // An aggregate has no checks of its own, but reports that it gathered; a promotion has requirements.
  const failed = [
    ...report.checks.filter(({ effect }) => effect === "fail").map(({ id }) => id),
    ...(report.gathered ?? []).filter(({ verdict }) => verdict === "fail").map(({ name }) => name),
    ...(report.promotion?.requirements ?? []).filter(({ met }) => !met).map(({ name }) => name),
  ];
  if (report.verdict === "fail") {
    host.fail(`${command.name}: gate failed (${listed(failed) || "nothing was checked"})`);
  }
  // An error report without a problem would end the step without a word.
  if (report.verdict === "error" && report.problems.length === 0)
    host.fail(`${command.name}: could not judge`);
  return exitCode(report.verdict);
}

/** Names may be a stranger's, of any number and length; the report and the summary have them all. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).map((name) => (name.length <= 200 ? name : `${name.slice(0, 200)}…`));
  return [...shown, ...(names.length > 20 ? [`and ${names.length - 20} more`] : [])].join(", ");
}

async function giveUp(command: Outline, error: unknown, host: Host, render: Render): Promise<2> {
  const problems = problemsOf(error).map(shareable);
  host.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
  const report = leaveReport(command, problems, host);
  annotateProblems(problems, report === null ? [] : await show(report, host, render), host);
  return 2;
}

/**
 * Writes the report of a run that could not judge, and gives it; null where there is none or it could not be written. At once,
 * so that a process that ends without a verdict still does it: an earlier run's report must not be taken for this one's.
 */
export function leaveReport(command: Outline, problems: readonly Problem[], host: Host): Report | null {
  attempt(host, () => host.setOutput("verdict", "error"));
  return attempt(host, () => {
    const report = command.failed?.(problems, host);
    if (report === undefined) return null;
    const written = host.writeReport(report, reportPath(command, host));
    if (written !== null) host.setOutput("report", written);
    return report;
  });
}

/** The first problem is the one to mend: writing about it may fail for the same reason, and then is let go. */
function attempt<T>(host: Host, step: () => T): T | null {
  try {
    return step();
  } catch (error) {
    host.debug(String(error));
    return null;
  }
}

/** Gives what was annotated. A summary is for people: when it cannot be shown the verdict stands, and a warning says so. */
async function show(report: Report, host: Host, render: Render): Promise<readonly Annotation[]> {
  try {
    const { summary, annotations } = render(report);
    await host.summary(summary);
    host.annotate(annotations);
    return annotations;
  } catch (error) {
    const message = `The summary could not be written: ${error instanceof Error ? error.message : String(error)}`;
    host.annotate([{ level: "warning", message }]);
    return [];
  }
}

/** Every problem is said once: never twice, and never not at all. */
function annotateProblems(
  problems: Report["problems"] | readonly Problem[],
  shown: readonly Annotation[],
  host: Host,
): void {
  const pool = [...shown];
  const take = (fits: (annotation: Annotation) => boolean) => {
    const at = pool.findIndex(fits);
    return at >= 0 && pool.splice(at, 1).length > 0;
  };
  // What the renderer cut or spelt out is known by its title; those that are there word for word come first.
  const left = [...problems]
    .filter(({ message }) => !take((annotation) => annotation.message.includes(message)))
    .filter(({ code }) => !take(({ title }) => title === code));
  host.annotate(
    left.map(({ code, message, hint, at }) => ({
      level: "error",
      title: code,
      message: hint === undefined ? message : `${message}\n${hint}`,
      ...(at === undefined ? {} : { file: at.path }),
      ...(at?.line === undefined ? {} : { line: at.line }),
      ...(at?.column === undefined ? {} : { column: at.column }),
    })),
  );
}

/** The input `report`, where a command has one, is read here, so that a run with unreadable inputs still reports. */
function reportPath(command: Outline, host: Host): string | null {
  const field = Object.values(command.inputs).find(({ name }) => name === "report");
  return field === undefined ? null : host.getInput(field.name).trim() || field.fallback || null;
}

function maskSecrets(fields: Fields, host: Host): void {
  for (const field of Object.values(fields)) {
    if (!field.secret) continue;
    const value = host.getInput(field.name).trim();
    if (value !== "") host.mask(value);
  }
}
