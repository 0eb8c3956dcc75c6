import { Readable } from "node:stream";
import { HttpClient } from "@actions/http-client";

export type HttpRequest = {
  method: "GET" | "POST";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | undefined;
};

/** `location` is that header, null when there is none; `headers` are all of them, their names in lower case. */
export type HttpResponse = {
  status: number;
  location: string | null;
  headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  body: AsyncIterable<Uint8Array>;
};

/** Sends one request and resolves for any status. Redirects are the caller's to follow: it knows who may see what. */
export type Exchange = (request: HttpRequest) => Promise<HttpResponse>;

/**
 * An exchange that heeds `https_proxy`, `http_proxy` and `no_proxy`, and asks twice more after 502, 503 and 504 of a GET. A
 * body in which nothing comes for the idle time rejects. It is the port of LFS downloads and of baselines by address.
 */
export function httpExchange({
  idleTimeoutMs = 60_000,
  keepAlive = false,
}: {
  idleTimeoutMs?: number;
  /** Whether connections wait for the next request; a body that is not read to its end keeps its own. */
  keepAlive?: boolean;
} = {}): Exchange {
  const client = new HttpClient("modelgate", [], {
    allowRedirects: false,
    allowRetries: true,
    maxRetries: 2,
    keepAlive,
    socketTimeout: idleTimeoutMs,
  });
  return async ({ method, url, headers, body }) => {
    const length = body === undefined ? {} : { "Content-Length": String(body.length) };
    const stream = body === undefined ? null : Readable.from([Buffer.from(body)]);
    const { message } = await client.request(method, url, stream, { ...headers, ...length });
    // The client's own limit closes our side only, and a server that says nothing more would be waited for.
    message.setTimeout(idleTimeoutMs, () => message.destroy(new Error("nothing came for too long")));
    return { status: message.statusCode ?? 0, location: message.headers.location ?? null, headers: message.headers, body: message };
  };
}
