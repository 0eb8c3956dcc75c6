import { type Draft, VectorDraft } from "./batch.ts";
import { storeVector } from "./csv-cell.ts";
import { EXPECTED, type Findings, quote } from "./findings.ts";
import type { Page } from "./parquet-column.ts";
import type { Leaf } from "./parquet-schema.ts";

/** More elements than this in one list are taken for a broken file. */
const MOST_ELEMENTS = 2 ** 22;

/** Where rows are written: `at` is the row of the draft, `row` the data row, from 1, for messages. */
type Target = { draft: Draft; at: number; row: number };

/** Hands out the rows of one column, however its pages are cut. */
export class ColumnCursor {
  readonly #pages: AsyncGenerator<Page>;
  readonly #leaf: Leaf;
  readonly #name: string;
  readonly #findings: Findings;
  #page: Page | null = null;
  /** Slots of the page not yet used, and the next of its values that follow each other. */
  #left = 0;
  #value = 0;
  #groupRows = 0;
  /** A repetition level that was read and belongs to the next row. */
  #ahead = false;
  #items = new Float64Array(16);

  constructor(pages: AsyncGenerator<Page>, column: { leaf: Leaf; name: string }, findings: Findings) {
    this.#pages = pages;
    this.#leaf = column.leaf;
    this.#name = column.name;
    this.#findings = findings;
  }

  /** Writes the next `rows` rows to the draft. `row` is the number of the first. */
  async fill(draft: Draft, rows: number, row: number): Promise<void> {
    for (let at = 0; at < rows; ) {
      if (this.#left === 0 && !(await this.#turn()))
        throw new RangeError(`column ${this.#name} has fewer rows than the file`);
      if (draft instanceof VectorDraft) {
        if (await this.#list()) this.#storeList({ draft, at, row: row + at });
        at++;
      } else {
        const count = Math.min(rows - at, this.#left);
        this.#flat({ draft, at, row: row + at }, count);
        this.#groupRows += count;
        at += count;
      }
    }
  }

  /** Ends the reading. @throws RangeError when there are rows left */
  async end(): Promise<void> {
    if (this.#left > 0 || (await this.#turn()))
      throw new RangeError(`column ${this.#name} has more rows than the file`);
  }

  close(): Promise<unknown> {
    return this.#pages.return(undefined);
  }

  async #turn(): Promise<boolean> {
    if (this.#page?.last === true) {
      if (this.#groupRows !== this.#page.groupRows)
        throw new RangeError(`column ${this.#name} has other rows than its row group`);
      this.#groupRows = 0;
    }
    do {
      const next = await this.#pages.next();
      if (next.done === true) return false;
      this.#page = next.value;
      this.#left = next.value.slots;
      this.#value = 0;
    } while (this.#left === 0);
    return true;
  }

  #flat({ draft, at, row }: Target, count: number): void {
    const { definition } = this.#page ?? {};
    this.#left -= count;
    for (let done = 0; done < count; ) {
      const run = definition?.take(count - done) ?? count - done;
      const target = { draft, at: at + done, row: row + done };
      if (!definition || definition.value === this.#leaf.definition) this.#copy(target, run);
      else this.#miss(target, run);
      done += run;
    }
  }

  #copy(target: Target, count: number): void {
    if (this.#page === null) return;
    const { indices, values } = this.#page;
    const [slots, list] = [target.draft.values as Slots, values.list as Slots];
    if (indices) {
      for (let done = 0; done < count; ) {
        const run = indices.batch(this.#indices, count - done);
        if (highest(this.#indices, run) >= list.length)
          throw new RangeError("an index lies outside of its dictionary");
        if (values.wrong.size > 0) this.#complainAll(target, done, run, values.wrong);
        const into = target.at + done;
        if (target.draft.kind === "number" && list instanceof Float64Array)
          gather(target.draft.values, into, list, this.#indices, run);
        else if (target.draft.kind === "text" && Array.isArray(list))
          gatherTexts(target.draft.values, into, list, this.#indices, run);
        else
          for (let index = 0; index < run; index++)
            slots[into + index] = list[this.#indices[index] ?? 0] ?? 0;
        done += run;
      }
      return;
    }
    const from = this.#value;
    this.#value += count;
    if (this.#value > list.length)
      throw new RangeError(`column ${this.#name}: a page ends before its values`);
    for (const [index, text] of values.wrong) {
      if (index >= from && index < this.#value) this.#complain(target, index - from, text);
    }
    if (target.draft.kind === "number" && list instanceof Float64Array) {
      target.draft.values.set(list.subarray(from, from + count), target.at);
    } else {
      for (let index = 0; index < count; index++) slots[target.at + index] = list[from + index] ?? 0;
    }
  }

  #complainAll(target: Target, done: number, run: number, wrong: ReadonlyMap<number, string>): void {
    for (let index = 0; index < run; index++)
      this.#complain(target, done + index, wrong.get(this.#indices[index] ?? 0));
  }

  /** Names a value that could not be converted. */
  #complain({ draft, row }: Target, ahead: number, text: string | undefined): void {
    if (text === undefined) return;
    this.#findings.mistyped({ row: row + ahead, column: this.#name }, EXPECTED[draft.kind], quote(text));
  }

  #miss({ draft, at, row }: Target, count: number): void {
    if (draft.kind === "number") draft.values.fill(Number.NaN, at, at + count);
    else if (draft.kind === "text")
      for (let index = at; index < at + count; index++) draft.values[index] = "";
    else {
      for (let index = 0; index < Math.min(count, 10); index++) {
        this.#findings.mistyped({ row: row + index, column: this.#name }, EXPECTED[draft.kind], "nothing");
      }
    }
  }

  #length = 0;
  readonly #indices = new Uint32Array(4096);

  /** Gathers one list into `#items`; gives false when the row has no list. */
  async #list(): Promise<boolean> {
    this.#length = 0;
    let any = false;
    for (let first = true; ; first = false) {
      if (this.#left === 0) {
        // A list may go on in the next page, but never in the next row group.
        if (this.#page?.last === true) break;
        if (!(await this.#turn())) break;
      }
      const page = this.#page;
      if (page === null) break;
      if (!this.#ahead) {
        page.repetition?.take(1);
        const begins = page.repetition?.value === 0;
        if (first && !begins) throw new RangeError(`column ${this.#name}: a row group begins within a list`);
        if (!first && begins) {
          this.#ahead = true;
          break;
        }
      }
      this.#ahead = false;
      this.#left--;
      page.definition?.take(1);
      const level = page.definition?.value ?? this.#leaf.definition;
      if (level >= this.#leaf.slot) {
        any = true;
        this.#push(level === this.#leaf.definition ? this.#next(page) : Number.NaN);
      }
    }
    this.#groupRows++;
    return any || this.#length === 0;
  }

  #next({ indices, values }: Page): number {
    indices?.take(1);
    const value = values.list[indices?.value ?? this.#value++];
    if (typeof value !== "number")
      throw new RangeError(`column ${this.#name}: a value lies outside of its page`);
    return value;
  }

  #push(value: number): void {
    if (this.#length >= MOST_ELEMENTS)
      throw new RangeError(`column ${this.#name}: a list of more than ${MOST_ELEMENTS} numbers`);
    if (this.#length === this.#items.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = value;
  }

  #storeList({ draft, at, row }: Target): void {
    if (!(draft instanceof VectorDraft)) return;
    const expected = storeVector(draft, at, this.#items.subarray(0, this.#length));
    if (expected === null) return;
    const got = this.#length === 0 ? "nothing" : `${this.#length} numbers`;
    this.#findings.mistyped({ row, column: this.#name }, expected, got);
  }
}

function highest(indices: Uint32Array, count: number): number {
  let most = 0;
  for (let at = 0; at < count; at++) {
    const index = indices[at] ?? 0;
    if (index > most) most = index;
  }
  return most;
}

/** One kind of array, so that the loop is compiled for it; as below. */
function gather(
  into: Float64Array,
  at: number,
  list: Float64Array,
  indices: Uint32Array,
  count: number,
): void {
  for (let index = 0; index < count; index++) into[at + index] = list[indices[index] ?? 0] ?? 0;
}

function gatherTexts(
  into: string[],
  at: number,
  list: readonly string[],
  indices: Uint32Array,
  count: number,
): void {
  for (let index = 0; index < count; index++) into[at + index] = list[indices[index] ?? 0] ?? "";
}

type Slots = { [index: number]: number | bigint | string; readonly length: number };
