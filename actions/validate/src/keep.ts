import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Cache } from "@modelgate/runner/cache";

/** A place that outlives the run, believed in nothing: whoever takes something out of it checks it. */
export type Keep = {
  /** null: there is nothing under this key. */
  take(key: string): Promise<Uint8Array | null>;
  put(key: string, bytes: Uint8Array): Promise<void>;
};

/**
 * Keeps in the Actions cache. Its entries are found by key and path, so every run uses the same folder.
 * @param temporary the runner's temporary folder
 */
export function cacheKeep(cache: Cache, temporary: string = process.env["RUNNER_TEMP"] || tmpdir()): Keep {
  const folder = join(temporary, "modelgate-kept");
  const fileOf = (key: string) => join(folder, key);
  return {
    async take(key) {
      await mkdir(folder, { recursive: true });
      // What an earlier step left here is not what the cache has.
      await rm(fileOf(key), { force: true });
      if ((await cache.restore([fileOf(key)], key)) === undefined) return null;
      return await readFile(fileOf(key)).catch(() => null);
    },
    async put(key, bytes) {
      await mkdir(folder, { recursive: true });
      await writeFile(fileOf(key), bytes);
      await cache.save([fileOf(key)], key);
    },
  };
}
