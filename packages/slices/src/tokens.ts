import { refuseWhere } from "./refuse-where.ts";

/** A piece of a condition; `offset` is where it begins, from 0. */
export type Token = { offset: number; text: string } & (
  | { kind: "word" | "column" | "string" | "sign" | "end" }
  | { kind: "number"; value: number }
);

// Quotes are doubled within quotes. A word may not touch a number: `18years` is a typing error.
const PIECES =
  /(?<space>\s+)|(?<number>[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\p{N}_.]))|(?<word>[\p{L}_][\p{L}\p{N}\p{M}_.]*)|(?<string>'(?:[^']|'')*')|(?<column>"(?:[^"]|"")+"|`(?:[^`]|``)+`)|(?<sign>==|!=|<>|<=|>=|[=<>(),])/giuy;

/**
 * Splits a condition. The last token is `end`. Text of quoted pieces is without its quotes.
 * @throws ModelgateError `slice-invalid` at the first character that begins no piece
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const pieces = new RegExp(PIECES);
  let offset = 0;
  while (offset < text.length) {
    pieces.lastIndex = offset;
    const found = pieces.exec(text);
    if (found === null) throw strange(text, offset);
    const token = tokenOf(text, offset, found);
    if (token !== null) tokens.push(token);
    offset = pieces.lastIndex;
  }
  tokens.push({ kind: "end", offset, text: "" });
  return tokens;
}

function tokenOf(text: string, offset: number, { 0: piece, groups = {} }: RegExpExecArray): Token | null {
  const { number, word, string, column } = groups;
  if (number !== undefined) return { kind: "number", offset, text: piece, value: exact(text, offset, piece) };
  if (word !== undefined) return { kind: "word", offset, text: piece };
  if (string !== undefined) return { kind: "string", offset, text: unquoted(piece) };
  if (column !== undefined) return { kind: "column", offset, text: unquoted(piece) };
  return groups["space"] === undefined ? { kind: "sign", offset, text: piece } : null;
}

/** All digits of an integer count: rounded, an id would be another one. */
function exact(text: string, offset: number, piece: string): number {
  const value = Number(piece);
  if (!Number.isFinite(value)) throw refuseWhere(text, offset, `${piece} is too large a number`);
  if (!/^[+-]?\d+$/u.test(piece) || Number.isSafeInteger(value)) return value;
  const remedy = `Quote it, and it is compared digit by digit: '${piece}'. Or write ${value.toExponential()} for about as much.`;
  throw refuseWhere(text, offset, `${piece} has more digits than a number holds`, remedy);
}

function unquoted(piece: string): string {
  const quote = piece.charAt(0);
  return piece.slice(1, -1).replaceAll(quote + quote, quote);
}

function strange(text: string, offset: number) {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  if (/['"`]/u.test(character)) {
    const isEmpty = text.charAt(offset + 1) === character;
    return refuseWhere(
      text,
      offset,
      isEmpty ? "an empty column name" : `a ${character} that is never closed`,
    );
  }
  if (/[\d.+-]/u.test(character)) {
    const quote = "Quote a column whose name has signs or begins with a digit: \"2nd-visit\" = 'yes'.";
    return refuseWhere(text, offset, "neither a number nor a name", quote);
  }
  return refuseWhere(text, offset, `an unexpected ${JSON.stringify(character)}`);
}
