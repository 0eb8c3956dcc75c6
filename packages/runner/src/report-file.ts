import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { failure, type Report } from "@modelgate/schema";

/**
 * Writes a report as JSON and gives its absolute path. Whole or not at all: a step that reads it while it is
 * written sees the one before. At once, for a process that ends cannot wait. Where it fails nothing is left there: what an
 * earlier run wrote would be taken for this one's.
 * @throws ModelgateError `input-invalid` when the path cannot be written
 */
export function writeReportFile(report: Report, path: string): string {
  const target = resolve(path);
  const draft = `${target}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(draft, `${JSON.stringify(report, null, 2)}\n`);
    renameSync(draft, target);
    return target;
  } catch (cause) {
    for (const left of [draft, target]) removed(left);
    const reason = cause instanceof Error && "code" in cause ? ` (${cause.code})` : "";
    throw failure("input-invalid", `report: expected a path that can be written, got "${path}"${reason}`, {
      hint: "Give another path with the input `report`.",
      cause,
    });
  }
}

function removed(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be written cannot be removed either, as a rule: the error says that it could not be written.
  }
}
