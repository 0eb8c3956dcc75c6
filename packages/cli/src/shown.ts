import { folded } from "@modelgate/runner/laptop";
import { problemsOf } from "@modelgate/schema";
import { columns } from "./columns.ts";
import { told } from "./problem-text.ts";

/** What a run shows and how it ends: 0 it was done, 1 what it looked at is wrong, 2 it could not be done. */
export type Shown = { exitCode: 0 | 1 | 2; stdout: string; stderr: string };

/** A run that was done and has this to say. */
export function said(stdout: string): Shown {
  return { exitCode: 0, stdout, stderr: "" };
}

/** A run that says how the command is used. */
export function helped(help: string): Shown {
  return said(folded(help, columns()));
}

/** A run that could not be done, with every reason and its remedy. */
export function refused(error: unknown): Shown {
  return { exitCode: 2, stdout: "", stderr: told(problemsOf(error)) };
}

/** Shows it on this process's streams, and sets the exit code. */
export function show({ exitCode, stdout, stderr }: Shown): void {
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = exitCode;
}
