import type { Host } from "./host.ts";

/** The Actions cache as a convenience: whatever goes wrong is said on debug, and the job goes on without it. */
export type Cache = {
  /** Brings the paths back and gives the key; undefined when there is nothing under it. To be verified by the caller. */
  restore(paths: readonly string[], key: string): Promise<string | undefined>;
  /** False when it was not saved: the key is taken, the run may only read, or the service is away. */
  save(paths: readonly string[], key: string): Promise<boolean>;
};

/** The part of `@actions/cache` that is used. */
type Service = {
  isFeatureAvailable(): boolean;
  restoreCache(paths: string[], key: string): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
};

/** The cache of this repository. Outside a runner it is empty and keeps nothing. */
export function actionsCache(
  host: Pick<Host, "debug">,
  // Loaded on first use: it is larger than everything else in the bundle, and most steps never need it.
  load: () => Promise<Service> = () => import("@actions/cache"),
): Cache {
  async function attempt<T>(what: string, use: (service: Service) => Promise<T>, otherwise: T): Promise<T> {
    try {
      const service = await load();
      return service.isFeatureAvailable() ? await use(service) : otherwise;
    } catch (error) {
      host.debug(`the cache could not be ${what}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    }
  }
  return {
    restore: (paths, key) => attempt("read", (cache) => cache.restoreCache([...paths], key), undefined),
    save: (paths, key) =>
      attempt("written", async (cache) => (await cache.saveCache([...paths], key)) !== -1, false),
  };
}
