import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on 127.0.0.1 at a free port. Disposing cuts what is still connected. */
export type Loopback = AsyncDisposable & { readonly origin: string };

/** Starts a server that answers with `serve`. What `serve` throws becomes a 500 and goes to `failed`. */
export async function loopback(
  serve: (request: IncomingMessage, response: ServerResponse, body: Buffer) => Promise<void>,
  failed: (error: unknown) => void,
): Promise<Loopback> {
  const server = createServer(async (request, response) => {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      await serve(request, response, Buffer.concat(chunks));
    } catch (error) {
      // A client that goes away while it still sends is its own affair: no answer is left to give.
      if (!request.complete) return;
      failed(error);
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end(String(error));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
