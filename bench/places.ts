import { mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The root of this repository. */
export const root = join(import.meta.dirname, "..");

/** What is made here and never committed. */
export const cache = join(root, ".cache");

/** The folder for generated models and data, there when this returns. */
export async function madeFolder(): Promise<string> {
  const folder = join(cache, "bench");
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The command as it is shipped. */
export const modelgate = join(root, "packages/cli/dist/index.js");
