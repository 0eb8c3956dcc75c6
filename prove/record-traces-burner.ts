// A noisy neighbour: `record-traces-burner.ts SEED` keeps a processor busy and lets it go, by turns of random length, until
// it is ended or its parent is.
import { setTimeout as wait } from "node:timers/promises";
import { xoshiro256 } from "../packages/metrics/src/random/xoshiro.ts";

/** The longest time on or off, ms. */
const MOST_MS = 1500;

const random = xoshiro256(Number(process.argv[2] ?? 1));
process.stdin.on("end", () => process.exit()).resume();
for (;;) {
  const until = performance.now() + random.next() * MOST_MS;
  let turns = 0;
  while (performance.now() < until) turns += Math.sqrt(turns);
  await wait(random.next() * MOST_MS);
}
