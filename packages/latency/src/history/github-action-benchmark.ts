import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { checkedEntry, type HistoryEntry, type HistoryMetric } from "./entry.ts";

// What github-action-benchmark reads and keeps. Read: its data.js (JSON behind an assignment, or the same as plain JSON) of any
// tool, and the list of benches that its custom tools take. Written: that list, one file for each direction, for its tool is
// told by an input (`customSmallerIsBetter`, `customBiggerIsBetter`) and not by the file.

const number = v.pipe(v.number(), v.finite());

const Bench = v.object({
  name: v.string(),
  value: v.union([
    number,
    v.pipe(v.string(), v.regex(/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i), v.transform(Number)),
  ]),
  unit: v.string(),
});

const Run = v.object({
  commit: v.object({ id: v.string() }),
  /** Milliseconds since 1970. */
  date: number,
  tool: v.string(),
  benches: v.array(Bench),
});

const Document = v.object({ entries: v.record(v.string(), v.array(Run)) });

const ASSIGNMENT = /^\s*window\.BENCHMARK_DATA\s*=\s*/;

/** Its tools that count a greater value as better; times of the others are better when small. */
const GREATER_IS_BETTER = ["customBiggerIsBetter", "benchmarkjs", "pytest"];

/**
 * The runs of a data.js as entries, each of its suites under its name as the model. It keeps no machine, so imported entries
 * are compared with each other and with nothing else.
 * @throws ModelgateError `input-invalid`
 */
export function readGithubActionBenchmark(text: string): HistoryEntry[] {
  const document = decode(Document, text.replace(ASSIGNMENT, "").replace(/;\s*$/, ""));
  return Object.entries(document.entries).flatMap(([suite, runs]) =>
    runs.map(({ commit, date, tool, benches }, i) => {
      const where = `${suite}, run ${i + 1}`;
      const time = new Date(date);
      if (Number.isNaN(time.getTime()))
        throw failure("input-invalid", `${where}: date: expected milliseconds since 1970, got ${date}`, {
          hint: "Correct this run in the file that is imported, or remove it there.",
        });
      const better = GREATER_IS_BETTER.includes(tool) ? "higher" : "lower";
      const metrics = benches.map(({ name, value, unit }): [string, HistoryMetric] => [
        name,
        { value, unit, better },
      ]);
      const entry = {
        commit: commit.id,
        date: time.toISOString(),
        model: suite,
        digest: null,
        machine: null,
        runtime: null,
        threads: null,
        batch: null,
        metrics: Object.fromEntries(metrics),
      };
      return checkedEntry(entry, where);
    }),
  );
}

/** The list of benches for one of its custom tools: the metrics of an entry that are better in this direction. */
export function writeGithubActionBenchmark(entry: HistoryEntry, better: HistoryMetric["better"]): string {
  const benches = Object.entries(entry.metrics)
    .filter(([, metric]) => metric.better === better)
    .map(([metric, { value, unit, interval }]) => ({
      name: `${entry.model}/${metric}`,
      unit,
      value,
      // Text for its tooltip: it computes nothing with it.
      ...(interval == null ? {} : { range: `${interval.low} … ${interval.high}` }),
      extra: [entry.digest, entry.machine?.cpu, entry.runtime].filter((part) => part != null).join("\n"),
    }));
  return `${JSON.stringify(benches, null, 2)}\n`;
}

function decode<T>(schema: v.GenericSchema<unknown, T>, text: string): T {
  const hint = "Expected the data.js that github-action-benchmark keeps, or the same as JSON.";
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw failure("input-invalid", "the imported history: expected JSON", { hint, cause });
  }
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? "the document";
  throw failure("input-invalid", `the imported history: ${path}: ${issue.message}`, { hint });
}
