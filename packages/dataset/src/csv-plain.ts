// The quick way through a CSV file: records without quotes, whose numbers are short and whose texts are ASCII, in one
// loop without a call for each cell. Whatever is unlike that stops it at the beginning of its record, which the parser
// of RFC 4180 then reads. Both must give the same; the tests hold them against each other.

import { CR, LF } from "./byte-window.ts";
import { parseInteger, parseNumber } from "./csv-number.ts";
import type { ColumnKind } from "./table.ts";
import type { TextCache } from "./text-cache.ts";

/** How a column of the file is read. */
export const SKIP = 0;
export const NUMBER = 1;
export const INTEGER = 2;
export const TEXT = 3;
/** Of a kind that the quick way does not know. */
export const OTHER = 4;

/** How a column of each kind is read. */
export const CODES: Readonly<Record<ColumnKind, number>> = {
  number: NUMBER,
  integer: INTEGER,
  text: TEXT,
  boolean: OTHER,
  vector: OTHER,
};

/** Where the cells of each column of the file go; entries of columns that are read otherwise are never touched. */
export type PlainTarget = {
  codes: Uint8Array;
  floats: readonly Float64Array[];
  /** 64-bit integers as pairs of 32-bit words, low word first. */
  words: readonly Int32Array[];
  lists: readonly string[][];
  texts: TextCache;
};

/** Which records are parsed: those that begin before `until`, as far as `end`, into rows from `row` up to `most`. */
export type Span = { start: number; end: number; until: number; row: number; most: number };

const ZERO = 48;
const MINUS = 45;
const DOT = 46;
const POWERS = Float64Array.from({ length: 10 }, (_, power) => 10 ** power);
/** The number that two ASCII digits write, by both bytes as one little-endian word; -1 for anything else. */
const PAIRS = pairs();

/**
 * Parses the records of a span. Gives where it stopped, which is the beginning of a record, and the row that comes next.
 * `bytes[end]` is LF, and a byte lies after it.
 */
export function parsePlain(
  bytes: Buffer,
  { start, end, until, row: first, most }: Span,
  { codes, floats, words, lists, texts }: PlainTarget,
  delimiter: number,
): { next: number; row: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = codes.length - 1;
  let row = first;
  let record = start;
  while (row < most && record < until) {
    let at = record;
    let column = 0;
    for (; column <= last; column++) {
      const code = codes[column] ?? SKIP;
      const from = at;
      if (code === NUMBER || code === INTEGER) {
        // The sign is a coin toss that no branch predictor can learn, so it is arithmetic.
        const sign = bytes[at] === MINUS ? 1 : 0;
        const begin = at + sign;
        at = begin;
        // In 32-bit arithmetic, which wraps after nine digits: longer ones are read again below.
        let mantissa = 0;
        let digit = ((bytes[at] ?? 0) - ZERO) >>> 0;
        while (digit < 10) {
          mantissa = (Math.imul(mantissa, 10) + digit) | 0;
          digit = ((bytes[++at] ?? 0) - ZERO) >>> 0;
        }
        let digits = at - begin;
        if (code === INTEGER) {
          if (digits === 0) break;
          const list = words[column] ?? NO_WORDS;
          if (digits > 9) at = parseInteger(bytes, from, list, row);
          else {
            list[2 * row] = (mantissa ^ -sign) + sign;
            list[2 * row + 1] = mantissa === 0 ? 0 : -sign;
          }
        } else {
          let decimals = 0;
          if (bytes[at] === DOT) {
            const point = ++at;
            let pair = PAIRS[view.getUint16(at, true)] ?? -1;
            while (pair >= 0) {
              mantissa = (Math.imul(mantissa, 100) + pair) | 0;
              at += 2;
              pair = PAIRS[view.getUint16(at, true)] ?? -1;
            }
            digit = ((bytes[at] ?? 0) - ZERO) >>> 0;
            if (digit < 10) {
              mantissa = (Math.imul(mantissa, 10) + digit) | 0;
              at++;
            }
            decimals = at - point;
            digits += decimals;
          }
          const list = floats[column] ?? NONE;
          if (digits > 0 && digits <= 9) {
            list[row] = (mantissa / (POWERS[decimals] ?? 1)) * (1 - 2 * sign);
            if ((bytes[at] ?? 0) >= 69) at = parseNumber(bytes, from, list, row);
          } else if (digits > 9) at = parseNumber(bytes, from, list, row);
          else if (at === from) list[row] = Number.NaN;
          else break;
        }
      } else {
        let byte = bytes[at] ?? LF;
        if (byte === QUOTE) break;
        while (byte !== delimiter && byte !== LF) byte = bytes[++at] ?? LF;
        if (code === TEXT) {
          const to = column === last && at > from && bytes[at - 1] === CR ? at - 1 : at;
          const text = texts.text(bytes, from, to);
          const list = lists[column];
          if (text === null || list === undefined) break;
          list[row] = text;
        }
      }
      if (at < 0) break;
      if (column < last) {
        if (bytes[at] !== delimiter) break;
      } else {
        if (bytes[at] === CR) at++;
        if (bytes[at] !== LF) break;
      }
      at++;
    }
    // A record that reaches `end` may be cut there.
    if (column <= last || at > end) break;
    record = at;
    row++;
  }
  return { next: record, row };
}

const QUOTE = 34;
const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);

function pairs(): Int16Array {
  const table = new Int16Array(2 ** 16).fill(-1);
  for (let value = 0; value < 100; value++) {
    table[(ZERO + Math.floor(value / 10)) | ((ZERO + (value % 10)) << 8)] = value;
  }
  return table;
}
