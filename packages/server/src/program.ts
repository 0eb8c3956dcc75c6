// The program in the image, and of every worker thread of a server: one folder, beside which only onnxruntime-node lies. Each
// thread loads its own half: HTTP, metrics and settings are no part of a worker, nor models and tensors of the main thread.
import { isMainThread, parentPort, workerData } from "node:worker_threads";

if (isMainThread) {
  const { runServer } = await import("./run-server.ts");
  await runServer(process.argv.slice(2), import.meta.url);
} else if (parentPort !== null) {
  const { isCrew, work } = await import("./worker/worker.ts");
  if (isCrew(workerData)) await work(parentPort, workerData);
}
