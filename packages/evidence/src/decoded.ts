import { failure } from "@modelgate/schema";
import * as v from "valibot";

/**
 * What a schema makes of a value that a stranger wrote.
 * @throws ModelgateError `signature-invalid` naming `what` it is in, and the first thing wrong by its path
 */
export function decoded<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  { what, hint }: { what: string; hint: string },
): v.InferOutput<S> {
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue)?.slice(0, 200) ?? "all of it";
  // The message repeats what was received, which may be as long as the file.
  throw failure("signature-invalid", `${what}: ${path}: ${issue.message.slice(0, 300)}`, { hint });
}

/**
 * The value of JSON in UTF-8, of which no other reader makes another one.
 * @throws ModelgateError `signature-invalid` for bytes that are none; `what` they are
 */
export function jsonIn(bytes: Uint8Array, { what, hint }: { what: string; hint: string }): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw failure("signature-invalid", `${what}: is not JSON in UTF-8`, { hint, cause });
  }
}
