// The server as a process of its own, from one bundled file, asked by Triton's public client and by thousands of requests.
// onnxruntime for Python says what the answers have to be.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { load } from "../../bench/server-load.ts";
import { bundle } from "../../packages/devkit/src/bundle.ts";
import { root } from "../../packages/devkit/src/repository.ts";
import { timedIn } from "../scenarios/run-benchmark.ts";
import { plainEnvironment, run, temporaryFolder } from "./program.ts";
import { lacks, TOOLS } from "./tools.ts";

const skip = lacks("server", "python");
const client = join(import.meta.dirname, "server/triton.py");
const parts = new AsyncDisposableStack();
const { path: folder } = parts.use(await temporaryFolder());
const models = join(folder, "models");
const server = skip ? null : await started();
afterAll(() => parts.disposeAsync());

type Started = { origin: string; process: ChildProcess; log: string };

/** The bundle with nothing beside it but the runtime, as it lies in an image. */
async function started(): Promise<Started> {
  const program = join(folder, "app");
  await mkdir(join(program, "node_modules"), { recursive: true });
  for (const [path, bytes] of await bundle(root, "packages/server/src/program.ts")) {
    await mkdir(dirname(join(program, path)), { recursive: true });
    await writeFile(join(program, path), bytes);
  }
  for (const name of ["onnxruntime-node", "onnxruntime-common"])
    await symlink(join(root, "node_modules", name), join(program, "node_modules", name));
  const made = await run(TOOLS.python, [client, "make", models], { cwd: folder });
  if (made.code !== 0) throw new Error(made.stderr);
  const log = join(folder, "log");
  const flags = ["--models", models, "--port", "0", "--drain-delay-ms", "100"];
  const child = spawn(process.execPath, [join(program, "index.js"), ...flags], {
    env: { ...plainEnvironment(), MODELGATE_LOG: "errors" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.setEncoding("utf8");
  const origin = await new Promise<string>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
    child.stdout.on("data", (text: string) => {
      said += text;
      void writeFile(log, said);
      if (!/"message":"ready"/u.test(said)) return;
      resolve(/"server.address":"([^"]+)"/u.exec(said)?.[1] ?? "");
    });
  });
  parts.defer(() => void child.kill("SIGKILL"));
  return { origin, process: child, log };
}

/** Resident memory of a process in MB. */
async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmRSS:\s+(\d+)/mu.exec(status)?.[1]) / 1000;
}

describe.skipIf(server === null)("the server", () => {
  const { origin, process: child, log } = server ?? ({ origin: "http://none", log: "" } as Started);
  const request = {
    model: "iris",
    input: { name: "X", shape: [1, 4], data: Float32Array.of(5, 3, 1.5, 0.2) },
  };

  it("gives Triton's client, in JSON and binary, what onnxruntime gives", async () => {
    const { code, stdout, stderr } = await run(TOOLS.python, [client, "ask", new URL(origin).host], {
      cwd: folder,
    });
    expect([code, stderr]).toEqual([0, ""]);
    const { compared, wrong } = JSON.parse(stdout) as { compared: number; wrong: string[] };
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(100);
  });

  it("answers 20,000 requests without an error and without growing", async () => {
    const warm = await load(origin, request, { requests: 5000, concurrency: 16 });
    const before = await residentMb(child.pid ?? 0);
    const { failed, wrong } = await load(origin, request, { requests: 20_000, concurrency: 16 });
    const after = await residentMb(child.pid ?? 0);
    expect([warm.failed, failed, wrong]).toEqual([0, 0, 0]);
    // A leak of the 16 bytes that are sent alone would not be seen; one of a request is: 20 MB are 1 kB of each.
    expect(after - before).toBeLessThan(20);
  });

  it("is timed by benchmark as its clients see it", async () => {
    const { report, checks } = await timedIn(folder, {
      ...{ endpoint: `${origin}/v2/models/iris`, launches: "8", budget: "5m" },
      limits: "latency_p50_ms<=60000\nlatency_p99_ms<=60000",
    });
    expect(report.problems).toEqual([]);
    expect(checks).toEqual({
      "model/latency_p50_ms/max": "pass → pass",
      "model/latency_p99_ms/max": "pass → pass",
    });
    expect(report.latency?.served?.candidate).toMatch(/^modelgate /u);
  });

  it("answers on beside 2,000 connections that say nothing", async () => {
    const { hostname, port } = new URL(origin);
    const idle = Array.from({ length: 2000 }, () => connect({ host: hostname, port: Number(port) }));
    await Promise.all(idle.map((socket) => once(socket, "connect")));
    for (const [i, socket] of idle.entries())
      if (i % 2 === 0) socket.write("POST /v2/models/iris/infer HTTP/1.1\r\nhost: a\r\n");
    const { failed } = await load(origin, request, { requests: 500, concurrency: 4 });
    expect(failed).toBe(0);
    expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    expect(Number(/^modelgate_connections (\d+)$/mu.exec(metrics)?.[1])).toBeGreaterThanOrEqual(2000);
    for (const socket of idle) socket.destroy();
  });

  it("ends when it is told to, at once and with nothing but its own log", async () => {
    // Tried again, it has ended.
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    }
    expect([child.exitCode, child.signalCode]).toEqual([0, null]);
    const lines = (await readFile(log, "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.at(-1)).toMatchObject({ message: "ended", "service.name": "modelgate" });
  });
});
