// The server's program for tests, whose worker threads die of a word: each for real, in the middle of a request.
import { isMainThread, parentPort } from "node:worker_threads";

/** What a request may hold to end the thread that gets it: as a process that exits, or with an error that nobody caught. */
export const DEADLY = { exits: "EXITS-7", throws: "THROWS" } as const;

function dieOf(order: { buffer?: ArrayBuffer }): void {
  if (order.buffer === undefined) return;
  const text = Buffer.from(order.buffer).toString("latin1");
  if (text.includes(DEADLY.exits)) process.exit(7);
  if (text.includes(DEADLY.throws)) throw new Error("killed by a test");
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const on = port.on.bind(port);
  // Where the worker itself begins to listen: before that, orders wait in the port.
  port.on = ((event: string, heard: (order: object) => void) =>
    on(event, (order: object) => {
      if (event === "message") dieOf(order);
      heard(order);
    })) as typeof port.on;
  await import("./program.ts");
}
