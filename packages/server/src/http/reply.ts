import type { IncomingMessage, ServerResponse } from "node:http";
import { errorBody, Refusal } from "../protocol/refusal.ts";
import { allowedFor } from "./route.ts";

/** What goes back to a client. */
export type Reply = {
  status: number;
  headers: Readonly<Record<string, string>>;
  parts: readonly Uint8Array[];
  /** The error that it tells; null: none. */
  error: string | null;
};

/** JSON as a reply. */
export function json(status: number, value: unknown): Reply {
  return textReply(status, "application/json", JSON.stringify(value));
}

/** Text as a reply. */
export function textReply(status: number, contentType: string, text: string): Reply {
  return { status, headers: { "content-type": contentType }, parts: [Buffer.from(text)], error: null };
}

/** An error as the protocol writes it. What is no Refusal is a fault of ours, of which a client learns no more. */
export function refusalReply(thrown: unknown, url: string): Reply {
  const { status, message } =
    thrown instanceof Refusal ? thrown : { status: 500, message: "unexpected fault of the server" };
  const headers: Record<string, string> = { "content-type": "application/json" };
  if (status === 405) headers["allow"] = allowedFor(url);
  if (status === 429 || status === 503) headers["retry-after"] = "1";
  return { status, headers, parts: [Buffer.from(errorBody(message))], error: message };
}

/** How long, and how many bytes, a client that was refused may go on sending before it is cut off. */
const LINGER = { ms: 2000, bytes: 16 * 1024 * 1024 };

/**
 * Sends a reply; `isLast` ends the connection after it. A client that is still sending its body reads the answer first: were the
 * connection closed at once, its system would throw the answer away.
 */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { reply, isLast }: { reply: Reply; isLast: boolean },
): void {
  if (response.destroyed) return;
  const isUnread = !request.complete;
  const bytes = reply.parts.reduce((sum, part) => sum + part.length, 0);
  response.writeHead(reply.status, {
    ...reply.headers,
    "content-length": String(bytes),
    "x-content-type-options": "nosniff",
    ...(isLast || isUnread ? { connection: "close" } : {}),
  });
  const parts = request.method === "HEAD" ? [] : reply.parts;
  // Head and parts in one packet where they fit: they go when the answer ends.
  if (!isUnread) {
    if (parts.length > 1) response.cork();
    for (const part of parts.slice(0, -1)) response.write(part);
    response.end(parts.at(-1));
    return;
  }
  response.cork();
  for (const part of parts) response.write(part);
  response.uncork();
  linger(request, () => response.end());
}

function linger(request: IncomingMessage, done: () => void): void {
  let left = LINGER.bytes;
  const timer = setTimeout(end, LINGER.ms);
  function end(): void {
    clearTimeout(timer);
    request.off("data", count);
    request.pause();
    done();
  }
  function count(chunk: Buffer): void {
    left -= chunk.length;
    if (left < 0) end();
  }
  request.on("data", count);
  request.once("end", end);
  request.once("error", end);
  request.resume();
}
