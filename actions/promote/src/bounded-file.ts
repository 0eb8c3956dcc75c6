import { open } from "node:fs/promises";

/** The bytes of a file; or its size in bytes, where it has more than may be read, and then none of them is. */
export async function readBounded(path: string, mostBytes: number): Promise<Buffer | number> {
  await using file = await open(path);
  const { size } = await file.stat();
  return size > mostBytes ? size : await file.readFile();
}
