import { batchCapacity, type Draft, draft, finish } from "./batch.ts";
import { CR, LF, QUOTE } from "./byte-window.ts";
import { storeCell } from "./csv-cell.ts";
import { afterQuote, neverEnds } from "./csv-fault.ts";
import { parseInteger, parseNumber } from "./csv-number.ts";
import { CODES, INTEGER, NUMBER, OTHER, type PlainTarget, parsePlain, SKIP } from "./csv-plain.ts";
import type { CsvShape } from "./csv-shape.ts";
import { Findings, quote } from "./findings.ts";
import type { Batch } from "./table.ts";
import { TextCache } from "./text-cache.ts";
import type { Wanted } from "./wanted-columns.ts";

/**
 * Parses records of RFC 4180 from bytes into drafts, without making a string of any cell that is not wanted as text.
 * A record that the bytes cut is parsed again from its beginning once there are more: writing a row twice is harmless,
 * and so no state inside a record has to survive.
 */
export class CsvParser {
  readonly findings: Findings;
  readonly capacity: number;
  /** Rows in the batch being filled. */
  rows = 0;
  /** Data rows before that batch. */
  before = 0;
  /** The physical line at which the next record begins, from 1. */
  line: number;
  readonly #shape: CsvShape;
  readonly #wanted: readonly Wanted[];
  readonly #texts = new TextCache();
  readonly #codes: Uint8Array;
  /** By column of the file; `#floats` and `#words` view the same arrays for the fast paths. */
  #drafts: (Draft | undefined)[] = [];
  #floats: Float64Array[] = [];
  #words: Int32Array[] = [];
  /** null where a wanted column is of a kind that the quick way does not know. */
  #plain: PlainTarget | null = null;
  /** Of vector columns, kept from batch to batch. */
  readonly #widths = new Map<number, number>();
  /** Cells of the record at hand that are wrong; they count once the record is known to be whole. */
  #wrong: { column: number; expected: string; got: string }[] = [];
  #lines = 0;
  #from = 0;
  #to = 0;
  #doubled = false;

  constructor(shape: CsvShape, wanted: readonly Wanted[], batchRows: number) {
    this.#shape = shape;
    this.#wanted = wanted;
    this.line = shape.line;
    this.findings = new Findings(shape.path);
    this.capacity = batchCapacity(batchRows, wanted.length);
    this.#codes = new Uint8Array(shape.names.length);
    for (const { index, kind } of wanted) this.#codes[index] = CODES[kind];
    this.#begin();
  }

  /** True when the batch must be taken before there is room for another row. */
  get full(): boolean {
    if (this.rows >= this.capacity) return true;
    for (const { index, kind } of this.#wanted) {
      const column = this.#drafts[index];
      if (kind === "vector" && column?.kind === "vector" && column.full(this.rows)) return true;
    }
    return false;
  }

  /** Closes the batch and begins the next. */
  take(): Batch {
    const drafts = this.#wanted.map(({ index, kind }) => this.#drafts[index] ?? draft(kind, 0));
    const names = this.#wanted.map(({ name }) => name);
    for (const [place, column] of drafts.entries()) {
      const index = this.#wanted[place]?.index ?? -1;
      if (column.kind === "vector") this.#widths.set(index, column.width);
    }
    const batch = finish(names, drafts, this.before, this.rows);
    this.before += this.rows;
    this.rows = 0;
    this.#begin();
    return batch;
  }

  /**
   * Parses whole records from bytes[start..end) until the batch is full, or one begins at `until` or after it; gives where
   * it stopped. `bytes[end]` is LF.
   */
  parse(
    bytes: Buffer,
    { start, end, until = end }: { start: number; end: number; until?: number },
    final: boolean,
  ): number {
    let at = start;
    const vectors = this.#wanted.some(({ kind }) => kind === "vector");
    const stop = Math.min(until, end);
    while (at < stop && this.rows < this.capacity && !(vectors && this.full) && !this.findings.full) {
      const plain = this.#plain;
      if (plain !== null) {
        const span = { start: at, end, until: stop, row: this.rows, most: this.capacity };
        const { next, row } = parsePlain(bytes, span, plain, this.#shape.delimiter);
        at = next;
        this.line += row - this.rows;
        this.rows = row;
        if (at >= stop || row >= this.capacity) break;
      }
      const next = this.#record(bytes, at, end, final);
      if (next < 0) break;
      at = next;
    }
    return at;
  }

  #record(bytes: Buffer, start: number, end: number, final: boolean): number {
    const { delimiter, names } = this.#shape;
    const width = names.length;
    // A line without a byte is no record of several columns; in one column it is a missing value.
    if (width > 1) {
      const blank = bytes[start] === CR ? start + 1 : start;
      if (bytes[blank] === LF) {
        if (blank >= end && !final) return -1;
        this.line++;
        return Math.min(blank + 1, end);
      }
    }
    if (this.#wrong.length > 0) this.#wrong = [];
    this.#lines = 1;
    const row = this.rows;
    let from = start;
    let column = 0;
    for (;;) {
      const code = column < width ? (this.#codes[column] ?? SKIP) : SKIP;
      let stop = -1;
      if (bytes[from] === QUOTE) {
        stop = this.#quoted(bytes, from, end, final);
        if (stop < 0) return -1;
        if (code !== SKIP && (stop < end || final)) this.#store(column, row, bytes, this.#from, this.#to);
      } else {
        if (code === NUMBER) stop = parseNumber(bytes, from, this.#floats[column] ?? NONE, row);
        else if (code === INTEGER) stop = parseInteger(bytes, from, this.#words[column] ?? NO_WORDS, row);
        if (stop >= 0 && bytes[stop] === CR && bytes[stop + 1] === LF) stop++;
        if (stop < 0 || (bytes[stop] !== delimiter && bytes[stop] !== LF)) {
          stop = from;
          let byte = bytes[stop] ?? LF;
          while (byte !== delimiter && byte !== LF) byte = bytes[++stop] ?? LF;
          if (code !== SKIP && (stop < end || final)) {
            this.#doubled = false;
            const to = byte === LF && stop > from && bytes[stop - 1] === CR ? stop - 1 : stop;
            this.#store(column, row, bytes, from, to);
          }
        }
      }
      column++;
      if (stop >= end) {
        if (!final) return -1;
        from = end;
        break;
      }
      from = stop + 1;
      if (bytes[stop] === LF) break;
    }
    this.#close(column);
    return from;
  }

  /** The record is whole: counts it, or says what is wrong with it. */
  #close(found: number): void {
    const { names } = this.#shape;
    if (found !== names.length) {
      const message = `expected ${names.length} ${names.length === 1 ? "field" : "fields"} as in the header, found ${found}`;
      this.findings.malformed(
        this.line,
        message,
        "A field that holds the delimiter or a line end must be quoted.",
      );
    } else {
      for (const { column, expected, got } of this.#wrong) {
        const place = { row: this.before + this.rows + 1, line: this.line, column: names[column] ?? "" };
        this.findings.mistyped(place, expected, got);
      }
    }
    this.rows++;
    this.line += this.#lines;
  }

  /** Finds the end of a quoted field: sets `#from`, `#to`, `#doubled`; gives the index of what ends the field, or -1. */
  #quoted(bytes: Buffer, start: number, end: number, final: boolean): number {
    let at = start + 1;
    let lines = 0;
    this.#doubled = false;
    for (;;) {
      let byte = bytes[at] ?? 0;
      while (byte !== QUOTE && at < end) {
        if (byte === LF) lines++;
        byte = bytes[++at] ?? 0;
      }
      if (at >= end) {
        if (!final) return -1;
        throw this.findings.fatal(neverEnds({ path: this.#shape.path, line: this.line }));
      }
      // A doubled quote that the bytes cut in half looks like the end: the record is then cut too, and parsed again.
      if (bytes[at + 1] !== QUOTE || at + 1 >= end) break;
      this.#doubled = true;
      at += 2;
    }
    this.#lines += lines;
    this.#from = start + 1;
    this.#to = at;
    const after = bytes[at + 1] === CR && bytes[at + 2] === LF ? at + 2 : at + 1;
    if (bytes[after] === LF || bytes[after] === this.#shape.delimiter) return after;
    if (at + 2 >= end && !final) return -1;
    const line = this.line + this.#lines - 1;
    throw this.findings.fatal(afterQuote({ path: this.#shape.path, line }));
  }

  #store(column: number, row: number, bytes: Buffer, from: number, to: number): void {
    const target = this.#drafts[column];
    if (target === undefined) return;
    if (target.kind === "number" && to > from && parseNumber(bytes, from, target.values, row) === to) return;
    const raw = this.#texts.text(bytes, from, to);
    const text = raw === null ? null : this.#doubled ? raw.replaceAll('""', '"') : raw;
    const expected = text === null ? "UTF-8 text" : storeCell(target, row, text);
    if (expected !== null) {
      this.#wrong.push({ column, expected, got: text === null ? "other bytes" : quote(text) });
    }
  }

  #begin(): void {
    // Filled to the end, as an array with holes or a far first index would be a slow map.
    const width = this.#shape.names.length;
    this.#drafts = new Array<Draft | undefined>(width).fill(undefined);
    this.#floats = new Array<Float64Array>(width).fill(NONE);
    this.#words = new Array<Int32Array>(width).fill(NO_WORDS);
    for (const { index, kind } of this.#wanted) {
      const column = draft(kind, this.capacity);
      if (column.kind === "vector") column.width = this.#widths.get(index) ?? -1;
      this.#drafts[index] = column;
      if (column.kind === "number") this.#floats[index] = column.values;
      if (column.kind === "integer") this.#words[index] = new Int32Array(column.values.buffer);
    }
    if (this.#codes.includes(OTHER)) return;
    this.#plain = {
      codes: this.#codes,
      floats: this.#floats,
      words: this.#words,
      lists: this.#drafts.map((column) => (column?.kind === "text" ? column.values : [])),
      texts: this.#texts,
    };
  }
}

const NONE = new Float64Array(0);
const NO_WORDS = new Int32Array(0);
