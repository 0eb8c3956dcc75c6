import { failure } from "@modelgate/schema";
import { tooLarge } from "./bounds.ts";
import { CR, LF, QUOTE } from "./byte-window.ts";
import { quote } from "./findings.ts";
import { decode } from "./text-cache.ts";
import { refuseDuplicates } from "./wanted-columns.ts";

/** The first record: `next` is where the second begins, `line` its physical line. */
export type CsvHeader = { names: string[]; next: number; line: number };

/**
 * Parses the column names in bytes[start..end). Gives null when the record is cut and more bytes may come.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
export function parseHeader(
  path: string,
  bytes: Buffer,
  { start, end, final }: { start: number; end: number; final: boolean },
  { delimiter, columns }: { delimiter: number; columns: number },
): CsvHeader | null {
  const names: string[] = [];
  let line = 1;
  let at = start;
  for (;;) {
    const quoted = bytes[at] === QUOTE && at < end;
    let stop = at;
    if (quoted) {
      stop = closingQuote(bytes, at + 1, end);
      if (stop >= end || (stop + 1 >= end && !final)) {
        if (!final) return null;
        throw malformed(path, "a quoted column name never ends");
      }
      stop++;
    }
    while (stop < end && bytes[stop] !== delimiter && bytes[stop] !== LF) stop++;
    if (stop >= end && !final) return null;
    const to = bytes[stop - 1] === CR && bytes[stop] !== delimiter && stop > at ? stop - 1 : stop;
    names.push(cellText(path, bytes.subarray(at, to), quoted));
    if (quoted) line += count(bytes.subarray(at, to), LF);
    if (names.length > columns) throw tooLarge("columns", columns, `${path}: the number of columns`);
    at = stop + 1;
    if (stop >= end || bytes[stop] === LF) break;
  }
  checkNames(path, names);
  return { names, next: Math.min(at, end), line: line + 1 };
}

function closingQuote(bytes: Buffer, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] !== QUOTE || at + 1 >= end) return at;
    at++;
  }
  return end;
}

function cellText(path: string, bytes: Buffer, quoted: boolean): string {
  if (bytes.includes(0)) {
    throw malformed(
      path,
      "the header holds a zero byte: UTF-16 or binary data",
      "Save the file as CSV in UTF-8.",
    );
  }
  const text = decode(bytes);
  if (text === null) throw malformed(path, "a column name is not UTF-8", "Save the file in UTF-8.");
  if (!quoted) return text;
  if (!text.endsWith('"')) throw malformed(path, "text after the closing quote of a column name");
  return text.slice(1, -1).replaceAll('""', '"');
}

function checkNames(path: string, names: readonly string[]): void {
  const only = names.length === 1 ? (names[0] ?? "") : null;
  if (only === "") throw malformed(path, "expected column names, found an empty line");
  if (only !== null && /[;\t]/.test(only)) {
    throw malformed(
      path,
      `the only column is ${quote(only)}: fields must be separated by commas`,
      "Write the file with commas, or with tabs and the ending .tsv.",
    );
  }
  refuseDuplicates(path, names);
}

function malformed(path: string, what: string, hint = "The first line must hold the column names.") {
  return failure("dataset-unreadable", `${path}: line 1: ${what}`, { hint, at: { path, line: 1 } });
}

function count(bytes: Buffer, byte: number): number {
  let total = 0;
  for (const other of bytes) if (other === byte) total++;
  return total;
}
