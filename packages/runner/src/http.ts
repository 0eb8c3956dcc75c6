import { isRedirect, letGo } from "@modelgate/schema";
import { httpExchange } from "./http-exchange.ts";

/** A server's answer that was neither 200 nor 206. The body stays unread: it may hold anything. */
class StatusError extends Error {
  override readonly name = "StatusError";
  readonly statusCode: number;

  constructor(statusCode: number, url: string) {
    // Host and path only: a query may carry a signature.
    const { host, pathname } = new URL(url);
    super(`${host}${pathname} answered with status ${statusCode}`);
    this.statusCode = statusCode;
  }
}

/** Opens a download: the bytes as they come. Rejects with a `StatusError`, or the fault of the connection. */
export type Download = (
  url: string,
  headers?: Readonly<Record<string, string>>,
) => Promise<AsyncIterable<Uint8Array>>;

/**
 * A download by `httpExchange` that follows up to five redirects, relative ones too (RFC 9110, 10.2.2): never from https to
 * http, and to another origin without the given headers.
 */
export function proxiedDownload(options: { idleTimeoutMs?: number } = {}): Download {
  const exchange = httpExchange(options);
  return async (url, headers = {}) => {
    let at = new URL(url);
    for (let left = 5; ; left--) {
      const { status, location, body } = await exchange({
        method: "GET",
        url: at.href,
        headers: at.origin === new URL(url).origin ? headers : {},
      });
      // 206: the caller asked for a range.
      if (status === 200 || status === 206) return body;
      await letGo(body);
      const next = location !== null && isRedirect(status) ? URL.parse(location, at.href) : null;
      const isDowngrade = next !== null && at.protocol === "https:" && next.protocol !== "https:";
      if (next === null || isDowngrade || left === 0) throw new StatusError(status, at.href);
      at = next;
    }
  };
}
