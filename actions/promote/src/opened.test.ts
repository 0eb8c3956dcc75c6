import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { append, digestOf } from "@modelgate/ledger";
import { memoryStore } from "@modelgate/ledger/memory-store";
import { afterAll, beforeAll, expect, it } from "vitest";
import { reportOf } from "../../../packages/render/src/report-builder.ts";
import { brought, kept } from "./opened.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "modelgate-opened-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const MOST = 64 * 2 ** 20;

it.each<[what: string, bytes: number | string | null, code: string, says: RegExp]>([
  ["is not there", null, "file-missing", /^reports: .*r\.json cannot be read$/u],
  ["is no JSON", '{"secret": ', "report-invalid", /^reports: .*r\.json is not JSON$/u],
  ["is of something else", '{"a":1}', "report-invalid", /^reports: .*r\.json: schema/u],
  [
    "is larger than any report",
    MOST + 1,
    "report-invalid",
    /has 67108865 bytes, at most 67108864 are read$/u,
  ],
])("refuses a report that %s, and names it", async (_, bytes, code, says) => {
  const path = join(folder, "r.json");
  await rm(path, { force: true });
  if (bytes !== null) await writeFile(path, typeof bytes === "string" ? bytes : "");
  if (typeof bytes === "number") await truncate(path, bytes);
  const refused = expect.objectContaining({ code, message: expect.stringMatching(says) });
  await expect(brought(path)).rejects.toThrow(refused);
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
  expect(await kept(ledger, digestOf(Buffer.from("")))).toBeNull();
});
