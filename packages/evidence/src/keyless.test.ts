import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Authorities, authorities, tokenOf } from "../../../test/fixtures/evidence/authorities.ts";
import { identityText } from "./identity.ts";
import { signKeyless } from "./keyless.ts";
import { statement, subjectOf } from "./statement.ts";
import { readTrustedRoot } from "./trusted-root.ts";
import { verifySignature } from "./verify-signature.ts";

const WORKFLOW = "https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main";
const said = statement([subjectOf("digits", `sha256:${"ab".repeat(32)}`)], "https://acme.example/p", {
  well: true,
});

let ours: Authorities;
let bundle: Bundle;
beforeAll(async () => {
  ours = await authorities();
  bundle = await signed(ours);
});
afterAll(() => ours[Symbol.asyncDispose]());

type Bundle = {
  mediaType: string;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] };
  verificationMaterial: Record<string, unknown> & {
    tlogEntries: Record<string, unknown>[];
    certificate: { rawBytes: string };
  };
};

async function signed(by: Authorities, token = tokenOf(), timestamps: string | null = null): Promise<Bundle> {
  const { fulcio, rekor } = by;
  const bytes = await signKeyless(said, async () => token, { fulcio, rekor, timestamps });
  return JSON.parse(Buffer.from(bytes).toString());
}

const verify = (value: unknown, root: Uint8Array = ours.root) =>
  verifySignature(Buffer.from(JSON.stringify(value)), { keys: [], root: readTrustedRoot(root, "root.json") });

it("signs as whom the token names, in the log, as a bundle of version 0.3", () => {
  expect(bundle.mediaType).toBe("application/vnd.dev.sigstore.bundle.v0.3+json");
  expect(ours.seen.slice(0, 2)).toEqual(["POST /api/v2/signingCert", "POST /api/v1/log/entries"]);
  const { statement, signers } = verify(bundle);
  expect(statement).toEqual(said);
  expect(signers.map(identityText)).toEqual([WORKFLOW]);
});

it("takes a time stamp beside the log's word", async () => {
  expect(verify(await signed(ours, tokenOf(), ours.timestamps)).signers).toHaveLength(1);
});

it("says who vouched for a name, when it was not GitHub", async () => {
  const other = await signed(ours, tokenOf({ iss: "https://accounts.acme.com", repository: undefined }));
  expect(verify(other).signers.map(identityText)).toEqual([`${WORKFLOW} from https://accounts.acme.com`]);
});

const other = (text: string) => Buffer.from(text).toString("base64");
const withEnvelope = (given: Bundle, change: object) => ({
  ...given,
  dsseEnvelope: { ...given.dsseEnvelope, ...change },
});
const withMaterial = (given: Bundle, change: object) => ({
  ...given,
  verificationMaterial: { ...given.verificationMaterial, ...change },
});
const entry = (given: Bundle, change: object) => {
  const [first] = given.verificationMaterial.tlogEntries;
  return withMaterial(given, { tlogEntries: [{ ...first, ...change }] });
};

it.each<[name: string, change: (given: Bundle) => unknown, reason: RegExp]>([
  [
    "a payload that was altered",
    (b) => withEnvelope(b, { payload: other(JSON.stringify({ ...said, predicate: {} })) }),
    /log entry about another signature or other bytes/u,
  ],
  ["another payload type", (b) => withEnvelope(b, { payloadType: "text/plain" }), /not over these bytes/u],
  [
    "another signature",
    (b) => withEnvelope(b, { signatures: [{ sig: other("no"), keyid: "" }] }),
    /another signature/u,
  ],
  [
    "two signatures",
    (b) => withEnvelope(b, { signatures: [...b.dsseEnvelope.signatures, { sig: other("no"), keyid: "" }] }),
    /cannot be read/u,
  ],
  [
    "white space in its base64",
    (b) => withEnvelope(b, { payload: `${b.dsseEnvelope.payload} ` }),
    /payload.*base64/u,
  ],
  ["no log entry", (b) => withMaterial(b, { tlogEntries: [] }), /no time of signing/u],
  [
    "the log's entry twice",
    (b) => withMaterial(b, { tlogEntries: Array(2).fill(b.verificationMaterial.tlogEntries[0]) }),
    /no time of signing/u,
  ],
  ["an entry without promise", (b) => entry(b, { inclusionPromise: undefined }), /no time of signing/u],
  ["an entry without proof", (b) => entry(b, { inclusionProof: undefined }), /cannot be read/u],
  [
    "another time of the log",
    (b) => entry(b, { integratedTime: String(Math.floor(Date.now() / 1000) + 60) }),
    /no log of the trusted root promised/u,
  ],
  [
    "a time after its certificate",
    (b) => entry(b, { integratedTime: String(Math.floor(Date.now() / 1000) + 3600) }),
    /certificate.*valid from/u,
  ],
  ["no certificate", (b) => withMaterial(b, { certificate: undefined }), /cannot be read/u],
  [
    "a broken certificate",
    (b) => withMaterial(b, { certificate: { rawBytes: other("no") } }),
    /certificate that cannot be read/u,
  ],
  [
    "a key instead of a certificate",
    (b) => withMaterial(b, { certificate: undefined, publicKey: { hint: "k" } }),
    /names a key/u,
  ],
  [
    "a signature over bare bytes",
    (b) => ({
      ...b,
      dsseEnvelope: undefined,
      messageSignature: {
        messageDigest: { algorithm: "SHA2_256", digest: other("d") },
        signature: other("s"),
      },
    }),
    /bare bytes/u,
  ],
  ["a version that is not known", (b) => ({ ...b, mediaType: "application/vnd.acme" }), /cannot be read/u],
  ["nothing but a type", ({ mediaType }) => ({ mediaType }), /cannot be read/u],
])("refuses a bundle with %s", (_name, change, reason) => {
  expect(() => verify(change(bundle))).toThrow(expect.objectContaining({ code: "signature-invalid" }));
  expect(() => verify(change(bundle))).toThrow(reason);
});

it("proves nothing by the authorities of others", async () => {
  await using theirs = await authorities();
  expect(() => verify(bundle, theirs.root)).toThrow(/no authority of the trusted root/u);
});

it("demands a log's word for the certificate exactly where the trusted root names such a log", async () => {
  await using their = await authorities({ hasCertificateLog: false });
  const unseen = await signed(their);
  expect(() => verify(unseen, their.root)).toThrow(/issued and logged/u);
  const root = { ...JSON.parse(Buffer.from(their.root).toString()), ctlogs: [] };
  expect(verify(unseen, Buffer.from(JSON.stringify(root))).signers).toHaveLength(1);
});

it.each(["http://accounts.acme.com", "accounts.acme.com", "https://a b"])(
  "refuses a certificate for which %s vouches",
  async (iss) => {
    const strange = await signed(ours, tokenOf({ iss, repository: undefined }));
    expect(() => verify(strange)).toThrow(/without an issuer of names/u);
  },
);

it.each([
  ["over", new Date("2026-01-01T00:00:00Z"), new Date("2026-01-01T00:11:00Z")],
  ["not begun", new Date("2026-01-01T00:00:00Z"), new Date("2025-12-31T23:59:00Z")],
])("refuses a certificate whose time was %s when it was signed", async (_name, issued, logged) => {
  await using their = await authorities({ issued, logged });
  const late = await signed(their);
  expect(() => verify(late, their.root)).toThrow(
    /valid from Jan {2}1 00:00:00 2026 GMT to Jan {2}1 00:10:00 2026/u,
  );
});

it.each<[name: string, claims: object, text: string]>([
  ["its own repository", {}, WORKFLOW],
  ["another one", { repository: "eve/m" }, `${WORKFLOW} for https://github.com/eve/m`],
  ["one whose name begins alike", { repository: "acme/mod" }, `${WORKFLOW} for https://github.com/acme/mod`],
  [
    "one with a long name",
    { repository: `acme/${"m".repeat(150)}` },
    `${WORKFLOW} for https://github.com/acme/${"m".repeat(150)}`,
  ],
])("says for whom a workflow ran that others may call: %s", async (_name, claims, text) => {
  const { signers } = verify(await signed(ours, tokenOf({ ...claims })));
  expect(signers.map(identityText)).toEqual([text]);
});

it.each([
  ["nowhere", undefined],
  ["in no address", "a b"],
])("refuses a workflow whose repository is %s", async (_name, repository) => {
  const strange = await signed(ours, tokenOf({ repository }));
  expect(() => verify(strange)).toThrow(/for which repository/u);
});

it("demands a log's entry exactly where the trusted root names a log", async () => {
  const token = async () => tokenOf();
  const bytes = await signKeyless(said, token, { ...ours, rekor: null });
  const unlogged = JSON.parse(Buffer.from(bytes).toString());
  expect(() => verify(unlogged)).toThrow(/lacks an entry in a log/u);
  const root = { ...JSON.parse(Buffer.from(ours.root).toString()), tlogs: [] };
  expect(verify(unlogged, Buffer.from(JSON.stringify(root))).signers).toHaveLength(1);
});

it.each([
  ["a space", "https://github.com/acme/m from https://evil.example"],
  ["no address", "acme"],
  ["what could be a second one", "https://github.com/eve/m,URI:https://github.com/acme/models/x"],
])("refuses a certificate whose name holds %s", async (_name, sub) => {
  const strange = await signed(ours, tokenOf({ sub }));
  expect(
    new X509Certificate(Buffer.from(strange.verificationMaterial.certificate.rawBytes, "base64"))
      .subjectAltName,
  ).toContain(sub.slice(0, 4));
  expect(() => verify(strange)).toThrow(/exactly one plain name/u);
});

it.each([
  ["the authority refuses", "/api/v2/signingCert", 403, /Fulcio.*status 403/u],
  ["the log refuses", "/api/v1/log/entries", 400, /Rekor.*status 400/u],
])("signs nothing when %s", async (_name, path, status, reason) => {
  await using their = await authorities();
  their.faults.set(path, status);
  await expect(signed(their)).rejects.toThrow(reason);
  await expect(signed(their)).rejects.toMatchObject({ code: "signing-failed" });
});

it.each([
  ["no token", "secret-text"],
  ["a token without a subject", `a.${Buffer.from("{}").toString("base64url")}.secret-text`],
  ["a token of null", `a.${Buffer.from("null").toString("base64url")}.secret-text`],
])("asks nobody with %s, and repeats nothing of it", async (_name, token) => {
  await using their = await authorities();
  await expect(signed(their, token)).rejects.toMatchObject({
    code: "signing-failed",
    message: "signing: the identity token is none",
  });
  expect(their.seen).toEqual([]);
});

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../../test/fixtures/evidence/sigstore-go", name));
const publicGood = () => readTrustedRoot(fixture("public-good.json"), "public-good.json");

it("proves what others signed at the public sigstore, without the network", () => {
  const { statement, signers } = verifySignature(fixture("provenance.sigstore.json"), {
    keys: [],
    root: publicGood(),
  });
  expect(signers.map(identityText)).toEqual([
    "https://github.com/sigstore/sigstore-js/.github/workflows/release.yml@refs/heads/main",
  ]);
  expect(statement.predicateType).toBe("https://slsa.dev/provenance/v1");
  expect(statement.subject.map(({ name }) => name)).toEqual(["pkg:npm/sigstore@2.0.0"]);
});

it.each([
  ["dsse-2sigs.sigstore.json", /cannot be read/u],
  ["othername.sigstore.json", /bare bytes/u],
  ["key.sigstore.json", /names a key/u],
  ["old-statement.sigstore.json", /_type/u],
])("refuses what others made: %s", (name, reason) => {
  expect(() => verifySignature(fixture(name), { keys: [], root: publicGood() })).toThrow(reason);
});

it.each([
  ["no JSON", "{"],
  ["null", "null"],
  ["another document", "{}"],
  [
    "no authority",
    JSON.stringify({ mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1" }),
  ],
  [
    "a broken certificate",
    JSON.stringify({
      mediaType: "application/vnd.dev.sigstore.trustedroot.v0.2+json",
      certificateAuthorities: [{ certChain: { certificates: [{ rawBytes: "AAAA" }] } }],
    }),
  ],
  ["too many bytes", " ".repeat(2 ** 20 + 1)],
])("takes no trusted root of %s", (_name, text) => {
  expect(() => readTrustedRoot(Buffer.from(text), "root.json")).toThrow(
    expect.objectContaining({ code: "input-invalid" }),
  );
});
