import type { Report } from "@modelgate/schema";
import type { StageRule } from "./stage-rule.ts";

/** A report that may speak for a version. */
export type Evidence = {
  report: Report;
  /** `sha256:…` of the report's bytes, as the ledger has it. */
  digest: string;
  /** Who signed it, proven; null: nobody. */
  signer: string | null;
  /** Why what came as its signature proves nothing; absent: nothing came. */
  unproven?: string | undefined;
};

/** A report that this run brings, as it was written, with the files that claim to be its signatures. */
export type BroughtEvidence = Evidence & { bytes: Uint8Array; signatures?: readonly Uint8Array[] };

/**
 * Each report once: it may be brought and kept, and be signed in one place only. Of its copies the one counts that is signed by
 * whom the rule names, else one that is signed at all.
 */
export function distinct(
  evidence: readonly Evidence[],
  { signedBy }: Pick<StageRule, "signedBy">,
): Evidence[] {
  const worth = ({ signer, unproven }: Evidence) =>
    signer === null ? Number(unproven !== undefined) : signedBy.includes(signer) ? 3 : 2;
  const best = new Map<string, Evidence>();
  for (const one of evidence) {
    const before = best.get(one.digest);
    if (before === undefined || worth(one) > worth(before)) best.set(one.digest, one);
  }
  return [...best.values()];
}

/**
 * Whether a report may speak of a model of the policy. Several may name one file, each with limits of its own; a report that no
 * policy judged is of none of them.
 */
export function isOfModel({ provenance: { policyModel } }: Report, model: string): boolean {
  return policyModel === undefined || policyModel === model;
}

/**
 * What evidence is held against. `model` is the policy's name of it, `now` milliseconds since 1970; `policyDigest` null: judged by
 * whatever policy.
 */
export type Against = { rule: StageRule; model: string; now: number; policyDigest: string | null };

/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
export function unfit(
  { report, signer, unproven }: Evidence,
  digest: string,
  { rule, model, now, policyDigest }: Against,
): string | null {
  const { subject, verdict, mode, checks, problems, provenance } = report;
  if (subject.digest !== digest) return `it is about ${shorten(subject.digest)}, other bytes`;
  if (!isOfModel(report, model)) return "it judged another model of the policy";
  if (mode === "observe") return "it only observed: nothing could have failed";
  if (problems.length > 0 || verdict === "error") return "it could not judge";
  if (verdict === "skipped") return "it judged nothing";
  if (verdict === "fail") return `it failed: ${failedOf(report)}`;
  // Only a hand writes that all is well above a check that failed.
  if (checks.some(({ effect }) => effect === "fail" || effect === "error"))
    return `it contradicts itself: ${failedOf(report)} failed, and it says ${verdict}`;
  // The effects may have been softened by a tier or a waiver; without one verdict of a check there is nothing to believe.
  if (
    !checks.some(
      (check) => check.verdict === "pass" || check.verdict === "inconclusive" || check.verdict === "fail",
    )
  )
    return "it judged nothing";
  if (subject.binding !== "executed" && !rule.allowClaimed) return "it is claimed: those bytes were not run";
  // Under laxer limits, or on easier data, any model passes.
  if (policyDigest !== null && provenance.policyDigest !== policyDigest)
    return provenance.policyDigest === null
      ? "it was judged by limits that no policy file holds"
      : `it was judged by another policy, ${shorten(provenance.policyDigest)}`;
  if (policyDigest !== null && provenance.policyModel === undefined)
    return "it does not say which model of the policy it judged";
  const made = Date.parse(provenance.createdAt);
  if (Number.isNaN(made)) return "it does not say when it was made";
  // A clock that runs ahead by minutes is a clock; by more it is a report that never gets old.
  if (made > now + CLOCK_SKEW_MS) return `it was made in the future, ${provenance.createdAt}`;
  if (rule.maxEvidenceAgeMs !== null && now - made > rule.maxEvidenceAgeMs)
    return `it is ${duration(now - made)} old, at most ${duration(rule.maxEvidenceAgeMs)} are allowed`;
  if (rule.signedBy.length === 0) return null;
  if (signer === null)
    return unproven === undefined ? "nobody signed it" : `its signature proves nothing: ${unproven}`;
  // Compared whole: a pattern would let `…/gate.yml@refs/heads/main-2` pass for `…@refs/heads/main`.
  return rule.signedBy.includes(signer) ? null : `it is signed by ${signer}, whom the policy does not name`;
}

const CLOCK_SKEW_MS = 5 * 60_000;

function failedOf({ checks }: Report): string {
  const failed = checks.filter(({ effect }) => effect === "fail" || effect === "error").map(({ id }) => id);
  return failed.slice(0, 3).join(", ") + (failed.length > 3 ? ` and ${failed.length - 3} more` : "");
}

/** The first digits of a digest, for people. */
export function shorten(digest: string | null): string {
  return digest === null ? "bytes without a digest" : digest.replace(/^sha256:/u, "").slice(0, 12);
}

/** `3 days`, `5 hours`: whole units, the largest that fits. */
export function duration(ms: number): string {
  const units: [string, number][] = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
    ["second", 1000],
  ];
  for (const [name, size] of units) {
    const count = Math.floor(ms / size);
    if (count >= 1) return `${count} ${name}${count === 1 ? "" : "s"}`;
  }
  return "less than a second";
}
