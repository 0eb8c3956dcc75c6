import { encodeEnvelope, preAuthentication } from "./envelope.ts";
import { type PrivateKey, signBytes } from "./key.ts";
import { encodeStatement, STATEMENT_MEDIA_TYPE, type Statement } from "./statement.ts";

/** The file beside a report or image that holds the signatures of these keys: a DSSE envelope as JSON. */
export function signEnvelope(statement: Statement, keys: readonly [PrivateKey, ...PrivateKey[]]): Uint8Array {
  const payload = encodeStatement(statement);
  const signed = preAuthentication(STATEMENT_MEDIA_TYPE, payload);
  const signatures = keys.map((key) => ({ keyid: key.id, sig: signBytes(key, signed) }));
  return encodeEnvelope({ payloadType: STATEMENT_MEDIA_TYPE, payload, signatures });
}
