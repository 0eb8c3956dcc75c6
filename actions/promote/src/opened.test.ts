import { execFileSync, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { append, digestOf } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { brought, kept } from "./opened.ts";
import { signaturesBeside } from "./sign-trust.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-opened-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const MOST = 64 * 2 ** 20;

it.each<[what: string, bytes: number | string | null, code: string, says: RegExp]>([
  ["is not there", null, "file-missing", /^reports: .*r\.json cannot be read$/u],
  ["is no JSON", '{"secret": ', "report-invalid", /^reports: .*r\.json: expected JSON$/u],
  ["is of something else", '{"a":1}', "report-invalid", /^reports: .*r\.json: schema/u],
  ["is larger than any report", MOST + 1, "report-invalid", /r\.json: expected at most 67108864 bytes$/u],
])("refuses a report that %s, and names it", async (_, bytes, code, says) => {
  const path = join(folder, "r.json");
  await rm(path, { force: true });
  if (bytes !== null) await writeFile(path, typeof bytes === "string" ? bytes : "");
  if (typeof bytes === "number") await truncate(path, bytes);
  const refused = expect.objectContaining({ code, message: expect.stringMatching(says) });
  await expect(brought(path)).rejects.toThrow(refused);
});

// Both claim to have no bytes at all.
it.skipIf(process.platform === "win32")("reads no more of a device or a pipe than of a file", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const writer = spawn("cat", ["/dev/zero"], { stdio: ["ignore", openSync(pipe, "r+"), "ignore"] });
  const refused = expect.objectContaining({
    code: "report-invalid",
    message: expect.stringMatching(/: expected at most 67108864 bytes$/u),
  });
  try {
    await expect(brought("/dev/zero")).rejects.toThrow(refused);
    await expect(brought(pipe)).rejects.toThrow(refused);
    await expect(signaturesBeside(join(folder, "absent.json"))).resolves.toEqual([]);
    await symlink("/dev/zero", join(folder, "signed.json.dsse.json"));
    await expect(signaturesBeside(join(folder, "signed.json"))).rejects.toThrow(
      /^reports: .* has more than 4194304 bytes$/u,
    );
  } finally {
    writer.kill();
  }
});

it("brings a report with its very bytes, and finds it again in the ledger", async () => {
  const bytes = Buffer.from(` ${JSON.stringify(reportOf())}\n`);
  await writeFile(join(folder, "good.json"), bytes);
  const given = await brought(join(folder, "good.json"));
  expect(given).toEqual({ report: reportOf(), digest: digestOf(bytes), signer: null, bytes });
  const ledger = memoryStore();
  const by = { actor: "ann", repository: null, run: null, commit: null };
  const entry = { at: "2026-11-21T00:00:00Z", model: "digits", subject: null, by, facts: {} };
  await append(ledger, [{ ...entry, kind: "report", documentBytes: bytes }], async () => undefined);
  expect(await kept(ledger, given.digest)).toEqual(given);
  await expect(kept(ledger, digestOf(Buffer.from("")))).rejects.toMatchObject({ code: "ledger-broken" });
});
