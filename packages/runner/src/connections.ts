import { request as requestPlain } from "node:http";
import { request as requestSecure } from "node:https";
import { HttpClient } from "@actions/http-client";
import type { Exchange, HttpResponse } from "./http-exchange.ts";

/**
 * Connections to one server that nobody else uses, for whoever takes the time: a request goes out in one piece, and nothing is
 * asked twice. `https_proxy`, `http_proxy` and `no_proxy` are heeded. Disposing closes all of them, with what is on its way.
 */
export function openConnections(server: string): Disposable & { exchange: Exchange } {
  const client = new HttpClient("modelgate", [], { keepAlive: true });
  const agent = client.getAgent(server);
  const request = new URL(server).protocol === "https:" ? requestSecure : requestPlain;
  const open = new Set<() => void>();
  return {
    exchange({ method, url, headers, body, signal }) {
      const { promise, resolve, reject } = Promise.withResolvers<HttpResponse>();
      const length = body instanceof Uint8Array ? { "Content-Length": String(body.length) } : {};
      const options = { method, agent, headers: { ...headers, ...length }, signal };
      const sent = request(url, options, (message) => {
        message.once("close", () => open.delete(cut));
        const { statusCode: status = 0 } = message;
        const named = Object.entries(message.headers).map(([name, value]) => [name, String(value)]);
        resolve({
          status,
          location: message.headers.location ?? null,
          headers: Object.fromEntries(named),
          body: message,
        });
      });
      const cut = () => void sent.destroy();
      open.add(cut);
      sent.on("error", reject);
      if (body === undefined || body instanceof Uint8Array) sent.end(body);
      else reject(new TypeError("what is timed is sent in one piece"));
      return promise;
    },
    [Symbol.dispose]() {
      for (const cut of open) cut();
      client.dispose();
    },
  };
}
