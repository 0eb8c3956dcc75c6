import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  encodeStatement,
  type PrivateKey,
  readPrivateKey,
  type Statement,
  signEnvelope,
  statementOf,
  subjectOf,
} from "@modelgate/evidence";
import { signKeyless } from "@modelgate/evidence/keyless";
import { append, digestOf } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { unfit } from "@modelgate/registry";
import type { Report, StageRule } from "@modelgate/schema";
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { type Authorities, authorities, tokenOf } from "../../../test/fixtures/evidence/authorities.ts";
import { broughtSigned, keptSigned, proverOf } from "./signed.ts";

const WORKFLOW = "https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main";
const OTHER = `sha256:${"ee".repeat(32)}`;
const report = reportOf();
const bytes = Buffer.from(JSON.stringify(report));
const written = { name: "report.json", digest: digestOf(bytes) };

let folder: string;
let sigstore: Authorities;
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-signed-"));
  sigstore = await authorities();
  await writeFile(at("root.json"), sigstore.root);
});
afterAll(async () => {
  await sigstore[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const ann = pair();
const eve = pair();

function pair() {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const secret = readPrivateKey(privateKey.export({ format: "pem", type: "pkcs8" }).toString(), "k");
  return { secret, pem: publicKey.export({ format: "pem", type: "spki" }).toString() };
}

const byKey = (key: PrivateKey, given: Statement = statementOf(report, written)) =>
  signEnvelope(given, [key]);
const byWorkflow = (sub: string, given: Statement = statementOf(report, written)) =>
  signKeyless(given, async () => tokenOf({ sub }), { ...sigstore, timestamps: null });

type Files = Readonly<Record<string, Uint8Array | undefined>>;

/** Why these files, brought together, are no evidence for a stage that names these signers; null: they are. */
async function refusal(files: Files, signedBy: readonly string[] = [`key:${ann.secret.id}`, WORKFLOW]) {
  const prove = await prover(signedBy);
  await rm(at("run"), { recursive: true, force: true });
  await mkdir(at("run"));
  for (const [name, content] of Object.entries(files))
    if (content !== undefined) await writeFile(at(`run/${name}`), content);
  const evidence = await broughtSigned(at("run/report.json"), prove);
  return unfit(evidence, report.subject.digest ?? "", against(signedBy));
}

async function prover(signedBy: readonly string[], keys = ["ann.pub"]) {
  await writeFile(at("ann.pub"), ann.pem);
  return await proverOf({ keys: keys.map(at), trustedRoot: at("root.json") }, { signedBy });
}

function against(signedBy: readonly string[]) {
  const rule: StageRule = {
    ...{ name: "production", from: null, requires: ["validate"], maxEvidenceAgeMs: null, soakMs: null },
    ...{ approval: null, signedBy, allowClaimed: false },
  };
  return {
    rule,
    model: "digits",
    now: Date.parse("2026-11-21T07:00:00Z"),
    policyDigest: null,
    repositories: null,
  };
}

const changed = (change: Partial<Report>) => Buffer.from(JSON.stringify(reportOf(change)));
const about = (subject: Statement["subject"]): Statement => ({ ...statementOf(report, written), subject });

it.each<[name: string, files: () => Promise<Files> | Files]>([
  ["a key that the policy names", () => ({ "report.json.dsse.json": byKey(ann.secret) })],
  [
    "the workflow that the policy names",
    async () => ({ "report.json.sigstore.json": await byWorkflow(WORKFLOW) }),
  ],
  [
    "two, the one a stranger",
    async () => ({
      "report.json.sigstore.json": await byWorkflow(
        "https://github.com/eve/m/.github/workflows/gate.yml@refs/heads/main",
      ),
      "report.json.dsse.json": byKey(ann.secret),
    }),
  ],
])("takes a report that is signed by %s", async (_name, files) => {
  expect(await refusal({ "report.json": bytes, ...(await files()) })).toBeNull();
});

it.each<[name: string, files: () => Promise<Files> | Files, reason: RegExp]>([
  ["by nobody", () => ({}), /^nobody signed it$/u],
  ["by a stranger's key", () => ({ "report.json.dsse.json": byKey(eve.secret) }), /by none of the keys/u],
  [
    "by another branch's workflow",
    async () => ({ "report.json.sigstore.json": await byWorkflow(`${WORKFLOW}-2`) }),
    /^it is signed by .*main-2, whom the policy does not name$/u,
  ],
  [
    "by somebody of that name elsewhere",
    async () => ({
      "report.json.sigstore.json": await signKeyless(
        statementOf(report, written),
        async () => tokenOf({ iss: "https://accounts.eve.example" }),
        { ...sigstore, timestamps: null },
      ),
    }),
    /from https:\/\/accounts\.eve\.example, whom the policy does not name/u,
  ],
  [
    "and written anew after that",
    () => ({ "report.json": changed({ notes: ["better"] }), "report.json.dsse.json": byKey(ann.secret) }),
    /about another report/u,
  ],
  [
    "with a statement about other bytes",
    () => ({ "report.json.dsse.json": byKey(ann.secret, about([subjectOf("digits", OTHER)])) }),
    /about other bytes/u,
  ],
  [
    "with another predicate",
    () => ({
      "report.json.dsse.json": byKey(ann.secret, {
        ...statementOf(report, written),
        predicateType: "https://slsa.dev/provenance/v1",
      }),
    }),
    /no test result/u,
  ],
  [
    "with a statement that says better of it",
    () => {
      const given = changed({ verdict: "warn" });
      const said = statementOf(report, { ...written, digest: digestOf(given) });
      return { "report.json": given, "report.json.dsse.json": byKey(ann.secret, said) };
    },
    /of PASSED, and the report says warn/u,
  ],
  ["with a file that is none", () => ({ "report.json.dsse.json": encodeStatement(about([])) }), /envelope/u],
  [
    "with two files that prove nothing",
    () => ({ "report.json.dsse.json": bytes, "report.json.sigstore.json": bytes }),
    /envelope.*; the envelope/u,
  ],
])("refuses a report that is signed %s", async (_name, files, reason) => {
  expect(await refusal({ "report.json": bytes, ...(await files()) })).toMatch(reason);
});

it("counts the signer whom the policy names, whoever else signed", async () => {
  const files = {
    "report.json.dsse.json": byKey(ann.secret),
    "report.json.sigstore.json": await byWorkflow(WORKFLOW),
  };
  for (const signer of [WORKFLOW, `key:${ann.secret.id}`])
    expect(await refusal({ "report.json": bytes, ...files }, [signer])).toBeNull();
});

it("asks nobody when the policy names nobody, and keeps the signature for a stage that does", async () => {
  const files = { "report.json": bytes, "report.json.dsse.json": byKey(eve.secret) };
  expect(await refusal(files, [])).toBeNull();
  const { signatures } = await broughtSigned(
    at("run/report.json"),
    await proverOf({ keys: [], trustedRoot: null }, { signedBy: [] }),
  );
  expect(signatures).toHaveLength(1);
});

it.each<[name: string, signature: () => Uint8Array, signer: string | null]>([
  ["proven again", () => byKey(ann.secret), `key:${ann.secret.id}`],
  ["that proves nothing", () => byKey(eve.secret), null],
])("reads a kept report with a signature %s, whatever the entry says", async (_name, signature, signer) => {
  const ledger = memoryStore();
  const by = { actor: "eve", repository: null, run: null, commit: null };
  const entry = { at: "2026-11-21T00:00:00Z", model: "digits", subject: report.subject.digest, by };
  const signed = signature();
  await append(
    ledger,
    [
      { ...entry, kind: "report", facts: { signer: `key:${ann.secret.id}` }, documentBytes: bytes },
      { ...entry, kind: "signature", facts: { report: written.digest }, documentBytes: signed },
    ],
    async () => undefined,
  );
  const kept = { document: written.digest, subject: report.subject.digest, signatures: [digestOf(signed)] };
  const evidence = await keptSigned(ledger, kept, await prover([`key:${ann.secret.id}`]));
  expect(evidence?.signer).toBe(signer);
});

it("tells everything that is wrong with whom to trust at once", async () => {
  await writeFile(at("bad.pub"), "no key");
  const asked = proverOf(
    { keys: [at("bad.pub"), at("gone.pub")], trustedRoot: at("gone.json") },
    { signedBy: ["somebody"] },
  );
  await expect(asked).rejects.toMatchObject({
    problems: [
      { code: "policy-invalid" },
      { code: "input-invalid" },
      { code: "file-missing" },
      { code: "file-missing" },
    ],
  });
});

it("takes no more of a key, a trusted root or a signature than one can have, and none that cannot be read for none", async () => {
  await writeFile(at("long.pub"), ann.pem.padEnd(2 ** 16 + 1));
  await writeFile(at("long.json"), " ".repeat(4 * 2 ** 20 + 1));
  const asked = proverOf({ keys: [at("long.pub")], trustedRoot: at("long.json") }, { signedBy: [WORKFLOW] });
  await expect(asked).rejects.toMatchObject({
    problems: [
      { code: "input-invalid", message: expect.stringMatching(/^keys: .* has more than 65536 bytes$/u) },
      {
        code: "input-invalid",
        message: expect.stringMatching(/^trusted-root: .* has more than 4194304 bytes$/u),
      },
    ],
  });
  await writeFile(at("beside.json"), bytes);
  await mkdir(at("beside.json.dsse.json"));
  const read = broughtSigned(at("beside.json"), await prover([WORKFLOW]));
  await expect(read).rejects.toMatchObject({ code: "input-invalid" });
});
