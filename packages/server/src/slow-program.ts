// The server's program for tests, whose worker threads are busy for seconds before they hear anything, as with a large model.
import { isMainThread } from "node:worker_threads";

/** Long enough that nobody who is told to wait for less waits for it by chance. */
export const BUSY_MS = 5000;

if (!isMainThread) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, BUSY_MS);
