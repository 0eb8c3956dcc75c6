import { failure, type ModelgateError } from "@modelgate/schema";
import type { Asked } from "./ask.ts";
import { isFields } from "./json-fields.ts";

/** The error for what a server of the protocol would not have said. */
export function broken(
  url: string,
  got: string,
  hint = "The server must speak the Open Inference Protocol, version 2.",
) {
  return failure("endpoint-fault", `${url}: got ${got}`, { hint });
}

/**
 * The body of a 200; any other status with the server's own words, cut.
 * @throws ModelgateError `endpoint-fault`
 */
export function expected(asked: Asked, url: string): Uint8Array {
  if (asked.status === 200) return asked.bytes;
  throw unexpected(asked, url);
}

/** The error for a status that is not 200. */
export function unexpected({ status, bytes }: Pick<Asked, "status" | "bytes">, url: string): ModelgateError {
  return broken(url, `status ${status}${wordsOf(bytes)}`, hintOf(status));
}

function wordsOf(bytes: Uint8Array): string {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(0, 2 ** 16)));
    const error = isFields(value) ? value["error"] : undefined;
    return typeof error === "string" ? `: ${JSON.stringify(error.slice(0, 200))}` : "";
  } catch {
    return "";
  }
}

function hintOf(status: number): string {
  if (status >= 300 && status < 400)
    return "Give the address that it redirects to: redirects are not followed.";
  if (status === 404) return "Is the model's name right, and is it loaded?";
  if (status === 413) return "The server refuses requests of this length: raise its limit.";
  if (status === 401 || status === 403) return "Ask from where no credentials are needed: none are sent.";
  if (status === 429 || status === 503)
    return "The server is full, or not ready yet: wait until it says that it is.";
  return "Look into the server's logs.";
}
