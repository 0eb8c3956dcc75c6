import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { failure, type Report } from "@modelgate/schema";

/**
 * Writes a report as JSON and gives its absolute path. Whole or not at all: a step that reads it while it is
 * written sees the one before.
 * @throws ModelgateError `input-invalid` when the path cannot be written
 */
export async function writeReportFile(report: Report, path: string): Promise<string> {
  const target = resolve(path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, `${JSON.stringify(report, null, 2)}\n`);
    await rename(draft, target);
    return target;
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    const reason = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
    throw failure("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
      hint: "Give another path with the input `report`.",
      cause,
    });
  }
}
