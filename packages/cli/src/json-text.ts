/**
 * A value as JSON that a terminal shows as it is: control, bidi and other invisible characters of a stranger's names are
 * escaped, so that who parses it gets the names unchanged.
 */
export function jsonText(json: string): string {
  return json.replace(/(?!\n)[\p{C}\u2028\u2029]/gu, escaped);
}

/** JSON escapes UTF-16 units: two of them for a character beyond U+FFFF. */
function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, unit) => {
    return `\\u${character.charCodeAt(unit).toString(16).padStart(4, "0")}`;
  }).join("");
}
