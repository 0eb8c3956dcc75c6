import type { Evidence } from "@modelgate/registry";

/** The image that the newest passing report of containerize proved for a model's bytes; null: there is none. */
export function imageOf(evidence: readonly Evidence[], digest: string | null): string | null {
  const proven = evidence
    .map(({ report }) => report)
    .filter(
      ({ action, subject, verdict, mode }) =>
        action === "containerize" &&
        digest !== null &&
        subject.digest === digest &&
        (verdict === "pass" || verdict === "warn") &&
        mode !== "observe",
    )
    .toSorted((a, b) => Date.parse(b.provenance.createdAt) - Date.parse(a.provenance.createdAt));
  return proven.find(({ image }) => image !== undefined)?.image?.digest ?? null;
}
