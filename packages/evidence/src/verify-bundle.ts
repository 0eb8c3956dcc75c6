// A sigstore bundle: an envelope, the short-lived certificate of who signed it, and the log's word for when. Proven without the
// network, by a trusted root. Two things the library leaves to its caller, and we do: its policy takes names as patterns, so
// names are compared here, whole; and it looks at no subject.
import { X509Certificate } from "node:crypto";
import { failure } from "@modelgate/schema";
import { type Bundle, bundleFromJSON, isBundleWithDsseEnvelope } from "@sigstore/bundle";
import { toSignedEntity, VerificationError, Verifier } from "@sigstore/verify";
import { decodeEnvelope } from "./envelope.ts";
import { GITHUB_ISSUER, type Identity, isAddress, isName } from "./identity.ts";
import type { Root } from "./trusted-root.ts";
import { statementIn, type Verified } from "./verify-envelope.ts";

/**
 * Proves a bundle, version 0.1 to 0.3, given as parsed JSON.
 * @throws ModelgateError `signature-invalid` with the reason
 */
export function verifyBundle(value: unknown, root: Root): Verified {
  const bundle = opened(value);
  if (!isBundleWithDsseEnvelope(bundle)) throw refused("holds a signature over bare bytes, no statement");
  // The library's reader lets base64 pass that others would read otherwise. What is believed is what it proved.
  decodeEnvelope((value as { dsseEnvelope?: unknown }).dsseEnvelope);
  const { payloadType, payload } = bundle.content.dsseEnvelope;
  const certificate = certificateOf(bundle);
  const signer = proven(bundle, root, certificate);
  return { statement: statementIn({ payloadType, payload }), signers: [identityOf(signer, certificate)] };
}

function opened(value: unknown): Bundle {
  try {
    return bundleFromJSON(value);
  } catch (cause) {
    throw refused("cannot be read: a part is missing, or is in a form that its version does not have", cause);
  }
}

function certificateOf({ verificationMaterial: { content } }: Bundle): X509Certificate {
  const [first] = content.$case === "x509CertificateChain" ? content.x509CertificateChain.certificates : [];
  const bytes = content.$case === "certificate" ? content.certificate.rawBytes : first?.rawBytes;
  if (bytes === undefined)
    throw refused(
      "names a key instead of a certificate, so nobody vouches for who signed; sign with a key as DSSE",
    );
  try {
    return new X509Certificate(bytes);
  } catch (cause) {
    throw refused("holds a certificate that cannot be read", cause);
  }
}

type Signer = ReturnType<Verifier["verify"]>;

function proven(
  bundle: Bundle,
  { material, hasLogs, hasCertificateLogs }: Root,
  certificate: X509Certificate,
): Signer {
  try {
    return new Verifier(material, {
      tlogThreshold: hasLogs ? 1 : 0,
      ctlogThreshold: hasCertificateLogs ? 1 : 0,
      // Without a time that somebody vouches for, a certificate of ten minutes would hold for ever.
      timestampThreshold: 1,
    }).verify(toSignedEntity(bundle));
  } catch (cause) {
    const code = cause instanceof VerificationError ? cause.code : "";
    throw refused(REASONS[code]?.(certificate) ?? "cannot be proven: a part of it is malformed", cause);
  }
}

/** By the library's codes. Its messages may hold what a stranger wrote. */
const REASONS: Readonly<Record<string, (certificate: X509Certificate) => string>> = {
  CERTIFICATE_ERROR: ({ validFrom, validTo }) =>
    `has a certificate that no authority of the trusted root issued and logged for the time of the signature (it is valid from ${validFrom} to ${validTo})`,
  TIMESTAMP_ERROR: () => "has no time of signing that the trusted root vouches for",
  SIGNATURE_ERROR: () => "has a signature that is not over these bytes: one of both was altered",
  PUBLIC_KEY_ERROR: () => "is signed with a key that is not known",
  TLOG_ERROR: () => "lacks an entry in a log of the trusted root",
  TLOG_BODY_ERROR: () => "has a log entry about another signature or other bytes",
  TLOG_MISSING_INCLUSION_ERROR: () => "has a log entry without a proof that the log holds it",
  TLOG_INCLUSION_PROOF_ERROR: () => "has a log entry that the log's proof does not hold",
  TLOG_INCLUSION_PROMISE_ERROR: () => "has a log entry that no log of the trusted root promised",
};

/** Name and issuer of a certificate that was proven. */
function identityOf({ identity }: Signer, certificate: X509Certificate): Identity {
  const name = identity?.subjectAlternativeName ?? "";
  const issuer = identity?.extensions?.issuer ?? "";
  // The library gives the first of several names; Node's reader gives all, quoted where one holds a comma.
  const isOnlyName = [`URI:${name}`, `email:${name}`].includes(certificate.subjectAltName ?? "");
  if (!isOnlyName || !isName(name))
    throw refused("has a certificate that does not hold exactly one plain name");
  if (!isAddress(issuer)) throw refused("has a certificate without an issuer of names");
  const repository = repositoryIn(identity?.oids ?? []);
  // Without it nobody knows on whose behalf a workflow ran that others may call.
  if (repository === null ? issuer === GITHUB_ISSUER : !isAddress(repository))
    throw refused("has a certificate of a workflow that does not say for which repository it ran");
  const isOwn = repository === null || name.startsWith(`${repository}/`);
  return { kind: "certificate", name, issuer, source: isOwn ? null : repository };
}

/** Fulcio's extension "Source Repository URI": a UTF8String of DER (fulcio, docs/oid-info.md). */
const SOURCE_REPOSITORY = "1.3.6.1.4.1.57264.1.12";

/** "" for one that cannot be read. */
function repositoryIn(extensions: NonNullable<NonNullable<Signer["identity"]>["oids"]>): string | null {
  const found = extensions.find(({ oid }) => oid?.id.join(".") === SOURCE_REPOSITORY);
  if (found === undefined) return null;
  const [tag, first = 0, second = 0] = found.value;
  const [at, length] = first === 0x81 ? [3, second] : [2, first];
  const text = found.value.subarray(at).toString("utf8");
  return tag === 0x0c && length === found.value.length - at ? text : "";
}

function refused(what: string, cause?: unknown) {
  return failure("signature-invalid", `the bundle ${what}`, {
    hint: "Sign again in the workflow that the policy names; check that the trusted root is that of the sigstore which signs.",
    ...(cause === undefined ? {} : { cause }),
  });
}
