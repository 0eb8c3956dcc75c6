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
