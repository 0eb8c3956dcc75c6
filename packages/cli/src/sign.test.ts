import { generateKeyPairSync } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { type Authorities, authorities, tokenOf } from "../../../test/fixtures/evidence/authorities.ts";
import { reportOf } from "../../render/src/report-builder.ts";
import { type SignPorts, signed } from "./sign.ts";
import { verified } from "./signature.ts";

const WORKFLOW = "https://github.com/acme/models/.github/workflows/gate.yml@refs/heads/main";

let folder: string;
let sigstore: Authorities;
const at = (name: string) => join(folder, name);
const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
const ports: SignPorts = { env: { GATE_KEY: pem }, token: async () => tokenOf() };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-sign-"));
  sigstore = await authorities();
  await writeFile(at("key.pem"), pem);
  await writeFile(at("key.pub"), publicKey.export({ format: "pem", type: "spki" }));
  await writeFile(
    at("other.pub"),
    generateKeyPairSync("ed25519").publicKey.export({ format: "pem", type: "spki" }),
  );
  await writeFile(at("root.json"), sigstore.root);
});
afterAll(async () => {
  await sigstore[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await writeFile(at("report.json"), JSON.stringify(reportOf()));
  for (const ending of ["dsse", "sigstore"]) await rm(at(`report.json.${ending}.json`), { force: true });
});

const sign = (...rest: string[]) => signed([at("report.json"), ...rest], ports);
const keyless = () => ["--keyless", "--fulcio", sigstore.fulcio, "--rekor", `${sigstore.rekor}/`];
const verify = (...rest: string[]) => verified([at("report.json"), ...rest]);

it.each([
  ["a file", () => at("key.pem")],
  ["the environment", () => "env:GATE_KEY"],
])("signs with a key from %s what its public half proves", async (_name, key) => {
  const made = await sign("--key", key());
  expect(made).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.stringify(made)).not.toContain(pem.split("\n")[1]);
  const [, identity = ""] = /by (key:\S+)/u.exec(made.stdout) ?? [];
  expect(await verify("--key", at("key.pub"), "--signed-by", identity)).toMatchObject({
    exitCode: 0,
    stderr: "",
  });
});

it("signs as the workflow run, in the sigstore that is named", async () => {
  expect(await sign(...keyless())).toMatchObject({ exitCode: 0, stderr: "" });
  const { exitCode, stdout } = await verify(
    "--trusted-root",
    at("root.json"),
    "--signed-by",
    WORKFLOW,
    "--format",
    "json",
  );
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    signers: [WORKFLOW],
    wrong: [],
    subject: reportOf().subject.digest,
  });
});

it.each<[name: string, prepare: () => Promise<unknown>, flags: () => string[], reason: RegExp]>([
  ["nobody signed", async () => undefined, () => ["--key", at("key.pub")], /WRONG: nobody signed it/u],
  [
    "somebody else signed",
    () => sign("--key", at("key.pem")),
    () => ["--key", at("other.pub")],
    /WRONG: the signature is by none/u,
  ],
  [
    "was changed since",
    async () => {
      await sign("--key", at("key.pem"));
      await writeFile(at("report.json"), `${await readFile(at("report.json"), "utf8")} `);
    },
    () => ["--key", at("key.pub")],
    /WRONG: .*another report/u,
  ],
  [
    "is signed, and not by whom is wanted",
    () => sign("--key", at("key.pem")),
    () => ["--key", at("key.pub"), "--signed-by", WORKFLOW],
    /WRONG: it is signed by nobody of https/u,
  ],
  [
    "has one good signature and one that proves nothing",
    async () => {
      await sign("--key", at("key.pem"));
      await writeFile(at("report.json.sigstore.json"), "{}");
    },
    () => ["--key", at("key.pub")],
    /signed by key:[\s\S]*WRONG: the envelope/u,
  ],
])("ends with 1 for a report that %s", async (_name, prepare, flags, reason) => {
  await prepare();
  const { exitCode, stdout } = await verify(...flags());
  expect(stdout).toMatch(reason);
  expect(exitCode).toBe(1);
});

it.each<[name: string, flags: () => string[], reason: RegExp]>([
  ["neither key nor keyless", () => [], /either --key or --keyless/u],
  ["both", () => ["--key", at("key.pem"), "--keyless"], /either --key or --keyless/u],
  ["two reports", () => ["other.json", "--keyless"], /expected one report/u],
  ["an unknown flag", () => ["--secret", "x"], /sign: .*--secret/u],
  ["a key that is not there", () => ["--key", at("gone.pem")], /gone\.pem cannot be read/u],
  ["a variable that is empty", () => ["--key", "env:NONE"], /env:NONE is not set[\s\S]*`env:`/u],
  ["the public half", () => ["--key", at("key.pub")], /is a public key/u],
  [
    "an authority in clear",
    () => ["--keyless", "--fulcio", "http://acme.example"],
    /fulcio: expected an address/u,
  ],
  ["authorities for a key", () => ["--key", at("key.pem"), "--rekor", "none"], /go with --keyless/u],
  [
    "nobody who knows the time",
    () => ["--keyless", "--fulcio", sigstore.fulcio, "--rekor", "none"],
    /nobody was named/u,
  ],
])("ends with 2 when it is to sign with %s", async (_name, flags, reason) => {
  const { exitCode, stdout, stderr } = await sign(...flags());
  expect(stderr).toMatch(reason);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
});

it("says where a signature cannot be written", async () => {
  await mkdir(at("report.json.dsse.json"));
  expect(await sign("--key", at("key.pem"))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/input-invalid.*dsse\.json cannot be written \(E[\s\S]*copy the report/u),
  });
  await rm(at("report.json.dsse.json"), { recursive: true });
});

it("signs nothing where nobody says who this is", async () => {
  const { stderr } = await signed([at("report.json"), "--keyless"], { ...ports, token: async () => null });
  expect(stderr).toMatch(/no runner to ask[\s\S]*id-token: write/u);
});

it.each([
  ["a report that only observed", { mode: "observe" as const }],
  ["a report that could not judge", { verdict: "error" as const }],
])("signs no result of %s", async (_name, change) => {
  await writeFile(at("report.json"), JSON.stringify(reportOf(change)));
  expect(await sign("--key", at("key.pem"))).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/no result to sign/u),
  });
  expect((await verify("--key", at("key.pub"))).stdout).toMatch(/nobody signed it/u);
});

it("explains both commands", async () => {
  expect((await signed(["--help"], ports)).stdout).toContain("modelgate sign <report>");
  expect((await verified(["--help"])).stdout).toContain("modelgate verify-signature <report>");
});
