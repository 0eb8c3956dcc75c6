import { writeFileSync } from "node:fs";
import type { Host } from "@modelgate/runner";
import { decodeReport, type Report } from "@modelgate/schema";

/** This process's variables without those of a runner that it may itself be in. */
export const LAPTOP = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || name.startsWith("GITHUB_") ? [] : [[name, value]],
  ),
);

export type Recording = {
  host: Host;
  outputs: Readonly<Record<string, string>>;
  /** The last report that was written, as JSON has it. */
  report(): Report;
};

/** A laptop's host that is given inputs, and keeps what a command writes. */
export function recordingHost(inputs: Readonly<Record<string, string>>, more: Partial<Host> = {}): Recording {
  const written: string[] = [];
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
    writeReport: (report, path) => {
      const text = JSON.stringify(report);
      written.push(text);
      if (path !== null) writeFileSync(path, text);
      return path;
    },
    fail: () => undefined,
    provenance: () => null,
    isTerminal: false,
    colour: false,
    ...more,
  };
  return { host, outputs, report: () => decodeReport(JSON.parse(written.at(-1) ?? "null")) };
}
