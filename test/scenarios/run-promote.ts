import { writeFileSync } from "node:fs";
import { promotion } from "@modelgate/promote";
import { thisWorld } from "@modelgate/promote/world";
import { type Host, runCommand } from "@modelgate/runner";
import { decodeReport, type Report } from "@modelgate/schema";

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
): Promise<{ code: number; report: Report; outputs: Record<string, string> }> {
  const written: unknown[] = [];
  const outputs: Record<string, string> = {};
  const host: Host = {
    getInput: (name) => inputs[name] ?? "",
    inputProblems: [],
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    mask: () => undefined,
    info: () => undefined,
    debug: () => undefined,
    annotate: () => undefined,
    progress: () => undefined,
    summary: async () => undefined,
    writeReport: async (report, path) => {
      written.push(JSON.parse(JSON.stringify(report)));
      if (path !== null) writeFileSync(path, JSON.stringify(report));
      return path;
    },
    fail: () => undefined,
    provenance: () =>
      gitHub === undefined
        ? null
        : {
            repository: "o/r",
            commit: "",
            url: "https://github.com/o/r/actions/runs/7",
            id: "7",
            attempt: 1,
          },
    isTerminal: false,
    colour: false,
  };
  const env = gitHub === undefined ? process.env : { ...process.env, GITHUB_API_URL: gitHub };
  const world = { ...thisWorld(env), eventName, actor: "ann", ...(now === undefined ? {} : { now }) };
  const code = await runCommand(promotion(world), host, () => ({ summary: "", annotations: [] }));
  return { code, report: decodeReport(written.at(-1)), outputs };
}
