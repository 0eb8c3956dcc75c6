import type { Descriptor } from "./descriptor.ts";
import type { Store } from "./store.ts";

export type CopyOptions = {
  /** The tag that it gets; by default that by which it was named, none for a digest. */
  tag?: string | null;
  /** Where blobs are looked for that `from` does not hold: the base of an image that was not pulled. */
  also?: readonly Store[];
  /** Whether what is attached to it is copied, too. */
  withReferrers?: boolean;
};

/**
 * Copies a manifest, these very bytes, with everything that it names; manifests after their parts and the tag last, so that
 * nothing is half there when it dies. Blobs are mounted where both are repositories of one host.
 * @throws ModelgateError `registry-missing` when `from` has no such manifest, and what the stores throw
 */
export async function copy(
  _from: Store,
  _to: Store,
  _tagOrDigest: string,
  _options: CopyOptions = {},
): Promise<Descriptor> {
  throw new TypeError("not written yet");
}
