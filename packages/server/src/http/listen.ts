import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { failure } from "@modelgate/schema";
import { errorBody } from "../protocol/refusal.ts";
import type { Settings } from "../settings.ts";
import type { Handler } from "./handler.ts";

// An import of node:http reads all that it exports, and with its WebSocket comes a whole HTTP client: 4 MB that nobody here uses.
const { createServer } = process.getBuiltinModule("node:http");
const { Server: SocketServer } = process.getBuiltinModule("node:net");

/** Idle connections of a client that calls again and again. Longer than the minute after which many proxies drop theirs. */
const KEEP_ALIVE_MS = 65_000;
/** How long a connection may say nothing while the server ends. */
const SILENT_MS = 1000;
/** How often Node looks for requests that take too long to be sent; its default is 30 s. */
const CHECK_MS = 500;

/** A socket that accepts requests. */
export type Listening = {
  /** As "http://127.0.0.1:8080". */
  origin: string;
  connections(): number;
  /** Accepts no more, closes what is idle, and resolves when the rest has been answered. */
  finish(): Promise<void>;
  /** Cuts what is still connected. */
  cut(): void;
};

type Bounds = Pick<Settings, "host" | "port" | "maxConnections" | "timeoutMs" | "readTimeoutMs">;

/**
 * Listens on an address. `failed` is told of what goes wrong later, as when the process has no descriptor left for a connection.
 * @throws ModelgateError `input-invalid` when it cannot be had
 */
export async function listen(
  bounds: Bounds,
  handler: Handler,
  failed: (error: NodeJS.ErrnoException) => void,
): Promise<Listening> {
  const { host, port, readTimeoutMs, timeoutMs } = bounds;
  const server = createServer({
    headersTimeout: Math.ceil(readTimeoutMs / 3),
    requestTimeout: readTimeoutMs,
    connectionsCheckingInterval: CHECK_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // A host header that is missing twice over helps nobody who smuggles requests past a proxy.
    requireHostHeader: true,
    insecureHTTPParser: false,
  });
  server.maxConnections = bounds.maxConnections;
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.setNoDelay(true);
  });
  const unsent = new Set<ServerResponse>();
  let isFinishing = false;
  function closeIdle(): void {
    // Node takes a connection for idle as soon as its answer is handed over, and would cut off a client that still reads it.
    if (![...unsent].some(({ writableEnded }) => writableEnded)) server.closeIdleConnections();
  }
  function answer(request: IncomingMessage, response: ServerResponse, waits: boolean): void {
    unsent.add(response);
    response.once("close", () => {
      unsent.delete(response);
      if (isFinishing) closeIdle();
    });
    void handler(request, response, waits);
  }
  // A client that does not read its answer.
  server.setTimeout(readTimeoutMs + timeoutMs + 5000, (socket: Socket) => socket.destroy());
  server.on("request", (request: IncomingMessage, response: ServerResponse) =>
    answer(request, response, false),
  );
  server.on("checkContinue", (request: IncomingMessage, response: ServerResponse) =>
    answer(request, response, true),
  );
  server.on("clientError", refuseSocket);
  await listening(server, host, port);
  server.on("error", failed);
  const address = server.address() as AddressInfo;
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;
  return {
    origin: `http://${name}:${address.port}`,
    connections: () => open.size,
    finish() {
      const { promise, resolve } = Promise.withResolvers<void>();
      isFinishing = true;
      // What HTTP's own does first is to close what Node takes for idle, and to look no more for requests that take too long.
      SocketServer.prototype.close.call(server, () => {
        server.close();
        resolve();
      });
      closeIdle();
      // Node takes a connection for idle only after its first answer, and clients open some ahead that nothing ever comes of. Of a
      // connection that was opened a moment ago the request is still on its way.
      setTimeout(() => {
        for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
      }, SILENT_MS).unref();
      return promise;
    },
    cut: () => server.closeAllConnections(),
  };
}

async function listening(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const refused = (cause: NodeJS.ErrnoException) => {
    const message = `${host}:${port} cannot be listened on (${cause.code ?? cause.message})`;
    reject(failure("input-invalid", message, { hint: "Choose another --port or --host.", cause }));
  };
  server.once("error", refused);
  server.listen({ host, port, backlog: 1024 }, resolve);
  await promise;
  server.off("error", refused);
}

const STATUS: Readonly<Record<string, [string, string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "the request was not sent in time"],
  HPE_HEADER_OVERFLOW: ["431 Request Header Fields Too Large", "the head of the request is too large"],
};

/** What could not even be read as HTTP is answered in the protocol's form, too. */
function refuseSocket(error: NodeJS.ErrnoException, socket: import("node:stream").Duplex): void {
  // Half an answer may have been written: anything more would be taken for its rest.
  const isFresh = (socket as Partial<Socket>).bytesWritten === 0;
  if (!socket.writable || error.code === "ECONNRESET" || !isFresh) {
    socket.destroy();
    return;
  }
  const [status, message] = STATUS[error.code ?? ""] ?? ["400 Bad Request", "this is not HTTP/1.1"];
  const body = errorBody(message);
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}
