import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { madeGraph } from "../../onnx/src/made-graph.ts";
import { madeServer } from "./made-server.ts";

const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
const folder = mkdtempSync(join(tmpdir(), "prediction-log-"));
afterAll(() => rmSync(folder, { recursive: true }));
let made = 0;

const rows = (data: readonly (number | null)[], id = "") => ({
  ...(id === "" ? {} : { id }),
  inputs: [{ name: "x", datatype: "FP32", shape: [data.length / 4, 4], data }],
});

/** What a server writes down of what `ask` asks it, with a share of requests kept. */
async function kept(
  share: number,
  ask: (server: Awaited<ReturnType<typeof madeServer>>) => Promise<unknown>,
) {
  const path = join(folder, `${++made}.jsonl`);
  const flags = { "prediction-log": path, "prediction-share": share };
  await using server = await madeServer({ "double/3": doubled }, flags);
  await server.ready;
  await ask(server);
  // Draining writes what is still waiting.
  await server.drain();
  const text = readFileSync(path, "utf8");
  const lines = text.split("\n").slice(0, -1);
  return { path, lines: lines.map((line) => JSON.parse(line)), log: server.logged.join("\n") };
}

it("keeps inputs and outputs of every request with a share of 1, and none of it in the log", async () => {
  const { lines, log, path } = await kept(1, async (server) => {
    await server.infer("double", rows([123456, 2, 3, 4], "first"));
    await server.infer("double", rows([1, 1, 1, 1, 2, 2, 2, 2]));
  });
  expect(lines).toEqual([
    {
      ...{ model: "double", version: "3", id: "first" },
      inputs: { x: { datatype: "FP32", shape: [1, 4], data: [123456, 2, 3, 4] } },
      outputs: { y: { datatype: "FP32", shape: [1, 4], data: [246912, 4, 6, 8] } },
    },
    {
      ...{ model: "double", version: "3", id: null },
      inputs: { x: { datatype: "FP32", shape: [2, 4], data: [1, 1, 1, 1, 2, 2, 2, 2] } },
      outputs: { y: { datatype: "FP32", shape: [2, 4], data: [2, 2, 2, 2, 4, 4, 4, 4] } },
    },
  ]);
  expect(log).not.toContain("123456");
  // What people sent to a model is for its owner alone.
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

it("keeps nothing with a share of 0, and nothing of what was refused", async () => {
  const { lines } = await kept(0, (server) => server.infer("double", rows([1, 2, 3, 4])));
  expect(lines).toEqual([]);
  const refused = await kept(1, (server) => server.infer("double", rows([1, 2, 3])));
  expect(refused.lines).toEqual([]);
});

it("keeps about the share of requests that it is told", async () => {
  const { lines } = await kept(0.5, (server) =>
    Promise.all(Array.from({ length: 200 }, (_, at) => server.infer("double", rows([at, 0, 0, 0])))),
  );
  // Outside of this once in 10^30 runs.
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.length).toBeLessThan(180);
  for (const { inputs, outputs } of lines) expect(outputs.y.data[0]).toBe(2 * inputs.x.data[0]);
});

it("keeps of a large tensor its shape alone, and null for what JSON has no word for", async () => {
  const { lines } = await kept(1, async (server) => {
    await server.infer("double", rows(new Array(4100).fill(1)));
    const head = JSON.stringify({
      inputs: [{ name: "x", datatype: "FP32", shape: [1, 4], parameters: { binary_data_size: 16 } }],
      parameters: { binary_data_output: true },
    });
    const response = await fetch(`${server.origin}/v2/models/double/infer`, {
      method: "POST",
      headers: { "Inference-Header-Content-Length": String(head.length) },
      body: Buffer.concat([Buffer.from(head), Buffer.from(Float32Array.of(1, Number.NaN, 3, 4).buffer)]),
    });
    expect(response.status).toBe(200);
  });
  expect(lines).toMatchObject([
    { inputs: { x: { shape: [1025, 4] } }, outputs: { y: { shape: [1025, 4] } } },
    { inputs: { x: { data: [1, null, 3, 4] } }, outputs: { y: { data: [2, null, 6, 8] } } },
  ]);
  expect(lines[0].inputs.x).toEqual({ shape: [1025, 4] });
});

it.runIf(process.platform === "linux")("counts predictions that could not be written", async () => {
  const flags = { "prediction-log": "/dev/full", "prediction-share": 1 };
  await using server = await madeServer({ "double/3": doubled }, flags);
  await server.ready;
  const asked = async () => {
    await server.infer("double", rows([1, 2, 3, 4]));
    return await (await fetch(`${server.origin}/metrics`)).text();
  };
  await expect.poll(asked).toMatch(/^modelgate_log_lines_dropped_total [1-9]/mu);
});

it("adds to a log that is there, and does not start with one that cannot be written", async () => {
  const path = join(folder, "kept.jsonl");
  for (const value of [1, 2]) {
    await using server = await madeServer(
      { "double/3": doubled },
      { "prediction-log": path, "prediction-share": 1 },
    );
    await server.ready;
    await server.infer("double", rows([value, 0, 0, 0]));
  }
  expect(readFileSync(path, "utf8").trim().split("\n")).toHaveLength(2);
  const nowhere = madeServer({ "double/3": doubled }, { "prediction-log": join(folder, "none/log") });
  await expect(nowhere).rejects.toMatchObject({ code: "input-invalid" });
});
