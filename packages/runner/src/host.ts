import type { Problem, Report } from "@modelgate/schema";

/** A message that a reviewer meets beside a file, in the list of checks or on the terminal. */
export type Annotation = {
  level: "notice" | "warning" | "error";
  message: string;
  title?: string;
  file?: string;
  /** From 1. */
  line?: number;
  /** From 1. */
  column?: number;
};

/** Which run this is: what the CI service says of itself, and what git says of the checkout. */
export type Run = {
  /** `owner/name`. */
  repository: string;
  /** The commit that is checked out, by default GitHub's trial merge on a pull request; without a checkout the event's. */
  commit: string;
  /** Address of the run's page. */
  url: string;
  id: string;
  /** What started it, as `pull_request`. */
  event: string;
  /** From 1; a re-run counts up. */
  attempt: number;
};

/**
 * What a command may ask of the place it runs in: a GitHub runner or a laptop. A test passes a plain object.
 * Every text handed over may hold a stranger's characters; a host makes them harmless.
 */
export type Host = {
  /** The input's text as given; empty when it was not. */
  getInput(name: string): string;
  /** What is wrong with the inputs beyond their values: unknown or doubled flags. */
  readonly inputProblems: readonly Problem[];
  setOutput(name: string, value: string): void;
  /** Keeps a secret out of everything printed from now on. */
  mask(secret: string): void;
  info(message: string): void;
  debug(message: string): void;
  /** Shows the annotations; where there is room for fewer, says how many are missing. */
  annotate(annotations: readonly Annotation[]): void;
  /** One line on how far the work is. Rewritten on a terminal, sparse elsewhere. */
  progress(message: string): void;
  /** Shows what the renderer made of the report. */
  summary(text: string): Promise<void>;
  /** Writes the report as JSON, at once, and gives its path; null when no path was asked for and none is needed. */
  writeReport(report: Report, path: string | null): string | null;
  /** Says why the gate said no. Only `runCommand` calls it. */
  fail(message: string): void;
  /** null on a laptop. */
  provenance(): Run | null;
  readonly isTerminal: boolean;
  readonly colour: boolean;
};
