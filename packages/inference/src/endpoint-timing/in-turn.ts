import { failure } from "@modelgate/schema";
import type { Timed } from "../timing/timed.ts";
import type { ServedArm } from "./served-arm.ts";

/** So many queries, `concurrency` at a time, each of so many requests one after another, counted from `round` on. */
export type Turns = {
  queries: number;
  round: number;
  queryRuns: number;
  concurrency: number;
  /** Whether the server may be full: it is then asked to find out how much it bears. */
  mayBeFull?: boolean;
};

/**
 * Asks as a client does that waits for an answer before it asks again.
 * @throws ModelgateError `endpoint-fault`, also when the server is full and may not be: what was refused took no time
 */
export async function askInTurn(arm: ServedArm, turns: Turns): Promise<Timed> {
  const { queries, round, queryRuns, concurrency, mayBeFull = false } = turns;
  const singles = new Float64Array(queries);
  let next = 0;
  const began = performance.now();
  const client = async () => {
    try {
      while (next < queries) {
        const query = next++;
        const from = performance.now();
        for (let run = 0; run < queryRuns; run += 1)
          if (!(await arm.ask(round + query * queryRuns + run)) && !mayBeFull) throw full(concurrency);
        singles[query] = performance.now() - from;
      }
    } catch (error) {
      // The others end with what they are waiting for.
      next = queries;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, queries) }, client));
  return { ms: performance.now() - began, singles };
}

function full(concurrency: number) {
  return failure("endpoint-fault", `the server is full with ${concurrency} requests at a time`, {
    hint: "Lower `concurrency`, and let nobody else ask it meanwhile.",
  });
}
