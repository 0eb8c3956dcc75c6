import { write } from "node:fs";

/** Lines on their way to a file or pipe. */
export type LineWriter = {
  /** Adds a line; false when it was dropped, because the reader is behind or the file is full. */
  add(line: string): boolean;
  /** Resolves when everything that was added is written, or cannot be. */
  flushed(): Promise<void>;
};

/** What may wait for a slow reader. */
const MOST_WAITING = 1 << 20;

/**
 * Writes lines to a descriptor without ever waiting for it: `process.stdout` is synchronous for pipes on Linux, so that whoever
 * reads the log slowly would stop the server. `mostBytes` ends a file that would grow for ever.
 */
export function lineWriter(descriptor: number, mostBytes = Number.POSITIVE_INFINITY): LineWriter {
  let waiting: string[] = [];
  let waitingSize = 0;
  let leftBytes = mostBytes;
  let current: Promise<void> | null = null;

  async function drain(): Promise<void> {
    // What is added within one turn of the event loop is written in one go.
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) {
      const bytes = Buffer.from(waiting.join(""));
      waiting = [];
      waitingSize = 0;
      if (!(await written(descriptor, bytes))) leftBytes = 0;
    }
    current = null;
  }

  return {
    add(line) {
      const size = Buffer.byteLength(line) + 1;
      if (waitingSize + size > MOST_WAITING || size > leftBytes) return false;
      waiting.push(`${line}\n`);
      waitingSize += size;
      leftBytes -= size;
      current ??= drain();
      return true;
    },
    async flushed() {
      await current;
    },
  };
}

/** Writes all of it; false when nobody reads any more. A pipe that is full for the moment is tried again. */
async function written(descriptor: number, bytes: Buffer): Promise<boolean> {
  for (let at = 0; at < bytes.length; ) {
    const count = await new Promise<number | NodeJS.ErrnoException>((resolve) => {
      write(descriptor, bytes, at, bytes.length - at, null, (error, done) => resolve(error ?? done));
    });
    if (typeof count === "number") at += count;
    else if (count.code === "EAGAIN") await new Promise((resolve) => setTimeout(resolve, 20));
    else return false;
  }
  return true;
}
