import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../../packages/devkit/src/repository.ts";
import { decodeReport, type Report } from "../../packages/schema/src/index.ts";
import { plainEnvironment, run } from "./program.ts";

/** The program behind `npx modelgate`. */
export const MODELGATE = join(root, "packages/cli/dist/index.js");

/** Runs `modelgate validate` as it ships, with inputs as flags, and reads the report it wrote. */
export async function modelgateValidate(
  cwd: string,
  inputs: Readonly<Record<string, string>>,
): Promise<{ code: number; report: Report; stderr: string }> {
  const { report = join(cwd, "command-report.json"), ...others } = inputs;
  const flags = Object.entries(others).flatMap(([name, value]) =>
    name === "limits" ? value.split("\n").flatMap((limit) => ["--limit", limit]) : [`--${name}`, value],
  );
  const args = [MODELGATE, "validate", ...flags, "--report", report];
  const { code, stderr } = await run(process.execPath, args, { cwd, env: plainEnvironment() });
  return { code, stderr, report: await readReport(report) };
}

/** A report from its file. */
export async function readReport(path: string): Promise<Report> {
  return decodeReport(JSON.parse(await readFile(path, "utf8")));
}
