import { createHash } from "node:crypto";
import type { Keep } from "@modelgate/validate/world";

/** A keep in memory, as strict as the Actions cache: an entry cannot be written over, and keys are plain. */
export type MemoryKeep = Keep & { entries: Map<string, Uint8Array>; asked: string[] };

export function memoryKeep(): MemoryKeep {
  const entries = new Map<string, Uint8Array>();
  const asked: string[] = [];
  return {
    entries,
    asked,
    async take(key) {
      asked.push(key);
      const bytes = entries.get(key);
      return bytes === undefined ? null : Uint8Array.from(bytes);
    },
    async put(key, bytes) {
      if (!/^[\w-]{1,512}$/.test(key)) throw new TypeError(`${key}: no key of a cache`);
      // The cache keeps what it has.
      if (!entries.has(key)) entries.set(key, Uint8Array.from(bytes));
    },
  };
}

/** An entry of kept predictions with another payload, all its digests made right again: what a forger would write. */
export function forged(entry: Uint8Array, change: (payload: Buffer) => Buffer): Uint8Array {
  const bytes = Buffer.from(entry);
  const lineEnd = bytes.indexOf("\n") + 1;
  const length = Number(bytes.subarray(0, lineEnd).toString().split(" ")[1]);
  const payload = change(Buffer.from(bytes.subarray(lineEnd + length)));
  const sha256 = (data: Uint8Array) => createHash("sha256").update(data).digest("hex");
  const header = JSON.parse(bytes.subarray(lineEnd, lineEnd + length).toString());
  const json = Buffer.from(JSON.stringify({ ...header, payload: sha256(payload) }));
  return Buffer.concat([
    Buffer.from(`modelgate-predictions ${json.length} ${sha256(json)}\n`),
    json,
    payload,
  ]);
}
