// https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md. Only the `basic` transfer, one object at a time.
import { failure } from "@modelgate/schema";
import { isSecure } from "./lfs-endpoint.ts";
import type { LfsPointer } from "./lfs-pointer.ts";

/** Where an object can be had: an address and the headers to ask it with. May hold secrets: never shown. */
export type LfsAction = { url: URL; headers: Readonly<Record<string, string>> };

/** The body of the question for one object. */
export function batchRequest({ oid, size }: LfsPointer): Uint8Array {
  const objects = [{ oid, size }];
  return Buffer.from(
    JSON.stringify({ operation: "download", transfers: ["basic"], objects, hash_algo: "sha256" }),
  );
}

/**
 * Reads the answer. `now` is milliseconds since 1970.
 * @throws ModelgateError `file-missing` when the server has no such object, `github-fault` when the answer is not as specified
 */
export function batchAction(answer: Uint8Array, pointer: LfsPointer, now: number): LfsAction {
  const reply = record(parsed(answer));
  if (reply["transfer"] !== undefined && reply["transfer"] !== "basic")
    throw odd("another transfer than `basic`");
  const objects = Array.isArray(reply["objects"]) ? reply["objects"].map(record) : [];
  const object = objects.find(({ oid }) => oid === pointer.oid);
  if (object === undefined || object["size"] !== pointer.size) throw odd("no object of this digest and size");
  if (object["error"] !== undefined) throw objectError(record(object["error"]), pointer);
  const action = record(record(object["actions"])["download"]);
  const href = action["href"];
  if (typeof href !== "string" || !URL.canParse(href)) throw odd("no address to download from");
  const url = new URL(href);
  if (!isSecure(url)) throw odd("an address that is not https");
  const expires = typeof action["expires_at"] === "string" ? Date.parse(action["expires_at"]) : Number.NaN;
  // `expires_in` counts from now and counts more where both are given; servers send year 1 or 0 for "never".
  if (typeof action["expires_in"] !== "number" && expires > 0 && expires < now)
    throw failure("github-fault", "the LFS server gave an address that had expired already", {
      hint: "Check this machine's clock, then run it again.",
    });
  return { url, headers: headersOf(action["header"]) };
}

function headersOf(value: unknown): Record<string, string> {
  const headers = Object.entries(value === undefined || value === null ? {} : record(value));
  for (const [name, text] of headers) {
    const isPlain =
      typeof text === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(text);
    // These decide where a request goes and how it is read, not whether it is allowed.
    if (!isPlain || /^(?:host|content-length|transfer-encoding|connection)$/i.test(name))
      throw odd("an unusable header");
  }
  return Object.fromEntries(headers) as Record<string, string>;
}

function objectError({ code }: Readonly<Record<string, unknown>>, { oid }: LfsPointer) {
  const reason = code === 404 || code === 410 ? "does not have" : "does not give";
  return failure("file-missing", `the LFS server ${reason} the object ${oid.slice(0, 12)}`, {
    hint: "Somebody has to push it: `git lfs push --all origin` in a clone that has it.",
  });
}

function parsed(answer: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(answer).toString());
  } catch {
    throw odd("something that is not JSON");
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw odd("another shape");
  return value as Readonly<Record<string, unknown>>;
}

function odd(what: string) {
  return failure("github-fault", `the LFS server answered with ${what}`, {
    hint: "Give actions/checkout `lfs: true`, so that git-lfs itself fetches the files.",
  });
}
