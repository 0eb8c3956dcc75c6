import { promotion } from "@modelgate/promote";
import { thisWorld } from "@modelgate/promote/world";
import { runCommand } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { LAPTOP, type Recording, recordingHost } from "./recording-host.ts";

export type Standing = {
  eventName?: string;
  now?: () => number;
  /** The address of its API: the run is then a job's in `o/r`. */
  gitHub?: string;
};

/** One run of promote in this process: exit code, report and outputs. */
export async function runPromote(
  inputs: Readonly<Record<string, string>>,
  { eventName = "push", now, gitHub }: Standing = {},
): Promise<{ code: number; report: Report; outputs: Recording["outputs"] }> {
  const provenance = {
    ...{ repository: "o/r", commit: "", id: "7", event: eventName, attempt: 1 },
    url: "https://github.com/o/r/actions/runs/7",
  };
  const { host, outputs, report } = recordingHost(inputs, {
    provenance: () => (gitHub === undefined ? null : provenance),
  });
  const env = gitHub === undefined ? LAPTOP : { ...LAPTOP, GITHUB_API_URL: gitHub };
  const world = { ...thisWorld(env), eventName, actor: "ann", ...(now === undefined ? {} : { now }) };
  const code = await runCommand(promotion(world), host, () => ({ summary: "", annotations: [] }));
  return { code, report: report(), outputs };
}
