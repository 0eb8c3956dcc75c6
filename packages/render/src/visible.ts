// Bidirectional controls, zero-width and other invisible characters make a name look like another one; control
// characters drive a terminal. All are shown as <U+202E>: a reader can search for that, and every font has it.
const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
/** More accents than any script stacks: they would paint over the lines above and below. */
const PILED_UP = /(?<=\p{M}{4})\p{M}/gu;
const PLAIN = /^[ -~]*$/;

/** A stranger's text on one line, safe for a terminal: line ends as `↵`, every character that cannot be seen as `<U+202E>`. */
export function visible(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(LINE_END, "↵").replace(INVISIBLE, codePoint).replace(PILED_UP, codePoint);
}

function codePoint(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

/** At most `max` characters (code points); what is too long loses its middle, for the ends tell names apart. */
export function shorten(text: string, max = 120): string {
  if (text.length <= max) return text;
  const characters = Array.from(ends(text, 2 * max).join(""));
  if (characters.length <= max) return text;
  const tail = Math.floor((max - 1) / 2);
  const head = max - 1 - tail;
  return `${characters.slice(0, head).join("")}…${characters.slice(characters.length - tail).join("")}`;
}

/**
 * The first and last `units` of a text: nobody looks at the middle of a name of a million characters. A character has at most
 * two units, as has a line end; whatever the cut breaks lies in the middle of twice as many.
 */
function ends(text: string, units: number): string[] {
  return text.length <= 2 * units ? [text] : [text.slice(0, units), text.slice(-units)];
}

/** A stranger's text for a terminal or a log: made visible, then cut in the middle at `max` characters. */
export function plain(text: string, max = 120): string {
  return shorten(
    ends(text, 4 * max)
      .map(visible)
      .join(""),
    max,
  );
}

/**
 * A log line that the Actions runner does not take for a command. It reads `::name::` at the start of a line
 * and, from older days, `##[name]` anywhere in it (actions/runner, ActionCommand.cs).
 */
export function inertLogLine(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, "$1: ").replaceAll("##[", "## [");
}
