import { failure, type ModelgateError } from "@modelgate/schema";

/** A condition is shown whole up to here, else the part around the fault. */
const SHOWN_CHARACTERS = 72;

const GRAMMAR =
  "A condition is `column op literal`, joined by and, or and parentheses: age >= 18 and country = 'DE'.";

/**
 * The error at a character of a condition, with a caret below it in the hint.
 * @param offset from 0
 */
export function refuseWhere(text: string, offset: number, what: string, remedy = GRAMMAR): ModelgateError {
  const start = Math.max(0, Math.min(offset - SHOWN_CHARACTERS / 2, text.length - SHOWN_CHARACTERS));
  // One line, whatever is in it: the caret has to stand below its character.
  const shown = text.slice(start, start + SHOWN_CHARACTERS).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
  const caret = `${" ".repeat(offset - start)}^`;
  return failure("slice-invalid", `where: column ${offset + 1}: ${what}`, {
    hint: `${shown}\n${caret}\n${remedy}`,
  });
}
