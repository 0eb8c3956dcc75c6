// What is attached to a digest: by the referrers API where a registry has it, else by the fallback of the distribution
// specification 1.1 ("Referrers Tag Schema"): an index under the tag `sha256-<hex>`, kept by those who push. Two who append to
// it at once lose one entry; whoever wrote looks, and writes again.
import { failure } from "@modelgate/schema";
import * as v from "valibot";
import { type Descriptor, DescriptorShape } from "./descriptor.ts";
import { discard, readWhole } from "./http.ts";
import { jsonIn } from "./json.ts";
import {
  decodeManifest,
  encodeManifest,
  type Index,
  isIndex,
  MAX_MANIFEST_BYTES,
  type StoredManifest,
} from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";
import { pages } from "./paging.ts";
import { NO_REGISTRY, refusal } from "./refusal.ts";
import type { Store } from "./store.ts";
import type { Wire } from "./wire.ts";

const TRIES = 8;
const MOST_REFERRERS = 1000;

export type Referring = {
  wire: Wire;
  repository: string;
  /** `host/repository`. */
  name: string;
  store: Pick<Store, "readManifest" | "writeManifest">;
  pause(ms: number): Promise<void>;
};

const Listing = v.looseObject({ manifests: v.pipe(v.array(DescriptorShape), v.maxLength(MOST_REFERRERS)) });

/**
 * What is attached to a digest.
 * @throws ModelgateError `registry-fault`
 */
export async function readReferrers(referring: Referring, digest: string): Promise<Descriptor[]> {
  const own = await fromApi(referring, digest);
  if (own !== null) return own;
  const fallback = await readFallback(referring, digest);
  const found: Descriptor[] = [];
  // Anybody may have written the list: an entry counts when what it names says the same.
  for (const entry of fallback?.manifests ?? [])
    if (await refersTo(referring, entry, digest)) found.push(entry);
  return found;
}

async function fromApi({ wire, repository, name }: Referring, digest: string): Promise<Descriptor[] | null> {
  const what = `${name}: what is attached to ${digest}`;
  const found: Descriptor[] = [];
  const asked = {
    ...{ at: `/v2/${repository}/referrers/${digest}`, what, scopes: [`repository:${repository}:pull`] },
    headers: { Accept: MEDIA_TYPE.index },
  };
  for await (const response of pages(wire, asked, name)) {
    // A registry without this API has its own idea of the path, and of the error.
    if (response.status !== 200 && found.length === 0 && [400, 404, 405, 501].includes(response.status)) {
      await discard(response);
      return null;
    }
    if (response.status !== 200)
      throw await refusal(response, what, { hasCredentials: wire.hasCredentials() });
    const bytes = await readWhole(response.body, { maxBytes: MAX_MANIFEST_BYTES, what });
    const result = v.safeParse(Listing, jsonIn(bytes), { abortEarly: true });
    if (!result.success)
      throw failure("registry-fault", `${what}: answered with no list of manifests`, {
        hint: NO_REGISTRY,
      });
    found.push(...result.output.manifests);
    if (found.length > MOST_REFERRERS) break;
  }
  return found.slice(0, MOST_REFERRERS);
}

/** The tag under which registries without the API keep the list. */
function fallbackTag(digest: string): string {
  return digest.replace(":", "-");
}

async function readFallback({ store, name }: Referring, digest: string): Promise<Index | null> {
  const stored = await store.readManifest(fallbackTag(digest));
  // Some registries take this tag for another name of the digest itself.
  if (stored === null || stored.descriptor.digest === digest) return null;
  const list = decodeManifest(stored, `${name}:${fallbackTag(digest)}`);
  if (isIndex(list)) return list;
  throw failure(
    "registry-fault",
    `${name}:${fallbackTag(digest)}: expected the list of what is attached, and it is an image`,
    {
      hint: "Somebody pushed there by hand; move that tag elsewhere.",
    },
  );
}

async function refersTo({ store, name }: Referring, entry: Descriptor, digest: string): Promise<boolean> {
  const stored = await store.readManifest(entry.digest);
  if (stored === null) return false;
  return decodeManifest(stored, `${name}@${entry.digest}`).subject?.digest === digest;
}

/**
 * Adds a manifest that was written to the list of its subject, and looks whether it stayed there.
 * @throws ModelgateError `registry-conflict` when others were always quicker
 */
export async function appendReferrer(
  referring: Referring,
  { manifest, digest }: { manifest: StoredManifest; digest: string },
): Promise<void> {
  const { store, pause, name } = referring;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const list = await readFallback(referring, digest);
    const entries = list?.manifests ?? [];
    if (entries.some((entry) => entry.digest === manifest.descriptor.digest)) return;
    if (attempt > 0) await pause(100 * attempt);
    const index: Index = {
      ...{ schemaVersion: 2, mediaType: MEDIA_TYPE.index },
      manifests: [...entries, listed(manifest)],
    };
    await store.writeManifest(encodeManifest(index), fallbackTag(digest));
  }
  const last = await readFallback(referring, digest);
  if (last?.manifests.some((entry) => entry.digest === manifest.descriptor.digest)) return;
  throw failure(
    "registry-conflict",
    `${name}: others changed what is attached to ${digest}, ${TRIES} times in a row`,
    {
      hint: "Run this again; `concurrency:` on the workflow keeps jobs from racing.",
    },
  );
}

/** An entry says type and annotations, so that a reader can choose without fetching each. */
function listed(manifest: StoredManifest): Descriptor {
  const { descriptor } = manifest;
  const { mediaType, digest, size } = descriptor;
  const own = decodeManifest(manifest, digest);
  const artifactType = own.artifactType ?? (isIndex(own) ? undefined : own.config.mediaType);
  return {
    ...{ mediaType, digest, size },
    ...(artifactType === undefined ? {} : { artifactType }),
    ...(own.annotations === undefined ? {} : { annotations: own.annotations }),
  };
}
