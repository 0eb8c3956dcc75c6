import type { Answer, Call, Handler, Refusal } from "./call.ts";
import { type Operation, schemas } from "./description.ts";
import { filled } from "./filled.ts";
import { paged } from "./paging.ts";
import { named, type Violation, violations } from "./schema.ts";

/** An answer as it goes over the wire. */
export type Reply = { status: number; headers: Record<string, string>; body: string | Uint8Array };

/** Runs a handler and writes its answer down: pages cut, fields completed. Throws when it is not as GitHub describes. */
export function replyTo(call: Call, handler: Handler, url: URL): Reply {
  const answer = handler(call);
  const { status, body, headers } = settled(answer, call, url);
  if ("bytes" in answer && answer.bytes) {
    const type = "application/vnd.github.raw+json; charset=utf-8";
    return { status, headers: { ...headers, "content-type": type }, body: answer.bytes };
  }
  const described = call.operation.responses[status];
  if (described === undefined) throw new Error(`${call.operation.id}: GitHub describes no answer ${status}`);
  if (described.schema === undefined) return { status, headers, body: "" };
  const whole = JSON.parse(JSON.stringify(filled(described.schema, body, schemas)));
  complain(call.operation, status, violations(described.schema, whole, { schemas, field: "" }));
  return json(status, whole, headers);
}

/** GitHub's own form of a refusal. Throws when that is not as described. */
export function replyToRefusal(
  { status, message, errors, headers }: Refusal,
  operation: Operation | null,
): Reply {
  const body = {
    message,
    ...(errors.length > 0 ? { errors } : {}),
    documentation_url: documentationOf(status, message, operation),
    status: String(status),
  };
  const form = named(schemas, status === 422 && errors.length > 0 ? "validation-error" : "basic-error");
  // `status` is sent as text everywhere, whatever the older of the two forms says of it.
  const found = violations(form, body, { schemas, field: "", open: true });
  if (operation)
    complain(
      operation,
      status,
      found.filter(({ field }) => field !== "status"),
    );
  return json(status, body, headers);
}

export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  const type = "application/json; charset=utf-8";
  return { status, headers: { ...headers, "content-type": type }, body: JSON.stringify(body) };
}

function settled(answer: Answer, call: Call, url: URL) {
  if ("status" in answer) return { status: answer.status, body: answer.body, headers: { ...answer.headers } };
  const { items, headers } = paged(answer.list, call.given, url);
  return { status: 200, body: answer.page?.(items) ?? items, headers };
}

function complain(operation: Operation, status: number, found: readonly Violation[]): void {
  if (found.length === 0) return;
  const list = found.map(({ field, message }) => `${field}: ${message}`).join("; ");
  throw new Error(`${operation.id}: the fake's answer ${status} is not as GitHub describes it: ${list}`);
}

/** Clients tell the two kinds of rate limit apart by this address, and by nothing else that is certain. */
function documentationOf(status: number, message: string, operation: Operation | null): string {
  const docs = "https://docs.github.com/rest";
  if (/secondary rate limit/.test(message)) {
    return "https://docs.github.com/free-pro-team@latest/rest/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits";
  }
  if (/rate limit/.test(message)) return `${docs}/overview/rate-limits-for-the-rest-api`;
  if (status === 401 || operation === null) return docs;
  return `${docs}/${operation.id.replace("/", "#")}`;
}
