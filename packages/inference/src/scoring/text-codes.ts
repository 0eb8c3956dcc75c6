import { failure } from "@modelgate/schema";

/** More distinct labels than this is no classification target but a number or an id. */
const MOST_LABELS = 65_536;

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
}
