import { setTimeout as sleep } from "node:timers/promises";
import { failure, ModelgateError } from "@modelgate/schema";

/** Sends one request and resolves for any status; names of headers are in lower case. */
export type Exchange = (request: {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | undefined;
  /** Aborted when the answer is waited for no longer: then the connection is closed, in the middle of a body too. */
  signal?: AbortSignal | undefined;
}) => Promise<{
  status: number;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: AsyncIterable<Uint8Array>;
}>;

/** How an endpoint is asked. */
export type Asking = {
  exchange: Exchange;
  /** What one answer may take, its body included. */
  timeoutMs: number;
  /** The longest body that is read. */
  mostBytes: number;
  /** Waits so many milliseconds; a test's does not. */
  wait?: (milliseconds: number) => Promise<unknown>;
};

export type Asked = {
  status: number;
  /** A header's first value, null without one. */
  header(name: string): string | null;
  bytes: Uint8Array;
};

type Request = Omit<Parameters<Exchange>[0], "signal">;

/** A server that is full says so for a moment. Everything else would be the same the second time. */
const AGAIN = [429, 503];
const MOST_TRIES = 6;
const LONGEST_WAIT_MS = 10_000;

/**
 * One request, again while the server says that it is full (429, 503); any other status is an answer.
 * @throws ModelgateError `endpoint-fault` when there is no answer, none in time, or one that is too long
 */
export async function ask(request: Request, asking: Asking): Promise<Asked> {
  const { wait = sleep } = asking;
  for (let tried = 1; ; tried += 1) {
    const asked = await askOnce(request, asking);
    if (!AGAIN.includes(asked.status) || tried === MOST_TRIES) return asked;
    const told = Number(asked.header("retry-after") ?? Number.NaN) * 1000;
    await wait(Math.min(LONGEST_WAIT_MS, Number.isFinite(told) && told >= 0 ? told : 100 * 2 ** tried));
  }
}

/**
 * One request, once.
 * @throws ModelgateError `endpoint-fault`
 */
export async function askOnce(request: Request, { exchange, timeoutMs, mostBytes }: Asking): Promise<Asked> {
  const over = Promise.withResolvers<never>();
  const controller = new AbortController();
  const timer = setTimeout(() => {
    over.reject(fault(request, `no answer within ${timeoutMs} ms`));
    // Else the server would still be at work on this one when it is asked the next.
    controller.abort();
  }, timeoutMs);
  const { signal } = controller;
  try {
    return await Promise.race([over.promise, answered(request, { exchange, mostBytes, signal })]);
  } catch (error) {
    if (error instanceof ModelgateError) throw error;
    // Which address failed is said; what the vendor says of it may hold more of the request.
    throw fault(request, `no answer (${reasonOf(error)})`, error);
  } finally {
    clearTimeout(timer);
  }
}

async function answered(
  request: Request,
  { exchange, mostBytes, signal }: Pick<Asking, "exchange" | "mostBytes"> & { signal: AbortSignal },
): Promise<Asked> {
  const { status, headers, body } = await exchange({ ...request, signal });
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    signal.throwIfAborted();
    length += part.length;
    if (length > mostBytes) throw fault(request, `an answer of more than ${mostBytes} bytes`);
    parts.push(part);
  }
  return {
    status,
    header: (name) => [headers[name.toLowerCase()]].flat()[0] ?? null,
    bytes: Buffer.concat(parts),
  };
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === "string" ? code : String(message ?? error).slice(0, 100);
}

function fault({ url }: Request, what: string, cause?: unknown) {
  return failure("endpoint-fault", `${url}: ${what}`, {
    hint: "Is the server up, and does this machine reach it?",
    ...(cause === undefined ? {} : { cause }),
  });
}
