import type { IncomingHttpHeaders } from "node:http";
import { type FieldError, Refusal } from "./call.ts";
import { type Operation, type Parameter, schemas } from "./description.ts";
import { isRecord, type Schema, type Violation, violations } from "./schema.ts";

/** Parameters of path and query in their types, with GitHub's defaults; what does not fit its type stays text. */
export function parametersOf(
  operation: Operation,
  parts: Readonly<Record<string, string>>,
  query: URLSearchParams,
): Record<string, unknown> {
  const given: Record<string, unknown> = Object.fromEntries(query);
  for (const { name, in: place, schema, default: fallback } of operation.parameters) {
    const text = place === "path" ? parts[name] : (query.get(name) ?? undefined);
    if (text !== undefined) given[name] = typed(schema, text);
    else if (fallback !== undefined) given[name] = fallback;
  }
  return given;
}

/** The body as JSON; null when there is none. Throws GitHub's 400 to anything else. */
export function bodyOf(bytes: Buffer, headers: IncomingHttpHeaders): unknown {
  if (bytes.length === 0) return null;
  // GitHub reads any body as JSON, whatever its type says; a fake may insist.
  if (!/json/.test(headers["content-type"] ?? "")) throw new Refusal(400, "Problems parsing JSON");
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

/** Throws GitHub's 422 with everything that is not as its description has it. */
export function checkRequest(
  operation: Operation,
  given: Readonly<Record<string, unknown>>,
  body: unknown,
): void {
  const found = [...ofParameters(operation.parameters, given), ...ofBody(operation, body)];
  if (found.length === 0) return;
  const resource = resourceOf(operation);
  const errors = found.map(({ field, code, message }): FieldError => ({ resource, field, code, message }));
  throw new Refusal(422, "Validation Failed", { errors });
}

function ofParameters(
  parameters: readonly Parameter[],
  given: Readonly<Record<string, unknown>>,
): Violation[] {
  const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
  const required = parameters.filter((one) => one.required).map(({ name }) => name);
  const whole: Schema = { type: "object", properties, required, additionalProperties: false };
  return violations(whole, given, { schemas, field: "" });
}

function ofBody({ body: described, method }: Operation, body: unknown): Violation[] {
  if (described === undefined) {
    // Clients send an empty object with a DELETE; it says nothing, so it does no harm.
    const isEmpty = body === null || (isRecord(body) && Object.keys(body).length === 0);
    return isEmpty ? [] : [{ field: "", code: "invalid", message: `${method} takes no body` }];
  }
  if (body === null && !described.required) return [];
  return violations(described.schema, body ?? {}, { schemas, field: "" });
}

function typed(schema: Schema, text: string): unknown {
  const types = (schema.oneOf ?? schema.anyOf ?? [schema]).map(({ type }) => type);
  if (types.includes("integer") && /^-?\d+$/.test(text)) return Number(text);
  if (types.includes("boolean") && (text === "true" || text === "false")) return text === "true";
  return text;
}

/** GitHub's name for what an operation is about, as `IssueComment` for `issues/create-comment`. */
function resourceOf({ id }: Operation): string {
  if (id.includes("comment")) return "IssueComment";
  const names: Record<string, string> = { issues: "Issue", pulls: "PullRequest", checks: "CheckRun" };
  return names[id.split("/")[0] ?? ""] ?? (id.includes("status") ? "Status" : "Request");
}
