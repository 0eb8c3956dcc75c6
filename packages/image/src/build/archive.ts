// What engines save, as part of a layout: an OCI archive (a layout as a tar file; docker 25 and newer write one, too), or the older
// archive of docker, whose layers are plain tar files named by its manifest.json.
import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { pipeline } from "node:stream/promises";
import {
  copy,
  type Descriptor,
  encodeManifest,
  isDigest,
  MEDIA_TYPE,
  openLayout,
  type Store,
} from "@modelgate/oci";
import { failure, ModelgateError } from "@modelgate/schema";
import { extract } from "tar-stream";
import * as v from "valibot";
import { digestOfFile } from "../entry.ts";
import { parsedJson } from "../parsed-json.ts";
import { writeConfig } from "../write-config.ts";

/**
 * Copies the one image of an archive into a layout, every blob checked against its digest.
 * @param work an empty folder to unpack into
 * @throws ModelgateError `registry-fault` for an archive that holds no image, or several
 */
export async function loadArchive(path: string, work: string, layout: Store): Promise<Descriptor> {
  const links = await unpack(path, work).catch((error: unknown) => {
    // Faults of the disk have a code, and are told by who called; those of an archive that was cut off have none.
    if (error instanceof ModelgateError || !(error instanceof Error) || "code" in error) throw error;
    throw noImage(path, "it cannot be unpacked");
  });
  const [index, legacy] = await Promise.all(
    ["index.json", "manifest.json"].map((name) => json(join(work, name))),
  );
  if (index !== undefined) return await fromLayout(path, work, index, layout);
  return await fromDocker(path, { work, links, written: legacy }, layout);
}

const Index = v.object({ manifests: v.array(v.object({ digest: v.pipe(v.string(), v.check(isDigest)) })) });

async function fromLayout(path: string, work: string, written: unknown, layout: Store): Promise<Descriptor> {
  const index = v.safeParse(Index, written);
  const [only, ...more] = index.success ? index.output.manifests : [];
  if (only === undefined || more.length > 0) throw noImage(path, "its index.json does not name one image");
  return await copy(await openLayout(work), layout, only.digest, { tag: null });
}

const Legacy = v.pipe(v.array(v.object({ Config: v.string(), Layers: v.array(v.string()) })), v.length(1));
const Config = v.looseObject({ rootfs: v.object({ diff_ids: v.array(v.string()) }) });

type Unpacked = { work: string; links: ReadonlyMap<string, string>; written: unknown };

async function fromDocker(
  path: string,
  { work, links, written }: Unpacked,
  layout: Store,
): Promise<Descriptor> {
  const legacy = v.safeParse(Legacy, written);
  const [image] = legacy.success ? legacy.output : [];
  if (image === undefined) throw noImage(path, "it has no index.json, and no manifest.json of one image");
  const layers: Descriptor[] = [];
  for (const name of image.Layers) {
    const file = await within(path, work, links.get(name) ?? name);
    const layer = {
      mediaType: MEDIA_TYPE.layer,
      digest: await digestOfFile(file),
      size: (await stat(file)).size,
    };
    await layout.writeBlob(layer, () => createReadStream(file));
    layers.push(layer);
  }
  const bytes = await readFile(await within(path, work, image.Config));
  const config = v.safeParse(Config, parsedJson(bytes));
  const named = config.success ? config.output.rootfs.diff_ids : [];
  if (named.join() !== layers.map(({ digest }) => digest).join()) {
    throw noImage(path, "its config names other layers than it holds");
  }
  const manifest = encodeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: await writeConfig(layout, MEDIA_TYPE.config, bytes),
    layers,
  });
  await layout.writeManifest(manifest);
  return manifest.descriptor;
}

/** Unpacks regular files. Symbolic links are not made: those between files of the archive come back as a map. */
async function unpack(path: string, work: string): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  const archive = extract();
  const feeding = pipeline(createReadStream(path), archive);
  feeding.catch(() => {});
  for await (const entry of archive) {
    const { name, type, linkname } = entry.header;
    if (type === "symlink" && typeof linkname === "string")
      links.set(name, posix.join(posix.dirname(name), linkname));
    if (type === "file") {
      const file = join(work, safe(path, name));
      await mkdir(dirname(file), { recursive: true });
      await pipeline(entry, createWriteStream(file, { flags: "wx" }));
    } else entry.resume();
  }
  await feeding;
  return links;
}

/** A file of the archive, unpacked, by the name that its manifest has for it. */
async function within(path: string, work: string, name: string): Promise<string> {
  const file = join(work, safe(path, name));
  if ((await stat(file).catch(() => null))?.isFile() === true) return file;
  throw noImage(path, `it does not hold ${name}`);
}

function safe(path: string, name: string): string {
  const parts = name.split("/");
  if (parts.every((part) => /^[\w.-]+$/u.test(part) && part !== "." && part !== "..")) return name;
  throw noImage(path, `it names ${JSON.stringify(name.slice(0, 200))}, which is no path of an image archive`);
}

async function json(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? undefined : parsedJson(bytes);
}

function noImage(path: string, what: string) {
  return failure("registry-fault", `${path}: expected an archive with one image: ${what}`, {
    hint: "It was cut off, or saved by an engine that is not known here.",
  });
}

/** A name in an engine's own store that nobody else uses. */
export function temporaryName(): string {
  return `modelgate-build:${randomUUID()}`;
}
