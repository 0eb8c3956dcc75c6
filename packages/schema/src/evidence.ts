import type { Report } from "./report.ts";

type Judged = Pick<Report, "verdict" | "mode" | "problems" | "checks">;

/**
 * Why a report, whatever it is about, is no evidence that what it judged holds, as `only observed: …`; null: it is. Fails closed: one
 * check has to have passed, or to be undecided and let through; a report of failures alone that were all waived shows nothing.
 */
export function whyNoEvidence(report: Judged): string | null {
  const { verdict, mode, checks } = report;
  if (mode === "observe") return "only observed: nothing could have failed";
  const against = failureIn(report);
  if (against !== null) return against;
  if (verdict === "skipped" || checks.every((check) => check.verdict === "skipped")) return "judged nothing";
  const isShown = checks.some((check) => check.verdict === "pass" || check.verdict === "inconclusive");
  return isShown ? null : "passed none of its checks";
}

/** What a report says against what it is about, as `failed: test/accuracy/min`; null: nothing, which is not evidence yet. */
export function failureIn({ verdict, problems, checks }: Judged): string | null {
  if (problems.length > 0 || verdict === "error") return "could not judge";
  const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
  const named = failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
  if (verdict === "fail") return `failed: ${named || "without a check"}`;
  // Modelgate never writes `pass` over a failed check, so such a report was edited by hand.
  return failed.length > 0 ? `contradicts itself: ${named} failed, and it says ${verdict}` : null;
}
