import { failure, Interval, Machine, type Problem, throwProblems } from "@modelgate/schema";
import * as v from "valibot";
import { isSameHardware } from "./same-hardware.ts";

// History is one file of JSON lines, only ever added to, wherever the workflow keeps it: a branch, a cache, an artefact. It
// shows trends and is no gate, for its numbers come from other jobs.

const FORMAT = "modelgate/latency-history@1";

const number = v.pipe(v.number(), v.finite());

const Metric = v.object({
  value: number,
  unit: v.string(),
  /** Absent: no interval is known. */
  interval: v.optional(v.nullable(Interval)),
  better: v.picklist(["higher", "lower"]),
});
export type HistoryMetric = v.InferOutput<typeof Metric>;

const Entry = v.object({
  format: v.literal(FORMAT),
  commit: v.string(),
  /** ISO 8601. */
  date: v.pipe(v.string(), v.isoTimestamp("expected a time as 2026-01-31T12:00:00Z")),
  /** The model's name. */
  model: v.string(),
  digest: v.nullable(v.string()),
  /** null where it was imported from a format that keeps none: such entries are like each other only. */
  machine: v.nullable(Machine),
  runtime: v.nullable(v.string()),
  threads: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  batch: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** What else the times hold for, as `concurrency` and the digest of the data; absent where nobody said. */
  conditions: v.optional(v.record(v.string(), v.string())),
  /** By metric, as `latency_p50_ms`. */
  metrics: v.record(v.string(), Metric),
});

/** What one run leaves in the history. */
export type HistoryEntry = Omit<v.InferOutput<typeof Entry>, "format">;

/** The line to append. */
export function historyLine(entry: HistoryEntry): string {
  return `${JSON.stringify({ format: FORMAT, ...entry })}\n`;
}

/**
 * Reads a history in the order of its lines. A last line that is cut short, as by a job that was stopped, is an error too: what
 * cannot be read is not left out silently.
 * @throws ModelgateError `input-invalid`, with every line that is wrong
 */
export function readHistory(text: string): HistoryEntry[] {
  const problems: Problem[] = [];
  const entries = text.split("\n").flatMap((line, i): HistoryEntry[] => {
    if (line.trim() === "") return [];
    const result = v.safeParse(Entry, parsed(line), { abortEarly: true });
    if (result.success) {
      const { format: _, ...entry } = result.output;
      return [entry];
    }
    const [issue] = result.issues;
    problems.push({
      code: "input-invalid",
      message: `history, line ${i + 1}: ${v.getDotPath(issue) ?? "the line"}: ${issue.message}`,
      hint: `Expected JSON lines of the format ${FORMAT}. Remove the line, or the file to begin anew.`,
    });
    return [];
  });
  throwProblems(problems);
  return entries;
}

/** One metric of one model under like conditions, in the order of time. */
export type Series = {
  model: string;
  metric: string;
  unit: string;
  better: "higher" | "lower";
  /** The machine of the first entry. */
  machine: Machine | null;
  threads: number | null;
  batch: number | null;
  conditions: Readonly<Record<string, string>>;
  points: readonly { commit: string; date: string; runtime: string | null; metric: HistoryMetric }[];
};

/** Entries apart by model, machine and conditions, so that nothing is compared across unlike ones; by date, then by line. */
export function seriesOf(entries: readonly HistoryEntry[]): Series[] {
  const groups: HistoryEntry[][] = [];
  const inTime = entries.toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
  for (const entry of inTime) {
    const group = groups.find(([head]) => head !== undefined && isLike(head, entry));
    if (group === undefined) groups.push([entry]);
    else group.push(entry);
  }
  return groups.flatMap((group) => {
    const metrics = new Set(group.flatMap((entry) => Object.keys(entry.metrics)));
    return [...metrics].flatMap((metric) => byUnit(group, metric));
  });
}

function byUnit(group: readonly HistoryEntry[], metric: string): Series[] {
  const found = group.flatMap((entry) => {
    const own = Object.hasOwn(entry.metrics, metric) ? entry.metrics[metric] : undefined;
    return own === undefined ? [] : [{ entry, own }];
  });
  return [...Map.groupBy(found, ({ own }) => `${own.unit} ${own.better}`).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { model, machine, threads, batch, conditions = {} } = first.entry;
    const points = same.map(({ entry: { commit, date, runtime }, own }) => ({
      commit,
      date,
      runtime,
      metric: own,
    }));
    const { unit, better } = first.own;
    return [{ model, metric, unit, better, machine, threads, batch, conditions, points }];
  });
}

/** An image or a runtime that is renewed leaves a series whole: that it changed something is what a history is to show. */
function isLike(a: HistoryEntry, b: HistoryEntry): boolean {
  if (a.model !== b.model || a.threads !== b.threads || a.batch !== b.batch) return false;
  if (conditionsKey(a) !== conditionsKey(b)) return false;
  if (a.machine === null || b.machine === null) return a.machine === b.machine;
  return isSameHardware(a.machine, b.machine);
}

function conditionsKey({ conditions = {} }: HistoryEntry): string {
  return JSON.stringify(Object.entries(conditions).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** For importers: the entry that a stranger's record makes, checked as a line would be. */
export function checkedEntry(entry: HistoryEntry, where: string): HistoryEntry {
  const result = v.safeParse(Entry, { format: FORMAT, ...entry }, { abortEarly: true });
  if (result.success) return entry;
  const [issue] = result.issues;
  throw failure("input-invalid", `${where}: ${v.getDotPath(issue) ?? "the entry"}: ${issue.message}`, {
    hint: "Correct this record in the file that is imported, or remove it there.",
  });
}
