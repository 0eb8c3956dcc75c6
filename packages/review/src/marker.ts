import { createHash } from "node:crypto";

/** Which run wrote something. A re-run keeps its id and counts its attempt up, from 1. */
export type RunId = { id: number; attempt: number };

/** What the last line of a text of ours says: whose it is, which run wrote it, and a digest of the rest. */
export type Marker = { key: string; run: RunId; digest: string };

/** Characters that a marker takes of a text, at most. */
export const MARKER_CHARACTERS = 160;

// Only the very end counts: what stands before it may quote anything, also a marker.
const MARKER = /<!-- modelgate key=([\w.-]+) run=(\d{1,16})\.(\d{1,9}) body=([0-9a-f]{16}) -->\s*$/;

/** The text with its marker. The marker ends it, so that mails and previews begin with the text. */
export function marked(body: string, key: string, run: RunId): string {
  const { id, attempt } = run;
  return `${body.trimEnd()}\n\n<!-- modelgate key=${keyName(key)} run=${id}.${attempt} body=${bodyDigest(body)} -->`;
}

/** The marker at the end of a text; null when there is none. Anyone can type one: check the author as well. */
export function readMarker(text: string): Marker | null {
  const [, key, id, attempt, digest] = MARKER.exec(text.slice(-MARKER_CHARACTERS - 16)) ?? [];
  if (key === undefined || digest === undefined) return null;
  return { key, run: { id: Number(id), attempt: Number(attempt) }, digest };
}

/**
 * A key as a marker can hold it: what is readable of it, and a digest that tells any two keys apart. Of the
 * characters that could end an HTML comment none is left, and a key of a megabyte is as short as any.
 */
export function keyName(key: string): string {
  const readable = key
    .slice(0, 400)
    .replace(/[^A-Za-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return `${readable || "x"}.${digest16(key)}`;
}

/** Of the text as it was meant: GitHub hands it back with other line ends, and trimmed. */
export function bodyDigest(body: string): string {
  return digest16(body.replaceAll("\r\n", "\n").trimEnd());
}

/** Below 0 when `a` is the older run, 0 for the same attempt of the same run. Run ids grow with time. */
export function compareRuns(a: RunId, b: RunId): number {
  return a.id - b.id || a.attempt - b.attempt;
}

function digest16(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
