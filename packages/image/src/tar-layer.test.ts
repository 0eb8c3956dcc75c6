import { createHash } from "node:crypto";
import { appendFile, chmod, mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { bytesEntry, type Entry, folderEntries } from "./entry.ts";
import { gzipped } from "./gzip.ts";
import { tarLayer } from "./tar-layer.ts";

const FILES = { "server/index.js": "serve();\n", "server/parts/a.js": "a\n", "server/parts/b.js": "b\n" };
/** Of the archive and of its gzip file: what any machine must write for FILES below `app`. */
const ARCHIVE = "0c00c2769da28617301b50fedc1172dbb3577b65671ec2cd4ca925205534a707";
const GZIPPED = "8ca72328964e51eb1f42973e1fcf04da9a94b3ac5a2bb4e1e0a775a7e97a09de";

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function folderWith(files: Readonly<Record<string, string>>, mode = 0o644): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "image-"));
  made.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
    await chmod(join(folder, name), mode);
  }
  return folder;
}

async function sha256(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest("hex");
}

it.each<[string, () => Promise<Entry[]>]>([
  ["in the order of the folder", async () => folderEntries(await folderWith(FILES), "app")],
  ["in the other order", async () => (await folderEntries(await folderWith(FILES), "app")).toReversed()],
  ["under another umask", async () => folderEntries(await folderWith(FILES, 0o600), "app")],
  ["with bits that run and set users", async () => folderEntries(await folderWith(FILES, 0o4755), "app")],
  [
    "with other times",
    async () => {
      const folder = await folderWith(FILES);
      for (const name of Object.keys(FILES)) await utimes(join(folder, name), 1e9, 1e9);
      return folderEntries(folder, "app");
    },
  ],
  [
    "out of memory",
    async () => Object.entries(FILES).map(([name, text]) => bytesEntry(`app/${name}`, Buffer.from(text))),
  ],
])("writes the same archive and the same gzip file for the same files, %s", async (_name, entries) => {
  const given = await entries();
  expect(await sha256(tarLayer(given))).toBe(ARCHIVE);
  expect(await sha256(gzipped(tarLayer(given)))).toBe(GZIPPED);
});

it("has no owner, no time, plain modes, and every folder before what is in it", async () => {
  const tool = { ...bytesEntry("opt/bin/tool", Buffer.from("#!")), executable: true };
  const chunks: Uint8Array[] = [];
  for await (const chunk of tarLayer([tool, bytesEntry("opt/a", Buffer.from("a"))])) chunks.push(chunk);
  const archive = Buffer.concat(chunks);
  const seen = [];
  for (let at = 0; archive[at] !== 0; ) {
    const text = (from: number, length: number) =>
      archive.toString("latin1", at + from, at + from + length).replace(/[\0 ]+$/u, "");
    seen.push([text(0, 100), text(100, 8), text(108, 8), text(116, 8), text(136, 12), text(156, 1)]);
    at += 512 + Math.ceil(Number.parseInt(text(124, 12), 8) / 512) * 512;
  }
  const nobody = ["000000", "000000", "00000000000"];
  expect(seen).toEqual([
    ["opt/", "000755", ...nobody, "5"],
    ["opt/a", "000644", ...nobody, "0"],
    ["opt/bin/", "000755", ...nobody, "5"],
    ["opt/bin/tool", "000755", ...nobody, "0"],
  ]);
});

it("refuses a file that changed, grew or shrank after it was looked at", async () => {
  const folder = await folderWith(FILES);
  const changed = join(folder, "server/index.js");
  for (const change of [
    () => writeFile(changed, "serve?;\n"),
    () => appendFile(changed, "x"),
    () => writeFile(changed, ""),
  ]) {
    await writeFile(changed, FILES["server/index.js"]);
    const entries = await folderEntries(folder, "app");
    await change();
    await expect(sha256(tarLayer(entries))).rejects.toMatchObject({ code: "input-invalid" });
  }
});

it.each([
  ["a name twice", ["app/a", "app/a"]],
  ["a file where a folder is", ["app", "app/a"]],
  ["a path upwards", ["app/../etc/passwd"]],
  ["an absolute path", ["/etc/passwd"]],
  ["a path of backslashes", ["app\\a"]],
  ["a name that removes another file", ["app/.wh.a"]],
  ["a name with a line break", ["app/a\nb"]],
])("refuses %s", async (_name, names) => {
  const entries = names.map((name) => bytesEntry(name, Buffer.from("x")));
  await expect(sha256(tarLayer(entries))).rejects.toMatchObject({ code: "input-invalid" });
});

it("ends when its reader stops in the middle of a file, whose source is let go", async () => {
  let read = 0;
  const ended = Promise.withResolvers<number>();
  const piece = Buffer.alloc(1 << 16, 1);
  async function* from() {
    try {
      for (; read < 1000; read++) yield piece;
    } finally {
      ended.resolve(read);
    }
  }
  const entry: Entry = {
    ...{ name: "big", executable: false, digest: "sha256:", sizeBytes: 1000 * piece.length, from },
  };
  let seen = 0;
  for await (const _ of tarLayer([entry])) if (++seen === 3) break;
  expect(await ended.promise).toBeLessThan(100);
});
