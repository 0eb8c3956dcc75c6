// How dear the ONNX runtime is on a fresh runner: our way against `npm install` with an empty cache, by turns.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import {
  findRuntime,
  RELEASE,
  type Runtime,
  type RuntimeOptions,
  type RuntimePorts,
} from "../packages/inference/src/runtime/index.ts";
import type { Line } from "./line.ts";
import { quantile, ratioOf } from "./rounds.ts";

const RUNS = 3;
const run = promisify(execFile);

/** Bytes against the whole package, and seconds (with asking npm for its registry) against `npm install`. */
export async function runtimeBench(): Promise<Line[]> {
  const ours: Awaited<ReturnType<typeof fetchOnce>>[] = [];
  const npms: number[] = [];
  for (let turn = 0; turn < RUNS; turn += 1) {
    ours.push(await fetchOnce());
    npms.push(await installOnce());
  }
  const seconds = ours.map((one) => one.seconds);
  const { received, total } = ours[0] ?? { received: Number.NaN, total: Number.NaN };
  return [
    {
      name: "runtime bytes / package",
      ratio: received / total,
      ours: `${(received / 1e6).toFixed(1)} MB`,
      peer: `${(total / 1e6).toFixed(1)} MB`,
      spread: null,
      limit: 0.25,
    },
    {
      name: "runtime seconds / npm install",
      ours: `${quantile(seconds, 0.5).toFixed(2)} s`,
      peer: `${quantile(npms, 0.5).toFixed(2)} s`,
      ...ratioOf(seconds, npms),
      limit: 0.2,
    },
  ];
}

async function fetchOnce() {
  await using machine = await bareMachine();
  const started = performance.now();
  await machine.find();
  return { seconds: (performance.now() - started) / 1000, ...machine.traffic };
}

async function installOnce(): Promise<number> {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, "package.json"), "{}");
  const started = performance.now();
  await run("npm", ["install", `${RELEASE.name}@${RELEASE.version}`, "--cache", join(folder.path, "cache")], {
    cwd: folder.path,
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL_CUDA: "skip" },
  });
  return (performance.now() - started) / 1000;
}

/** A machine with nothing on it but npm: every cache is empty and nothing is installed. */
export async function bareMachine() {
  const folder = await temporaryFolder();
  const { ports, traffic } = countingPorts();
  const at = (name: string) => join(folder.path, name);
  const find = (more: Partial<RuntimeOptions> = {}): Promise<Runtime> =>
    findRuntime(
      {
        moduleUrl: pathToFileURL(at("code/index.js")),
        travelling: fileURLToPath(new URL("../packages/inference/runtime", import.meta.url)),
        toolCache: at("tools"),
        temporary: at("temp"),
        workspace: folder.path,
        home: process.env["HOME"] ?? folder.path,
        env: process.env,
        ...more,
      },
      ports,
    );
  return { at, find, traffic, [Symbol.asyncDispose]: folder[Symbol.asyncDispose] };
}

/** Ports to the real registry. `total` is the size of the whole package, `received` what was read of it. */
function countingPorts() {
  const traffic = { received: 0, total: Number.NaN, requests: 0 };
  const ports: RuntimePorts = {
    npmConfig: async (key) => (await run("npm", ["config", "get", key], { cwd: tmpdir() })).stdout,
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    async download(url, headers) {
      const response = await fetch(url, { headers });
      const { status, body } = response;
      if ((status !== 200 && status !== 206) || body === null) {
        throw Object.assign(new Error(`status ${status}`), { statusCode: status });
      }
      traffic.requests += 1;
      const length =
        response.headers.get("content-range")?.split("/")[1] ?? response.headers.get("content-length");
      traffic.total = Number(length ?? Number.NaN);
      return counted(body, traffic);
    },
  };
  return { ports, traffic };
}

async function* counted(
  body: AsyncIterable<Uint8Array>,
  traffic: { received: number },
): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    traffic.received += chunk.length;
    yield chunk;
  }
}

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), "modelgate-runtime-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}
