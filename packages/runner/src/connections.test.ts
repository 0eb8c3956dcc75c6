import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openConnections } from "./connections.ts";

let server: Server;
let origin = "";
const seen = { connections: 0, closed: 0, bodies: [] as string[], headers: {} as Record<string, unknown> };
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    seen.bodies.push(Buffer.concat(chunks).toString());
    seen.headers = request.headers;
    if (request.url === "/silent") return;
    if (request.url === "/half") return void response.writeHead(200).write("a");
    if (request.url === "/elsewhere") response.writeHead(307, { location: `${origin}/` });
    response.end("answer");
  });
  server.on("connection", (socket) => {
    seen.connections += 1;
    socket.on("close", () => {
      seen.closed += 1;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const asked = (path: string, body?: Uint8Array) =>
  ({ method: body ? "POST" : "GET", url: `${origin}${path}`, headers: {}, body }) as const;

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
}

it("keeps a connection for the next request, and shares none with others", async () => {
  const before = seen.connections;
  using first = openConnections(origin);
  for (const text of ["one", "two"]) {
    const { status, body } = await first.exchange(asked("/", Buffer.from(text)));
    expect([status, await textOf(body)]).toEqual([200, "answer"]);
  }
  expect([seen.connections - before, seen.bodies.slice(-2)]).toEqual([1, ["one", "two"]]);
  // In one piece: the server is told how long it is.
  expect(seen.headers).toMatchObject({ "content-length": "3" });
  using second = openConnections(origin);
  await textOf((await second.exchange(asked("/"))).body);
  expect(seen.connections - before).toBe(2);
});

it("opens as many as there are requests at a time, and closes all of them", async () => {
  await expect.poll(() => seen.closed).toBe(seen.connections);
  const before = { ...seen };
  const connections = openConnections(origin);
  const answers = Array.from(
    { length: 5 },
    async () => await textOf((await connections.exchange(asked("/"))).body),
  );
  await Promise.all(answers);
  expect(seen.connections - before.connections).toBe(5);
  connections[Symbol.dispose]();
  await expect.poll(() => seen.closed - before.closed).toBe(5);
});

it("follows no redirect", async () => {
  using connections = openConnections(origin);
  expect(await connections.exchange(asked("/elsewhere"))).toMatchObject({
    status: 307,
    location: `${origin}/`,
  });
});

it("cuts what is on its way when it is closed: requests without an answer, and half of one", async () => {
  const connections = openConnections(origin);
  const silent = connections.exchange(asked("/silent"));
  const half = await connections.exchange(asked("/half"));
  const rest = textOf(half.body);
  connections[Symbol.dispose]();
  const ends = await Promise.allSettled([silent, rest]);
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

it.each(["/silent", "/half"])(
  "cuts what is on its way to %s when that is aborted, and nothing else",
  async (path) => {
    using connections = openConnections(origin);
    await expect.poll(() => seen.closed).toBe(seen.connections);
    const before = seen.closed;
    const controller = new AbortController();
    const other = connections.exchange(asked("/silent"));
    const cut = connections.exchange({ ...asked(path), signal: controller.signal });
    const whole = cut.then(({ body }) => textOf(body));
    setTimeout(() => controller.abort(), 50);
    await expect(whole).rejects.toThrow();
    await expect.poll(() => seen.closed - before).toBe(1);
    connections[Symbol.dispose]();
    await expect(other).rejects.toThrow();
  },
);

it("goes through the proxy of the environment, and cuts what is on its way there, too", async () => {
  const proxied: string[] = [];
  const proxy = createServer().on("connect", (request, socket) => {
    proxied.push(request.url ?? "");
    const target = connect(Number(new URL(origin).port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
    });
    target.on("error", () => undefined);
    socket.on("error", () => undefined);
    target.pipe(socket).pipe(target);
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const { http_proxy: before } = process.env;
  process.env["http_proxy"] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  try {
    const connections = openConnections("http://models.example/");
    const request = { method: "GET", headers: {} } as const;
    const answer = await connections.exchange({ ...request, url: "http://models.example/" });
    expect([await textOf(answer.body), proxied]).toEqual(["answer", ["models.example:80"]]);
    const silent = connections.exchange({ ...request, url: "http://models.example/silent" });
    connections[Symbol.dispose]();
    await expect(silent).rejects.toThrow();
  } finally {
    if (before === undefined) delete process.env["http_proxy"];
    else process.env["http_proxy"] = before;
    proxy.close().closeAllConnections();
  }
});

it("rejects where nobody answers", async () => {
  using connections = openConnections("http://127.0.0.1:9");
  const request = { method: "GET", url: "http://127.0.0.1:9/", headers: {} } as const;
  await expect(connections.exchange(request)).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
