import { failure } from "@modelgate/schema";

/** More distinct labels than this is no classification target but a number or an id. */
export const MOST_LABELS = 65_536;

/** Gives each distinct text a small number, in order of appearance, so that rows of labels travel as integers. */
export class TextCodes {
  readonly texts: string[] = [];
  readonly #codes = new Map<string, number>();
  readonly #column: string;

  constructor(column: string) {
    this.#column = column;
  }

  /** @throws ModelgateError `label-invalid` past 65,536 distinct texts */
  code(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    if (this.texts.length === MOST_LABELS) {
      throw failure("label-invalid", `${this.#column} has more than ${MOST_LABELS} distinct labels`, {
        hint: "Is the task a regression, or the target the wrong column?",
      });
    }
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
