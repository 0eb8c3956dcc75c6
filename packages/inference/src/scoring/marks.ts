import type { Batch } from "@modelgate/dataset";
import type { Problem } from "@modelgate/schema";
import { isMissing, labelText } from "../labels.ts";

const MARKS: ReadonlyMap<string, 0 | 1> = new Map([
  ["0", 0],
  ["1", 1],
  ["false", 0],
  ["true", 1],
]);
const MOST_TOLD = 10;

/** Reads columns that say with 0 and 1 (or false and true) which of many labels a row has. */
export class Marks {
  readonly #path: string;
  readonly #columns: readonly string[];
  readonly #strange = new Map<string, { text: string; row: number; count: number }>();

  constructor(path: string, columns: readonly string[]) {
    this.#path = path;
    this.#columns = columns;
  }

  /** Row-major, rows × labels. What is no mark is 0 here, and one of the `problems`. */
  read(batch: Batch): Uint8Array {
    const width = this.#columns.length;
    const marks = new Uint8Array(batch.rows * width);
    for (const [at, name] of this.#columns.entries()) {
      const column = batch.columns.get(name);
      if (column?.kind !== "text") throw new RangeError(`column ${name} was not read as text`);
      column.values.forEach((text, row) => {
        const mark = MARKS.get(text) ?? MARKS.get(labelText(text));
        if (mark === undefined) this.#told(name, text, batch.start + row + 1);
        else marks[row * width + at] = mark;
      });
    }
    return marks;
  }

  /** One `label-invalid` for each column in which something was no mark. */
  problems(): Problem[] {
    const strange = [...this.#strange].slice(0, MOST_TOLD);
    return strange.map(([name, { text, row, count }]): Problem => {
      const is = isMissing(text) ? "has no mark" : `is ${JSON.stringify(text.slice(0, 60))}`;
      const rows = count === 1 ? `row ${row}` : `row ${row} and ${count - 1} more`;
      return {
        code: "label-invalid",
        message: `${this.#path}: column "${name}" ${is} (${rows}), expected 0 or 1`,
        hint: "Each label needs a column of its own that says 0 or 1, or false or true, in every row.",
      };
    });
  }

  #told(name: string, text: string, row: number): void {
    const before = this.#strange.get(name);
    if (before === undefined) this.#strange.set(name, { text, row, count: 1 });
    else before.count += 1;
  }
}
