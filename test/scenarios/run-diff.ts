import { writeFileSync } from "node:fs";
import type { BaselinePorts } from "@modelgate/baseline";
import { diff, type World } from "@modelgate/diff";
import { thisWorld } from "@modelgate/diff/world";
import { type Host, runCommand } from "@modelgate/runner";
import { decodeReport, type Report } from "@modelgate/schema";
import type { Job } from "./project.ts";

/** This process's variables without those of a runner that it may itself be in. */
const LAPTOP = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith("GITHUB_") ? [] : [[name, value]],
  ),
);

/** What a run of diff came to. */
export type Diffed = {
  code: number;
  report: Report;
  outputs: Readonly<Record<string, string>>;
  /** Each check's verdict and effect by its id. */
  checks: Readonly<Record<string, string>>;
};

export type Standing = {
  /** In place of this process's variables. */
  env?: Readonly<Record<string, string>>;
  /** YYYY-MM-DD. */
  today?: string;
  /** The web. */
  exchange?: BaselinePorts["exchange"];
};

/** Runs diff with a folder as its working directory, in this process (models still run in their sandbox). */
export async function diffIn(
  folder: string,
  inputs: Readonly<Record<string, string>> = {},
  { env = LAPTOP, today, exchange }: Standing = {},
): Promise<Diffed> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const outputs: Record<string, string> = {};
    const written: unknown[] = [];
    const here = thisWorld(env);
    const world: World = {
      ...here,
      ...(today === undefined ? {} : { today: () => today }),
      ports: async (given) => ({
        ...(await here.ports(given)),
        ...(exchange === undefined ? {} : { exchange }),
      }),
    };
    const host: Host = { ...QUIET, getInput: (name) => inputs[name] ?? "" };
    const code = await runCommand(
      diff(world),
      {
        ...host,
        setOutput: (name, value) => {
          outputs[name] = value;
        },
        writeReport: async (report, path) => {
          const text = JSON.stringify(report);
          written.push(JSON.parse(text));
          if (path !== null) writeFileSync(path, text);
          return path;
        },
      },
      () => ({ summary: "", annotations: [] }),
    );
    const report = decodeReport(written.at(-1));
    const checks = report.checks.map(({ id, verdict, effect }) => [id, `${verdict} → ${effect}`] as const);
    return { code, report, outputs, checks: Object.fromEntries(checks) };
  } finally {
    process.chdir(before);
  }
}

/** Runs diff as a job's step. */
export async function diffJob(
  { folder, env }: Job,
  inputs: Readonly<Record<string, string>> = {},
  standing: Omit<Standing, "env"> = {},
): Promise<Diffed> {
  return await diffIn(folder, inputs, { ...standing, env });
}

const QUIET: Host = {
  getInput: () => "",
  inputProblems: [],
  setOutput: () => undefined,
  mask: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  annotate: () => undefined,
  progress: () => undefined,
  summary: async () => undefined,
  writeReport: async () => null,
  fail: () => undefined,
  provenance: () => null,
  isTerminal: false,
  colour: false,
};
