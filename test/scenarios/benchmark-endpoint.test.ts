// Models that are served, timed as a client sees them: servers of packages/server as processes on this machine.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fileOf, folderOf } from "./project.ts";
import { timedIn } from "./run-benchmark.ts";
import { servedFolder } from "./served-folder.ts";

const folder = folderOf({
  "models/points/1/model.onnx": fileOf("test/fixtures/models/logits.onnx"),
  "points.csv": fileOf("test/fixtures/models/points.csv"),
});
const parts = new AsyncDisposableStack();
afterAll(() => parts.disposeAsync());
const addresses: string[] = [];

beforeAll(async () => {
  for (const server of await Promise.all([servedFolder(folder), servedFolder(folder)])) {
    parts.use(server);
    addresses.push(`${server.origin}/v2/models/points`);
  }
});

/** They end after so many launches: the budget ends only what hangs. */
const asked = { data: "points.csv", target: "label", budget: "5m", launches: "8" };
const endpoint = () => ({ endpoint: addresses[0] ?? "" });

it("is timed beside another server, with a control, limits on percentiles and tails, and claimed", async () => {
  const { code, report, outputs, checks } = await timedIn(folder, {
    ...{ ...asked, ...endpoint(), "baseline-endpoint": addresses[1] ?? "" },
    limits: [
      "latency_p50_ms<=60000",
      "latency_p99_ms<=60000",
      "latency_mean_ms<=0.000001",
      "latency_p50_ms max-relative-increase 2%",
    ].join("\n"),
  });
  expect(report.problems).toEqual([]);
  expect([code, checks]).toEqual([
    1,
    {
      "test/latency_p50_ms/max": "pass → pass",
      "test/latency_p99_ms/max": "pass → pass",
      "test/latency_mean_ms/max": "fail → fail",
      "test/latency_p50_ms/max-relative-increase": "inconclusive → warn",
    },
  ]);
  // Two servers without a digest are not one model for that.
  expect(report.checks.at(-1)?.because).not.toMatch(/byte for byte/u);
  expect(report.subject).toMatchObject({ name: "points", path: null, digest: null, binding: "claimed" });
  expect(report.baseline).toEqual({ source: "endpoint", digest: null, predictionsDigest: null });
  const p50 = report.measurements.find(({ metric }) => metric === "latency_p50_ms");
  expect(p50?.interval).toMatchObject({ confidence: 0.99, method: "order-statistic" });
  // What only a file shows is not measured, and not made up.
  const measured = report.measurements.map(({ metric }) => metric);
  expect(measured.filter((metric) => /cold|cpu|memory|size|cost|warm/u.test(metric))).toEqual([]);
  const { latency } = report;
  expect(latency).toMatchObject({
    threads: 0,
    served: { candidate: "modelgate 0.1.0", baseline: "modelgate 0.1.0" },
    sameAnswers: { alike: true },
    ended: "complete",
  });
  expect(latency?.ratios.map(({ of, launches }) => [of, launches])).toEqual([
    ["candidate/baseline", 8],
    ["control/baseline", 8],
  ]);
  const { value = 0, interval } = latency?.ratios[0] ?? {};
  // The same model is behind both: whatever the launches say, how each was started may make as much of a difference.
  expect(interval?.method).toBe("hodges-lehmann and one start");
  expect(latency?.served?.startBias).toBeGreaterThan(0.5);
  expect((interval?.high ?? 0) / value).toBeGreaterThanOrEqual(1 + (latency?.served?.startBias ?? 0) - 1e-9);
  expect(Number(outputs["ratio"])).toBe(value);
  expect(report.environment).toMatchObject({ runtime: "served by modelgate 0.1.0" });
  expect(report.environment.options).not.toHaveProperty("threads");
  expect(report.notes.join("\n")).toMatch(/a launch is a new set of connections[\s\S]*taken on trust/u);
});

it("runs the scenarios that a network has, and sweeps what a client can vary", async () => {
  const { code, report } = await timedIn(folder, {
    ...{ ...asked, ...endpoint(), launches: "1", "server-bound": "60s" },
    scenarios: "single-stream\nmulti-stream\nserver",
    sweeps: "concurrency: 1, 4",
  });
  expect(report.problems).toEqual([]);
  expect(code).toBe(0);
  const found = report.latency?.scenarios ?? [];
  expect(found.map(({ name, samplesPerQuery }) => [name, samplesPerQuery])).toEqual([
    ["single-stream", 1],
    ["multi-stream", 8],
    ["server", 1],
  ]);
  // A slow machine has too few answers for a 99th percentile, and is told so.
  const tooFew = /^needs 662 queries, there are \d+: \d+ are missing$/u;
  for (const { valid, result, reason = "" } of found)
    expect(valid ? (result ?? 0) > 0 : tooFew.test(reason), reason).toBe(true);
  const points = report.latency?.sweeps[0]?.points ?? [];
  expect(points.map(({ value, p50Ms }) => [value, p50Ms !== null])).toEqual([
    ["1", true],
    ["4", true],
  ]);
});

it.each([
  ["a model that is not served", () => `${addresses[0]}-not`, "endpoint-fault", /404/u],
  ["a server that is not there", () => "http://127.0.0.1:9/v2/models/points", "endpoint-fault", /no answer/u],
  ["something that is no address", () => "points", "input-invalid", /endpoint: expected the address/u],
])("cannot time %s", async (_name, address, code, says) => {
  const found = await timedIn(folder, { ...asked, endpoint: address(), limits: "latency_p50_ms<=5" });
  expect([found.code, found.report.verdict]).toEqual([2, "error"]);
  expect(found.report.problems).toHaveLength(1);
  expect(found.report.problems[0]).toMatchObject({ code, message: expect.stringMatching(says) });
});

/**
 * Passes on what a served model is asked, over so many connections; then it says `status`. A launch opens its own: of inferences a
 * slow machine has too few in all launches, and a fast one as many in the first.
 */
async function passing(most: number, status: number): Promise<string> {
  let connections = 0;
  const server: Server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url?.endsWith("/infer") && connections > most) {
      response.writeHead(status, { location: "http://elsewhere/" });
      response.end();
      return;
    }
    const own = new URL(request.url ?? "", addresses[0]);
    const headers = Object.fromEntries(
      ["content-type", "inference-header-content-length"].flatMap((name) =>
        typeof request.headers[name] === "string" ? [[name, request.headers[name]]] : [],
      ),
    );
    const body = request.method === "POST" ? { body: Buffer.concat(chunks) } : {};
    const answer = await fetch(own, { method: request.method ?? "GET", headers, ...body });
    const length = answer.headers.get("inference-header-content-length");
    response.writeHead(answer.status, length === null ? {} : { "inference-header-content-length": length });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  parts.defer(() => void server.closeAllConnections());
  parts.defer(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/v2/models/points`;
}

it.each([
  ["an error", 500],
  ["a redirect", 307],
])("keeps what was measured before %s in the middle, and says what came", async (_name, status) => {
  const { code, report } = await timedIn(folder, {
    ...{ ...asked, endpoint: await passing(12, status), limits: "latency_p50_ms<=60000" },
  });
  expect([code, report.verdict]).toEqual([2, "error"]);
  expect(report.problems[0]).toMatchObject({
    code: "endpoint-fault",
    message: expect.stringContaining(`status ${status}`),
  });
  expect(JSON.stringify(report)).not.toContain("elsewhere");
  expect(report.latency?.arms[0]?.inferences).toBeGreaterThan(0);
  expect(report.measurements.find(({ metric }) => metric === "latency_p50_ms")?.value).toBeGreaterThan(0);
});

it("reports what was measured until it is cancelled, and ends at once", async () => {
  const controller = new AbortController();
  const inputs = { ...asked, ...endpoint(), launches: "64", limits: "latency_p50_ms<=60000" };
  setTimeout(() => controller.abort(), 6000);
  const { report } = await timedIn(folder, inputs, controller.signal);
  expect(report.latency).toMatchObject({ ended: "cancelled" });
});

it("takes the address from a policy, and data set and limits with it", async () => {
  const policy = `models:
  points:
    endpoint: ${addresses[0]}
    task: multiclass-classification
    baseline: { git: base }
    datasets: { test: { path: points.csv, target: label } }
    limits: [{ metric: accuracy, min: 0.5 }, { metric: latency_p50_ms, max: 60000 }]
`;
  const own = folderOf({ "points.csv": fileOf("test/fixtures/models/points.csv"), "modelgate.yml": policy });
  const { code, checks, report } = await timedIn(own, { model: "points", launches: "1" });
  expect(report.problems).toEqual([]);
  // One launch settles nothing.
  expect([code, checks["test/latency_p50_ms/max"]]).toEqual([0, "inconclusive → warn"]);
  expect(report.notes).toContain(
    "the policy's baseline is not served: an endpoint is timed beside `baseline-endpoint`",
  );
});
