import type { IncomingHttpHeaders, RequestOptions } from "node:http";
import { Readable } from "node:stream";
import { HttpClient } from "@actions/http-client";
import type { RequestHandler } from "@actions/http-client/lib/interfaces";

export type HttpRequest = {
  method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: string;
  headers: Readonly<Record<string, string>>;
  /** A stream is sent as it comes; its length stands in `Content-Length`, or it goes in chunks. */
  body?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
  /** Closes the connection when it is aborted, before the answer or in the middle of it. */
  signal?: AbortSignal | undefined;
};

/** `location` is that header, null when there is none; names of headers are lower-case. */
export type HttpResponse = {
  status: number;
  location: string | null;
  headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array>;
};

/** Sends one request and resolves for any status. Redirects are the caller's to follow: it knows who may see what. */
export type Exchange = (request: HttpRequest) => Promise<HttpResponse>;

export type ExchangeOptions = {
  idleTimeoutMs?: number;
  /** How often 502, 503 and 504 of what changes nothing (GET, HEAD, DELETE) are asked again. */
  retries?: number;
  /** Whether a connection waits for the next request. */
  keepAlive?: boolean;
};

/**
 * An exchange that heeds `https_proxy`, `http_proxy` and `no_proxy`, and asks twice more after 502, 503 and 504 of a GET. A
 * body in which nothing comes for the idle time rejects. It is the port of LFS downloads, of baselines by address and of
 * registries.
 */
export function httpExchange({
  idleTimeoutMs = 60_000,
  retries = 2,
  keepAlive = false,
}: ExchangeOptions = {}): Exchange {
  const cutting = new Cutting();
  const client = new HttpClient("modelgate", [cutting], {
    allowRedirects: false,
    allowRetries: retries > 0,
    maxRetries: retries,
    keepAlive,
    socketTimeout: idleTimeoutMs,
  });
  return async ({ method, url, headers, body, signal }) => {
    const length = body instanceof Uint8Array ? { "Content-Length": String(body.length) } : {};
    const upload = body === undefined ? null : new Upload(body);
    try {
      cutting.next = signal;
      const { message } = await client.request(method, url, upload, { ...headers, ...length });
      // The client's own limit closes our side only, and a server that says nothing more would be waited for.
      message.setTimeout(idleTimeoutMs, () => message.destroy(new Error("nothing came for too long")));
      // A request that is not sent to its end keeps its connection, and a server that is to end would wait for the rest.
      if (upload !== null && !upload.readableEnded) message.once("end", () => upload.hangUp());
      return {
        status: message.statusCode ?? 0,
        location: message.headers.location ?? null,
        headers: flat(message.headers),
        body: message,
      };
    } finally {
      // An answer may come before all was sent: what is left is not wanted, and its source is let go.
      upload?.destroy();
    }
  };
}

/** Hands a signal to Node's request, for which the client itself has no word. It asks for the options before it gives way. */
class Cutting implements RequestHandler {
  next: AbortSignal | undefined;

  prepareRequest(options: RequestOptions): void {
    if (this.next !== undefined) options.signal = this.next;
  }

  canHandleAuthentication(): boolean {
    return false;
  }

  handleAuthentication(): Promise<never> {
    return Promise.reject(new TypeError("nobody is authenticated here"));
  }
}

/** What a request sends. The client ends a request whose stream broke as if it were whole; here it is cut. */
class Upload extends Readable {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #request: NodeJS.WritableStream | null = null;

  constructor(body: Uint8Array | AsyncIterable<Uint8Array>) {
    super();
    this.#chunks = (body instanceof Uint8Array ? Readable.from([Buffer.from(body)]) : body)[
      Symbol.asyncIterator
    ]();
  }

  override pipe<T extends NodeJS.WritableStream>(request: T, options?: { end?: boolean }): T {
    this.#request = request;
    return super.pipe(request, options);
  }

  /** Closes the connection, whatever was still to be sent. */
  hangUp(): void {
    const request = this.#request;
    if (request !== null && "destroy" in request)
      (request as NodeJS.WritableStream & { destroy(): void }).destroy();
  }

  override _read(): void {
    this.#chunks.next().then(
      ({ done, value }) => this.push(done === true ? null : value),
      (error: unknown) => this.destroy(error instanceof Error ? error : new Error(String(error))),
    );
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const request = this.#request;
    if (error !== null && request !== null && "destroy" in request)
      (request as NodeJS.WritableStream & { destroy(error: Error): void }).destroy(error);
    // The error is the request's by now, which tells the caller.
    Promise.resolve(this.#chunks.return?.()).then(
      () => done(null),
      () => done(null),
    );
  }
}

function flat(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
    ),
  );
}
