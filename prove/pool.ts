import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Finding, Size } from "./claim.ts";

/** Which claim a thread is to measure: its place among the proof's, for functions cannot be sent. */
export type Task = { proof: string; claim: number; size: Size };

/** Measures every task, one at a time in each thread, as many threads as there are processors; `told` hears of each. */
export async function measureAll(
  tasks: readonly Task[],
  told: (task: Task, finding: Finding, seconds: number) => void,
): Promise<void> {
  const queue = [...tasks];
  const threads = Array.from({ length: Math.min(availableParallelism(), tasks.length) }, () =>
    work(queue, told),
  );
  await Promise.all(threads);
}

async function work(queue: Task[], told: Parameters<typeof measureAll>[1]): Promise<void> {
  const worker = new Worker(new URL("./thread.ts", import.meta.url));
  try {
    for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
      const started = performance.now();
      const finding = await new Promise<Finding>((resolve, reject) => {
        worker.once("error", reject);
        worker.once("message", (found: Finding) => {
          worker.off("error", reject);
          resolve(found);
        });
        worker.postMessage(task);
      });
      told(task, finding, (performance.now() - started) / 1000);
    }
  } finally {
    await worker.terminate();
  }
}
