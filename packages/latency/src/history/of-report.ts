import type { Report } from "@modelgate/schema";
import type { HistoryEntry } from "./entry.ts";

/** What a report of times leaves in the history; null: nothing in it was timed. */
export function historyOf({
  latency,
  subject,
  measurements,
  provenance,
  environment,
  datasets,
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
    conditions: conditionsOf(environment.options, datasets[0]?.digest ?? null, latency.served !== undefined),
    metrics: Object.fromEntries(known),
  };
}

/** Threads and batch have places of their own. Data of other bytes are other inputs; without any, inputs were made up. */
function conditionsOf(
  options: Report["environment"]["options"],
  data: string | null,
  isServed: boolean,
): Record<string, string> {
  const told = Object.entries(options).filter(
    ([name, value]) => name !== "threads" && name !== "batch" && value !== null && value !== "",
  );
  return {
    ...Object.fromEntries(told.map(([name, value]) => [name, String(value)])),
    ...(data === null ? {} : { data }),
    ...(isServed ? { served: "yes" } : {}),
  };
}
