// The server's program for tests, whose worker threads die of a word, each for real, in the middle of a request; or wait for a file,
// as one does that loads a large model or runs it: whether that takes longer than something else is not left to the machine.
import { existsSync } from "node:fs";
import { isMainThread, parentPort } from "node:worker_threads";

/** What a request may hold to end the thread that gets it: as a process that exits, or with an error that nobody caught. */
export const DEADLY = { exits: "EXITS-7", throws: "THROWS" } as const;

/** Before the path of a file, up to a space, that the thread which gets the request waits for. */
export const UNTIL = "UNTIL:";

/** The variable with the path of the file that threads wait for before they load anything. */
export const HOLD = "MODELGATE_TEST_HOLD";

function obey(order: { buffer?: ArrayBuffer }): void {
  if (order.buffer === undefined) return;
  const text = Buffer.from(order.buffer).toString("latin1");
  if (text.includes(DEADLY.exits)) process.exit(7);
  if (text.includes(DEADLY.throws)) throw new Error("killed by a test");
  const [, path] = text.split(UNTIL);
  if (path !== undefined) waitFor(path.slice(0, path.indexOf(" ")));
}

function waitFor(path: string): void {
  const never = new Int32Array(new SharedArrayBuffer(4));
  while (!existsSync(path)) Atomics.wait(never, 0, 0, 20);
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const on = port.on.bind(port);
  // Where the worker itself begins to listen: before that, orders wait in the port.
  port.on = ((event: string, heard: (order: object) => void) =>
    on(event, (order: object) => {
      if (event === "message") obey(order);
      heard(order);
    })) as typeof port.on;
  const hold = process.env[HOLD];
  if (hold !== undefined) waitFor(hold);
  await import("./program.ts");
}
