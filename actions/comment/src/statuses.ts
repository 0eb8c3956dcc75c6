import { shorten } from "@modelgate/render";
import { type AggregateLine, type CommitStatus, statusOf, statusText } from "@modelgate/review";
import type { Effect } from "@modelgate/schema";
import type { Gathered } from "./gather.ts";

/** Each is a request, and a repository's jobs share 1,000 an hour. */
const MOST_EACH = 50;

const STATE: Record<Effect, CommitStatus["state"]> = {
  skipped: "success",
  pass: "success",
  warn: "success",
  fail: "failure",
  error: "error",
};

/** What the statuses say: the verdict under the gate's key first, then one for each report as far as there is room. */
export function statusesOf(
  told: { key: string; verdict: Effect; lines: readonly AggregateLine[]; url: string },
  { reports, trust }: Pick<Gathered, "reports" | "trust">,
): CommitStatus[] {
  const { key, verdict, url } = told;
  const doubted = STATE[verdict] === "success" && trust?.state === "neutral";
  const text = doubted ? `not trusted: ${trust.reason}` : sentence(told, reports.length);
  const overall: CommitStatus = {
    state: doubted ? "pending" : STATE[verdict],
    // Never the required job's name: of a check and a status of one name GitHub requires both.
    context: `${statusText(key, 100)} / verdict`,
    description: statusText(text),
    url,
  };
  const each = reports
    .slice(0, MOST_EACH)
    .map(({ report }) => statusOf(report, { key, url, ...(trust === null ? {} : { trust }) }));
  return [overall, ...each];
}

function sentence(
  { verdict, lines }: { verdict: Effect; lines: readonly AggregateLine[] },
  reports: number,
): string {
  if (verdict === "skipped") return "skipped: nothing was judged";
  if (verdict === "pass") return `pass: ${reports} ${reports === 1 ? "report" : "reports"}`;
  const [first, ...others] = lines.filter(({ effect }) => effect === verdict);
  if (first === undefined) return verdict;
  const who = first.name === "" ? verdict : shorten(first.name, 60);
  return `${who}: ${first.text}${others.length > 0 ? `; and ${others.length} more` : ""}`;
}
