// The quick way through a JSONL file: lines that are written as the first one is, key by key and space by space, with
// numbers and plain texts as values. Bytes between values are compared rather than parsed. Any other line stops it, and
// goes through JSON.parse. Both must give the same; the tests hold them against each other.
import { LF } from "./byte-window.ts";
import { parseInteger, parseNumber } from "./csv-number.ts";
import { INTEGER, NUMBER, type PlainTarget, SKIP, TEXT } from "./csv-plain.ts";

const QUOTE = 34;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
const SPACE = 32;
const BACKSLASH = 92;
const DELETE = 127;
const POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);

/** What stands before each value of a line, and after the last. */
export type LineShape = readonly Uint8Array[];

/** The shapes that writers give to lines with these keys: as Python's json.dumps and as everybody else. */
export function lineShapes(names: readonly string[]): LineShape[] {
  return [
    [", ", ": "],
    [",", ":"],
  ].map(([comma = "", colon = ""]) => [
    ...names.map((name, index) => Buffer.from(`${index === 0 ? "{" : comma}${JSON.stringify(name)}${colon}`)),
    Buffer.from("}\n"),
  ]);
}

/** Bytes at hand, rows to fill, and the bytes that a line may have. */
type Span = { start: number; end: number; row: number; most: number; longest: number };

/**
 * Parses lines from bytes[start..end) into rows `row` to `most`, exclusively. Gives where it stopped, which is the
 * beginning of a line, and the row that comes next. `bytes[end]` is LF.
 */
export function parsePlainLines(
  bytes: Buffer,
  { start, end, row: first, most, longest }: Span,
  target: PlainTarget,
  shape: LineShape,
): { next: number; row: number } {
  const { codes, floats, words, lists, texts } = target;
  let row = first;
  let line = start;
  while (row < most && line < end) {
    let at = line;
    for (let column = 0; at >= 0 && column < shape.length; column++) {
      at = after(bytes, at, shape[column] ?? NOTHING);
      if (at < 0 || column === codes.length) break;
      const code = codes[column] ?? SKIP;
      if (code === NUMBER) at = jsonNumber(bytes, at, floats[column] ?? NONE, row);
      else if (code === INTEGER) at = jsonInteger(bytes, at, words[column] ?? NO_WORDS, row);
      else if (bytes[at] === QUOTE) {
        const stop = plainText(bytes, at + 1);
        const list = code === TEXT ? lists[column] : undefined;
        if (stop >= 0 && list !== undefined) list[row] = texts.text(bytes, at + 1, stop) ?? "";
        at = stop < 0 ? -1 : stop + 1;
      } else if (code === TEXT) {
        // Whole numbers are their own shortest text, but for -0.
        const stop = bytes[at] === MINUS ? -1 : jsonInteger(bytes, at, SPARE_WORDS, 0);
        const list = lists[column];
        if (stop >= 0 && list !== undefined) list[row] = texts.text(bytes, at, stop) ?? "";
        at = stop;
      } else at = jsonNumber(bytes, at, SPARE, 0);
    }
    // A line that reaches `end` may be cut there.
    if (at < 0 || at > end || at - line > longest) break;
    line = at;
    row++;
  }
  return { next: line, row };
}

/** The index after the bytes that must stand at `at`, or -1. */
function after(bytes: Uint8Array, at: number, wanted: Uint8Array): number {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) return -1;
  }
  return at + wanted.length;
}

/** As `parseNumber`, but -1 for what is no number in JSON, such as 01, 5. or .5. */
function jsonNumber(bytes: Uint8Array, from: number, out: Float64Array, row: number): number {
  const sign = bytes[from] === MINUS ? 1 : 0;
  const begin = from + sign;
  let at = begin;
  let mantissa = 0;
  let digit = ((bytes[at] ?? 0) - ZERO) >>> 0;
  while (digit < 10) {
    mantissa = (Math.imul(mantissa, 10) + digit) | 0;
    digit = ((bytes[++at] ?? 0) - ZERO) >>> 0;
  }
  let digits = at - begin;
  if (digits === 0 || (digits > 1 && bytes[begin] === ZERO)) return -1;
  let decimals = 0;
  if (bytes[at] === DOT) {
    const point = ++at;
    digit = ((bytes[at] ?? 0) - ZERO) >>> 0;
    while (digit < 10) {
      mantissa = (Math.imul(mantissa, 10) + digit) | 0;
      digit = ((bytes[++at] ?? 0) - ZERO) >>> 0;
    }
    decimals = at - point;
    if (decimals === 0) return -1;
    digits += decimals;
  }
  // Letters: an exponent, or nothing that belongs here.
  if (digits > 9 || ((bytes[at] ?? 0) | 32) === 101) return parseNumber(bytes, from, out, row);
  out[row] = (mantissa / (POWERS[decimals] ?? 1)) * (1 - 2 * sign);
  return at;
}

/** As `parseInteger`, but -1 for leading zeros. */
function jsonInteger(bytes: Uint8Array, from: number, out: Int32Array, row: number): number {
  const begin = bytes[from] === MINUS ? from + 1 : from;
  const stop = parseInteger(bytes, from, out, row);
  return stop > begin + 1 && bytes[begin] === ZERO ? -1 : stop;
}

/** The index of the quote that ends a text of ASCII without escapes; -1 for any other text. */
function plainText(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    const byte = bytes[at] ?? LF;
    if (byte === QUOTE) return at;
    if (byte < SPACE || byte === BACKSLASH || byte > DELETE) return -1;
  }
}

const NOTHING = new Uint8Array(0);
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);
const SPARE = new Float64Array(1);
const SPARE_WORDS = new Int32Array(2);
