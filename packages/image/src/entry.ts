import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import { digestOf, digestOfStream } from "@modelgate/oci";
import { failure } from "@modelgate/schema";

/** One file of a layer, named by the bytes it must have. */
export type Entry = {
  /** Path in the image without a leading "/", with "/" between the parts. */
  readonly name: string;
  readonly executable: boolean;
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  readonly sizeBytes: number;
  /** Where the bytes are: a file's path, the bytes themselves, or what gives them, from the start every time. */
  readonly from: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
};

const CHUNK_BYTES = 1 << 20;

/** A file of a layer whose bytes are at hand. */
export function bytesEntry(name: string, bytes: Uint8Array): Entry {
  return { name, executable: false, digest: digestOf(bytes), sizeBytes: bytes.length, from: bytes };
}

/** Every regular file below a folder, as it is now, under `prefix` in the image. Links and devices are refused. */
export async function folderEntries(folder: string, prefix: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((cause: unknown) => {
    throw failure("file-missing", `${folder}: cannot be read as a folder`, {
      hint: "Name a folder that is there and that this user may read.",
      cause,
    });
  });
  const strange = found.filter((one) => !one.isFile() && !one.isDirectory());
  if (strange.length > 0) {
    const names = strange.map(({ parentPath, name }) => join(parentPath, name)).join(", ");
    throw failure("input-invalid", `${folder}: expected files and folders only, got ${names}`, {
      hint: "Copy what the link leads to, or remove it.",
    });
  }
  const files = found.filter((one) => one.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return Promise.all(
    files.map(async (path) => {
      const below = relative(folder, path).replaceAll("\\", "/");
      const { size } = await stat(path);
      return {
        name: `${prefix}/${below}`,
        executable: false,
        digest: await digestOfFile(path),
        sizeBytes: size,
        from: path,
      };
    }),
  );
}

/** sha256 of a file, read in pieces. */
export async function digestOfFile(path: string): Promise<string> {
  return await digestOfStream(createReadStream(path, { highWaterMark: CHUNK_BYTES }));
}

/**
 * The bytes of an entry; the last of them only when all are those that the entry names.
 * @throws ModelgateError `input-invalid` when they are others
 */
export async function* bytesOf(entry: Entry): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  let last: Uint8Array | undefined;
  for await (const chunk of piecesOf(entry)) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    // At once: a file that grows without end must not fill the disk.
    if (sizeBytes > entry.sizeBytes) break;
    if (last !== undefined) yield last;
    last = chunk;
  }
  if (sizeBytes !== entry.sizeBytes || `sha256:${hash.digest("hex")}` !== entry.digest) throw changed(entry);
  if (last !== undefined) yield last;
}

function changed({ from, name, digest }: Entry) {
  const place = typeof from === "string" ? from : name;
  return failure("input-invalid", `${place}: expected ${digest}, but its bytes are others now`, {
    hint: "Nothing may write to the files while the image is built. Run it again.",
  });
}

async function* piecesOf({ from }: Entry): AsyncGenerator<Uint8Array> {
  if (typeof from === "function") yield* from();
  else if (typeof from === "string") yield* createReadStream(from, { highWaterMark: CHUNK_BYTES });
  else yield from;
}
