import { failure, letGo, readAtMost } from "@modelgate/schema";

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

/**
 * All bytes of a body.
 * @throws ModelgateError `registry-fault` when there are more than allowed; the rest is not read
 */
export async function readWhole(
  body: AsyncIterable<Uint8Array>,
  { maxBytes, what }: { maxBytes: number; what: string },
): Promise<Buffer> {
  const bytes = await readAtMost(body, maxBytes);
  if (bytes !== null) return bytes;
  throw failure("registry-fault", `${what}: is larger than ${maxBytes} bytes, and was not read`, {
    hint: "Nothing of this kind is that large; look at what answers there.",
  });
}

/** Lets the rest of an answer go unread, and with it the connection. */
export async function discard({ body }: Pick<HttpResponse, "body">): Promise<void> {
  await letGo(body);
}

/** The media type of an answer, without its parameters. */
export function contentType({ headers }: HttpResponse): string {
  return (headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}
