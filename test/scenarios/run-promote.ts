import { writeFileSync } from "node:fs";
import { promotion } from "@modelgate/promote";
import { thisWorld } from "@modelgate/promote/world";
import { type Host, runCommand } from "@modelgate/runner";
import { decodeReport, type Report } from "@modelgate/schema";

/** One run of promote in this process: exit code, report and outputs. */
export async function runPromote(
  inputs: Readonly<Record<string, string>>,
  { eventName = "push", now }: { eventName?: string; now?: () => number } = {},
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
    provenance: () => null,
    isTerminal: false,
    colour: false,
  };
  const world = { ...thisWorld(), eventName, actor: "ann", ...(now === undefined ? {} : { now }) };
  const code = await runCommand(promotion(world), host, () => ({ summary: "", annotations: [] }));
  return { code, report: decodeReport(written.at(-1)), outputs };
}
