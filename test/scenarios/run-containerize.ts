import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { containerize, type World } from "@modelgate/containerize";
import { thisWorld } from "@modelgate/containerize/world";
import { runCommand } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { folderOf } from "./project.ts";
import { recordingHost } from "./recording-host.ts";
import { inFolder } from "./working-folder.ts";

const root = join(import.meta.dirname, "../..");

/** What a run of containerize came to. */
export type Packed = {
  code: number;
  report: Report;
  outputs: Readonly<Record<string, string>>;
  /** Each check's verdict by its id. */
  checks: Readonly<Record<string, string>>;
};

/** Runs containerize with a folder as its working directory, in this process; without an engine unless told. */
export async function containerizeIn(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  world: Partial<World> = {},
): Promise<Packed> {
  return await inFolder(folder, async () => {
    const { host, outputs, report: written } = recordingHost(inputs);
    const none = async () => Promise.reject(new Error("not found"));
    const here: World = {
      ...thisWorld(),
      exec: none,
      cache: join(folder, ".layers"),
      identity: null,
      ...world,
    };
    const code = await runCommand(containerize(here), host, () => ({ summary: "", annotations: [] }));
    const report = written();
    const checks = Object.fromEntries(report.checks.map(({ id, verdict }) => [id, verdict]));
    return { code, report, outputs, checks };
  });
}

/**
 * The server from its source in place of the bundle that an action has beside it. `models`: a folder of models that it serves in
 * place of the packed ones, as a server does that somebody tampered with.
 */
export function serverFolder(models: string | null = null): string {
  const program = pathToFileURL(join(root, "packages/server/src/program.ts")).href;
  const lines = [
    // In Node's threads this file is not run: they are given the program's own.
    ...(models === null
      ? []
      : [`process.argv[process.argv.indexOf("--models") + 1] = ${JSON.stringify(models)};`]),
    'process.argv.push("--drain-delay-ms", "0");',
    `await import(${JSON.stringify(program)});`,
  ];
  return folderOf({ "index.js": lines.join("\n") });
}

export function jsonOf(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
