/** Two columns on a terminal: East Asian full-width characters and emoji. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}/u;
/** ASCII and our own pictures: one column each, and nearly every cell is made of them. */
const NARROW = /^[ -~…·●◆\u2500-\u257F]*$/;

/** Terminal columns a text takes: accents none, full-width characters two. Colour codes are not expected in it. */
export function columns(text: string): number {
  if (NARROW.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** Rows of cells as lines of equal columns, two spaces apart; no blanks at the end of a line. */
export function align(rows: readonly (readonly string[])[]): string[] {
  const taken = rows.map((row) => row.map(columns));
  const widths: number[] = [];
  for (const row of taken) {
    row.forEach((width, index) => {
      widths[index] = Math.max(widths[index] ?? 0, width);
    });
  }
  return rows.map((row, at) =>
    row
      .map((cell, index) => cell + " ".repeat((widths[index] ?? 0) - (taken[at]?.[index] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

/** Breaks a text at spaces into lines of at most `width` columns, each after `indent`; a longer word keeps its line. */
export function wrap(text: string, width: number, indent = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && columns(indent + longer) > width) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}
