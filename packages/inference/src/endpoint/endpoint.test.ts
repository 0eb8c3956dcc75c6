import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemsOf } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { type Asking, ask } from "./ask.ts";
import { type FakeReply, fakeEndpoint, fetchExchange } from "./fake-endpoint.ts";
import { openEndpoint } from "./open-endpoint.ts";
import { scoreEndpoint } from "./score-endpoint.ts";

const folder = mkdtempSync(join(tmpdir(), "endpoint-"));
afterAll(() => rmSync(folder, { recursive: true }));

const asking: Asking = { exchange: fetchExchange, timeoutMs: 120_000, mostBytes: 1e6, wait: async () => {} };
const metadata = {
  name: "m",
  inputs: [
    { name: "a b", datatype: "FP32", shape: [-1, 1] },
    { name: "n", datatype: "INT64", shape: [-1, 1] },
  ],
  outputs: [{ name: "probabilities", datatype: "FP32", shape: [-1, 2] }],
};

/** Two probabilities a row: the share of `a b`, whatever the order of inputs in the request. */
function scored({ body }: { body: Buffer }): FakeReply {
  const { inputs } = JSON.parse(body.toString());
  const a = inputs.find(({ name }: { name: string }) => name === "a b").data as number[];
  const data = a.flatMap((value) => [1 - value, value]);
  return {
    body: JSON.stringify({
      outputs: [{ name: "probabilities", datatype: "FP32", shape: [a.length, 2], data }],
    }),
  };
}

const rows = Array.from(
  { length: 600 },
  (_, row) => `${row},${(row % 10) / 10},${row % 10 > 5 ? "yes" : "no"}`,
);
const data = join(folder, "data.csv");
writeFileSync(data, `n,a_b,label\n${rows.join("\n")}\n`);
const dataset = { name: "test", path: data, target: "label", inputs: {}, id: null };
const output = {
  task: "binary-classification",
  classes: ["no", "yes"],
  positive: "yes",
  output: null,
  scores: null,
} as const;
const watcher = { progress: () => {} };

it("assigns columns by the server's own names and gives predictions as a model's", async () => {
  await using server = await fakeEndpoint({ metadata, infer: scored });
  const { datasets, runtime, notes } = await scoreEndpoint(
    { endpoint: server.url, datasets: [dataset], output },
    asking,
    watcher,
  );
  const [first] = datasets;
  if (!first || !("predictions" in first.outcome)) throw new Error(JSON.stringify(first?.outcome));
  const { predictions } = first.outcome;
  expect(predictions.rows).toBe(600);
  expect(predictions.predicted).toEqual(predictions.truth);
  expect(runtime).toBe("fake 1");
  expect(notes.join("\n")).toContain('input "a b" is fed by column "a_b"');
  // 600 rows in pieces of 256, and what was tried on a few of them again.
  expect(server.inferences()).toBeGreaterThan(3);
});

it("says what is wrong with the data and with the server at once", async () => {
  const missing = { ...dataset, path: join(folder, "none.csv") };
  const scoring = { endpoint: "http://127.0.0.1:9/v2/models/m", datasets: [missing], output };
  const error = await scoreEndpoint(scoring, asking, watcher).catch((thrown: unknown) => thrown);
  expect(problemsOf(error).map(({ code }) => code)).toEqual(["endpoint-fault", "file-missing"]);
});

it("tells what the server said of a request that it refused, and keeps the other data sets", async () => {
  const infer = (request: { body: Buffer; at: number }): FakeReply =>
    request.at === 1 ? { status: 500, body: '{"error":"out of <memory>"}' } : scored(request);
  await using server = await fakeEndpoint({ metadata, infer });
  const datasets = [dataset, { ...dataset, name: "again" }];
  const found = await scoreEndpoint({ endpoint: server.url, datasets, output }, asking, watcher);
  const [first, second] = found.datasets.map(({ outcome }) => outcome);
  expect(first).toMatchObject({ problems: [{ code: "endpoint-fault" }] });
  expect(JSON.stringify(first)).toContain("out of <memory>");
  expect(second).toHaveProperty("predictions");
});

it.each([
  ["full", 503, 3],
  ["busy", 429, 3],
  ["broken", 500, 1],
  ["missing", 404, 1],
])("asks a server that is %s (%i) %i times", async (_name, status, times) => {
  const waits: number[] = [];
  const infer = ({ at }: { at: number }): FakeReply =>
    at < 3 ? { status, headers: { "Retry-After": "2" }, body: "" } : { body: "{}" };
  await using server = await fakeEndpoint({ metadata, infer });
  const wait = async (ms: number) => void waits.push(ms);
  const { status: last } = await ask(
    { method: "POST", url: `${server.url}/infer`, headers: {} },
    { ...asking, wait },
  );
  expect(server.inferences()).toBe(times);
  expect(waits).toEqual(times === 3 ? [2000, 2000] : []);
  expect(last).toBe(times === 3 ? 200 : status);
});

it("gives up on a server that is always full", async () => {
  await using server = await fakeEndpoint({ metadata, infer: () => ({ status: 503, body: "" }) });
  expect((await ask({ method: "POST", url: `${server.url}/infer`, headers: {} }, asking)).status).toBe(503);
  expect(server.inferences()).toBe(6);
});

it("reads no answer that is too long, and waits for none that does not come", async () => {
  await using server = await fakeEndpoint({ metadata, infer: () => ({ body: Buffer.alloc(2e6) }) });
  const request = { method: "POST", url: `${server.url}/infer`, headers: {} } as const;
  await expect(ask(request, asking)).rejects.toThrow(/more than 1000000 bytes/u);
  const silent = { ...asking, timeoutMs: 50, exchange: () => new Promise<never>(() => {}) };
  await expect(ask(request, silent)).rejects.toThrow(/no answer within 50 ms/u);
});

it.each([
  ["before it has begun", "", ""],
  ["in the middle", "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf", ""],
  ["that goes on for ever", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n", "1\r\na\r\n"],
])("closes the connection of an answer that it gave up %s", async (_name, begins, goesOn) => {
  const closed = Promise.withResolvers<string>();
  const server = createServer((socket) => {
    let drip: NodeJS.Timeout | undefined;
    socket.once("data", () => {
      socket.write(begins);
      drip = setInterval(() => socket.write(goesOn), 5);
    });
    socket
      .on("error", () => undefined)
      .once("close", () => {
        clearInterval(drip);
        closed.resolve("closed");
      });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const request = { method: "GET", url: `http://127.0.0.1:${port}/v2`, headers: {} } as const;
  await expect(ask(request, { ...asking, timeoutMs: 50 })).rejects.toThrow(/no answer within 50 ms/u);
  expect(await closed.promise).toBe("closed");
  server.close();
});

it("asks for no more of a body that it gave up, whose transport heeds no signal", async () => {
  const ended = Promise.withResolvers<number>();
  const body = async function* (signal: AbortSignal | undefined) {
    let given = 0;
    try {
      if (signal?.aborted === false) await once(signal, "abort");
      for (; given < 3; given += 1) yield Buffer.from("a");
    } finally {
      ended.resolve(given);
    }
  };
  const exchange: Asking["exchange"] = async ({ signal }) => ({
    status: 200,
    headers: {},
    body: body(signal),
  });
  const request = { method: "GET", url: "http://127.0.0.1/v2", headers: {} } as const;
  await expect(ask(request, { ...asking, timeoutMs: 5, exchange })).rejects.toThrow(/no answer within 5 ms/u);
  expect(await ended.promise).toBe(0);
});

it.each([
  ["HTML", "<html>", /no JSON object/u],
  ["no inputs", "{}", /no list of inputs/u],
  [
    "an input without a shape",
    '{"inputs":[{"name":"x","datatype":"FP32"}],"outputs":[]}',
    /without name, datatype or shape/u,
  ],
])("refuses a description that is %s", async (_name, body, says) => {
  const exchange: Asking["exchange"] = async () => ({
    status: 200,
    headers: {},
    body: (async function* () {
      yield Buffer.from(body);
    })(),
  });
  await expect(openEndpoint("http://127.0.0.1/v2/models/m", { ...asking, exchange })).rejects.toThrow(says);
});
