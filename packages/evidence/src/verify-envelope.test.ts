import { generateKeyPairSync } from "node:crypto";
import { expect, it } from "vitest";
import golden from "../../../test/fixtures/evidence/securesystemslib.json" with { type: "json" };
import { preAuthentication } from "./envelope.ts";
import { readPrivateKey, readPublicKey, signBytes } from "./key.ts";
import { signEnvelope } from "./sign-envelope.ts";
import { STATEMENT_MEDIA_TYPE, type Statement, statement, subjectOf } from "./statement.ts";
import { verifySignature } from "./verify-signature.ts";

const digest = `sha256:${"ab".repeat(32)}`;
const said = statement([subjectOf("digits", digest)], "https://acme.example/p", { well: true });
const [ann, bob, eve] = [pair(), pair(), pair()];

function pair() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  return {
    secret: readPrivateKey(privateKey.export({ format: "pem", type: "pkcs8" }).toString(), "k"),
    open: readPublicKey(publicKey.export({ format: "pem", type: "spki" }).toString(), "k"),
  };
}

type Json = { payloadType: string; payload: string; signatures: { keyid?: string; sig: string }[] };
const signed = (given: Statement = said, ...keys: (typeof ann)[]): Json =>
  JSON.parse(Buffer.from(signEnvelope(given, [ann.secret, ...keys.map(({ secret }) => secret)])).toString());
const verify = (value: unknown, keys = [ann.open, bob.open]) =>
  verifySignature(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), {
    keys,
    root: null,
  });

it.each(golden.envelopes)("proves what securesystemslib signed, by $by", ({ by, pae, envelope }) => {
  const keys = [golden.keys.ecdsa, golden.keys.ed25519].map(({ pem }) => readPublicKey(pem, "k"));
  const { statement, signers } = verify(envelope, keys);
  expect(statement.subject).toEqual(golden.statement.subject);
  expect(signers).toEqual(by.map((name) => ({ kind: "key", id: golden.keys[name as "ecdsa"].id })));
  expect(
    preAuthentication(envelope.payloadType, Buffer.from(envelope.payload, "base64")).toString("hex"),
  ).toBe(pae);
});

it("counts the lengths of PAE in bytes", () => {
  // The example of DSSE's protocol.md, and one whose characters are not bytes.
  expect(preAuthentication("http://example.com/HelloWorld", Buffer.from("hello world")).toString()).toBe(
    "DSSEv1 29 http://example.com/HelloWorld 11 hello world",
  );
  expect(preAuthentication("é", Buffer.from("ü")).toString()).toBe("DSSEv1 2 é 2 ü");
});

it("proves what it signed, by all who signed it", () => {
  const { statement, signers } = verify(signed(said, bob));
  expect(statement).toEqual(said);
  expect(signers).toEqual([ann, bob].map(({ open }) => ({ kind: "key", id: open.id })));
});

const payloadOf = (value: unknown) =>
  Buffer.from(
    typeof value === "string" || value instanceof Uint8Array ? value : JSON.stringify(value),
  ).toString("base64");

it.each<[name: string, change: (envelope: Json) => unknown, reason: RegExp]>([
  [
    "another payload",
    (e) => ({ ...e, payload: payloadOf({ ...said, predicate: {} }) }),
    /one of both was altered/u,
  ],
  ["another type", (e) => ({ ...e, payloadType: "text/plain" }), /one of both was altered/u],
  ["a strange key", () => signed(said, eve), /signature 2 of 2 is by none of the keys/u],
  [
    "a bad signature beside a good one",
    (e) => ({ ...e, signatures: [...e.signatures, { ...e.signatures[0], sig: payloadOf("x".repeat(64)) }] }),
    /signature 2 of 2/u,
  ],
  ["no signature", (e) => ({ ...e, signatures: [] }), /at least one signature/u],
  ["a hundred signatures", (e) => ({ ...e, signatures: Array(100).fill(e.signatures[0]) }), /at most 16/u],
  ["an empty signature", (e) => ({ ...e, signatures: [{ sig: "" }] }), /signatures\.0\.sig.*base64/u],
  ["an empty payload", (e) => ({ ...e, payload: "" }), /payload.*base64/u],
  [
    "no padding",
    (e) => ({ ...e, signatures: [{ sig: e.signatures[0]?.sig.replace(/=+$/u, "") }] }),
    /base64/u,
  ],
  ["white space in the payload", (e) => ({ ...e, payload: `${e.payload}\n` }), /payload.*base64/u],
  ["no payload type", ({ payload, signatures }) => ({ payload, signatures }), /payloadType/u],
  ["a list", () => [], /all of it|payloadType/u],
  ["null", () => "null", /envelope/u],
  ["no JSON", () => "{", /not JSON/u],
  ["a bundle, with no trusted root", (e) => ({ mediaType: "x", dsseEnvelope: e }), /no trusted root/u],
])("refuses %s", (_name, change, reason) => {
  expect(() => verify(change(signed()))).toThrow(expect.objectContaining({ code: "signature-invalid" }));
  expect(() => verify(change(signed()))).toThrow(reason);
});

it.each<[name: string, payload: string, reason: RegExp]>([
  ["of an older type", JSON.stringify({ ...said, _type: "https://in-toto.io/Statement/v0.1" }), /_type/u],
  ["about nothing", JSON.stringify({ ...said, subject: [] }), /at least one subject/u],
  ["about a name", JSON.stringify({ ...said, subject: [{ name: "a", digest: {} }] }), /at least one digest/u],
  ["with half a digest", JSON.stringify({ ...said, subject: [{ digest: { sha256: "ab" } }] }), /64 digits/u],
  [
    "with a digest in capitals",
    JSON.stringify({ ...said, subject: [{ digest: { sha256: "AB".repeat(32) } }] }),
    /hexadecimal/u,
  ],
  ["without a predicate", JSON.stringify({ ...said, predicate: undefined }), /predicate/u],
  ["that is no JSON", "hello", /not JSON/u],
])("refuses a statement %s, however well it is signed", (_name, payload, reason) => {
  const resigned = () => verify(raw(payload));
  expect(resigned).toThrow(expect.objectContaining({ code: "signature-invalid" }));
  expect(resigned).toThrow(reason);
});

/** An envelope around bytes that need not be a statement. */
function raw(payload: string | Uint8Array, payloadType = STATEMENT_MEDIA_TYPE): Json {
  const sig = signBytes(ann.secret, preAuthentication(payloadType, Buffer.from(payload)));
  return {
    payloadType,
    payload: payloadOf(payload),
    signatures: [{ keyid: ann.open.id, sig: sig.toString("base64") }],
  };
}

it("reads no statement whose bytes one program would mend and another one not", () => {
  const [before = "", after = ""] = JSON.stringify(said).split("digits");
  const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after)]);
  expect(() => verify(raw(bytes))).toThrow(/not JSON in UTF-8/u);
});

it("reads no statement from what was signed as something else", () => {
  expect(() => verify(raw(JSON.stringify(said), "application/json"))).toThrow(
    /holds "application\/json", no statement/u,
  );
});

it("says that a key is missing when none was given", () => {
  expect(() => verify(signed(), [])).toThrow(/no public key was given/u);
});

it("reads no file beyond its bound", () => {
  expect(() => verify(" ".repeat(5 * 2 ** 20))).toThrow(/at most/u);
});

it("tells no two spellings of a key apart: keyid is a hint", () => {
  const { signatures, ...rest } = signed();
  const bare = { ...rest, signatures: signatures.map(({ sig }) => ({ sig })) };
  const claimed = { ...rest, signatures: signatures.map(({ sig }) => ({ sig, keyid: bob.open.id })) };
  for (const envelope of [bare, claimed])
    expect(verify(envelope).signers).toEqual([{ kind: "key", id: ann.open.id }]);
});
