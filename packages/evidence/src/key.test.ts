import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import golden from "../../../test/fixtures/evidence/securesystemslib.json" with { type: "json" };
import { isSignedBy, readPrivateKey, readPublicKey, signBytes } from "./key.ts";

const text = (key: { export(options: object): string | Buffer }, type: string) =>
  key.export({ format: "pem", type }).toString();
const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const ed25519 = generateKeyPairSync("ed25519");
const p256 = generateKeyPairSync("ec", { namedCurve: "prime256v1" });

it.each(["ed25519", "ecdsa"] as const)("names a key by its SPKI, as another program does: %s", (name) => {
  const { pem, id } = golden.keys[name];
  expect(readPublicKey(pem, "key.pem").id).toBe(id);
});

it.each([
  ["Ed25519", ed25519, "pkcs8"],
  ["ECDSA on P-256", p256, "pkcs8"],
  ["ECDSA on P-256, SEC 1", p256, "sec1"],
])("signs with %s what its public half proves", (_name, { publicKey, privateKey }, form) => {
  const secret = readPrivateKey(text(privateKey, form), "key.pem");
  const open = readPublicKey(text(publicKey, "spki"), "key.pub");
  const bytes = Buffer.from("bytes");
  const signature = signBytes(secret, bytes);
  expect(secret.id).toBe(open.id);
  expect(isSignedBy(open, bytes, signature)).toBe(true);
  expect(isSignedBy(open, Buffer.from("bytez"), signature)).toBe(false);
  expect(isSignedBy(open, bytes, signature.subarray(1))).toBe(false);
});

it.each([
  ["RSA", text(rsa.publicKey, "spki")],
  ["P-384", golden.keys.p384.pem],
  ["a private key", text(p256.privateKey, "pkcs8")],
  ["an empty file", ""],
  ["what is cut", golden.keys.ecdsa.pem.slice(0, 80)],
  ["a certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"],
])("takes no public key of %s", (_name, pem) => {
  expect(() => readPublicKey(pem, "key.pub")).toThrow(expect.objectContaining({ code: "input-invalid" }));
});

it.each([
  ["RSA", text(rsa.privateKey, "pkcs8")],
  ["a public key", text(p256.publicKey, "spki")],
  [
    "an encrypted one",
    p256.privateKey
      .export({ format: "pem", type: "pkcs8", cipher: "aes-256-cbc", passphrase: "p" })
      .toString(),
  ],
  ["a broken one", text(p256.privateKey, "pkcs8").replace(/\n.{20}/u, "\nAAAA")],
])("takes no private key of %s, and repeats nothing of it", (_name, pem) => {
  const secret = pem.split("\n")[1] ?? "";
  const read = () => readPrivateKey(pem, "key.pem");
  expect(read).toThrow(expect.objectContaining({ code: "input-invalid" }));
  // An empty text is in every message.
  if (secret !== "") expect(read).not.toThrow(secret);
  expect(read).not.toThrow(expect.objectContaining({ cause: expect.anything() }));
});
