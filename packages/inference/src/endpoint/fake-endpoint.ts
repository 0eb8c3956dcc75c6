// A server for tests: one model behind the protocol, whose answers a test writes.
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import type { Exchange } from "./ask.ts";

export type FakeReply = { status?: number; headers?: Record<string, string>; body: string | Uint8Array };
export type FakeModel = {
  metadata: object;
  extensions?: readonly string[];
  /** Triton's model configuration. */
  config?: object;
  /** Whether an inference, counted from 1, is never answered. */
  isSilent?(at: number): boolean;
  /** By the request's headers and body. */
  infer(request: { headers: IncomingMessage["headers"]; body: Buffer; at: number }): FakeReply;
};

/** Listens on loopback as `/v2/models/m`; `url` is the model's. */
export async function fakeEndpoint({
  metadata,
  extensions = [],
  config,
  isSilent = () => false,
  infer,
}: FakeModel) {
  let inferences = 0;
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const reply = ((): FakeReply | null => {
      if (request.url === "/v2") return { body: JSON.stringify({ name: "fake", version: "1", extensions }) };
      if (request.url === "/v2/models/m") return { body: JSON.stringify(metadata) };
      if (request.url === "/v2/models/m/config" && config) return { body: JSON.stringify(config) };
      if (request.url !== "/v2/models/m/infer") return { status: 404, body: '{"error":"unknown model"}' };
      inferences += 1;
      if (isSilent(inferences)) return null;
      return infer({ headers: request.headers, body: Buffer.concat(parts), at: inferences });
    })();
    if (reply === null) return;
    response.writeHead(reply.status ?? 200, reply.headers ?? {});
    response.end(reply.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v2/models/m`,
    inferences: () => inferences,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** The platform's own client as the port. */
export const fetchExchange: Exchange = async ({ method, url, headers, body, signal }) => {
  const response = await fetch(url, {
    method,
    headers,
    ...(signal === undefined ? {} : { signal }),
    ...(body === undefined ? {} : { body: new Uint8Array(body) }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: bodyOf(response),
  };
};

/** Holds its response: one that nobody holds is collected as garbage, and undici then ends its body as if that were all. */
async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body !== null) yield* response.body;
}
