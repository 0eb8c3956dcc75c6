import { type Evidence, unfit } from "@modelgate/registry";
import type { StageRule } from "@modelgate/schema";

/** What images are held against. */
type Against = {
  rule: StageRule;
  model: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Names, as `owner/name`, of the repository whose stage it is; null: an image of any will do. */
  repositories: readonly string[] | null;
  /** Goes past signatures and origin, where nothing else is proven. */
  isBreakGlass: boolean;
};

/**
 * The image that the newest report of containerize proved for a model's bytes, of those that are evidence for the stage; null: there
 * is none. However old it is: an older version's image is asked for as well.
 */
export function imageOf(
  evidence: readonly Evidence[],
  digest: string | null,
  { isBreakGlass, ...against }: Against,
): string | null {
  if (digest === null) return null;
  const found = newestOf(evidence, digest, against);
  if (found !== null || !isBreakGlass) return found;
  const rule = { ...against.rule, signedBy: [], allowClaimed: true };
  return newestOf(evidence, digest, { ...against, rule, repositories: null });
}

function newestOf(
  evidence: readonly Evidence[],
  digest: string,
  { rule, ...given }: Omit<Against, "isBreakGlass">,
): string | null {
  const against = { ...given, rule: { ...rule, maxEvidenceAgeMs: null }, policyDigest: null };
  const proven = evidence.filter(
    (one) => one.report.action === "containerize" && unfit(one, digest, against) === null,
  );
  const made = ({ report }: Evidence) => Date.parse(report.provenance.createdAt);
  const images = proven.toSorted((a, b) => made(b) - made(a)).map(({ report }) => report.image);
  return images.find((image) => image !== undefined)?.digest ?? null;
}
