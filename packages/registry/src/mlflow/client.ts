// The way of one question to an MLflow server. What comes back was written by a server that may be a proxy's sign-in page, and
// by whoever may edit the registry: it is bounded, parsed with care, and shown escaped.
import { letGo, type ModelgateError, readAtMost } from "@modelgate/schema";
import type { Access } from "./access.ts";
import { answered, fault, unreached } from "./fault.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** One HTTP request without redirects; resolves for any status. */
export type MlflowExchange = (request: {
  method: Method;
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
}) => Promise<{ status: number; location: string | null; body: AsyncIterable<Uint8Array> }>;

/** A question below `/api/2.0/`, with a query, a JSON document or a file. */
export type Question = {
  method: Method;
  path: string;
  /** What it is about, as an error tells it: `digits`, `digits 3`. */
  about: string;
  query?: Readonly<Record<string, string>>;
  json?: unknown;
  file?: { sizeBytes: number; pieces: AsyncIterable<Uint8Array> };
};

export type Client = {
  /** Where the server is, without a slash at its end. */
  base: URL;
  /** Parsed JSON of a 200, of at most 32 MiB. */
  ask(question: Question): Promise<unknown>;
  /** The body of a 200, unread. */
  open(question: Question): Promise<AsyncIterable<Uint8Array>>;
};

/** A model with ten thousand moves in its tags answers with ten megabytes. */
const MAX_ANSWER_BYTES = 32 * 2 ** 20;
const MAX_ERROR_BYTES = 64 * 2 ** 10;

/** A client for one server. Credentials go to its origin alone: redirects are not followed. */
export function mlflowClient({ base, authorization }: Access, exchange: MlflowExchange): Client {
  const send = async (question: Question) => {
    const { method, path, query, json, file } = question;
    const url = new URL(`${base.href.replace(/\/+$/u, "")}/api/2.0/${path}`);
    for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
    const body = file?.pieces ?? (json === undefined ? undefined : Buffer.from(JSON.stringify(json)));
    const headers = {
      ...(authorization === null ? {} : { Authorization: authorization }),
      ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      ...(file === undefined
        ? {}
        : { "Content-Type": "application/octet-stream", "Content-Length": String(file.sizeBytes) }),
    };
    const response = await reached(base, () => exchange({ method, url: url.href, headers, body }));
    if (response.status === 200) return response;
    throw await refusal(response, question, base);
  };
  return {
    base,
    async ask(question) {
      const { body } = await send(question);
      const bytes = await reached(base, () => readAtMost(body, MAX_ANSWER_BYTES));
      const value = bytes === null ? undefined : parsed(bytes);
      if (value !== undefined) return value;
      throw fault(
        `${base.host} answered ${question.path} with ${bytes === null ? "more than 32 MiB" : "something that is not JSON"}`,
        "Check that `url` is the address of an MLflow server, and that no sign-in page stands before it.",
      );
    },
    open: async (question) => {
      const { body } = await send(question);
      return unbroken(body, base);
    },
  };
}

async function refusal(
  { status, location, body }: Awaited<ReturnType<MlflowExchange>>,
  question: Question,
  base: URL,
): Promise<ModelgateError> {
  if (status >= 300 && status < 400) {
    await letGo(body);
    const to = location !== null && URL.canParse(location, base.href) ? new URL(location, base.href) : null;
    return fault(
      `${base.host} sends on to ${to === null || to.host === base.host ? "another page" : to.host} (${status})`,
      "Give the address that the server itself answers at; what sends on may be a sign-in page, and is shown no credentials.",
    );
  }
  const bytes = await reached(base, () => readAtMost(body, MAX_ERROR_BYTES)).catch(() => null);
  return answered(status, bytes === null ? undefined : parsed(bytes), { about: question.about, base });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch {
    return undefined;
  }
}

async function* unbroken(body: AsyncIterable<Uint8Array>, base: URL): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (cause) {
    throw unreached(base, cause);
  }
}

async function reached<T>(base: URL, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    throw unreached(base, cause);
  }
}
