import { failure, ModelgateError } from "@modelgate/schema";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { type TrustMaterial, toTrustMaterial } from "@sigstore/verify";

/** Whom a user of sigstore trusts: certificate authorities, logs and time stamps, each with the time for which it counts. */
export type Root = { material: TrustMaterial; hasLogs: boolean; hasCertificateLogs: boolean };

/** The public one has 7 kB. */
const MAX_BYTES = 2 ** 20;

/**
 * Reads a `trusted_root.json`, as sigstore's tools keep it (`cosign trusted-root create`, `gh attestation trusted-root`: one line
 * of it). It is what everything else rests on, so it comes from a file of the user's and never from the network.
 * @throws ModelgateError `input-invalid`
 */
export function readTrustedRoot(bytes: Uint8Array, name: string): Root {
  if (bytes.length > MAX_BYTES) throw wrong(name, `has ${bytes.length} bytes, at most ${MAX_BYTES} are read`);
  try {
    const root = TrustedRoot.fromJSON(JSON.parse(Buffer.from(bytes).toString("utf8")));
    if (!/^application\/vnd\.dev\.sigstore\.trustedroot[+;.]/u.test(root.mediaType))
      throw wrong(name, "is no trusted root of sigstore");
    if (root.certificateAuthorities.length === 0)
      throw wrong(name, "trusts no certificate authority, so it can prove nobody's signature");
    // Whoever runs a sigstore without a public log says so by naming none. Where one is named an entry in it is demanded.
    return {
      material: toTrustMaterial(root),
      hasLogs: root.tlogs.length > 0,
      hasCertificateLogs: root.ctlogs.length > 0,
    };
  } catch (error) {
    if (error instanceof ModelgateError) throw error;
    throw wrong(name, "cannot be read as a trusted root of sigstore", error);
  }
}

function wrong(name: string, what: string, cause?: unknown) {
  return failure("input-invalid", `${name}: ${what}`, {
    hint: "Give the trusted_root.json of the sigstore that signs, for the public one as `cosign trusted-root create` writes it.",
    ...(cause === undefined ? {} : { cause }),
  });
}
