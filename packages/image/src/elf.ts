import { open } from "node:fs/promises";
import { failure } from "@modelgate/schema";
import { namesOf, type Platform } from "./platform.ts";

/** Length of the part of an ELF header that tells class, byte order and machine. */
const HEADER_BYTES = 20;
const MACHINE_AT = 18;

/**
 * Refuses a native file that is not for the platform: what cannot be run here is known by its header (System V ABI, "ELF Header").
 * @throws ModelgateError `input-invalid`, `file-missing`
 */
export async function requireMachine(path: string, platform: Platform): Promise<void> {
  const header = await headerOf(path);
  const isElf64 = header.toString("latin1", 0, 4) === "\x7fELF" && header[4] === 2 && header[5] === 1;
  const expected = namesOf(platform).elfMachine;
  if (isElf64 && header.readUInt16LE(MACHINE_AT) === expected) return;
  const found = isElf64 ? `one for machine ${header.readUInt16LE(MACHINE_AT)}` : "another file";
  throw failure(
    "input-invalid",
    `${path}: expected a 64-bit ELF file for ${platform} (machine ${expected}), got ${found}`,
    { hint: "Give the file of the platform that the image is for." },
  );
}

async function headerOf(path: string): Promise<Buffer> {
  const file = await open(path).catch((cause: unknown) => {
    throw failure("file-missing", `${path}: cannot be opened`, { cause });
  });
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    await file.read(header, 0, HEADER_BYTES, 0);
    return header;
  } finally {
    await file.close();
  }
}
