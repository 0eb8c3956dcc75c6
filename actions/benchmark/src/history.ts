import { appendFile, readFile, writeFile } from "node:fs/promises";
import {
  type HistoryEntry,
  historyLine,
  historyOf,
  historyPage,
  readGithubActionBenchmark,
  readHistory,
  writeBencher,
  writeGithubActionBenchmark,
} from "@modelgate/latency";
import { asJson } from "@modelgate/runner/outline";
import { failure, problemsOf, type Report } from "@modelgate/schema";
import type { Given } from "./plan.ts";

/** The report with what became of its history. One that cannot be kept is its problem: what was measured stands, minutes went into it. */
export async function withHistory(report: Report, given: Given): Promise<Report> {
  try {
    return { ...report, notes: [...report.notes, ...(await keepHistory(report, given))] };
  } catch (error) {
    return { ...report, verdict: "error", problems: [...report.problems, ...problemsOf(error).map(asJson)] };
  }
}

/**
 * Appends this run to the history, draws it, and writes it for other tools, as far as each was asked for.
 * @throws ModelgateError `input-invalid` for a history that cannot be read or a file that cannot be written
 */
export async function keepHistory(
  report: Report,
  { history, historyImport: imported, historyPage: page, export: other, calibrate }: Given,
): Promise<string[]> {
  // Its numbers are the baseline's, and would stand for the model of this commit.
  if (calibrate) return ["a calibration times one model against itself: it is no entry of a history"];
  const entry = historyOf(report);
  if (entry === null) return ["nothing was timed, so the history was left alone"];
  const notes: string[] = [];
  if (history !== null) {
    const text = await textOf(history);
    const kept = readHistory(text);
    const brought =
      imported === null || kept.length > 0 ? [] : readGithubActionBenchmark(await readOrFail(imported));
    const before = [...brought, ...kept];
    // An editor may have left the last line open: the next one would be part of it.
    const open = text === "" || text.endsWith("\n") ? "" : "\n";
    await written(history, () => appendFile(history, open + [...brought, entry].map(historyLine).join("")));
    notes.push(`this is entry ${before.length + 1} of ${history}`);
    if (page !== null) await written(page, () => writeFile(page, historyPage([...before, entry])));
  }
  if (other !== null) {
    const isBencher = other.endsWith(".bmf.json");
    const text = isBencher ? writeBencher(entry) : writeGithubActionBenchmark(entry, "lower");
    await written(other, () => writeFile(other, text));
    if (!isBencher) notes.push(...leftOut(entry, other));
  }
  return notes;
}

/** github-action-benchmark is told of a whole file which direction is better. */
function leftOut({ metrics }: HistoryEntry, file: string): string[] {
  const names = Object.keys(metrics).filter((name) => metrics[name]?.better === "higher");
  if (names.length === 0) return [];
  return [
    `${file} has what is better when smaller, for the tool customSmallerIsBetter: without ${names.join(", ")}`,
  ];
}

async function textOf(path: string): Promise<string> {
  return await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    // The first run begins it.
    if (cause.code === "ENOENT") return "";
    throw failure("input-invalid", `history: ${path} cannot be read (${cause.code})`, {
      hint: "Name a file of JSON lines.",
      cause,
    });
  });
}

async function readOrFail(path: string): Promise<string> {
  return await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    throw failure("input-invalid", `history-import: ${path} cannot be read (${cause.code})`, {
      hint: "Name the data.js or the JSON that github-action-benchmark keeps.",
      cause,
    });
  });
}

async function written(path: string, write: () => Promise<void>): Promise<void> {
  await write().catch((cause: NodeJS.ErrnoException) => {
    throw failure("input-invalid", `${path}: cannot be written (${cause.code})`, {
      hint: "Name a file in a folder that exists.",
      cause,
    });
  });
}
