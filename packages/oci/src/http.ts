/** One request. A body that is a stream has its length in `Content-Length`. */
export type HttpRequest = {
  method: "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: string;
  headers: Readonly<Record<string, string>>;
  body?: Uint8Array | AsyncIterable<Uint8Array> | undefined;
};

/** Header names are lower-case. */
export type HttpResponse = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: AsyncIterable<Uint8Array>;
};

/** Sends one request and resolves for any status; follows no redirect. `@modelgate/runner/http-exchange` is one. */
export type Exchange = (request: HttpRequest) => Promise<HttpResponse>;
