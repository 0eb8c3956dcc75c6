import { type Descriptor, describe, type Store } from "@modelgate/oci";

/**
 * Writes the config of an image or artifact into a layout, and gives what a manifest names it by.
 * @throws ModelgateError what the layout throws
 */
export async function writeConfig(layout: Store, mediaType: string, bytes: Uint8Array): Promise<Descriptor> {
  const descriptor = describe(mediaType, bytes);
  await layout.writeBlob(descriptor, async function* () {
    yield bytes;
  });
  return descriptor;
}
