import { endOfText } from "./json-bounds.ts";

// A reviver that is given each number's source keeps its digits, too, and costs ten times the parsing: 16 MB took half a minute for one
// long number among short ones. So the few that a double cannot hold go through the parser as text.

/** What no tensor of text may hold begins the text that stands for a number. */
const MARK = "\0";
const OPENING = Buffer.from('"\\u0000');
const CLOSING = Buffer.from('"');
/** What is shorter is exact in a double; the longest whole number of 64 bits, with its sign, has 20 characters. */
const LONG = /^-?[1-9]\d{15,18}$|^[1-9]\d{19}$/u;
const [SHORTEST, LONGEST] = [16, 20];

const [QUOTE, COLON, SPACE] = [0x22, 0x3a, 0x20];
const NUMERIC = new Set(Buffer.from("+-.0123456789Ee"));

/** JSON in which whole numbers that a double may not hold are marked texts; the same bytes where there are none. */
export function markLong(json: Uint8Array): Uint8Array {
  const found = longNumbers(json);
  if (found.length === 0) return json;
  const marked = Buffer.allocUnsafe(json.length + found.length * (OPENING.length + CLOSING.length));
  let at = 0;
  const put = (bytes: Uint8Array) => {
    marked.set(bytes, at);
    at += bytes.length;
  };
  let from = 0;
  for (const { start, end } of found) {
    put(json.subarray(from, start));
    put(OPENING);
    put(json.subarray(start, end));
    put(CLOSING);
    from = end;
  }
  put(json.subarray(from));
  return marked;
}

/** What was parsed, with the numbers for their marked texts: bigint where a double does not hold them. Lists and objects change in place. */
export function restoreLong(value: unknown): unknown {
  if (typeof value === "string") return numberOf(value);
  if (typeof value !== "object" || value === null) return value;
  const holder = value as Record<string | number, unknown>;
  const restore = (key: string | number) => {
    const part = holder[key];
    if (typeof part === "string" || typeof part === "object") holder[key] = restoreLong(part);
  };
  if (Array.isArray(value)) for (let i = 0; i < value.length; i += 1) restore(i);
  else for (const key of Object.keys(value)) restore(key);
  return value;
}

function numberOf(text: string): unknown {
  if (!text.startsWith(MARK) || !LONG.test(text.slice(1))) return text;
  const whole = BigInt(text.slice(1));
  const number = Number(whole);
  return Number.isSafeInteger(number) ? number : whole;
}

function longNumbers(json: Uint8Array): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at < json.length; at += 1) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) at = endOfText(json, at + 1);
    else if (NUMERIC.has(byte)) {
      const end = endOfNumber(json, at);
      if (isLong(json, at, end)) found.push({ start: at, end });
      at = end - 1;
    }
  }
  return found;
}

function endOfNumber(json: Uint8Array, start: number): number {
  let at = start;
  while (at < json.length && NUMERIC.has(json[at] ?? 0)) at += 1;
  return at;
}

function isLong(json: Uint8Array, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST) return false;
  if (!LONG.test(Buffer.from(json.buffer, json.byteOffset + start, end - start).toString("latin1")))
    return false;
  // A number is no key, and as text it would be one: what is no JSON stays none.
  let next = end;
  while ((json[next] ?? COLON) <= SPACE) next += 1;
  return json[next] !== COLON;
}
