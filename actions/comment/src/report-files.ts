import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { DEFAULT_BOUNDS, type NamedReport } from "@modelgate/review";
import { ModelgateError, type Problem, problemsOf, readReport } from "@modelgate/schema";

/**
 * The reports in files, and in the `.json` files anywhere below folders; links below folders are left alone. Never throws
 * for what they hold: each that cannot be read is a problem, and so is a path that does not exist where `mustExist`.
 */
export async function readReportFiles(
  paths: readonly string[],
  mustExist: boolean,
): Promise<{ reports: NamedReport[]; problems: Problem[] }> {
  /** By absolute path, what the file is called in messages. */
  const found = new Map<string, string>();
  const reports: NamedReport[] = [];
  const problems: Problem[] = [];
  for (const path of paths) {
    const files = await filesAt(path);
    if (files === null && mustExist) problems.push(absent(path));
    for (const file of files ?? []) found.set(resolve(file), labelOf(path, file));
  }
  if (found.size > DEFAULT_BOUNDS.entries) return { reports, problems: [...problems, tooMany(found.size)] };
  // One after the other: a thousand at once would be a thousand times 64 MB.
  for (const [file, name] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    try {
      reports.push({ name, report: (await readReport(createReadStream(file), name)).report });
    } catch (error) {
      problems.push(...toldOf(error, name));
    }
  }
  return { reports, problems };
}

/** From the folder that was named downwards: where a runner keeps its folders tells nobody anything. */
function labelOf(path: string, file: string): string {
  return file === path ? path : join(basename(resolve(path)), relative(path, file));
}

/** null when there is nothing at the path. */
async function filesAt(path: string): Promise<string[] | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.json$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What the reader says names the file; what the disk says does not. */
function toldOf(error: unknown, name: string): readonly Problem[] {
  if (error instanceof ModelgateError) return error.problems;
  return problemsOf(error).map((problem) => ({ ...problem, message: `${name}: ${problem.message}` }));
}

function absent(path: string): Problem {
  return {
    code: "file-missing",
    message: `${path}: there is no such file or folder`,
    hint: "Download the artifacts with the reports first, or say with `expected` which reports are due.",
  };
}

function tooMany(count: number): Problem {
  return {
    code: "report-invalid",
    message: `reports: ${count} files end in .json, expected at most ${DEFAULT_BOUNDS.entries}`,
    hint: "Name the folder that holds the reports and nothing else.",
  };
}
