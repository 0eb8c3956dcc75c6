import { setFlagsFromString } from "node:v8";

/** What a worker's young heap may grow to, in MB: what a request leaves behind is collected early. Tensors are not in this heap. */
export const YOUNG_MB = 8;

/** Keeps V8's heaps for young objects small, in a process that is about to start its workers. */
export function boundHeaps(): void {
  // V8 doubles its young heap as long as requests come, to 150 MB for small ones. Held where it is, it is collected more often,
  // which costs little: what a request leaves behind is small, and tensors are not in it.
  setFlagsFromString("--semi-space-growth-factor=1");
  // That holds for the workers, too, and in the 2 MB that they would begin with it takes three times as long and more to read JSON of
  // many small lists. So they begin with what they may grow to.
  setFlagsFromString(`--min-semi-space-size=${YOUNG_MB}`);
}
