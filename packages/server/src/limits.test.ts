import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { perceptron } from "../../../bench/perceptron.ts";
import { madeGraph } from "../../onnx/src/made-graph.ts";
import { UNTIL } from "./frail-program.ts";
import { madeServer } from "./made-server.ts";

const folder = mkdtempSync(join(tmpdir(), "server-limits-"));
afterAll(() => rmSync(folder, { recursive: true }));

const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
/** Answers with four times as much. */
const repeated = madeGraph({ nodes: ["y = Concat(x, x, x, x) axis=0"], inputs: ["x"], outputs: ["y"] });
/** 64 rows take tens of milliseconds. */
const heavy = perceptron([16, 1024, 1024, 4]);

const rows = { inputs: [{ name: "x", datatype: "FP32", shape: [1, 4], data: [1, 2, 3, 4] }] };
const many = {
  inputs: [{ name: "input", datatype: "FP32", shape: [256, 16], data: new Array(256 * 16).fill(0.5) }],
};

it("tells clients to come again when its queue is full", async () => {
  await using server = await madeServer({ "heavy/1": heavy }, { "max-queue": 1 });
  await server.ready;
  const answers = await Promise.all(Array.from({ length: 20 }, () => server.infer("heavy", many)));
  const statuses = answers.map(({ status }) => status);
  // Two are with the worker and one waits.
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(3);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(answers.find(({ status }) => status === 429)?.json.error).toBe("too many requests wait already");
});

it("refuses more bodies than it may hold", async () => {
  await using server = await madeServer({ "heavy/1": heavy }, { "max-held-bytes": 1000 });
  await server.ready;
  expect(await server.infer("heavy", many)).toEqual({
    status: 503,
    json: { error: "too many bodies are in memory already" },
  });
  const text = await metricsOf(server);
  expect(text).toContain('modelgate_refusals_total{reason="body-budget"} 1');
  expect(text).toContain("modelgate_body_bytes 0");
});

/** A client that asks `again` for four times as many bytes, more than what a socket has room for, and reads nothing yet. */
function unread({ origin }: { origin: string }, bytes: number) {
  const { hostname, port } = new URL(origin);
  const input = { name: "x", datatype: "FP32", shape: [bytes / 16, 4] };
  const head = JSON.stringify({
    inputs: [{ ...input, parameters: { binary_data_size: bytes } }],
    parameters: { binary_data_output: true },
  });
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(
    `POST /v2/models/again/infer HTTP/1.1\r\nhost: a\r\ninference-header-content-length: ${head.length}\r\ncontent-length: ${head.length + bytes}\r\n\r\n${head}`,
  );
  socket.write(Buffer.alloc(bytes));
  return socket;
}

const metricsOf = async ({ origin }: { origin: string }) => (await fetch(`${origin}/metrics`)).text();
const ran = /^modelgate_inference_duration_seconds_count\{.*\} 1$/mu;

it("counts an answer that nobody reads, until its client is gone", async () => {
  const bytes = 16 * 2 ** 20;
  // While it comes, a body may take twice its size.
  await using server = await madeServer({ "again/1": repeated }, { "max-held-bytes": 2 * bytes });
  await server.ready;
  const socket = unread(server, bytes);
  const metrics = () => metricsOf(server);
  await expect.poll(metrics, { timeout: 15_000 }).toMatch(ran);
  const held = /^modelgate_body_bytes (\d+)$/mu.exec(await metrics())?.[1];
  expect(Number(held)).toBeGreaterThanOrEqual(4 * bytes);
  expect((await server.infer("again", rows)).status).toBe(503);
  socket.destroy();
  await expect.poll(metrics).toMatch(/^modelgate_body_bytes 0$/mu);
  expect((await server.infer("again", rows)).status).toBe(200);
});

it("drains: sends an answer to its end that was given before, and is read slowly", async () => {
  const bytes = 16 * 2 ** 20;
  await using server = await madeServer({ "again/1": repeated });
  await server.ready;
  const socket = unread(server, bytes);
  await expect.poll(() => metricsOf(server), { timeout: 15_000 }).toMatch(ran);
  const drained = server.drain();
  let read = 0;
  socket.on("data", (chunk: Buffer) => {
    read += chunk.length;
  });
  await once(socket, "close");
  expect(read).toBeGreaterThan(4 * bytes);
  expect(await drained).toBe(true);
});

it("answers a body that turns out too large before it has ended, and forgets one that breaks off", async () => {
  await using server = await madeServer({ "double/1": doubled }, { "max-body-bytes": 1000 });
  await server.ready;
  const { hostname, port } = new URL(server.origin);
  const head = "POST /v2/models/double/infer HTTP/1.1\r\nhost: a\r\ntransfer-encoding: chunked\r\n\r\n";
  const sending = (bytes: number) => {
    const socket = connect({ host: hostname, port: Number(port) });
    socket.write(`${head}${bytes.toString(16)}\r\n${" ".repeat(bytes)}\r\n`);
    return socket;
  };
  const held = async () => /^modelgate_body_bytes (\d+)$/mu.exec(await metricsOf(server))?.[1];

  const large = sending(2000);
  const [answer] = await once(large, "data");
  expect(String(answer)).toMatch(/^HTTP\/1\.1 413 .*connection: close/su);
  large.destroy();
  const broken = sending(500);
  await expect.poll(held).toBe("500");
  broken.destroy();
  await expect.poll(held).toBe("0");
  expect((await server.infer("double", rows)).status).toBe(200);
});

it("answers what takes too long, and is not live when nothing comes back", async () => {
  await using server = await madeServer({ "double/1": doubled }, { "timeout-ms": 1 }, {}, "frail-program.ts");
  await server.ready;
  const end = join(folder, "end");
  const { status, json } = await server.infer("double", { id: `${UNTIL}${end} `, ...rows });
  expect([status, json.error]).toEqual([504, "the model did not answer in time"]);
  expect((await fetch(`${server.origin}/livez`)).status).toBe(503);
  writeFileSync(end, "");
  // It did come back: whoever probes in between two such requests finds it alive.
  await expect.poll(async () => (await fetch(`${server.origin}/livez`)).status).toBe(200);
});

it("drains: is not ready at once, answers what has begun, and then accepts nobody", async () => {
  await using server = await madeServer(
    { "heavy/1": heavy, "double/1": doubled },
    { "drain-delay-ms": 3000 },
  );
  await server.ready;
  const begun = server.infer("heavy", many);
  const drained = server.drain();
  const ready = await fetch(`${server.origin}/readyz`);
  expect([ready.status, ready.headers.get("connection")]).toEqual([503, "close"]);
  expect((await server.infer("double", rows)).status).toBe(200);
  expect((await begun).status).toBe(200);
  expect(await drained).toBe(true);
  await expect(fetch(`${server.origin}/livez`)).rejects.toThrow();
});

it("does not wait for connections that nothing ever came of", async () => {
  await using server = await madeServer({ "double/1": doubled });
  await server.ready;
  const { hostname, port } = new URL(server.origin);
  const silent = connect({ host: hostname, port: Number(port) });
  const closed = once(silent, "close");
  await expect.poll(() => metricsOf(server)).toMatch(/^modelgate_connections [2-9]/mu);
  expect(await server.drain()).toBe(true);
  await closed;
});

it("waits for a run whose client is gone: nobody is cut off by it", async () => {
  await using server = await madeServer({ "heavy/1": heavy });
  await server.ready;
  const client = new AbortController();
  const body = JSON.stringify({
    inputs: [{ name: "input", datatype: "FP32", shape: [20_000, 16], data: new Array(320_000).fill(1) }],
  });
  const { signal } = client;
  const asked = fetch(`${server.origin}/v2/models/heavy/infer`, { method: "POST", body, signal });
  const metrics = () => metricsOf(server);
  await expect.poll(metrics).toContain("modelgate_in_flight 1");
  client.abort();
  await expect(asked).rejects.toThrow();
  expect(await server.drain()).toBe(true);
});

it("cuts off what takes longer than draining may, and says so", async () => {
  await using server = await madeServer(
    { "double/1": doubled },
    { "drain-limit-ms": 0 },
    {},
    "frail-program.ts",
  );
  await server.ready;
  const begun = server.infer("double", { id: `${UNTIL}/never `, ...rows }).then(
    () => "answered",
    () => "cut",
  );
  await expect.poll(() => metricsOf(server)).toContain("modelgate_in_flight 1");
  expect(await server.drain()).toBe(false);
  expect(await begun).toBe("cut");
});

it("tells the problems of all models, and answers probes until then", async () => {
  const broken = Buffer.from("no model");
  const unknown = madeGraph({ nodes: ["y = Nonsense(x)"], inputs: ["x"], outputs: ["y"] });
  await using server = await madeServer({ "broken/1": broken, "good/1": doubled, "unknown/1": unknown });
  expect((await fetch(`${server.origin}/livez`)).status).toBe(200);
  await expect(server.ready).rejects.toMatchObject({
    problems: [
      { code: "model-unreadable", message: expect.stringContaining("broken") },
      { code: "model-unsupported", message: expect.stringContaining("Nonsense") },
    ],
  });
  expect((await fetch(`${server.origin}/readyz`)).status).toBe(503);
});

/** A hundred who begin a request and say no more: their sockets, and what each is told until it is closed. */
function silent(server: { origin: string }) {
  const { hostname, port } = new URL(server.origin);
  return Array.from({ length: 100 }, (_, i) => {
    const socket = connect({ host: hostname, port: Number(port) });
    const head =
      "POST /v2/models/double/infer HTTP/1.1\r\nhost: a\r\ncontent-length: 90000\r\ninference-header-content-length: 9\r\n";
    socket.write(i % 2 === 0 ? head : `${head}\r\n{"inputs`);
    const { promise: told, resolve } = Promise.withResolvers<string>();
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("error", () => undefined).on("close", () => resolve(text));
    return { socket, told };
  });
}

it("answers on while a hundred others send nothing", async () => {
  await using server = await madeServer({ "double/1": doubled }, { "read-timeout-ms": 600_000 });
  await server.ready;
  const others = silent(server);
  expect((await server.infer("double", rows)).status).toBe(200);
  const metrics = () => metricsOf(server);
  await expect.poll(metrics).toMatch(/^modelgate_connections \d{3}$/mu);
  // Memory is taken by what came, not by what was announced.
  expect(Number(/^modelgate_body_bytes (\d+)$/mu.exec(await metrics())?.[1])).toBeLessThan(50 * 10);
  for (const { socket } of others) socket.destroy();
});

it("tells those who send nothing when their time is over", async () => {
  await using server = await madeServer({ "double/1": doubled }, { "read-timeout-ms": 500 });
  await server.ready;
  for (const { told } of silent(server)) expect(await told).toMatch(/^HTTP\/1\.1 408 /u);
  // Draining waits no longer for them either. Whoever is answered after them comes after them.
  const late = silent(server);
  await Promise.all(late.map(({ socket }) => once(socket, "connect")));
  await metricsOf(server);
  expect(await server.drain()).toBe(true);
  for (const { told } of late) expect(await told).toMatch(/^HTTP\/1\.1 408 /u);
});
