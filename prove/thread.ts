// Measures the claims it is sent, one after another.
import { parentPort } from "node:worker_threads";
import type { Task } from "./pool.ts";
import { PROOFS } from "./proofs.ts";

parentPort?.on("message", ({ proof, claim, size }: Task) => {
  const found = PROOFS.find(({ name }) => name === proof)?.claims(size)[claim];
  if (found === undefined) throw new Error(`proof ${proof} has no claim ${claim}`);
  parentPort?.postMessage(found.measure());
});
