import type { PolicyEntry, Report } from "@modelgate/schema";
import type { Review } from "./review.ts";
import type { ReviewOptions } from "./review-options.ts";
import { many, type Voice } from "./wording.ts";

/** What gives a verdict its standing, or takes it away. */
export type Standing = {
  /** ", observed only", for a heading; "" when the gate gates. */
  doubt: string;
  /** "mode: observe, so nothing here fails …"; "" when the gate gates. */
  observed: string;
  /** Whose limits judged, a sentence in a medium's voice; "" when no report says. */
  judgedBy: string;
  /** What this change does to the policy, raw, each once. */
  changes: readonly string[];
};

/** The standing of any number of reports. */
export function standingOf(reports: readonly Report[], { name, prose }: Voice): Standing {
  const observing = reports.filter(({ mode }) => mode === "observe");
  const policies = unique(reports.flatMap(({ policy }) => policy ?? []));
  const whole = observing.length === reports.length;
  const which = whole
    ? "nothing here fails, and none of it is evidence"
    : `${many(observing.length, "report")} of ${reports.length} cannot fail and is no evidence`;
  return {
    doubt: observing.length > 0 && whole ? ", observed only" : "",
    observed: observing.length === 0 ? "" : `mode: observe, so ${which}`,
    judgedBy: policies.map((policy) => judgedBy(policy, { name, prose })).join(" "),
    changes: [...new Set(policies.flatMap(({ changes }) => changes))],
  };
}

/** The standing of a review, with what the caller knows beyond its reports. */
export function changesPolicy(review: Review, { policyChanged = false }: ReviewOptions): boolean {
  const reports = review.models.flatMap((model) => model.reports);
  return policyChanged || reports.some(({ policy }) => (policy?.changes.length ?? 0) > 0);
}

/** "Judged by the limits of the base branch at `abc123`." */
function judgedBy({ judgedBy: whose, commit, reason }: PolicyEntry, { name, prose }: Voice): string {
  const at = commit === null ? "" : ` at ${name(commit.slice(0, 12))}`;
  const why = reason === null ? "" : `: ${prose(reason, 200)}`;
  return whose === "base"
    ? `Judged by the limits of the base branch${at}${why}.`
    : `Judged by the limits of this change itself${at}${why}.`;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
