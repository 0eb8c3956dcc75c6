// Reads the zip of a stranger. Not fflate: it gives an object by name, in which the second of two equal names replaces
// the first, believes the declared sizes, and does not tell links from files. What is written here is the directory
// at the end (APPNOTE 4.3); the inflating is zlib's, which stops at a given length.
import { inflateRawSync } from "node:zlib";
import { failure } from "@modelgate/schema";

/** A file in an archive. The name is a label; it is never used as a path. */
export type ZipEntry = {
  name: string;
  kind: "file" | "folder" | "link";
  compressedBytes: number;
  /** As declared: only `read` knows. */
  declaredBytes: number;
  /**
   * The content. @throws ModelgateError `report-invalid` when there is more than `mostBytes`, or it cannot be inflated
   */
  read(mostBytes: number): Uint8Array;
};

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const LINK = 0xa000;
const FORMAT = 0xf000;

/**
 * The entries of an archive in its order, at most `most`.
 * @throws ModelgateError `report-invalid` when it is no whole zip, or holds more
 */
export function readZip(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw damaged(`${count} entries, expected at most ${most}`);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw damaged("its directory is cut off");
    const lengths = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const [nameBytes = 0] = lengths;
    entries.push(entryAt(bytes, view, at, nameBytes));
    at += 46 + lengths.reduce((a, b) => a + b, 0);
  }
  return entries;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, nameBytes: number): ZipEntry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes));
  const mode = view.getUint32(at + 38, true) >>> 16;
  const compressedBytes = view.getUint32(at + 20, true);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const start = view.getUint32(at + 42, true);
  return {
    name,
    kind: (mode & FORMAT) === LINK ? "link" : /[\\/]$/.test(name) ? "folder" : "file",
    compressedBytes,
    declaredBytes: view.getUint32(at + 24, true),
    read(mostBytes) {
      if (isEncrypted || (method !== 0 && method !== 8))
        throw damaged("it is encrypted, or packed in an unknown way");
      const packed = bytes.subarray(...dataAt(view, start, compressedBytes));
      if (method === 0 && packed.length > mostBytes) throw tooLarge(mostBytes);
      return method === 0 ? packed : inflated(packed, mostBytes);
    },
  };
}

function dataAt(view: DataView, start: number, length: number): [number, number] {
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== LOCAL) throw damaged("it is cut off");
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + length > view.byteLength) throw damaged("it is cut off");
  return [from, from + length];
}

function inflated(packed: Uint8Array, mostBytes: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: mostBytes });
  } catch (cause) {
    const isTooLarge =
      cause instanceof RangeError || (cause as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE";
    throw isTooLarge ? tooLarge(mostBytes) : damaged("its content is damaged");
  }
}

/** The end record stands behind at most 64 KiB of comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - 0xffff);
  for (let at = view.byteLength - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged("it is no zip archive, or cut off");
}

function damaged(what: string) {
  return failure("report-invalid", what, {
    hint: "Upload the reports again with actions/upload-artifact, and download them whole.",
  });
}

function tooLarge(mostBytes: number) {
  return failure("report-invalid", `it holds more than ${mostBytes} bytes`, {
    hint: "A report is a document of a few megabytes at most; leave other files out of the artifact.",
  });
}
