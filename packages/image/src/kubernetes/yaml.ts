/** What a manifest is made of. `undefined` leaves a key out. */
export type Yaml = string | number | boolean | readonly Yaml[] | { readonly [key: string]: Yaml | undefined };

/**
 * A document as YAML in block style. Strings that could be read as something else, or that came from elsewhere, are JSON strings,
 * which are YAML strings, so no YAML library is needed to write what is only written.
 */
export function yamlOf(value: { readonly [key: string]: Yaml | undefined }): string {
  return `${linesOf(value).join("\n")}\n`;
}

function linesOf(value: Yaml): string[] {
  if (isList(value)) return value.flatMap(itemLines);
  if (typeof value !== "object") return [scalar(value)];
  return Object.entries(value).flatMap(([key, child]) => (child === undefined ? [] : pairLines(key, child)));
}

function pairLines(key: string, child: Yaml): string[] {
  const name = plain(key);
  if (typeof child !== "object") return [`${name}: ${scalar(child)}`];
  const lines = linesOf(child);
  if (lines.length === 0) return [`${name}: ${isList(child) ? "[]" : "{}"}`];
  return [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

function itemLines(item: Yaml): string[] {
  const [first = typeof item === "object" ? "{}" : "", ...rest] = linesOf(item);
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
}

function scalar(value: string | number | boolean): string {
  return typeof value === "string" ? plain(value) : String(value);
}

/**
 * Plain only where no version of YAML sees anything else than text: words of letters with `-`, `/` and `.` between them, and none of
 * the words for true, false and null.
 */
function plain(text: string): string {
  const isWord = /^[A-Za-z][A-Za-z0-9]*(?:[-./][A-Za-z][A-Za-z0-9]*)*$/u.test(text);
  return isWord && !/^(?:y|n|yes|no|on|off|true|false|null)$/iu.test(text) ? text : JSON.stringify(text);
}

function isList(value: Yaml): value is readonly Yaml[] {
  return Array.isArray(value);
}
