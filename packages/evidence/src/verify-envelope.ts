import { failure } from "@modelgate/schema";
import { type Envelope, preAuthentication } from "./envelope.ts";
import type { Identity } from "./identity.ts";
import { isSignedBy, type PublicKey } from "./key.ts";
import { decodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from "./statement.ts";

/** A statement, and everybody who is proven to have signed it. */
export type Verified = { statement: Statement; signers: readonly Identity[] };

/**
 * Proves every signature of an envelope by these keys. DSSE lets a reader pass over signatures that it does not know; a gate
 * does not: one that cannot be proven speaks against the whole.
 * @throws ModelgateError `signature-invalid` with the reason
 */
export function verifyEnvelope(envelope: Envelope, keys: readonly PublicKey[]): Verified {
  const signed = preAuthentication(envelope.payloadType, envelope.payload);
  const signers = envelope.signatures.map(({ keyid, sig }, at): Identity => {
    // `keyid` is not signed and other programs write other ones, so it only words the message.
    const found = keys.find((key) => isSignedBy(key, signed, sig));
    if (found !== undefined) return { kind: "key", id: found.id };
    throw unproven(keyid, { at, of: envelope.signatures.length }, keys);
  });
  return { statement: statementIn(envelope), signers };
}

/**
 * The statement of an envelope whose signatures were proven.
 * @throws ModelgateError `signature-invalid`
 */
export function statementIn({ payloadType, payload }: Pick<Envelope, "payloadType" | "payload">): Statement {
  if (payloadType !== STATEMENT_MEDIA_TYPE)
    throw failure(
      "signature-invalid",
      `the envelope holds ${JSON.stringify(payloadType.slice(0, 120))}, no statement`,
      {
        hint: `Sign an in-toto statement, of the type ${STATEMENT_MEDIA_TYPE}.`,
      },
    );
  return decodeStatement(payload);
}

function unproven(keyid: string, { at, of }: { at: number; of: number }, keys: readonly PublicKey[]) {
  const which = of === 1 ? "the signature" : `signature ${at + 1} of ${of}`;
  if (keys.length === 0)
    return failure("signature-invalid", `${which} was made with a key, and no public key was given`, {
      hint: "Give the public keys of those who may sign.",
    });
  if (keys.some(({ id }) => id === keyid))
    return failure(
      "signature-invalid",
      `${which} is none of key:${keyid} over these bytes: one of both was altered`,
      {
        hint: "Sign the report again as it is now.",
      },
    );
  const known = keys.map(({ id }) => `key:${id.slice(0, 12)}…`).join(", ");
  return failure("signature-invalid", `${which} is by none of the keys that were given (${known})`, {
    hint: "Give the public key of who signed, if the policy names it; or have it signed by whom the policy names.",
  });
}
