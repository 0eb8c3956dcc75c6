import { benchmark } from "@modelgate/benchmark";
import { thisWorld } from "@modelgate/benchmark/world";
import { runCommand } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { LAPTOP, recordingHost } from "./recording-host.ts";
import { inFolder } from "./working-folder.ts";

/** What a run of benchmark came to. */
export type Timed = {
  code: number;
  report: Report;
  outputs: Readonly<Record<string, string>>;
  /** Each check's verdict and effect by its id. */
  checks: Readonly<Record<string, string>>;
};

/** Runs benchmark with a folder as its working directory, in this process; `signal` cancels it as a runner would. */
export async function timedIn(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  signal?: AbortSignal,
  env: Readonly<Record<string, string>> = LAPTOP,
): Promise<Timed> {
  return await inFolder(folder, async () => {
    const { host, outputs, report } = recordingHost(inputs);
    const world = { ...thisWorld(env), ...(signal === undefined ? {} : { signal }) };
    const code = await runCommand(benchmark(world), host, () => ({ summary: "", annotations: [] }));
    const { checks } = report();
    const named = checks.map(({ id, verdict, effect }) => [id, `${verdict} → ${effect}`] as const);
    return { code, report: report(), outputs, checks: Object.fromEntries(named) };
  });
}
