import type { Descriptor } from "./descriptor.ts";
import type { Store } from "./store.ts";

/** What is attached: its type, and its contents by media type, as a signature or a report. */
export type Attachment = {
  artifactType: string;
  contents: readonly { mediaType: string; bytes: Uint8Array; annotations?: Readonly<Record<string, string>> }[];
  annotations?: Readonly<Record<string, string>>;
};

/**
 * Attaches an artifact to content that is in the store, so that `referrers` finds it.
 * @throws ModelgateError what the store throws
 */
export async function attach(_store: Store, _subject: Descriptor, _attachment: Attachment): Promise<Descriptor> {
  throw new TypeError("not written yet");
}
