import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open as openFile, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { failure } from "@modelgate/schema";
import { checked } from "./checked.ts";
import { assertIs, type Descriptor, isDigest } from "./descriptor.ts";
import {
  decodeManifest,
  encodeManifest,
  type Index,
  isIndex,
  MAX_MANIFEST_BYTES,
  mediaTypeIn,
  type StoredManifest,
} from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import type { Open, Store } from "./store.ts";
import { turns } from "./turns.ts";

const TAG = "org.opencontainers.image.ref.name";
const VERSION = '{"imageLayoutVersion":"1.0.0"}';

/**
 * An image layout (OCI image specification, image-layout.md) in a folder. Where it is not there it is empty, unless it must be there,
 * and made when something is written: what fails before leaves nothing behind. Files appear whole or not at all; one process writes
 * at a time.
 * @throws ModelgateError `file-missing` when it must exist and does not, `registry-fault` when the folder is something else
 */
export async function openLayout(
  folder: string,
  { mustExist = false }: { mustExist?: boolean } = {},
): Promise<Store> {
  let making = (await isLayout(folder, mustExist)) ? Promise.resolve() : null;
  const made = () => {
    making ??= make(folder);
    return making;
  };
  // A tag is moved by writing the index anew: two at once would lose one.
  const inTurn = turns();
  return {
    name: folder,
    at: null,
    hasBlob: async (digest) => (await sizeOf(blobPath(folder, digest))) !== null,
    readBlob: (blob) => readBlob(folder, blob),
    writeBlob: async (blob, open) => {
      await made();
      await writeBlob(folder, blob, open);
    },
    readManifest: (tagOrDigest) => readManifest(folder, tagOrDigest),
    writeManifest: (manifest, tag) =>
      inTurn(async () => {
        await made();
        await writeManifest(folder, manifest, tag);
      }),
    async tags() {
      const { manifests } = await readIndex(folder);
      return [...new Set(manifests.flatMap(({ annotations }) => annotations?.[TAG] ?? []))].toSorted();
    },
    async referrers(digest) {
      const { manifests } = await readIndex(folder);
      const found: Descriptor[] = [];
      for (const entry of manifests) {
        const { subject } = decodeManifest(await storedAt(folder, entry), `${folder}: ${entry.digest}`);
        if (subject?.digest === digest && found.every((one) => one.digest !== entry.digest))
          found.push(entry);
      }
      return found;
    },
  };
}

/** @returns false where one can be made */
async function isLayout(folder: string, mustExist: boolean): Promise<boolean> {
  const marker = await markerOf(folder);
  if (marker !== null) {
    if (/"imageLayoutVersion"\s*:\s*"1\.\d+\.\d+"/u.test(marker)) return true;
    throw failure("registry-fault", `${folder}: oci-layout names no version that is known`, { hint: HINT });
  }
  if (mustExist)
    throw failure("file-missing", `${folder}: is no image layout: it has no file oci-layout`, {
      hint: "Name the folder that the step before wrote, or download it first.",
    });
  const others = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return [];
    const message = `${folder}: cannot be read as a folder (${cause.code})`;
    throw failure("registry-fault", message, { hint: FREE, cause });
  });
  if (others.length === 0) return false;
  throw failure("registry-fault", `${folder}: is no image layout, and not empty`, { hint: FREE });
}

async function markerOf(folder: string): Promise<string | null> {
  return await readFile(join(folder, "oci-layout"), "utf8").catch(() => null);
}

const EMPTY: Index = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] };

async function make(folder: string): Promise<void> {
  // Somebody else may have made it since it was opened, and their tags are in its index.
  if (await isLayout(folder, false)) return;
  await mkdir(join(folder, "blobs/sha256"), { recursive: true });
  await put(folder, "index.json", encodeManifest(EMPTY).bytes);
  // Last: what has this file is a layout.
  await put(folder, "oci-layout", Buffer.from(VERSION));
}

const FREE = "Name a folder that is empty or not there yet.";
const HINT = "An image layout is what `modelgate containerize`, buildx and skopeo write (oci:FOLDER).";

function blobPath(folder: string, digest: string): string {
  if (!isDigest(digest)) {
    const message = `${folder}: ${JSON.stringify(digest.slice(0, 100))} is no digest`;
    throw failure("registry-fault", message, { hint: HINT });
  }
  return join(folder, "blobs/sha256", digest.slice("sha256:".length));
}

async function sizeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true ? found.size : null;
}

async function* readBlob(
  folder: string,
  blob: Pick<Descriptor, "digest" | "size">,
): AsyncGenerator<Uint8Array> {
  const path = blobPath(folder, blob.digest);
  if ((await sizeOf(path)) === null) throw missing(folder, blob.digest);
  yield* checked(createReadStream(path, { highWaterMark: 1 << 18 }), blob, path);
}

async function writeBlob(
  folder: string,
  blob: Pick<Descriptor, "digest" | "size">,
  open: Open,
): Promise<void> {
  const path = blobPath(folder, blob.digest);
  // One of this size was whole when it got its name; whoever reads it checks it again.
  if ((await sizeOf(path)) === blob.size) return;
  await mkdir(join(folder, "blobs/sha256"), { recursive: true });
  const draft = join(folder, "blobs/sha256", `.draft-${randomUUID()}`);
  try {
    const file = await openFile(draft, "wx");
    try {
      for await (const chunk of checked(open(), blob, `${folder}: what was to be written`))
        await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function readIndex(folder: string): Promise<Index> {
  const path = join(folder, "index.json");
  const size = await sizeOf(path);
  if (size === null) {
    if ((await markerOf(folder)) === null) return EMPTY;
    throw failure("file-missing", `${path}: is not there`, { hint: HINT });
  }
  if (size > MAX_MANIFEST_BYTES)
    throw failure("registry-fault", `${path}: has ${size} bytes, at most ${MAX_MANIFEST_BYTES} are read`, {
      hint: HINT,
    });
  const bytes = await readFile(path);
  const mediaType = MEDIA_TYPE.index;
  const index = decodeManifest({ bytes, descriptor: { mediaType, digest: "", size: bytes.length } }, path);
  if (!isIndex(index)) throw failure("registry-fault", `${path}: is no index`, { hint: HINT });
  return index;
}

async function readManifest(folder: string, tagOrDigest: string): Promise<StoredManifest | null> {
  const { manifests } = await readIndex(folder);
  if (isDigest(tagOrDigest)) {
    const listed = manifests.find(({ digest }) => digest === tagOrDigest);
    if (listed !== undefined) return await storedAt(folder, listed);
    const size = await sizeOf(blobPath(folder, tagOrDigest));
    return size === null ? null : await storedAt(folder, { mediaType: "", digest: tagOrDigest, size });
  }
  const [found, ...more] = manifests.filter(({ annotations }) => annotations?.[TAG] === tagOrDigest);
  if (more.some(({ digest }) => digest !== found?.digest))
    throw failure("registry-fault", `${folder}: two manifests have the tag ${JSON.stringify(tagOrDigest)}`, {
      hint: "Name it by its digest.",
    });
  return found === undefined ? null : await storedAt(folder, found);
}

async function storedAt(folder: string, { mediaType, digest, size }: Descriptor): Promise<StoredManifest> {
  const path = blobPath(folder, digest);
  const there = await sizeOf(path);
  if (there === null) throw missing(folder, digest);
  if (Math.max(there, size) > MAX_MANIFEST_BYTES) {
    const message = `${path}: is larger than a manifest may be: ${MAX_MANIFEST_BYTES} bytes`;
    throw failure("registry-fault", message, { hint: HINT });
  }
  const bytes = await readFile(path);
  assertIs(bytes, { digest, size }, path);
  return {
    descriptor: { mediaType: mediaType === "" ? mediaTypeIn(bytes) : mediaType, digest, size },
    bytes,
  };
}

async function writeManifest(
  folder: string,
  manifest: StoredManifest,
  tag: string | null | undefined,
): Promise<void> {
  const { descriptor, bytes } = manifest;
  const { subject, artifactType } = decodeManifest(manifest, folder);
  await writeBlob(folder, descriptor, async function* () {
    yield bytes;
  });
  if (tag === undefined && subject === undefined) return;
  const index = await readIndex(folder);
  const { mediaType, digest, size } = descriptor;
  const entry = { mediaType, digest, size, ...(artifactType === undefined ? {} : { artifactType }) };
  const isNamed = (one: Descriptor) => one.annotations?.[TAG] !== undefined;
  if (typeof tag !== "string" && index.manifests.some((one) => one.digest === digest)) return;
  const others = index.manifests.filter(
    (one) =>
      typeof tag !== "string" || (one.annotations?.[TAG] !== tag && (one.digest !== digest || isNamed(one))),
  );
  const manifests = [...others, typeof tag === "string" ? { ...entry, annotations: { [TAG]: tag } } : entry];
  await put(folder, "index.json", encodeManifest({ ...index, manifests }).bytes);
}

async function put(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  const draft = join(folder, `.draft-${randomUUID()}`);
  try {
    await writeFile(draft, bytes, { flag: "wx", flush: true });
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

function missing(folder: string, digest: string) {
  return failure("registry-missing", `${folder}: has no ${digest}`, {
    hint: "The layout is not whole: write it again, or copy all of it.",
  });
}
