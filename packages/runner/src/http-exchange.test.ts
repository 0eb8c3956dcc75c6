import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import { connect, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { lfsServer } from "../../../test/fixtures/git/lfs-server.ts";
import type { LfsDownload } from "../../git/src/index.ts";
import { httpExchange } from "./http-exchange.ts";

const resources = new AsyncDisposableStack();
const lfs = resources.use(await lfsServer());
const OBJECT = Buffer.from("the bytes of a model");
const oid = createHash("sha256").update(OBJECT).digest("hex");
let tries = 0;
/** Bytes of bodies that came whole. */
const received: number[] = [];

const server = createServer((request, response) => {
  if (request.url === "/moved") response.writeHead(302, { location: "/file" }).end();
  else if (request.url === "/stall") response.writeHead(200).write("some");
  else if (request.url === "/cut") {
    response.writeHead(200, { "content-length": "100" }).write("some");
    setTimeout(() => response.destroy(), 20);
  } else if (request.url === "/kept") {
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
    });
    request.on("end", () => {
      received.push(size);
      response.writeHead(201, { "x-method": request.method }).end();
    });
  } else if (request.url === "/refused") response.writeHead(413).end("no");
  else if (request.url === "/busy") response.writeHead(++tries < 3 ? 503 : 200).end("done");
  else if (request.url !== "/silent") response.writeHead(404).end("none");
});
const proxied: string[] = [];
const proxy = createServer();
proxy.on("connect", (request, socket) => {
  proxied.push(request.url ?? "");
  const target = connect(Number(new URL(lfs.origin).port), "127.0.0.1", () =>
    socket.write("HTTP/1.1 200 OK\r\n\r\n"),
  );
  target.pipe(socket).pipe(target);
});
const origin = (of: Server) => `http://127.0.0.1:${(of.address() as { port: number }).port}`;
// The type says that it is the port which packages/git declares.
const exchange: LfsDownload = httpExchange();
const impatient = httpExchange({ idleTimeoutMs: 300 });
const get = async (path: string, by = exchange) =>
  await by({ method: "GET", url: `${origin(server)}${path}`, headers: {} });

beforeAll(async () => {
  lfs.objects.set(oid, OBJECT);
  for (const one of [server, proxy])
    await new Promise<void>((resolve) => one.listen(0, "127.0.0.1", resolve));
});
afterAll(async () => {
  for (const one of [server, proxy]) one.close().closeAllConnections();
  await resources.disposeAsync();
});

it("speaks with an LFS server", async () => {
  lfs.asked.length = 0;
  const body = Buffer.from(
    JSON.stringify({ operation: "download", objects: [{ oid, size: OBJECT.length }] }),
  );
  const url = `${lfs.origin}/owner/name/objects/batch`;
  const asked = await exchange({
    method: "POST",
    url,
    headers: { "Content-Type": "application/json" },
    body,
  });
  const action = JSON.parse((await buffer(asked.body)).toString()).objects[0].actions.download;
  expect(lfs.asked[0]).toMatchObject({
    body: body.toString(),
    headers: { "content-length": String(body.length), "content-type": "application/json" },
  });
  const given = await exchange({ method: "GET", url: action.href, headers: action.header });
  expect([given.status, await buffer(given.body)]).toEqual([200, OBJECT]);
  expect(lfs.asked[1]?.headers["x-store"]).toBe("yes");
});

it("resolves for any status, follows no redirect, and tries again only what may be repeated", async () => {
  expect(await get("/moved")).toMatchObject({ status: 302, location: "/file" });
  expect(await get("/none")).toMatchObject({ status: 404, location: null });
  expect([(await get("/busy")).status, tries]).toEqual([200, 3]);
});

it("rejects when nothing answers, a body stalls or is cut", async () => {
  await expect(get("/silent", impatient)).rejects.toThrow();
  await expect(get("/stall", impatient).then(({ body }) => buffer(body))).rejects.toThrow();
  await expect(get("/cut").then(({ body }) => buffer(body))).rejects.toThrow();
  const url = "http://127.0.0.1:1/";
  await expect(exchange({ method: "GET", url, headers: {} })).rejects.toThrow();
});

const upload = httpExchange();

async function* pieces(count: number, fails = false) {
  for (let at = 0; at < count; at += 1) yield Buffer.alloc(1000);
  if (fails) throw new TypeError("the source broke");
}

it.each(["PUT", "PATCH", "DELETE"] as const)("sends a stream as it comes, with %s", async (method) => {
  const headers = { "Content-Length": "50000" };
  const answer = await upload({ method, url: `${origin(server)}/kept`, headers, body: pieces(50) });
  expect([answer.status, answer.headers["x-method"], received.pop()]).toEqual([201, method, 50_000]);
});

it("cuts a request whose stream breaks, with and without a length, and tells why", async () => {
  for (const headers of [{ "Content-Length": "50000" }, {}]) {
    const sent = upload({ method: "PUT", url: `${origin(server)}/kept`, headers, body: pieces(5, true) });
    await expect(sent).rejects.toThrow(/the source broke/u);
  }
  expect(received).toEqual([]);
});

it("lets a source go when the answer comes before all was sent", async () => {
  let isLetGo = false;
  async function* endless() {
    try {
      for (;;) yield Buffer.alloc(1000);
    } finally {
      isLetGo = true;
    }
  }
  const answer = await upload({
    method: "PUT",
    url: `${origin(server)}/refused`,
    headers: {},
    body: endless(),
  });
  expect(answer.status).toBe(413);
  await expect.poll(() => isLetGo).toBe(true);
});

it.each(["/silent", "/stall"])("closes the connection to %s when it is aborted", async (path) => {
  const closed = Promise.withResolvers<void>();
  server.once("connection", (socket: Socket) => socket.once("close", () => closed.resolve()));
  const controller = new AbortController();
  const asked = httpExchange({ retries: 0 })({
    ...{ method: "POST", url: `${origin(server)}${path}`, headers: {}, body: Buffer.from("a") },
    signal: controller.signal,
  }).then(async ({ body }) => await buffer(body));
  setTimeout(() => controller.abort(), 50);
  await expect(asked).rejects.toThrow();
  await closed.promise;
});

it("goes through the proxy of the environment", async () => {
  vi.stubEnv("http_proxy", origin(proxy));
  const { body } = await httpExchange()({
    method: "GET",
    url: `http://files.example/store/${oid}`,
    headers: {},
  });
  vi.unstubAllEnvs();
  expect(await buffer(body)).toEqual(OBJECT);
  expect(proxied).toEqual(["files.example:80"]);
});
