// Control characters move the cursor, start workflow commands (\r ends a line for the runner) or recolour the
// terminal; bidi marks and zero-width characters make text read as something it is not (CVE-2021-42574).
const UNSAFE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const UNSAFE_BUT_LAYOUT = /(?![\n\t])[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** Writes control, bidi and zero-width characters as `<U+001B>`, as reports do. Line ends and tabs stay. */
export function visible(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(UNSAFE_BUT_LAYOUT, spelt);
}

/** The same on one line: line ends and tabs are spelt as well. */
export function visibleLine(text: string): string {
  return text.replace(UNSAFE, spelt);
}

function spelt(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
