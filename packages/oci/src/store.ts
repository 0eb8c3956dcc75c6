import type { Descriptor } from "./descriptor.ts";
import type { StoredManifest } from "./manifest.ts";

/** Gives the bytes of a blob from the start; called again when an upload has to be. */
export type Open = () => AsyncIterable<Uint8Array>;

/**
 * A place that holds blobs by digest and manifests by digest and tag: a folder or a repository of a registry.
 * What is read is checked against its digest; what is there is not written again. All throw ModelgateError:
 * `registry-missing` for content that is not there, `registry-fault` for what is not as it should be.
 */
export type Store = {
  /** As messages name it: a folder, or `host/repository`. */
  name: string;
  /** Of a repository: blobs are mounted between those of one host. null: a folder. */
  at: { host: string; repository: string } | null;
  hasBlob(digest: string): Promise<boolean>;
  /** The bytes of a blob as they come; the last of them only when all are those of the digest, else it throws. */
  readBlob(blob: Pick<Descriptor, "digest" | "size">): AsyncIterable<Uint8Array>;
  /** Writes a blob, whole or not at all, unless it is there. `mountFrom`: a repository of the same host that may have it. */
  writeBlob(blob: Pick<Descriptor, "digest" | "size">, open: Open, mountFrom?: string | null): Promise<void>;
  /** A manifest by its tag or digest; null: there is none. */
  readManifest(tagOrDigest: string): Promise<StoredManifest | null>;
  /**
   * Writes a manifest, these very bytes, and moves the tag to it. Everything that it names has to be there already. Without
   * a tag it is kept by its digest: null for one that stands alone, left out for a part of another.
   * One with a `subject` is found by `referrers` afterwards.
   */
  writeManifest(manifest: StoredManifest, tag?: string | null): Promise<void>;
  /** Sorted. */
  tags(): Promise<string[]>;
  /** What is attached to a digest, in the order in which it was. */
  referrers(digest: string): Promise<Descriptor[]>;
};
