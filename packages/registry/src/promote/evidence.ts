import { type Report, type StageRule, whyNoEvidence } from "@modelgate/schema";

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
 * whatever policy; `repositories` are the names of the one whose stage it is, null: nobody knows.
 */
export type Against = {
  rule: StageRule;
  model: string;
  now: number;
  policyDigest: string | null;
  repositories: readonly string[] | null;
};

/** Why a report is no evidence that these bytes may take the stage; null: it is. In the order in which a reader would ask. */
export function unfit(
  { report, signer, unproven }: Evidence,
  digest: string,
  { rule, model, now, policyDigest, repositories }: Against,
): string | null {
  const { subject, provenance } = report;
  if (subject.digest !== digest) return `it is about ${shorten(subject.digest)}, other bytes`;
  if (!isOfModel(report, model)) return "it judged another model of the policy";
  const flaw = whyNoEvidence(report);
  if (flaw !== null) return `it ${flaw}`;
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
  if (rule.signedBy.length === 0) return madeElsewhere(report, repositories);
  if (signer === null)
    return unproven === undefined ? "nobody signed it" : `its signature proves nothing: ${unproven}`;
  // Compared whole: a pattern would let `…/gate.yml@refs/heads/main-2` pass for `…@refs/heads/main`.
  return rule.signedBy.includes(signer) ? null : `it is signed by ${signer}, whom the policy does not name`;
}

/**
 * Why a report that nobody has to sign comes from where a stranger's word is law; null: it does not. A pull request brings its own
 * workflow, and may run its own code beside the measurement; so does what a merge queue tries.
 */
function madeElsewhere({ provenance }: Report, repositories: Against["repositories"]): string | null {
  const { event, repository } = provenance;
  if (event === "merge_group" || event?.startsWith("pull_request") === true)
    return `it was made for ${event}: without a signer that the policy names, only a run on what was merged counts`;
  if (repositories !== null && repository !== null && !repositories.includes(repository))
    return `it was made in ${repository}, another repository, and the policy names no signer`;
  return null;
}

const CLOCK_SKEW_MS = 5 * 60_000;

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
