import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { gzipped } from "./gzip.ts";

/** Compressible in parts and not in others, over several pieces; the same everywhere. */
function sample(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 4096) }, (_, at) =>
    at % 3 === 0
      ? Buffer.alloc(4096, at & 255)
      : Buffer.concat(
          Array.from({ length: 128 }, (_, part) =>
            createHash("sha256")
              .update(`${at % 5}/${part}`)
              .digest(),
          ),
        ),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

async function* cut(bytes: Buffer, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

it.each([0, 1, 1 << 20, (1 << 20) + 12_345])(
  "gives back %i bytes, whatever the pieces they come in",
  async (length) => {
    const bytes = sample(length);
    const first = await whole(gzipped(cut(bytes, 65_536)));
    expect(gunzipSync(first).equals(bytes)).toBe(true);
    for (const pieces of [1000, 3 << 20]) {
      expect((await whole(gzipped(cut(bytes, pieces)))).equals(first)).toBe(true);
    }
  },
);

it("writes no name and no time into its header", async () => {
  expect((await whole(gzipped(cut(Buffer.from("x"), 1)))).subarray(0, 10).toString("hex")).toBe(
    "1f8b0800000000000003",
  );
});
