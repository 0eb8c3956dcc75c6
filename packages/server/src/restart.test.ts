// Worker threads that end in the middle of a request, killed for real.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";
import { perceptron } from "../../../bench/perceptron.ts";
import { madeGraph } from "../../onnx/src/made-graph.ts";
import { DEADLY, HOLD } from "./frail-program.ts";
import { type MadeServer, madeServer } from "./made-server.ts";

const folder = mkdtempSync(join(tmpdir(), "server-restart-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });
/** 256 rows take tens of milliseconds. */
const heavy = perceptron([16, 1024, 1024, 4]);
const many = {
  inputs: [{ name: "input", datatype: "FP32", shape: [256, 16], data: new Array(256 * 16).fill(0.5) }],
};

const row = (value: number, id = "") => ({
  id,
  inputs: [{ name: "x", datatype: "FP32", shape: [1, 4], data: [value, value, value, value] }],
});
const frail = (models: Record<string, Uint8Array>, flags: Record<string, string | number> = {}) =>
  madeServer(models, flags, {}, "frail-program.ts");
const metric = async ({ origin }: MadeServer, name: string) => {
  const text = await (await fetch(`${origin}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)$`, "mu").exec(text)?.[1]);
};
const status = async ({ origin }: MadeServer, path: string) => (await fetch(origin + path)).status;

it.each([
  ["exits", DEADLY.exits, "exit code 7"],
  ["throws", DEADLY.throws, "killed by a test"],
])("answers for a worker that %s, starts another, and serves on", async (_name, word, reason) => {
  await using server = await frail({ "double/1": doubled });
  await server.ready;
  const hold = join(folder, word);
  vi.stubEnv(HOLD, hold);
  expect(await server.infer("double", row(1, word))).toEqual({
    status: 500,
    json: { error: "the worker that ran this request ended" },
  });
  // Nobody is there to answer for a moment, and whoever balances the load is told.
  expect([await status(server, "/livez"), await status(server, "/readyz")]).toEqual([200, 503]);
  writeFileSync(hold, "");
  await expect.poll(() => status(server, "/readyz")).toBe(200);
  const { status: code, json } = await server.infer("double", row(3));
  expect([code, json.outputs?.[0]?.data]).toEqual([200, [6, 6, 6, 6]]);
  // Once, though it both failed and ended.
  expect(await metric(server, "modelgate_worker_restarts_total")).toBe(1);
  const said = server.logged.map((line) => JSON.parse(line)).filter(({ message }) => /worker/u.test(message));
  expect(said).toMatchObject([
    { message: "a worker ended and is started again", "log.level": "warn", "error.message": reason },
  ]);
});

it("loses no more requests than the worker had, and answers those that wait by the next one", async () => {
  await using server = await frail({ "double/1": doubled, "heavy/1": heavy });
  await server.ready;
  // It has the first two: one to run and one to follow; the others wait in line.
  const running = server.infer("heavy", many);
  const deadly = server.infer("double", row(0, DEADLY.exits));
  const waiting = Array.from({ length: 20 }, (_, at) => server.infer("double", row(at)));
  const answers = await Promise.all(waiting);
  const lost = [await running, await deadly, ...answers].filter(({ status: code }) => code === 500);
  expect(lost.length).toBeGreaterThanOrEqual(1);
  expect(lost.length).toBeLessThanOrEqual(2);
  expect((await deadly).status).toBe(500);
  for (const [at, { status: code, json }] of answers.entries())
    if (code !== 500) expect([code, json.outputs?.[0]?.data?.[0]]).toEqual([200, 2 * at]);
});

it("is served by the other worker meanwhile", async () => {
  await using server = await frail({ "double/1": doubled }, { workers: 2 });
  await server.ready;
  expect((await server.infer("double", row(0, DEADLY.exits))).status).toBe(500);
  expect(await status(server, "/readyz")).toBe(200);
  const answers = await Promise.all(Array.from({ length: 30 }, (_, at) => server.infer("double", row(at))));
  expect(answers.map(({ json }) => json.outputs?.[0]?.data?.[0])).toEqual(answers.map((_, at) => 2 * at));
});

it("starts one after another, however often they die", async () => {
  await using server = await frail({ "double/1": doubled });
  await server.ready;
  for (let death = 1; death <= 3; death += 1) {
    expect((await server.infer("double", row(0, DEADLY.exits))).status).toBe(500);
    await expect.poll(() => status(server, "/readyz")).toBe(200);
    expect(await metric(server, "modelgate_worker_restarts_total")).toBe(death);
  }
  expect((await server.infer("double", row(3))).json.outputs?.[0]?.data).toEqual([6, 6, 6, 6]);
});
