import { createHash } from "node:crypto";
import { open, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { failure, type ModelgateError } from "@modelgate/schema";
import type { Digests } from "./release.ts";

const BUFFER_BYTES = 1 << 18;

/** What is wrong with a folder, one sentence each, and the files that are right. */
export type Verification = { problems: readonly string[]; verified: readonly string[] };

/** Compares every expected file below a folder with its digest. Costs 45 MB of hashing: about 40 ms. */
export async function verifyFiles(directory: string, expected: Digests): Promise<Verification> {
  const problems: string[] = [];
  const verified: string[] = [];
  for (const [path, { sha256 }] of Object.entries(expected)) {
    const actual = await sha256Of(join(directory, path));
    if (actual === sha256) verified.push(path);
    else if (actual === undefined) problems.push(`${path} is missing`);
    else problems.push(`${path} has sha256 ${actual}, expected ${sha256}`);
  }
  return { problems, verified };
}

/**
 * As `verifyFiles`, and the folder holds nothing else: `require("./backend")` prefers a file `backend` to the
 * `backend.js` that was verified.
 */
export async function verifyFolder(directory: string, expected: Digests): Promise<Verification> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(absent);
  if (entries === undefined) return { problems: ["the folder is missing"], verified: [] };
  const strangers = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      entry,
      path: relative(directory, join(entry.parentPath, entry.name)).split(sep).join("/"),
    }))
    .filter(({ entry, path }) => !entry.isFile() || !Object.hasOwn(expected, path))
    .map(({ path }) => `${JSON.stringify(path)} does not belong there`);
  if (strangers.length > 0) return { problems: strangers, verified: [] };
  return verifyFiles(directory, expected);
}

/** The error for files that are not the pinned ones. */
export function untrusted(problems: readonly string[]): ModelgateError {
  return failure("runtime-untrusted", `this is not the pinned ONNX runtime:\n${problems.join("\n")}`, {
    hint: "Nothing of it was loaded or kept. Ask who runs the registry, mirror or folder that it came from.",
  });
}

async function sha256Of(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await using file = await open(path);
    // Two buffers, one filled while the other is hashed, both small enough for a processor's cache: a stream takes new
    // memory for every chunk, and twice the time.
    const buffers = [Buffer.allocUnsafeSlow(BUFFER_BYTES), Buffer.allocUnsafeSlow(BUFFER_BYTES)] as const;
    let reading = file.read(buffers[0], 0, BUFFER_BYTES, 0);
    for (let at = 0, turn = 1; ; turn = 1 - turn) {
      const { buffer, bytesRead } = await reading;
      if (bytesRead === 0) return hash.digest("hex");
      at += bytesRead;
      reading = file.read(buffers[turn as 0 | 1], 0, BUFFER_BYTES, at);
      hash.update(buffer.subarray(0, bytesRead));
    }
  } catch (error) {
    return absent(error);
  }
}

/** `undefined` for what is not there; any other fault is one. */
function absent(error: unknown): undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw error;
}
