// Signing without a key of one's own: a certificate of ten minutes for whom the runner's token names, and an entry in a log. Apart
// from the index: who only verifies loads no HTTP client.
import { failure } from "@modelgate/schema";
import { bundleToJSON } from "@sigstore/bundle";
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness, type Witness } from "@sigstore/sign";
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from "./statement.ts";

/** Where it is signed; null: not asked. Addresses without a slash at the end. */
export type Authorities = {
  fulcio: string;
  /** The log; null: a sigstore that keeps none. */
  rekor: string | null;
  /** Signs the time; null: the log's word for it is enough. */
  timestamps: string | null;
};

/** The public sigstore: everybody may read in its log who signed what, names of repositories and workflows included. */
export const PUBLIC_SIGSTORE: Authorities = {
  fulcio: "https://fulcio.sigstore.dev",
  rekor: "https://rekor.sigstore.dev",
  timestamps: null,
};

/** How long a certificate authority and a log are given to answer. */
const TIMEOUT_MS = 20_000;

/**
 * Signs a statement as whom the token names, and gives the bundle (version 0.3) as JSON.
 * @throws ModelgateError `signing-failed`; no message holds the token
 */
export async function signKeyless(
  statement: Statement,
  token: () => Promise<string>,
  { fulcio, rekor, timestamps }: Authorities,
): Promise<Uint8Array> {
  const identityToken = await token();
  assertToken(identityToken);
  const network = { timeout: TIMEOUT_MS, retry: 2 };
  const witnesses: Witness[] = [
    ...(rekor === null ? [] : [new RekorWitness({ ...network, rekorBaseURL: rekor, entryType: "dsse" })]),
    ...(timestamps === null ? [] : [new TSAWitness({ ...network, tsaBaseURL: timestamps })]),
  ];
  if (witnesses.length === 0)
    throw failed(
      "nobody was named who vouches for the time",
      "Name a log (Rekor) or a time stamp authority.",
    );
  const signer = new FulcioSigner({
    ...network,
    fulcioBaseURL: fulcio,
    identityProvider: { getToken: async () => identityToken },
  });
  const builder = new DSSEBundleBuilder({ signer, witnesses });
  const data = Buffer.from(encodeStatement(statement));
  const bundle = await builder.create({ data, type: STATEMENT_MEDIA_TYPE }).catch((error: unknown) => {
    throw explained(error);
  });
  return Buffer.from(`${JSON.stringify(bundleToJSON(bundle))}\n`);
}

/** A token is checked before the library sees it: its own complaint would repeat it. */
function assertToken(token: string): void {
  const [, payload = "", ...rest] = token.split(".");
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
    if (
      rest.length === 1 &&
      typeof claims === "object" &&
      claims !== null &&
      ("sub" in claims || "email" in claims)
    )
      return;
  } catch {
    // Said below, without what the parser quotes of it.
  }
  throw failed("the identity token is none", "Ask the runner for it: `permissions: id-token: write`.");
}

const WHO: Readonly<Record<string, string>> = {
  CA_CREATE_SIGNING_CERTIFICATE_ERROR: "the certificate authority (Fulcio) gave no certificate",
  TLOG_CREATE_ENTRY_ERROR: "the log (Rekor) took no entry",
  TLOG_FETCH_ENTRY_ERROR: "the log (Rekor) did not give its entry back",
  TSA_CREATE_TIMESTAMP_ERROR: "the time stamp authority gave none",
};

function explained(error: unknown) {
  const { code, cause } = error as { code?: string; cause?: { statusCode?: unknown; code?: unknown } };
  const status = typeof cause?.statusCode === "number" ? `: status ${cause.statusCode}` : "";
  const network = typeof cause?.code === "string" ? `: ${cause.code}` : "";
  return failed(
    `${WHO[code ?? ""] ?? "it could not be finished"}${status || network}`,
    "Check the addresses and that the job may ask for a token (`permissions: id-token: write`); an outage passes: run the step again.",
  );
}

function failed(what: string, hint: string) {
  return failure("signing-failed", `signing: ${what}`, { hint });
}
