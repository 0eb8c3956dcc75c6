// Reads a tar archive as it arrives, so that the download can end with the last file that is wanted. A small reader
// of ustar and the pax keys `path` and `size`: all that npm writes. No archive is ever unpacked by its own names.

/** One file of an archive. Its content must be read before the next entry is asked for; what is left is skipped. */
export type TarEntry = { path: string; sizeBytes: number; content: AsyncGenerator<Uint8Array> };

/** The archive is not one, or ended too early. */
export class TarError extends Error {
  override readonly name = "TarError";
  /** True when the bytes stopped in the middle: asking again may help. */
  readonly truncated: boolean;

  constructor(message: string, truncated: boolean) {
    super(message);
    this.truncated = truncated;
  }
}

const BLOCK = 512;
/** A pax header holds a few paths; more is not an archive of ours. */
const PAX_LIMIT = 64 * 1024;

/** Every regular file of a tar archive, in its order. Stopping early ends the source. */
export async function* readTar(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TarEntry> {
  const source = new Pieces(chunks);
  try {
    yield* entries(source);
  } finally {
    await source.close();
  }
}

async function* entries(source: Pieces): AsyncGenerator<TarEntry> {
  let pax = new Map<string, string>();
  for (;;) {
    const header = await source.exactly(BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const { path, sizeBytes, kind } = decodeHeader(header);
    if (kind === "x") {
      if (sizeBytes > PAX_LIMIT) throw new TarError("a header of the archive is too large", false);
      pax = decodePax((await source.exactly(padded(sizeBytes))).subarray(0, sizeBytes));
      continue;
    }
    const size = Number(pax.get("size") ?? sizeBytes);
    if (!Number.isSafeInteger(size)) throw new TarError("a header of the archive is malformed", false);
    const next = source.position + padded(size);
    if (kind === "0" || kind === "\0") {
      yield { path: pax.get("path") ?? path, sizeBytes: size, content: source.upTo(source.position + size) };
    }
    await source.skip(next - source.position);
    pax = new Map();
  }
}

function padded(sizeBytes: number): number {
  return Math.ceil(sizeBytes / BLOCK) * BLOCK;
}

function decodeHeader(header: Uint8Array): { path: string; sizeBytes: number; kind: string } {
  const text = (from: number, length: number) =>
    Buffer.from(header.subarray(from, from + length))
      .toString("utf8")
      .replace(/\0.*$/su, "");
  const octal = (from: number, length: number) => {
    const digits = text(from, length).trim();
    if (!/^[0-7]+$/u.test(digits)) throw new TarError("not a tar archive", false);
    return Number.parseInt(digits, 8);
  };
  // The checksum counts its own eight bytes as spaces.
  const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0);
  if (octal(148, 8) !== sum) throw new TarError("not a tar archive", false);
  const prefix = text(257, 5) === "ustar" ? text(345, 155) : "";
  const path = prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
  return { path, sizeBytes: octal(124, 12), kind: String.fromCharCode(header[156] ?? 0) };
}

/** Records of the form `27 path=package/index.js\n`, where the number is the length of the whole record. */
function decodePax(bytes: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  const whole = Buffer.from(bytes);
  for (let at = 0; at < whole.length; ) {
    const match = /^(\d+) ([^=]+)=/u.exec(whole.toString("utf8", at, Math.min(at + 64, whole.length)));
    const length = Number(match?.[1] ?? 0);
    const key = match?.[2];
    if (match === null || key === undefined || length <= match[0].length) {
      throw new TarError("a header of the archive is malformed", false);
    }
    records.set(key, whole.toString("utf8", at + match[0].length, at + length - 1));
    at += length;
  }
  return records;
}

/** Chunks of any length, read in the lengths that the format asks for. */
class Pieces {
  /** How many bytes were taken so far. */
  position = 0;
  readonly #chunks: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async exactly(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.upTo(this.position + length)) parts.push(part);
    return Buffer.concat(parts);
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.upTo(this.position + length));
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  async *upTo(end: number): AsyncGenerator<Uint8Array> {
    while (this.position < end) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#chunks.next();
        if (done) throw new TarError("the archive ends too early", true);
        this.#rest = value;
      }
      const part = this.#rest.subarray(0, end - this.position);
      this.#rest = this.#rest.subarray(part.length);
      this.position += part.length;
      yield part;
    }
  }
}
