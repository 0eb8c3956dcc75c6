import type { Comparison, Condition, Literal } from "./condition.ts";
import { refuseWhere } from "./refuse-where.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Longer ones are written by programs, and are bins or values. */
const MOST_CHARACTERS = 2000;
const MOST_DEPTH = 32;

const OPERATORS: Readonly<Record<string, Comparison["op"]>> = {
  "=": "=",
  "==": "=",
  "!=": "!=",
  "<>": "!=",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

/** What is left to read, by recursive descent. */
type Reader = { text: string; tokens: readonly Token[]; at: number; depth: number };

/**
 * Parses `age >= 18 and (country = 'DE' or country in ('AT', 'CH'))`; `and` binds closer than `or`. Columns may be quoted
 * "so" or `so`, texts are in single quotes.
 * @throws ModelgateError `slice-invalid` naming the column of the text, with a caret in the hint
 */
export function parseWhere(text: string): Condition {
  if (text.length > MOST_CHARACTERS)
    throw refuseWhere(text, MOST_CHARACTERS, `at most ${MOST_CHARACTERS} characters are read`);
  const reader: Reader = { text, tokens: tokensOf(text), at: 0, depth: 0 };
  const condition = either(reader);
  const rest = peek(reader);
  if (rest.kind !== "end") throw expected(reader, "`and`, `or` or the end");
  return condition;
}

function either(reader: Reader): Condition {
  return joined(reader, "or", both);
}

function both(reader: Reader): Condition {
  return joined(reader, "and", single);
}

function joined(reader: Reader, kind: "and" | "or", next: (reader: Reader) => Condition): Condition {
  const parts = [next(reader)];
  while (isWord(peek(reader), kind)) {
    reader.at += 1;
    parts.push(next(reader));
  }
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : { kind, parts };
}

function single(reader: Reader): Condition {
  if (!isSign(peek(reader), "(")) return comparison(reader);
  if (reader.depth === MOST_DEPTH)
    throw refuseWhere(reader.text, peek(reader).offset, `more than ${MOST_DEPTH} parentheses deep`);
  reader.depth += 1;
  reader.at += 1;
  const inner = either(reader);
  take(reader, ")");
  reader.depth -= 1;
  return inner;
}

function comparison(reader: Reader): Condition {
  const name = peek(reader);
  const isName = name.kind === "column" || (name.kind === "word" && !isKeyword(name));
  if (!isName) throw expected(reader, "a column", isWord(name, "not") ? NO_NOT : undefined);
  reader.at += 1;
  const column = name.text;
  const sign = peek(reader);
  if (isWord(sign, "in")) return { kind: "in", column, literals: list(reader) };
  const op = sign.kind === "sign" ? OPERATORS[sign.text] : undefined;
  if (op === undefined)
    throw expected(
      reader,
      "one of = != < <= > >= or `in`",
      sign.kind === "word"
        ? `A column's name with spaces or signs is quoted: "like this" = 'yes'.`
        : undefined,
    );
  reader.at += 1;
  const { offset } = peek(reader);
  const value = literal(reader);
  if (typeof value === "boolean" && op !== "=" && op !== "!=")
    throw refuseWhere(reader.text, offset, `${op} of ${value}: a truth value can only be = or !=`);
  return { kind: "compare", column, op, literal: value };
}

const NO_NOT = "There is no `not`: write the opposite, as age < 18 for not age >= 18, or !=.";

function list(reader: Reader): Literal[] {
  reader.at += 1;
  take(reader, "(");
  const literals = [literal(reader)];
  while (isSign(peek(reader), ",")) {
    reader.at += 1;
    literals.push(literal(reader));
  }
  take(reader, ")");
  return literals;
}

function literal(reader: Reader): Literal {
  const token = peek(reader);
  reader.at += 1;
  if (token.kind === "number") return token.value;
  if (token.kind === "string") return token.text;
  if (isWord(token, "true") || isWord(token, "false")) return token.text.toLowerCase() === "true";
  reader.at -= 1;
  const quoted = token.kind === "word" || token.kind === "column";
  const remedy = quoted ? `A text is written in single quotes: '${token.text}'.` : undefined;
  throw expected(reader, "a number, a text in single quotes, true or false", remedy);
}

function take(reader: Reader, sign: "(" | ")"): void {
  if (!isSign(peek(reader), sign)) throw expected(reader, `a ${sign}`);
  reader.at += 1;
}

function peek({ tokens, at, text }: Reader): Token {
  return tokens[at] ?? { kind: "end", offset: text.length, text: "" };
}

function isWord({ kind, text }: Token, word: string): boolean {
  return kind === "word" && text.toLowerCase() === word;
}

function isKeyword(token: Token): boolean {
  return ["and", "or", "in", "not", "true", "false"].some((word) => isWord(token, word));
}

function isSign({ kind, text }: Token, sign: string): boolean {
  return kind === "sign" && text === sign;
}

function expected(reader: Reader, what: string, remedy?: string) {
  const { kind, offset, text } = peek(reader);
  const got = kind === "end" ? "nothing" : JSON.stringify(text.slice(0, 60));
  return refuseWhere(reader.text, offset, `expected ${what}, got ${got}`, remedy);
}
