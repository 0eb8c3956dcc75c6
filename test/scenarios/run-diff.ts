import type { BaselinePorts } from "@modelgate/baseline";
import { diff, type World } from "@modelgate/diff";
import { thisWorld } from "@modelgate/diff/world";
import { type Host, runCommand } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import type { Job } from "./project.ts";
import { LAPTOP, recordingHost } from "./recording-host.ts";
import { inFolder } from "./working-folder.ts";

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
  return await inFolder(folder, async () => {
    const { host, outputs, report: written } = recordingHost(inputs);
    const here = thisWorld(env);
    const world: World = {
      ...here,
      ...(today === undefined ? {} : { today: () => today }),
      ports: async (given) => ({
        ...(await here.ports(given)),
        ...(exchange === undefined ? {} : { exchange }),
      }),
    };
    const code = await runCommand(diff(world), host, () => ({ summary: "", annotations: [] }));
    const report = written();
    const checks = report.checks.map(({ id, verdict, effect }) => [id, `${verdict} → ${effect}`] as const);
    return { code, report, outputs, checks: Object.fromEntries(checks) };
  });
}

/** Runs diff as a job's step. */
export async function diffJob(
  { folder, env }: Job,
  inputs: Readonly<Record<string, string>> = {},
  standing: Omit<Standing, "env"> = {},
): Promise<Diffed> {
  return await diffIn(folder, inputs, { ...standing, env });
}

/** A host that hears nothing and says nothing. */
export const QUIET: Host = recordingHost({}).host;
