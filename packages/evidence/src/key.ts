import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  sign as signWith,
  verify as verifyWith,
} from "node:crypto";
import { failure } from "@modelgate/schema";

/** A key and the lower-case hexadecimal sha256 of its SPKI in DER, by which policies name it. */
export type PublicKey = { id: string; key: KeyObject };
export type PrivateKey = PublicKey;

/**
 * Reads a public key: SPKI in PEM, ECDSA on P-256 or Ed25519. `name` is how messages call it.
 * @throws ModelgateError `input-invalid`
 */
export function readPublicKey(pem: string, name: string): PublicKey {
  // Node would quietly take the public half of a private key, and a private key has no place here.
  if (pem.includes("PRIVATE KEY"))
    throw wrong(name, "is a private key", "Give the public key: `openssl pkey -in key.pem -pubout`.");
  // Node would also take the key of a certificate, whose name and end nobody would look at.
  if (!pem.includes("-----BEGIN PUBLIC KEY-----"))
    throw wrong(name, "is no public key in PEM", "Give the public key: `openssl pkey -in key.pem -pubout`.");
  return supported(
    opened(() => createPublicKey(pem), name, "public"),
    name,
  );
}

/**
 * Reads a private key: PKCS#8 or SEC 1 in PEM, not encrypted, ECDSA on P-256 or Ed25519. Its `id` is the public key's.
 * @throws ModelgateError `input-invalid`, without a character of the key
 */
export function readPrivateKey(pem: string, name: string): PrivateKey {
  if (/^(?:-----BEGIN ENCRYPTED |Proc-Type:)/mu.test(pem))
    throw wrong(
      name,
      "is encrypted",
      "Decrypt it where it is used: `openssl pkey -in key.pem -out plain.pem`.",
    );
  const other = pem.includes("PRIVATE KEY") ? undefined : /-----BEGIN (.*?)-----/u.exec(pem)?.[1];
  if (other?.endsWith("PUBLIC KEY") === true || other?.endsWith("CERTIFICATE") === true)
    throw wrong(
      name,
      `is a ${other.endsWith("CERTIFICATE") ? "certificate" : "public key"}, and who signs needs the private one`,
      "Give the file that it was made from: it begins with -----BEGIN PRIVATE KEY-----.",
    );
  return supported(
    opened(() => createPrivateKey(pem), name, "private"),
    name,
  );
}

/** A signature over bytes: DER of ECDSA with SHA-256, or Ed25519's 64 bytes. */
export function signBytes({ key }: PrivateKey, bytes: Uint8Array): Buffer {
  return signWith(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key);
}

/** Whether it is a signature of this key over these bytes. What is no signature at all is none of this key. */
export function isSignedBy({ key }: PublicKey, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verifyWith(key.asymmetricKeyType === "ed25519" ? null : "sha256", bytes, key, signature);
  } catch {
    return false;
  }
}

function opened(open: () => KeyObject, name: string, kind: "public" | "private"): KeyObject {
  try {
    return open();
  } catch {
    // What OpenSSL says of it tells nobody anything, and a cause would carry the key into a log.
    throw wrong(
      name,
      `is no ${kind} key in PEM`,
      // Under a name of its own: what is there may be a key in another form.
      "Make one: openssl genpkey -algorithm ed25519 -out signing.pem; openssl pkey -in signing.pem -pubout -out signing.pub",
    );
  }
}

function supported(key: KeyObject, name: string): PublicKey {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  const isSupported = type === "ed25519" || (type === "ec" && details?.namedCurve === "prime256v1");
  if (!isSupported)
    throw wrong(
      name,
      `is of the type ${[type, details?.namedCurve].filter(Boolean).join(" ")}`,
      "Use Ed25519 or ECDSA on P-256.",
    );
  const spki = (key.type === "private" ? createPublicKey(key) : key).export({ type: "spki", format: "der" });
  return { id: createHash("sha256").update(spki).digest("hex"), key };
}

function wrong(name: string, what: string, hint: string) {
  return failure("input-invalid", `${name}: ${what}`, { hint });
}
