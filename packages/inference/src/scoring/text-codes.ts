import { failure, type ModelgateError } from "@modelgate/schema";

/** More distinct labels than this is no classification target but a number or an id. */
export const MOST_LABELS = 65_536;

/** How many distinct texts a column may have, and what is said of one that has more. */
export type Bound = { most: number; tooMany(column: string): ModelgateError };

const LABELS: Bound = {
  most: MOST_LABELS,
  tooMany: (column) =>
    failure("label-invalid", `${column} has more than ${MOST_LABELS} distinct labels`, {
      hint: "Is the task a regression, or the target the wrong column?",
    }),
};

/** Gives each distinct text a small number, in order of appearance, so that rows of labels travel as integers. */
export class TextCodes {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #column: string;
  readonly #bound: Bound;

  /** @param bound absent: of labels, 65,536 */
  constructor(column: string, bound = LABELS) {
    this.#column = column;
    this.#bound = bound;
  }

  /** @throws ModelgateError what the bound says of a column with too many distinct texts; `label-invalid` unless told */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    if (this.texts.length === this.#bound.most) throw this.#bound.tooMany(this.#column);
    this.texts.push(text);
    this.#codes.set(text, this.texts.length - 1);
    return this.texts.length - 1;
  }

  /** The codes of many texts. */
  codesOf(texts: readonly string[]): Int32Array {
    const codes = new Int32Array(texts.length);
    // A label is often the one of the row before: files are sorted, and comparing is quicker than looking up.
    let [before, code] = ["", -1];
    for (let row = 0; row < texts.length; row += 1) {
      const text = texts[row] ?? "";
      if (code < 0 || text !== before) [before, code] = [text, this.code(text)];
      codes[row] = code;
    }
    return codes;
  }
}
