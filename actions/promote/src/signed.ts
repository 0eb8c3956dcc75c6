// Who signed a report is proven here, anew each time, by keys and a trusted root that this run is given. What a ledger or a file
// says of its signer is nobody's word.
import { documentOf, type Store } from "@modelgate/ledger";
import type { BroughtEvidence, Evidence, KeptReport } from "@modelgate/registry";
import type { StageRule } from "@modelgate/schema";
import { brought, kept } from "./opened.ts";
import { signaturesBeside, signersBy, type TrustGiven, trustOf } from "./sign-trust.ts";

/** Says who signed a report, of all that came as its signatures. */
export type Prover = (
  evidence: Pick<Evidence, "report">,
  bytes: Uint8Array,
  signatures: readonly Uint8Array[],
) => Promise<Pick<Evidence, "signer" | "unproven">>;

/**
 * A prover by these inputs, for this rule. Without a rule that names signers nothing is asked of anybody.
 * @throws ModelgateError `policy-invalid` for a `signed-by` that could be nobody, `input-invalid`, `file-missing`; all at once
 */
export async function proverOf(
  given: TrustGiven,
  { signedBy }: Pick<StageRule, "signedBy">,
): Promise<Prover> {
  if (signedBy.length === 0) return async () => ({ signer: null });
  const trust = await trustOf(given, signedBy);
  return async ({ report }, bytes, signatures) => {
    const { signers, wrong } = await signersBy(trust, { report, bytes }, signatures);
    // A report may be signed by several; the one whom the policy names is the one who counts.
    const signer = signers.find((one) => signedBy.includes(one)) ?? signers[0] ?? null;
    return signer !== null || wrong.length === 0 ? { signer } : { signer, unproven: wrong.join("; ") };
  };
}

/**
 * Reads a report with the signatures beside it, and proves them.
 * @throws ModelgateError `file-missing`, `report-invalid`, `input-invalid`
 */
export async function broughtSigned(path: string, prove: Prover): Promise<BroughtEvidence> {
  const given = await brought(path);
  const signatures = await signaturesBeside(path);
  return { ...given, ...(await prove(given, given.bytes, signatures)), signatures };
}

/** A report that the ledger keeps, with its signatures proven again. */
export async function keptSigned(
  ledger: Store,
  { document, signatures }: KeptReport,
  prove: Prover,
): Promise<Evidence> {
  const { bytes, ...evidence } = await kept(ledger, document);
  const signed = await Promise.all(signatures.map((digest) => documentOf(ledger, digest)));
  return { ...evidence, ...(await prove(evidence, bytes, signed)) };
}
