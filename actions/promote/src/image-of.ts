import { type Evidence, unfit } from "@modelgate/registry";
import type { StageRule } from "@modelgate/schema";

/**
 * The image that the newest report of containerize proved for a model's bytes, of those that are evidence for the stage; null: there
 * is none. However old it is: an older version's image is asked for as well.
 * @param now milliseconds since 1970
 */
export function imageOf(
  evidence: readonly Evidence[],
  digest: string | null,
  { rule, model, now }: { rule: StageRule; model: string; now: number },
): string | null {
  const against = {
    rule: { ...rule, maxEvidenceAgeMs: null },
    model,
    now,
    policyDigest: null,
    repository: null,
  };
  const proven = evidence.filter(
    (one) => one.report.action === "containerize" && digest !== null && unfit(one, digest, against) === null,
  );
  const made = ({ report }: Evidence) => Date.parse(report.provenance.createdAt);
  const images = proven.toSorted((a, b) => made(b) - made(a)).map(({ report }) => report.image);
  return images.find((image) => image !== undefined)?.digest ?? null;
}
