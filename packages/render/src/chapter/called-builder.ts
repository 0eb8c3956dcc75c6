import type { Changes, Latency, Report } from "@modelgate/schema";
import { changesOf } from "../changes/changes-builder.ts";
import { breakingReport } from "../changes/diff-builder.ts";
import { latencyOf, timedReport } from "../latency/latency-builder.ts";

// For tests, of this package and of others: what a diff and a benchmark look like when a stranger chose every text in them.

/** Keys whose text is ours, of a fixed list. */
const OURS = new Set("kind level side effect sameness change ended arm unit of".split(" "));
/** Keys that tell the nodes of a picture apart. */
const IDS = new Set(["id", "from", "to"]);

/** A section with every text of a stranger's replaced. */
export function called<T extends Changes | Latency>(section: T, name: string): T {
  return replaced(section, name, "") as T;
}

function replaced(value: unknown, name: string, key: string): unknown {
  if (typeof value === "string") return OURS.has(key) ? value : IDS.has(key) ? `${value}${name}` : name;
  if (Array.isArray(value)) return value.map((item) => replaced(item, name, key));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([inner, item]) => {
    // Scenarios are named by MLPerf.
    const isOurs = inner === "name" && "samplesPerQuery" in value;
    return [inner, isOurs ? item : replaced(item, name, inner)];
  });
  return Object.fromEntries(entries);
}

/** A failing diff and an open benchmark of one model, in which everything is called `name`. */
export function reportsCalled(name: string): Report[] {
  const both = [breakingReport(called(changesOf(), name)), timedReport(called(latencyOf(), name))];
  return both.map((report) => ({
    ...report,
    subject: { ...report.subject, name },
    checks: report.checks.map((check) => ({ ...check, because: name, message: name || "no message" })),
  }));
}
