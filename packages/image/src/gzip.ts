// gzip whose bytes depend on its input alone. zlib is not that: its builds differ in how they look for matches, by processor and
// version (.github/decisions/image-layers.md). fflate is plain JavaScript on integers; where it ends its blocks depends on
// the pieces it is given, so they have a fixed length.
import { Gzip } from "fflate";

const PIECE_BYTES = 1 << 20;
const LEVEL = 6;
/** Part of the key under which compressed layers are kept: another level or library gives other bytes. */
export const GZIP_RECIPE = `fflate-0.8.3/${LEVEL}/${PIECE_BYTES}`;

/** The gzip file of a stream of bytes, the same on every machine. Holds about three pieces in memory. */
export async function* gzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const gzip = new Gzip({ level: LEVEL, mtime: 0 }, (bytes) => ready.push(bytes));
  for await (const piece of inPieces(chunks)) {
    gzip.push(piece);
    yield* ready.splice(0);
  }
  gzip.push(new Uint8Array(0), true);
  yield* ready;
}

/** The same bytes in pieces of one length; the last may be shorter. */
async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(PIECE_BYTES);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + PIECE_BYTES - filled);
      piece.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < PIECE_BYTES) continue;
      yield piece;
      // A new one, for whoever got the last may still hold it.
      piece = new Uint8Array(PIECE_BYTES);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}
