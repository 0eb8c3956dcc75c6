import { failure } from "@modelgate/schema";
import { jsonIn } from "./decoded.ts";
import { decodeEnvelope, MAX_SIGNATURE_BYTES } from "./envelope.ts";
import type { PublicKey } from "./key.ts";
import type { Root } from "./trusted-root.ts";
import { verifyBundle } from "./verify-bundle.ts";
import { type Verified, verifyEnvelope } from "./verify-envelope.ts";

/** By what signatures are proven; `root` null: no certificate can be. */
export type Trust = { keys: readonly PublicKey[]; root: Root | null };

const FORMS = "Give a DSSE envelope (.dsse.json) or a sigstore bundle (.sigstore.json).";

/**
 * Proves a signature file, a DSSE envelope or a sigstore bundle: which of the two, it says itself.
 * @throws ModelgateError `signature-invalid` with the reason
 */
export function verifySignature(bytes: Uint8Array, { keys, root }: Trust): Verified {
  if (bytes.length > MAX_SIGNATURE_BYTES)
    throw failure(
      "signature-invalid",
      `the signature has ${bytes.length} bytes, at most ${MAX_SIGNATURE_BYTES} are read`,
      { hint: FORMS },
    );
  const value = jsonIn(bytes, { what: "the signature", hint: FORMS });
  if (typeof value !== "object" || value === null || !("mediaType" in value))
    return verifyEnvelope(decodeEnvelope(value), keys);
  if (root !== null) return verifyBundle(value, root);
  throw failure("signature-invalid", "the signature rests on a certificate, and no trusted root was given", {
    hint: "Give the trusted root of the sigstore that signed, a file: `trusted-root: trusted_root.json`.",
  });
}
