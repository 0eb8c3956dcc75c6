import { batchCapacity, type Draft, draft, finish, VectorDraft } from "./batch.ts";
import { INTEGER, NUMBER, type PlainTarget, SKIP, TEXT } from "./csv-plain.ts";
import { EXPECTED, type Findings, quote } from "./findings.ts";
import { shown, storeValue } from "./json-value.ts";
import { type LineShape, lineShapes, parsePlainLines } from "./jsonl-plain.ts";
import type { JsonRecord, JsonRecords } from "./jsonl-records.ts";
import type { Batch, ColumnKind } from "./table.ts";
import { TextCache } from "./text-cache.ts";
import type { Wanted } from "./wanted-columns.ts";

const CODES: Partial<Record<ColumnKind, number>> = { number: NUMBER, integer: INTEGER, text: TEXT };

/** The batch being filled from a JSONL file, whichever way its lines are read. */
export class JsonRows {
  /** Rows in the batch being filled. */
  rows = 0;
  /** Data rows before that batch. */
  before = 0;
  readonly #wanted: readonly Wanted[];
  readonly #capacity: number;
  readonly #findings: Findings;
  readonly #texts = new TextCache();
  /** By key of the file; null where a wanted column is of a kind that the quick way does not know. */
  readonly #codes: Uint8Array | null;
  /** The shapes that lines may have: the first that fits one stays alone. */
  #shapes: readonly LineShape[];
  #drafts: Draft[];
  #plain: PlainTarget | null;

  constructor(names: readonly string[], wanted: readonly Wanted[], batchRows: number, findings: Findings) {
    this.#wanted = wanted;
    this.#findings = findings;
    this.#capacity = batchCapacity(batchRows, wanted.length);
    this.#shapes = lineShapes(names);
    this.#codes = wanted.every(({ kind }) => CODES[kind] !== undefined)
      ? new Uint8Array(names.length).fill(SKIP)
      : null;
    for (const { index, kind } of wanted) this.#codes?.fill(CODES[kind] ?? SKIP, index, index + 1);
    this.#drafts = wanted.map(({ kind }) => draft(kind, this.#capacity));
    this.#plain = this.#target();
  }

  /** True when the batch must be taken before there is room for another row. */
  get full(): boolean {
    if (this.rows >= this.#capacity) return true;
    return this.#drafts.some((column) => column.kind === "vector" && column.full(this.rows));
  }

  /** Takes the lines of at most `longest` bytes that are at hand and can be read quickly. */
  takePlain(records: JsonRecords, longest: number): void {
    if (this.#plain === null) return;
    const { window } = records;
    for (const shape of this.#shapes) {
      const span = { start: window.start, end: window.end, row: this.rows, most: this.#capacity, longest };
      const { next, row } = parsePlainLines(window.bytes, span, this.#plain, shape);
      if (row === this.rows) continue;
      if (this.#shapes.length > 1) this.#shapes = [shape];
      records.line += row - this.rows;
      window.start = next;
      this.rows = row;
    }
  }

  /** Stores a record that JSON.parse read. */
  store({ line, fields }: JsonRecord): void {
    const row = this.rows++;
    if (fields === null) return;
    for (const [index, { name, kind }] of this.#wanted.entries()) {
      const column = this.#drafts[index];
      // Own keys only: a column may be called `constructor`.
      const value = Object.hasOwn(fields, name) ? fields[name] : null;
      const expected = column === undefined ? EXPECTED[kind] : storeValue(column, row, value);
      if (expected === null) continue;
      const got = shown(value);
      const place = { row: this.before + row + 1, line, column: name };
      this.#findings.mistyped(place, expected, got === null ? "nothing" : quote(got));
    }
  }

  /** Closes the batch and begins the next. */
  take(): Batch {
    const names = this.#wanted.map(({ name }) => name);
    const batch = finish(names, this.#drafts, this.before, this.rows);
    this.before += this.rows;
    this.rows = 0;
    this.#drafts = this.#drafts.map((column) => renew(column, this.#capacity));
    this.#plain = this.#target();
    return batch;
  }

  #target(): PlainTarget | null {
    const codes = this.#codes;
    if (codes === null) return null;
    const floats = new Array<Float64Array>(codes.length).fill(new Float64Array(0));
    const words = new Array<Int32Array>(codes.length).fill(new Int32Array(0));
    const lists = new Array<string[]>(codes.length).fill([]);
    for (const [place, { index }] of this.#wanted.entries()) {
      const column = this.#drafts[place];
      if (column?.kind === "number") floats[index] = column.values;
      if (column?.kind === "integer") words[index] = new Int32Array(column.values.buffer);
      if (column?.kind === "text") lists[index] = column.values;
    }
    return { codes, floats, words, lists, texts: this.#texts };
  }
}

/** An empty draft of the same kind; a vector keeps its width. */
function renew(column: Draft, capacity: number): Draft {
  const fresh = draft(column.kind, capacity);
  if (fresh instanceof VectorDraft && column instanceof VectorDraft) fresh.width = column.width;
  return fresh;
}
