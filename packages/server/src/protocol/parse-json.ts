import { boundDepth } from "./json-bounds.ts";
import { markLong, restoreLong } from "./long-numbers.ts";
import { Refusal } from "./refusal.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * JSON out of UTF-8 bytes. With `exact`, whole numbers that a double cannot hold come as bigint, so that INT64 and UINT64
 * keep every digit.
 * @throws Refusal 400
 */
export function parseJson(bytes: Uint8Array, exact: boolean): unknown {
  boundDepth(bytes);
  const marked = exact ? markLong(bytes) : bytes;
  const text = decoded(marked);
  try {
    const parsed: unknown = JSON.parse(text);
    return marked === bytes ? parsed : restoreLong(parsed);
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
