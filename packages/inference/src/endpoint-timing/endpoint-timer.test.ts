// The server of packages/server on this machine, asked over real connections.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openConnections } from "@modelgate/runner/connections";
import { problemsOf } from "@modelgate/schema";
import { afterAll, beforeAll, expect, it } from "vitest";
import { madeGraph } from "../../../onnx/src/made-graph.ts";
import { type MadeServer, madeServer } from "../../../server/src/made-server.ts";
import { type FakeReply, fakeEndpoint } from "../endpoint/fake-endpoint.ts";
import { DEFAULT_CONDITIONS } from "../timing/conditions.ts";
import { type EndpointTimerParts, openEndpointTimer } from "./index.ts";

const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
const nothing = madeGraph({ nodes: ["y = Sub(x, x)"], inputs: ["x"], outputs: ["y"] });
const folder = mkdtempSync(join(tmpdir(), "endpoint-timer-"));
const data = join(folder, "data.csv");
writeFileSync(data, `a,b,c,d,label\n${Array.from({ length: 40 }, (_, at) => `${at},1,2,3,x`).join("\n")}\n`);

let server: MadeServer;
let address = (_model: string) => "";
beforeAll(async () => {
  server = await madeServer({ "double/1": doubled, "again/1": doubled, "zero/1": nothing });
  await server.ready;
  address = (model) => `${server.origin}/v2/models/${model}`;
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true });
});

const dataset = { path: data, inputs: {}, id: null, target: "label" };
const open = (parts: Partial<EndpointTimerParts> = {}) =>
  openEndpointTimer({
    ...{ candidate: address("double"), baseline: null, dataset, timeoutMs: 120_000 },
    connect: openConnections,
    ...parts,
  });
const options = { conditions: DEFAULT_CONDITIONS, seed: 1 };
const work = { rounds: 3, blockMs: 2, warmUpMs: 50, queryRuns: 1, reopenEvery: 10, samples: 8 };

it("times both servers and the control in every round, over connections of their own", async () => {
  const opened: string[] = [];
  const connect = (url: string) => {
    opened.push(new URL(url).pathname);
    return openConnections(url);
  };
  using timer = await open({ baseline: address("again"), connect });
  expect(timer).toMatchObject({
    arms: ["candidate", "baseline", "control"],
    runtime: "served by modelgate 0.1.0",
    served: { candidate: "modelgate 0.1.0", baseline: "modelgate 0.1.0" },
    models: { candidate: { digest: null, sizeBytes: null, axes: { batch: "free" }, mostRows: null } },
  });
  opened.length = 0;
  const { blocks, warmUp, cpuMs } = await timer.launch(options, work);
  expect(opened.toSorted()).toEqual(["/v2/models/again", "/v2/models/again", "/v2/models/double"]);
  const seen = blocks.map(({ arm, round }) => `${round} ${arm}`).toSorted();
  expect(seen).toEqual(
    [0, 1, 2].flatMap((round) => ["baseline", "candidate", "control"].map((arm) => `${round} ${arm}`)),
  );
  expect(blocks.every(({ ms, p50Ms, inferences }) => ms > 0 && p50Ms > 0 && inferences > 0)).toBe(true);
  // The processor's time here is not the server's, and it was warm, or not, before it was asked.
  expect([cpuMs, warmUp]).toEqual([{}, {}]);
});

it("says whether both answer alike on the rows that are timed", async () => {
  using alike = await open({ baseline: address("again") });
  expect(await alike.answers(options)).toMatchObject({ inferences: 40, rows: 40, flips: 0, relative: 0 });
  using unlike = await open({ baseline: address("zero") });
  expect(await unlike.answers(options)).toMatchObject({ inferences: 40, problem: null, largest: 78 });
  using alone = await open();
  expect([await alone.answers(options), alone.arms]).toEqual([null, ["candidate", "control"]]);
});

it("asks for made-up rows, and several at a time", async () => {
  using timer = await open({ dataset: null });
  // Of a graph of 4 columns and any number of rows.
  const conditions = { ...DEFAULT_CONDITIONS, batch: 3, concurrency: 2 };
  const { blocks } = await timer.launch({ conditions, seed: 1 }, work);
  expect(blocks).toHaveLength(6);
});

it("searches the rate at which a server holds a bound", async () => {
  using timer = await open();
  const shift = { workers: 1, boundMs: 60_000, queries: 60, overAllowed: 1, mostProbes: 2 };
  const [found] = await timer.server(options, shift);
  expect(found?.probes.map(({ held, queries }) => [held, queries])).toEqual([
    [true, 60],
    [true, 60],
  ]);
  expect(found?.latencies).toHaveLength(60);
  const impossible = await timer.server(options, { ...shift, boundMs: 0 });
  expect(impossible[0]).toMatchObject({ arm: "candidate", rate: null });
});

it("tells everything that is wrong with both addresses and the data at once", async () => {
  const wrong = { candidate: address("none"), baseline: "again", dataset: { ...dataset, path: "none.csv" } };
  const error = await open(wrong).catch((thrown: unknown) => thrown);
  expect(problemsOf(error).map(({ code }) => code)).toEqual([
    "endpoint-fault",
    "input-invalid",
    "file-missing",
  ]);
  expect(problemsOf(error)[0]?.message).toMatch(/status 404: "no model .*none.* is served here"/u);
  expect(problemsOf(error)[1]?.message).toMatch(/^baseline-endpoint: expected the address of a model/u);
});

it("finds columns that do not feed the model before anything is timed", async () => {
  const narrow = join(folder, "narrow.csv");
  writeFileSync(narrow, "a,b,label\n1,2,x\n");
  using timer = await open({ dataset: { ...dataset, path: narrow } });
  const error = await timer.launch(options, work).catch((thrown: unknown) => thrown);
  expect(problemsOf(error)[0]).toMatchObject({
    code: "dataset-mismatch",
    message: expect.stringMatching(/^candidate: /u),
  });
});

const metadata = {
  name: "m",
  inputs: [{ name: "x", datatype: "FP32", shape: [-1, 4] }],
  outputs: [{ name: "y", datatype: "FP32", shape: [-1, 4] }],
};
const answer = (): FakeReply => ({
  body: JSON.stringify({ outputs: [{ name: "y", datatype: "FP32", shape: [1, 4], data: [1, 2, 3, 4] }] }),
});

it.each([
  ["redirects", { status: 307, headers: { location: "http://elsewhere/" }, body: "" }, /status 307/u],
  ["breaks", { status: 500, body: '{"error":"out of memory"}' }, /status 500: "out of memory"/u],
  ["is full", { status: 503, body: "" }, /full with 1 requests at a time/u],
])("ends a launch whose server %s in the middle", async (_name, reply, says) => {
  await using fake = await fakeEndpoint({ metadata, infer: ({ at }) => (at > 20 ? reply : answer()) });
  using timer = await open({ candidate: fake.url });
  await expect(timer.launch(options, { ...work, rounds: 500 })).rejects.toThrow(says);
});

it("waits for no answer longer than it is told, and for none once it is cancelled", async () => {
  await using fake = await fakeEndpoint({ metadata, infer: answer, isSilent: (at) => at > 3 });
  using impatient = await open({ candidate: fake.url, timeoutMs: 2000 });
  await expect(impatient.launch(options, work)).rejects.toThrow(/no answer within 2000 ms/u);
  using patient = await open({ candidate: fake.url, timeoutMs: 600_000 });
  const controller = new AbortController();
  const launch = patient.launch({ ...options, signal: controller.signal }, work);
  setTimeout(() => controller.abort(new Error("cancelled")), 50);
  await expect(launch).rejects.toThrow("cancelled");
});

it("refuses a batch of more rows than the server takes", async () => {
  await using fake = await fakeEndpoint({
    ...{ metadata, infer: answer, config: { max_batch_size: 4 } },
    extensions: ["model_configuration"],
  });
  using timer = await open({ candidate: fake.url });
  expect(timer.models.candidate.mostRows).toBe(4);
  expect(() => timer.check({ ...DEFAULT_CONDITIONS, batch: 4 })).not.toThrow();
  expect(() => timer.check({ ...DEFAULT_CONDITIONS, batch: 5 })).toThrow(/m takes 4 rows at once/u);
});
