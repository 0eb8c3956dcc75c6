import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BaselinePorts } from "@modelgate/baseline";
import { headStart, openWorkshop } from "@modelgate/inference/head-start";
import { runCommand } from "@modelgate/runner";
import type { Report } from "@modelgate/schema";
import { validate, type World } from "@modelgate/validate";
import type { Wish } from "@modelgate/validate/start";
import { type Keep, thisWorld } from "@modelgate/validate/world";
import { afterAll } from "vitest";
import { LAPTOP, recordingHost } from "./recording-host.ts";

const offline = async () => Promise.reject(new Error("a scenario asks no registry"));
const workshop = openWorkshop(null, { npmConfig: offline, download: offline, wait: offline });
// Verified once for all runs of this process: hashing the runtime takes as long as a small model.
const found = workshop.findRuntime();
const sandboxEntry = compiledOnce(workshop.sandboxEntry);
const early = { take: (wish: Wish) => headStart({ sandboxEntry, findRuntime: () => found }, wish) };

/** The sandbox's own program, whose types are stripped once and not by each of a hundred children. */
function compiledOnce(entry: string): string {
  const folder = mkdtempSync(join(tmpdir(), "modelgate-compiled-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const cached = join(folder, "child.mjs");
  const lines = [
    'import { enableCompileCache } from "node:module";',
    `enableCompileCache(${JSON.stringify(folder)});`,
    `await import(${JSON.stringify(entry)});`,
  ];
  writeFileSync(cached, lines.join("\n"));
  // The first one, without a job, fills the cache when it ends; in the sandbox nothing can be written.
  spawnSync(process.execPath, ["--disable-wasm-trap-handler", cached], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  return cached;
}

/** What a run meets beyond its inputs; by default a laptop. */
export type Standing = {
  /** In place of this process's variables. */
  env?: Readonly<Record<string, string>>;
  keep?: Keep;
  /** YYYY-MM-DD. */
  today?: string;
  /** The web. */
  exchange?: BaselinePorts["exchange"];
};

/** One run of validate in this process (the model still in its sandbox): exit code and the report it wrote. */
export async function runValidate(
  inputs: Readonly<Record<string, string>>,
  { env = LAPTOP, keep, today, exchange }: Standing = {},
): Promise<{ code: number; report: Report }> {
  const { host, report } = recordingHost(inputs);
  const here = thisWorld(env, undefined, early);
  const world: World = {
    ...here,
    baseline: async (given) => ({
      ...(await here.baseline(given)),
      ...(exchange === undefined ? {} : { exchange }),
    }),
    ...(keep === undefined ? {} : { keep: async () => keep }),
    ...(today === undefined ? {} : { today: () => today }),
  };
  const code = await runCommand(validate(world), host, () => ({ summary: "", annotations: [] }));
  return { code, report: report() };
}

/** Inputs of a case in an index file, where paths are relative to `folder`. */
export function inputsOf(entry: Readonly<Record<string, unknown>>, folder: string): Record<string, string> {
  const given: Record<string, string> = {};
  for (const name of ["task", "target", "id", "positive", "output", "scores"]) {
    if (typeof entry[name] === "string") given[name] = entry[name];
  }
  for (const name of ["model", "predictions", "data"]) {
    if (typeof entry[name] === "string") given[name] = `${folder}/${entry[name]}`;
  }
  // JSON is YAML, and the only way to write labels with line ends.
  for (const name of ["classes", "inputs"]) {
    if (entry[name] !== undefined) given[name] = JSON.stringify(entry[name]);
  }
  return given;
}
