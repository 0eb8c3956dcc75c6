import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemsOf } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { readPrivateKeyFile } from "./private-key-file.ts";

const folder = mkdtempSync(join(tmpdir(), "private-key-"));
afterAll(() => rmSync(folder, { recursive: true }));
const { publicKey, privateKey } = generateKeyPairSync("ed25519");
const pem = privateKey.export({ format: "pem", type: "pkcs8" });
const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

it("reads the key of a file, also of one that begins with a certificate", async () => {
  const key = await readPrivateKeyFile(file("key.pem", pem), "key: key.pem");
  const certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
  expect((await readPrivateKeyFile(file("both.pem", certificate + pem), "key")).id).toBe(key.id);
});

it.each<[name: string, path: () => string, code: string, message: RegExp, hint: RegExp]>([
  [
    "is not there",
    () => join(folder, "none"),
    "file-missing",
    /^key: k cannot be read \(ENOENT\)/u,
    /genpkey/u,
  ],
  ["is a folder", () => folder, "input-invalid", /cannot be read \(EISDIR\)/u, /Name the file/u],
  ["is empty", () => file("empty", ""), "input-invalid", /is no private key in PEM/u, /genpkey/u],
  [
    "is a public key",
    () => file("pub", publicKey.export({ format: "pem", type: "spki" })),
    "input-invalid",
    /is a public key/u,
    /made from/u,
  ],
  [
    "is a certificate",
    () => file("cert", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    "input-invalid",
    /is a certificate/u,
    /made from/u,
  ],
  [
    "is a gigabyte",
    () => {
      const path = file("big", "");
      truncateSync(path, 2 ** 30);
      return path;
    },
    "input-invalid",
    /more than 65536 bytes/u,
    /Check the path/u,
  ],
])("names the file and what to do for one that %s", async (_name, path, code, message, hint) => {
  const error = await readPrivateKeyFile(path(), "key: k").catch((thrown: unknown) => thrown);
  const [problem] = problemsOf(error);
  expect(problem).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(problem?.hint).toMatch(hint);
  // A new key is never written over what was taken for one.
  expect(problem?.hint).not.toMatch(/-out key\.pem/u);
});
