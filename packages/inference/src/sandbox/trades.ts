import type { Ort } from "../runtime/load.ts";

/** Does a job of one trade: loads its models itself and says what comes of it, in messages of its own. */
export type Serve = (ort: Ort, job: object, send: (message: unknown) => Promise<void>) => Promise<void>;

// Scoring is no trade of this list: it is what most runs do, so its program is there from the start. The others are loaded
// when they are asked for.
const TRADES: Readonly<Record<string, () => Promise<Serve>>> = {
  compare: async () => (await import("../compare/serve.ts")).serve,
  offline: async () => (await import("../offline/serve.ts")).serveOffline,
  time: async () => (await import("../timing/serve.ts")).serveTime,
};

/** The program of a trade; the parent is trusted to name one that exists. */
export async function serveOf(trade: string): Promise<Serve> {
  const load = TRADES[trade];
  if (load === undefined) throw new TypeError(`the sandbox has no trade ${trade}`);
  return await load();
}
