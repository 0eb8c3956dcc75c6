/** A 64-bit hash of a text, as two words of 32 bits. Two lanes of FNV-1a, each ended by the mixer of MurmurHash3 (both public domain). */
export function hashText(text: string): readonly [number, number] {
  let first = 0x811c9dc5;
  let second = 0x9dc5811c;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x01000193);
    // The same step twice would give two words that say the same.
    second = Math.imul(second ^ (unit + at), 0x01000193) ^ (second >>> 15);
  }
  return [mixed(first ^ text.length), mixed(second ^ first)];
}

/**
 * The hash as a name, `#` and 16 hexadecimal digits. It keeps values of rows from being read in a report; of a guess it still
 * tells whether it is right, so it is no secret.
 */
export function hashedName(text: string): string {
  const [first, second] = hashText(text);
  return `#${hex(first)}${hex(second)}`;
}

function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function hex(word: number): string {
  return word.toString(16).padStart(8, "0");
}
