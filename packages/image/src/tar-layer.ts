import { once } from "node:events";
import { failure } from "@modelgate/schema";
import { type Header, type Pack, pack } from "tar-stream";
import { bytesOf, type Entry } from "./entry.ts";

/** What every file and folder of a layer has, wherever it came from. */
const SAME = { uid: 0, gid: 0, uname: "", gname: "", mtime: new Date(0) };

/**
 * A layer as a tar archive (ustar, pax where a name needs it). It depends on names, modes and bytes of the entries alone: not on
 * the order they are given in, nor on owners, times or permissions of the files. Every folder on the way has an entry of its own, for
 * engines give a folder without one the time of unpacking.
 * @throws ModelgateError `input-invalid` when two entries have one name, or a file is not what its entry says
 */
export async function* tarLayer(entries: readonly Entry[]): AsyncGenerator<Uint8Array> {
  const sorted = entries.toSorted((a, b) => compare(a.name, b.name));
  refuseClashes(sorted);
  const archive = pack();
  const feeding = feed(archive, sorted).catch((error: unknown) => {
    archive.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  });
  // Heard below; without this, a fault while nobody waits would end the process.
  feeding.catch(() => {});
  try {
    for await (const chunk of archive as AsyncIterable<Uint8Array>) yield chunk;
    await feeding;
  } finally {
    archive.destroy();
  }
}

async function feed(archive: Pack, sorted: readonly Entry[]): Promise<void> {
  const made = new Set<string>();
  for (const entry of sorted) {
    for (const folder of foldersOf(entry.name)) {
      if (made.has(folder)) continue;
      made.add(folder);
      archive.entry({ ...SAME, name: `${folder}/`, type: "directory", mode: 0o755 });
    }
    const mode = entry.executable ? 0o755 : 0o644;
    await add(archive, { ...SAME, name: entry.name, type: "file", mode, size: entry.sizeBytes }, entry);
  }
  archive.finalize();
}

type HeaderOf = Partial<Header> & Pick<Header, "name">;

async function add(archive: Pack, header: HeaderOf, entry: Entry): Promise<void> {
  const added = Promise.withResolvers<void>();
  added.promise.catch(() => {});
  const sink = archive.entry(header, (error) => (error ? added.reject(error) : added.resolve()));
  // Whoever reads the archive may stop; then nothing drains any more.
  const closed = once(sink, "close").catch(() => {});
  for await (const chunk of bytesOf(entry)) {
    if (!sink.write(chunk)) await Promise.race([once(sink, "drain"), closed]);
    if (sink.destroyed) throw new Error("the archive is not read any more");
  }
  sink.end(null);
  await added.promise;
}

/** `a`, `a/b` of `a/b/c`. */
function foldersOf(name: string): string[] {
  const parts = name.split("/").slice(0, -1);
  return parts.map((_, at) => parts.slice(0, at + 1).join("/"));
}

/** By UTF-16 code units: no locale has a say. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function refuseClashes(sorted: readonly Entry[]): void {
  const names = new Set(sorted.map(({ name }) => name));
  const folders = new Set(sorted.flatMap(({ name }) => foldersOf(name)));
  const wrong = [
    ...sorted.filter(({ name }, at) => name === sorted[at - 1]?.name).map(({ name }) => `${name} twice`),
    ...[...names].filter((name) => folders.has(name)).map((name) => `${name} as a file and as a folder`),
    ...[...names].filter((name) => !isPlain(name)).map((name) => `${JSON.stringify(name)}, which is no path`),
  ];
  if (wrong.length > 0)
    throw failure("input-invalid", `the image: expected each file once, got ${wrong.join(", ")}`, {
      hint: "Rename the file in the folder of the server or the model, or take it out.",
    });
}

/** Relative, with no part that leads elsewhere; `.wh.` is how a layer removes a file of the layers below. */
function isPlain(name: string): boolean {
  const parts = name.split("/");
  const odd = /[\p{Cc}\\]/u.test(name);
  return (
    !odd && parts.every((part) => part !== "" && part !== "." && part !== ".." && !part.startsWith(".wh."))
  );
}
