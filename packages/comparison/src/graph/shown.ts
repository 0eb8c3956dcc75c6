import { createHash } from "node:crypto";

const MAX_TEXT = 200;

/** A stranger's text, cut to what a reader can take, with a digest of the whole so that two long ones stay apart. */
export function shown(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${text.slice(0, MAX_TEXT)}… ${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}
