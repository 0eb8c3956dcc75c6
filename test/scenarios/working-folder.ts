import { tmpdir } from "node:os";

// What a test still writes after its time is over is written where the process then is: never into this repository.
process.chdir(tmpdir());

let last: Promise<unknown> = Promise.resolve();

/**
 * Does something with a folder as the working directory, which all of a process shares: one after another. Who did not wait would
 * be moved away in the middle when a test that ran out of time comes to its end after all.
 */
export function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const done = last.then(async () => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      return await work();
    } finally {
      process.chdir(before);
    }
  });
  last = done.catch(() => undefined);
  return done;
}
