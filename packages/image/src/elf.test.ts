import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { loadedBytes, requireMachine } from "./elf.ts";
import type { Platform } from "./platform.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "elf-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A program with one segment of 16 bytes behind its headers, then symbols and a table of sections. */
function elf(machine: number, change: (bytes: Buffer) => void = () => {}): Buffer {
  const bytes = Buffer.alloc(64 + 56 + 16 + 100, 0xee);
  bytes.fill(0, 0, 120);
  bytes.write("\x7fELF", 0, "latin1");
  bytes[4] = 2;
  bytes[5] = 1;
  bytes.writeUInt16LE(machine, 18);
  bytes.writeBigUInt64LE(64n, 32);
  bytes.writeBigUInt64LE(200n, 40);
  bytes.writeUInt16LE(56, 54);
  bytes.writeUInt16LE(1, 56);
  bytes.writeUInt16LE(3, 60);
  bytes.writeBigUInt64LE(120n, 64 + 8);
  bytes.writeBigUInt64LE(16n, 64 + 32);
  change(bytes);
  return bytes;
}

async function written(bytes: Buffer): Promise<string> {
  const path = join(folder, "program");
  await writeFile(path, bytes);
  return path;
}

it.each<[string, Buffer, Platform, boolean]>([
  ["x86-64 for amd64", elf(62), "linux/amd64", true],
  ["aarch64 for arm64", elf(183), "linux/arm64", true],
  ["x86-64 for arm64", elf(62), "linux/arm64", false],
  ["aarch64 for amd64", elf(183), "linux/amd64", false],
  ["a 32-bit file", elf(62, (bytes) => bytes.fill(1, 4, 5)), "linux/amd64", false],
  ["a big-endian file", elf(62, (bytes) => bytes.fill(2, 5, 6)), "linux/amd64", false],
  ["a script", Buffer.from("#!/bin/sh\n"), "linux/amd64", false],
  ["an empty file", Buffer.alloc(0), "linux/amd64", false],
])("knows whether it fits: %s", async (_name, bytes, platform, fits) => {
  const looked = expect(requireMachine(await written(bytes), platform));
  if (fits) await looked.resolves.toBeUndefined();
  else await looked.rejects.toMatchObject({ code: "input-invalid" });
});

it("gives what is loaded, and says that there are no sections", async () => {
  const program = elf(62);
  const path = await written(program);
  const parts: Uint8Array[] = [];
  for await (const part of loadedBytes(path)) parts.push(Buffer.from(part));
  const expected = Buffer.from(program.subarray(0, 136));
  expected.fill(0, 40, 48);
  expected.fill(0, 60, 64);
  expect(Buffer.concat(parts).equals(expected)).toBe(true);
});

it.each<[string, (bytes: Buffer) => void]>([
  ["no segments", (bytes) => bytes.writeUInt16LE(0, 56)],
  ["segments beyond number", (bytes) => bytes.writeUInt16LE(0xffff, 56)],
  ["headers of another length", (bytes) => bytes.writeUInt16LE(32, 54)],
])("refuses a program with %s", async (_name, change) => {
  const path = await written(elf(62, change));
  await expect(
    (async () => {
      for await (const _ of loadedBytes(path));
    })(),
  ).rejects.toMatchObject({ code: "input-invalid" });
});
