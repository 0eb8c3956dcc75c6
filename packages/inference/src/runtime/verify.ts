import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { readdir } from "node:fs/promises";
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
    const actual = sha256Of(join(directory, path));
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

/**
 * Reads and hashes in turns, and waits for nothing: handing each piece to another thread and back doubles the time on a
 * machine of two processors, whose other one boots the sandbox. One buffer, small enough for a processor's cache.
 */
function sha256Of(path: string): string | undefined {
  const hash = createHash("sha256");
  const buffer = Buffer.allocUnsafeSlow(BUFFER_BYTES);
  let file: number | undefined;
  try {
    file = openSync(path, "r");
    for (;;) {
      const bytesRead = readSync(file, buffer, 0, BUFFER_BYTES, null);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(bytesRead === BUFFER_BYTES ? buffer : buffer.subarray(0, bytesRead));
    }
  } catch (error) {
    return absent(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** `undefined` for what is not there; any other fault is one. */
function absent(error: unknown): undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT" || code === "ENOTDIR") return undefined;
  throw error;
}
