import { boundDepth } from "./json-bounds.ts";
import { Refusal } from "./refusal.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * JSON out of UTF-8 bytes. With `exact`, whole numbers that a double cannot hold come as bigint, so that INT64 and UINT64
 * keep every digit.
 * @throws Refusal 400
 */
export function parseJson(bytes: Uint8Array, exact: boolean): unknown {
  boundDepth(bytes);
  const text = decoded(bytes);
  try {
    // A reviver costs ten times the parsing, so it is used only where a number is that long.
    return exact && /\d{16}/u.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
  } catch {
    // The parser's own words quote the request, as long as it may be.
    throw new Refusal(400, "the request is not JSON");
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new Refusal(400, "the JSON is not UTF-8");
  }
}

/** The longest whole number of 64 bits, with its sign, has 20 characters. A longer one would only cost time. */
const LONGEST = 20;

function keepDigits(_key: string, value: unknown, from?: { source?: string }): unknown {
  const source = from?.source;
  if (typeof value !== "number" || Number.isSafeInteger(value) || source === undefined) return value;
  return source.length <= LONGEST && /^-?\d+$/u.test(source) ? BigInt(source) : value;
}
