import type { Store } from "./store.ts";

/**
 * An image layout (OCI image specification, image-layout.md) in a folder, which is made where it is not there.
 * @throws ModelgateError `registry-fault` when the folder is something else
 */
export async function openLayout(_folder: string): Promise<Store> {
  throw new TypeError("not written yet");
}
