// The records of a model in one place, so that to read them is one question: an index under the tag `modelgate-log` whose entries
// hold the records' bytes as `data` (OCI image specification, descriptor.md). It is a copy that proves itself: what
// is not of its digest does not count, what it lacks is read one by one, and who overwrites it loses nothing.
import {
  decodeManifest,
  digestOf,
  encodeManifest,
  isIndex,
  MEDIA_TYPE,
  type Store,
  type StoredManifest,
} from "@modelgate/oci";
import { ModelgateError } from "@modelgate/schema";
import type { Place, Read } from "./reading.ts";

const TAG = "modelgate-log";
const LOG_TYPE = "application/vnd.modelgate.log.v1+json";
/** As many are not read one by one. */
const LOOSE = 4;
/** Registries take manifests of 4 MiB; a record has about a kilobyte. */
const MAX_DATA_BYTES = 3 * 2 ** 20;
const MOST_LOGGED = 2000;

export function isLogged(tags: readonly string[]): boolean {
  return tags.includes(TAG);
}

/** The records that the log holds, each checked against its digest. */
export async function readLog(store: Store): Promise<StoredManifest[]> {
  const stored = await store.readManifest(TAG);
  if (stored === null) return [];
  const index = decodeManifest(stored, `${store.name}:${TAG}`);
  if (!isIndex(index)) return [];
  return index.manifests.flatMap(({ mediaType, digest, size, data = "" }) => {
    const bytes = Buffer.from(data, "base64");
    return digestOf(bytes) === digest ? [{ descriptor: { mediaType, digest, size }, bytes }] : [];
  });
}

/**
 * Writes the log anew, the oldest record first, when several are not in it. What does not go into a manifest stays out, the oldest
 * of them. A log that cannot be written changes nothing but how long it takes to read.
 */
export async function renewLog({ store, logged }: Place, read: Pick<Read, "all">): Promise<void> {
  const all = read.all.slice(-MOST_LOGGED);
  if (all.filter(({ id }) => !logged.has(id)).length < LOOSE) return;
  let left = MAX_DATA_BYTES;
  const kept = all.toReversed().flatMap(({ id, stored: { descriptor, bytes } }) => {
    const data = Buffer.from(bytes).toString("base64");
    left -= data.length + 300;
    const { mediaType, digest, size } = descriptor;
    return left < 0 ? [] : [{ id, entry: { mediaType, digest, size, data } }];
  });
  const index = encodeManifest({
    ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.index, artifactType: LOG_TYPE },
    manifests: kept.toReversed().map(({ entry }) => entry),
  });
  try {
    await store.writeManifest(index, TAG);
    for (const { id } of kept) logged.add(id);
  } catch (error) {
    if (!(error instanceof ModelgateError)) throw error;
  }
}
