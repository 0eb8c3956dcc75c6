import type { Report } from "@modelgate/schema";
import type { HistoryEntry } from "./entry.ts";

/** What a report of times leaves in the history; null: nothing in it was timed. */
export function historyOf({
  latency,
  subject,
  measurements,
  provenance,
  environment,
}: Report): HistoryEntry | null {
  if (latency === undefined) return null;
  const known = measurements.flatMap(({ metric, value, unit, interval, better = "lower" }) =>
    value === null ? [] : [[metric, { value, unit, interval, better }] as const],
  );
  if (known.length === 0) return null;
  return {
    commit: provenance.commit ?? "",
    date: provenance.createdAt,
    model: subject.name,
    digest: subject.digest,
    machine: latency.machine,
    runtime: environment.runtime,
    threads: latency.threads,
    batch: latency.batch,
    metrics: Object.fromEntries(known),
  };
}
