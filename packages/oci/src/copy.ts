import { failure } from "@modelgate/schema";
import type { Descriptor } from "./descriptor.ts";
import { isDigest } from "./descriptor.ts";
import { decodeManifest, partsOf, type StoredManifest } from "./manifest.ts";
import type { Store } from "./store.ts";

export type CopyOptions = {
  /** The tag that it gets; by default that by which it was named, none for a digest. */
  tag?: string | null;
  /** Where blobs are looked for that `from` does not hold: the base of an image that was not pulled. */
  also?: readonly Store[];
  /** Whether what is attached to it is copied, too. */
  withReferrers?: boolean;
};

/** An index of indexes of indexes is nothing that anybody builds. */
const DEEPEST = 4;
/** Of blobs that are on their way at once. */
const AT_ONCE = 3;

/**
 * Copies a manifest, these very bytes, with everything that it names; manifests after their parts and the tag last, so that
 * nothing is half there when it dies. Blobs are mounted where both are repositories of one host.
 * @throws ModelgateError `registry-missing` when `from` has no such manifest, and what the stores throw
 */
export async function copy(
  from: Store,
  to: Store,
  tagOrDigest: string,
  { tag = isDigest(tagOrDigest) ? null : tagOrDigest, also = [], withReferrers = false }: CopyOptions = {},
): Promise<Descriptor> {
  const scene = { sources: [from, ...also], to };
  const manifest = await from.readManifest(tagOrDigest);
  if (manifest === null) throw missing(from, tagOrDigest);
  await copyParts(scene, manifest, 0);
  // What is attached first: whoever finds the tag finds that, too.
  for (const { digest } of withReferrers ? await from.referrers(manifest.descriptor.digest) : [])
    await copy(from, to, digest, { tag: null, also, withReferrers });
  await to.writeManifest(manifest, tag);
  return manifest.descriptor;
}

type Scene = { sources: readonly Store[]; to: Store };

async function copyParts(scene: Scene, manifest: StoredManifest, depth: number): Promise<void> {
  const [from] = scene.sources;
  const { digest } = manifest.descriptor;
  if (depth > DEEPEST)
    throw failure("registry-fault", `${from?.name}: ${digest} is nested more than ${DEEPEST} deep`, {
      hint: "No image needs an index of that kind.",
    });
  const { manifests, blobs } = partsOf(decodeManifest(manifest, `${from?.name}: ${digest}`));
  for (const child of manifests) {
    const found = await from?.readManifest(child.digest);
    if (from === undefined || found == null) throw missing(from ?? scene.to, child.digest);
    await copyParts(scene, found, depth + 1);
    await scene.to.writeManifest(found);
  }
  const wanted = [...new Map(blobs.map((blob) => [blob.digest, blob])).values()];
  await inParallel(wanted, (blob) => copyBlob(scene, blob));
}

async function copyBlob({ sources, to }: Scene, blob: Descriptor): Promise<void> {
  for (const source of sources) {
    if (!(await source.hasBlob(blob.digest))) continue;
    const isNeighbour = source.at !== null && source.at.host === to.at?.host;
    await to.writeBlob(
      blob,
      () => source.readBlob(blob),
      isNeighbour ? (source.at?.repository ?? null) : null,
    );
    return;
  }
  // The base of an image may have been pushed before, by whoever holds it.
  if (await to.hasBlob(blob.digest)) return;
  throw failure("registry-missing", `${sources.map(({ name }) => name).join(", ")}: no blob ${blob.digest}`, {
    hint: "It is named by the manifest that was to be copied; the copy has to be made where all of it is.",
  });
}

/** Ends when all have ended; throws the first error only then, so that nothing goes on unseen. */
async function inParallel<T>(items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const outcomes = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, async () => {
      for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
        await act(item).catch((error: unknown) => {
          // What waits is not begun any more.
          waiting.length = 0;
          throw error;
        });
    }),
  );
  for (const outcome of outcomes) if (outcome.status === "rejected") throw outcome.reason;
}

function missing({ name }: Store, tagOrDigest: string) {
  return failure("registry-missing", `${name}: has no manifest ${tagOrDigest}`, {
    hint: "Check the tag or digest; `skopeo inspect` shows what is there.",
  });
}
