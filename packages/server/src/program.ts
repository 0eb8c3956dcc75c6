// The program in the image, and of every worker thread of a server: one file, beside which only onnxruntime-node lies.
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { runServer } from "./run-server.ts";
import { isCrew, work } from "./worker/worker.ts";

if (isMainThread) await runServer(process.argv.slice(2), import.meta.url);
else if (parentPort !== null && isCrew(workerData)) await work(parentPort, workerData);
