import { closeSync, openSync, readSync } from "node:fs";
import { failure } from "@modelgate/schema";

/**
 * Bytes that can be read at any place. A model of 2 GB is read through a window: what is held is the structure, never the
 * tensors. Reading is synchronous, because a parser that awaits every byte would be slower than the disk.
 */
export type Source = {
  readonly length: number;
  /** At least `length` bytes from `start` on; more where they cost nothing. Both lie within the source. */
  load(start: number, length: number): Uint8Array;
  /** Fills `bytes` with what lies from `start` on. All of it must lie within the source. Nothing is kept. */
  fill(bytes: Uint8Array, start: number): void;
};

/** A part of the model file, in bytes: `start` is the first, `end` the one after the last. */
export type Span = { readonly start: number; readonly end: number };

/** Bytes already in memory, never copied. */
export function bytesSource(bytes: Uint8Array): Source {
  return {
    length: bytes.length,
    load: (start) => bytes.subarray(start),
    fill: (into, start) => into.set(bytes.subarray(start, start + into.length)),
  };
}

const WINDOW = 1 << 18;

/**
 * A file read through a window of 256 KiB. It is opened for each window and closed again, so there is nothing to dispose of.
 * The file must not change while it is read: give it a private copy (stageModel).
 * @throws ModelgateError `model-unreadable` when the file has become shorter
 */
export function fileSource(path: string, length: number): Source {
  let kept: { start: number; bytes: Uint8Array } = { start: 0, bytes: new Uint8Array(0) };
  let filled = 0;
  return {
    length,
    load(start, wanted) {
      const offset = start - kept.start;
      if (offset >= 0 && offset + wanted <= kept.bytes.length) return kept.bytes.subarray(offset);
      const bytes = new Uint8Array(Math.min(Math.max(wanted, WINDOW), length - start));
      readAt(path, start, bytes);
      // A tensor read whole is the caller's to keep or drop; holding it here would double the memory.
      if (bytes.length <= WINDOW) kept = { start, bytes };
      return bytes;
    },
    fill(bytes, start) {
      const gap = start - filled;
      filled = start + bytes.length;
      // Thousands of small tensors one after the other come out of one window; what is large or far away is read alone.
      if (bytes.length < WINDOW / 4 && gap >= 0 && gap < WINDOW / 4)
        bytes.set(this.load(start, bytes.length).subarray(0, bytes.length));
      else readAt(path, start, bytes);
    },
  };
}

function readAt(path: string, start: number, bytes: Uint8Array): void {
  const { length } = bytes;
  const file = openSync(path, "r");
  try {
    for (let done = 0; done < length; ) {
      const read = readSync(file, bytes, done, length - done, start + done);
      if (read === 0) {
        throw failure("model-unreadable", `${path}: became shorter while it was read`, {
          hint: "Wait until whatever writes the file has finished, and run again.",
        });
      }
      done += read;
    }
  } finally {
    closeSync(file);
  }
}
