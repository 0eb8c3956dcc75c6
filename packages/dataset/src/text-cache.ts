const SLOTS = 512;
const LONGEST = 24;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Makes strings from bytes, and the same string for the same bytes where it can: labels and groups repeat millions
 * of times, and a string of its own for each cell would cost more time and memory than everything else.
 */
export class TextCache {
  readonly #slots: string[] = new Array<string>(SLOTS).fill("");

  /** The text of bytes[from..to). Gives null when they are not UTF-8. */
  text(bytes: Buffer, from: number, to: number): string | null {
    let hash = 0;
    let any = 0;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] ?? 0;
      hash = (Math.imul(hash, 31) + byte) | 0;
      any |= byte;
    }
    if (any > 127) return decode(bytes.subarray(from, to));
    if (to - from > LONGEST) return bytes.toString("latin1", from, to);
    const slot = (hash ^ (hash >>> 9)) & (SLOTS - 1);
    const known = this.#slots[slot] ?? "";
    if (isSame(known, bytes, from, to)) return known;
    const fresh = bytes.toString("latin1", from, to);
    this.#slots[slot] = fresh;
    return fresh;
  }
}

function isSame(text: string, bytes: Buffer, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let index = 0; index < text.length; index++) {
    if (text.charCodeAt(index) !== bytes[from + index]) return false;
  }
  return true;
}

/** The text of UTF-8 bytes, or null when they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
