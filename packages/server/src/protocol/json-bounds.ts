import { Refusal } from "./refusal.ts";

/** Brackets within brackets: a tensor of rank 8 in its request has 11. */
const DEEPEST = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Refuses JSON that is nested deeper than any tensor before a parser sees it. It reads bytes, not text: what it looks for is
 * ASCII, which in UTF-8 is part of no other character.
 * @throws Refusal 400
 */
export function boundDepth(json: Uint8Array): void {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfText(json, at + 1);
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > DEEPEST) throw new Refusal(400, `the JSON is nested deeper than ${DEEPEST} levels`);
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
}

/** The place of the quote that ends a text; the end where none does, which the parser then refuses. */
export function endOfText(json: Uint8Array, start: number): number {
  for (let at = start; at < json.length; at += 1) {
    if (json[at] === BACKSLASH) at += 1;
    else if (json[at] === QUOTE) return at;
  }
  return json.length;
}
