import { posix } from "node:path";
import { decodeSidecar, type Facts, readSidecar, sidecarPath } from "@modelgate/comparison";
import { fileAt } from "@modelgate/git";
import { problemsOf } from "@modelgate/schema";
import type { Before, Since } from "./before.ts";

/** What lies beside both models and tells their lineage; null: nothing. `notes` say what could not be read. */
export type Lineage = { before: Facts | null; after: Facts | null; notes: readonly string[] };

export const NO_LINEAGE: Lineage = { before: null, after: null, notes: [] };

/** More than a sidecar may have: what is larger is refused where it is decoded. */
const MAX_BYTES = 2 * 2 ** 20;

/**
 * The sidecars of both models, `digits.meta.json` beside `digits.onnx`. An address brings one file alone: beside it nothing is
 * known, and then the other side's says nothing either.
 */
export async function lineageOf(path: string, before: Before, since: Since | null): Promise<Lineage> {
  if (before.kind === "none") return NO_LINEAGE;
  const notes: string[] = [];
  const told = async (read: () => Promise<Facts | null>) => {
    try {
      return await read();
    } catch (error) {
      notes.push(...problemsOf(error).map(({ message }) => `lineage is not compared: ${message}`));
      return "unreadable" as const;
    }
  };
  const { commit, shown } = before;
  const there = await told(async () => {
    if (commit === null) return before.source.startsWith("path:") ? await readSidecar(before.path) : null;
    if (since === null) return null;
    const at = { commit, path: sidecarPath(shown) };
    const bytes = await fileAt(since.repository, at, { maxBytes: MAX_BYTES });
    return bytes && decodeSidecar(bytes, `${posix.basename(at.path)} of ${commit.slice(0, 12)}`);
  });
  const isKnown = commit !== null || before.source.startsWith("path:");
  const here = isKnown ? await told(() => readSidecar(path)) : null;
  if (there === "unreadable" || here === "unreadable") return { ...NO_LINEAGE, notes };
  return { before: there, after: here, notes };
}
