// A server that ends before it was ever ready, that could not start, or whose log nobody reads.
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { servingRuntime } from "@modelgate/inference/serving";
import { problemsOf } from "@modelgate/schema";
import { expect, it, vi } from "vitest";
import { madeGraph } from "../../onnx/src/made-graph.ts";
import { HOLD } from "./frail-program.ts";
import { madeServer } from "./made-server.ts";
import { openPool } from "./pool/pool.ts";
import { serve } from "./serve.ts";
import { readSettings } from "./settings.ts";

const doubled = madeGraph({ nodes: ["y = Add(x, x)"], inputs: ["x"], outputs: ["y"] });

it("does not wait for a worker that loads its models longer than draining may take", async () => {
  vi.stubEnv(HOLD, "/never");
  const server = await madeServer({ "double/1": doubled }, { "drain-limit-ms": 50 }, {}, "frail-program.ts");
  vi.unstubAllEnvs();
  expect(await server.drain()).toBe(false);
  await server[Symbol.asyncDispose]();
});

it("waits for workers that run nothing, however little time draining may take", async () => {
  await using server = await madeServer({ "double/1": doubled }, { "drain-limit-ms": 0, workers: 2 });
  await server.ready;
  expect(await server.drain()).toBe(true);
});

it("does not wait for a log that nobody reads", async () => {
  const folder = mkdtempSync(join(tmpdir(), "server-ends-"));
  const path = join(folder, "model.onnx");
  writeFileSync(path, doubled);
  const server = await serve(readSettings(["--models", path, "--port", "0", "--drain-delay-ms", "0"], {}), {
    workerFile: join(import.meta.dirname, "program.ts"),
    runtimeDirectory: await servingRuntime(import.meta.url, null),
    log: { add: () => true, flushed: () => new Promise(() => undefined) },
  });
  await server.ready;
  expect(await server.drain()).toBe(false);
  rmSync(folder, { recursive: true });
});

it.runIf(process.platform === "linux")("leaves nothing open where its port is taken", async () => {
  const folder = mkdtempSync(join(tmpdir(), "server-ends-"));
  const path = join(folder, "predictions.jsonl");
  const isOpen = () => readdirSync("/proc/self/fd").some((fd) => targetOf(fd) === path);
  await using first = await madeServer({ "double/1": doubled });
  const flags = { port: new URL(first.origin).port, "prediction-log": path };
  const error = await madeServer({ "double/1": doubled }, flags).catch((thrown: unknown) => thrown);
  expect(problemsOf(error)).toMatchObject([
    { code: "input-invalid", message: expect.stringMatching(/EADDRINUSE/u) },
  ]);
  expect(isOpen()).toBe(false);
  rmSync(folder, { recursive: true });
});

function targetOf(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return "";
  }
}

it("keeps what is wrong with a model for whoever asks for it later, and starts no other worker", async () => {
  const exited = Promise.withResolvers<void>();
  process.once("worker", (worker) => worker.once("exit", () => exited.resolve()));
  const lost: string[] = [];
  const crew = { trade: "modelgate-serve", runtimeDirectory: "/nowhere", models: [], profiles: [] } as const;
  const pool = openPool(
    {
      workerFile: join(import.meta.dirname, "program.ts"),
      crew: { ...crew, threads: 1, maxBatch: 1, maxDelayMs: 0 },
      ...{ workers: 1, maxQueue: 1, timeoutMs: 1000 },
    },
    { lost: (reason) => void lost.push(reason) },
  );
  await exited.promise;
  await turn();
  await expect(pool.ready).rejects.toMatchObject({ code: "runtime-missing" });
  expect(lost).toEqual([]);
  await pool.close(1000);
});
