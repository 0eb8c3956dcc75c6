import { createServer, type Server } from "node:http";
import { connect } from "node:net";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { proxiedDownload } from "./http.ts";

const seen = { proxied: [] as string[], authorization: [] as (string | undefined)[], closed: 0 };

const files = createServer((request, response) => {
  seen.authorization.push(request.headers.authorization);
  const port = (files.address() as { port: number }).port;
  const moved: Record<string, string> = {
    "/moved": "/file",
    "/elsewhere": `http://localhost:${port}/file`,
    "/round": "/round",
    "/nowhere": "",
    "/garbled": "http://[",
  };
  const location = moved[request.url ?? ""];
  if (location !== undefined) response.writeHead(302, location === "" ? {} : { location }).end();
  else if (request.url === "/none-stalls") {
    response.writeHead(404).write("secret body");
    response.once("close", () => (seen.closed += 1));
  } else if (request.url === "/file-stalls") response.writeHead(200).write("bytes");
  else if (request.url?.startsWith("/file")) response.end("bytes of the file");
  else response.writeHead(404).end("secret body");
});

const proxy = createServer();
proxy.on("connect", (request, socket) => {
  seen.proxied.push(request.url ?? "");
  const port = (files.address() as { port: number }).port;
  const target = connect(port, "127.0.0.1", () => socket.write("HTTP/1.1 200 OK\r\n\r\n"));
  target.pipe(socket).pipe(target);
});

const listen = (server: Server) => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = (server: Server) => `http://127.0.0.1:${(server.address() as { port: number }).port}`;

beforeAll(() => Promise.all([listen(files), listen(proxy)]));
afterAll(() => {
  for (const server of [files, proxy]) server.close().closeAllConnections();
});

it.each(["/file", "/moved"])("brings the bytes of %s", async (path) => {
  const bytes = await buffer(
    await proxiedDownload()(`${origin(files)}${path}`, { authorization: "Bearer x" }),
  );
  expect(bytes.toString()).toBe("bytes of the file");
  expect(seen.authorization.at(-1)).toBe("Bearer x");
});

it("keeps the authorization from another host", async () => {
  await buffer(await proxiedDownload()(`${origin(files)}/elsewhere`, { Authorization: "Bearer x" }));
  expect(seen.authorization.slice(-2)).toEqual(["Bearer x", undefined]);
});

it.each(["/round", "/nowhere", "/garbled"])("gives up on %s", async (path) => {
  const before = seen.authorization.length;
  await expect(proxiedDownload()(`${origin(files)}${path}`)).rejects.toMatchObject({ statusCode: 302 });
  expect(seen.authorization.length - before).toBeLessThanOrEqual(6);
});

it("lets go of an answer that is none, and does not wait for its end", async () => {
  await expect(proxiedDownload()(`${origin(files)}/none-stalls`)).rejects.toMatchObject({ statusCode: 404 });
  await expect.poll(() => seen.closed).toBe(1);
});

it("ends a download in which nothing comes any more", async () => {
  const body = await proxiedDownload({ idleTimeoutMs: 100 })(`${origin(files)}/file-stalls`);
  await expect(buffer(body)).rejects.toThrow(/nothing came/u);
});

it("names host, path and status, and neither query nor body", async () => {
  const rejected = expect(proxiedDownload()(`${origin(files)}/none?sig=secret`)).rejects;
  await rejected.toMatchObject({
    statusCode: 404,
    message: expect.stringMatching(/^127.0.0.1:\d+\/none answered with status 404$/),
  });
});

it("goes through the proxy of the environment", async () => {
  vi.stubEnv("http_proxy", origin(proxy));
  const bytes = await buffer(await proxiedDownload()("http://files.example/file"));
  vi.unstubAllEnvs();
  expect(bytes.toString()).toBe("bytes of the file");
  expect(seen.proxied).toEqual(["files.example:80"]);
});
