// DSSE, the Dead Simple Signing Envelope, version 1.0.2 (github.com/secure-systems-lab/dsse, protocol.md and envelope.md).
import * as v from "valibot";
import { fromBase64 } from "./base64.ts";
import { decoded } from "./decoded.ts";

/** Bytes with signatures over their type and themselves. `keyid` is a hint that nobody signed. */
export type Envelope = {
  payloadType: string;
  payload: Uint8Array;
  signatures: readonly { keyid: string; sig: Uint8Array }[];
};

/** A statement has a few kilobytes, a bundle adds as much: what is larger is something else. */
export const MAX_SIGNATURE_BYTES = 4 * 2 ** 20;

const base64 = v.pipe(
  v.string(),
  v.rawTransform<string, Buffer>(({ dataset, addIssue, NEVER }) => {
    const bytes = fromBase64(dataset.value);
    if (bytes !== null && bytes.length > 0) return bytes;
    addIssue({ message: "expected base64 with padding, one alphabet, no white space, not empty" });
    return NEVER;
  }),
);

const Envelope = v.object({
  payloadType: v.pipe(v.string(), v.nonEmpty()),
  payload: base64,
  signatures: v.pipe(
    v.array(v.object({ keyid: v.optional(v.string(), ""), sig: base64 })),
    v.minLength(1, "expected at least one signature"),
    v.maxLength(16, "expected at most 16 signatures"),
  ),
});

/** The bytes that are signed: PAE of protocol.md, lengths in bytes. */
export function preAuthentication(payloadType: string, payload: Uint8Array): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} `),
    type,
    Buffer.from(` ${payload.length} `),
    payload,
  ]);
}

/** The envelope as JSON, base64 in the standard alphabet. */
export function encodeEnvelope({ payloadType, payload, signatures }: Envelope): Uint8Array {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");
  const signed = signatures.map(({ keyid, sig }) => ({ keyid, sig: text(sig) }));
  return Buffer.from(`${JSON.stringify({ payloadType, payload: text(payload), signatures: signed })}\n`);
}

/**
 * Reads an envelope from parsed JSON; proves nothing.
 * @throws ModelgateError `signature-invalid` naming the first thing wrong
 */
export function decodeEnvelope(value: unknown): Envelope {
  return decoded(Envelope, value, {
    what: "the envelope",
    hint: "Expected a DSSE envelope: { payloadType, payload, signatures: [{ keyid, sig }] }.",
  });
}
