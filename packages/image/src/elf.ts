import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { failure } from "@modelgate/schema";
import { namesOf, type Platform } from "./platform.ts";

// Offsets in a 64-bit ELF header and program header (System V ABI, "ELF Header" and "Program Header").
const HEADER_BYTES = 64;
const MACHINE = 18;
const PROGRAM_HEADERS = { at: 32, entryBytes: 54, count: 56 };
const SECTION_HEADERS = { at: 40, count: 60, names: 62 };
const SEGMENT = { offset: 8, fileBytes: 32, headerBytes: 56 };
const PINNED = "It is found anew when it is taken out of the tool cache, or `runtime-path` is left out.";
/** Programs have about ten segments. */
const MAX_SEGMENTS = 128;

/**
 * Refuses a native file that is not for the platform: what cannot be run here is known by its header.
 * @throws ModelgateError `input-invalid`, `file-missing`
 */
export async function requireMachine(path: string, platform: Platform): Promise<void> {
  const header = await read(path, 0, HEADER_BYTES);
  const expected = namesOf(platform).elfMachine;
  if (isElf64(header) && header.readUInt16LE(MACHINE) === expected) return;
  const found = isElf64(header) ? `one for machine ${header.readUInt16LE(MACHINE)}` : "another file";
  throw failure(
    "input-invalid",
    `${path}: expected a 64-bit ELF file for ${platform} (machine ${expected}), got ${found}`,
    { hint: "Give the file of the platform that the image is for." },
  );
}

/**
 * A program without what is only for debuggers: everything up to the end of its last segment is what gets loaded, symbols and
 * section headers lie behind. Of Node that is 18 of 127 MB. No outside `strip`: each version of it writes other bytes.
 * @throws ModelgateError `input-invalid` for a file that is no such program
 */
export async function* loadedBytes(path: string): AsyncGenerator<Uint8Array> {
  const header = await read(path, 0, HEADER_BYTES);
  const count = isElf64(header) ? header.readUInt16LE(PROGRAM_HEADERS.count) : 0;
  const isKnown = header.readUInt16LE(PROGRAM_HEADERS.entryBytes) === SEGMENT.headerBytes;
  if (count === 0 || count > MAX_SEGMENTS || !isKnown) {
    throw failure("input-invalid", `${path}: expected a 64-bit ELF program, got another file`, {
      hint: PINNED,
    });
  }
  const start = Number(header.readBigUInt64LE(PROGRAM_HEADERS.at));
  const segments = await read(path, start, count * SEGMENT.headerBytes);
  const ends = Array.from({ length: count }, (_, at) => {
    const base = at * SEGMENT.headerBytes;
    const length = segments.readBigUInt64LE(base + SEGMENT.fileBytes);
    return Number(segments.readBigUInt64LE(base + SEGMENT.offset) + length);
  });
  // Said to have no sections, for there is no table of them any more.
  header.writeBigUInt64LE(0n, SECTION_HEADERS.at);
  header.writeUInt16LE(0, SECTION_HEADERS.count);
  header.writeUInt16LE(0, SECTION_HEADERS.names);
  yield header;
  yield* createReadStream(path, { start: HEADER_BYTES, end: Math.max(...ends) - 1, highWaterMark: 1 << 20 });
}

function isElf64(header: Buffer): boolean {
  return header.toString("latin1", 0, 4) === "\x7fELF" && header[4] === 2 && header[5] === 1;
}

/** So many bytes of a file; zeros where it ends before. */
async function read(path: string, start: number, length: number): Promise<Buffer> {
  const file = await open(path).catch((cause: unknown) => {
    throw failure("file-missing", `${path}: cannot be opened`, { hint: PINNED, cause });
  });
  try {
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, start);
    return bytes;
  } finally {
    await file.close();
  }
}
