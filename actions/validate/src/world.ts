import { isProposed } from "@modelgate/job/proposed";
import type { Host } from "@modelgate/runner";
import type { Cache } from "@modelgate/runner/cache";
import { cacheKeep } from "./keep.ts";
import type { World } from "./main.ts";
import { localScore } from "./score.ts";
import type { EarlyStart } from "./start.ts";

export type { Keep } from "./keep.ts";

/** What one answer of an endpoint may take. */
const ANSWER = { timeoutMs: 60_000, mostBytes: 2 ** 28 };

/** The world as this machine has it: the clone in the working directory, the cache where there is one, a sandbox that boots already. */
export function thisWorld(
  env: Readonly<Record<string, string | undefined>> = process.env,
  cache?: (host: Host) => Cache,
  early: Pick<EarlyStart, "take"> | null = null,
): World {
  return {
    score: localScore(cache, early),
    async asking() {
      const { httpExchange } = await import("@modelgate/runner/http-exchange");
      return { exchange: httpExchange({ keepAlive: true, retries: 0 }), ...ANSWER };
    },
    isProposed: isProposed(env),
    async baseline({ token }) {
      const { reachOf } = await import("@modelgate/job/reach");
      return reachOf(env, { cwd: process.cwd(), token });
    },
    keep: async (host) => (cache === undefined ? null : cacheKeep(cache(host))),
    today: () => new Date().toISOString().slice(0, 10),
  };
}
