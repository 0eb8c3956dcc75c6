import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Line } from "./line.ts";
import { perceptron } from "./perceptron.ts";
import { madeFolder, root } from "./places.ts";
import { quantile, ratioOf } from "./rounds.ts";
import { load } from "./server-load.ts";

// The server beside a bare session of the same model, each a process of its own, by turns: what serving adds to an inference
// in time, in processor time and in memory. One worker, one thread, the binary extension, one request after the other.

const INPUTS = 256;
const ROWS = 110;
/** What a bare run of these rows is to take, in ms: the model gets as many layers as that needs on this machine. */
const ABOUT_MS = 5;
const RUNS = 200;
const ROUNDS = 7;

const child = join(import.meta.dirname, "server-child.ts");
const program = join(root, "packages/server/src/program.ts");

type Measured = { medianMs: number; cpuMs: number; residentMb: number };

/** The server against the bare session: latency, processor time and memory. */
export async function serverBench(): Promise<Line[]> {
  const made = await madeFolder();
  const folder = join(made, "served");
  await mkdir(join(folder, "perceptron/1"), { recursive: true });
  const model = join(folder, "perceptron/1/model.onnx");
  await writeFile(model, perceptron(widths(await layersFor(ABOUT_MS, join(made, "probe.onnx")))));
  await using server = await started(
    [program, "--models", folder, "--port", "0", "--log", "errors"],
    /"ready"/u,
  );
  await using bare = await started([child, model, String(ROWS)], /ready/u);
  const origin = /"server.address":"([^"]+)"/u.exec(server.said())?.[1] ?? "";
  const data = new Float32Array(ROWS * INPUTS).fill(0.5);
  const sent = { model: "perceptron", input: { name: "input", shape: [ROWS, INPUTS], data } };
  const ours: Measured[] = [];
  const peer: Measured[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const served = await measured(server.pid, async () => {
      const { latenciesMs, failed } = await load(origin, sent, { requests: RUNS, concurrency: 1 });
      if (failed > 0) throw new Error(`${failed} requests failed`);
      return [...latenciesMs];
    });
    const alone = await measured(bare.pid, () => bare.ask(RUNS));
    // The first round warms up.
    if (round >= 0) {
      ours.push(served);
      peer.push(alone);
    }
  }
  return [latency(ours, peer), processor(ours, peer), memory(ours, peer)];
}

const widths = (layers: number) => [INPUTS, ...Array<number>(layers).fill(1024), 10];

/** From what a model of one layer takes and one of five, each alone. */
async function layersFor(ms: number, path: string): Promise<number> {
  const taken = async (layers: number) => {
    await writeFile(path, perceptron(widths(layers)));
    await using bare = await started([child, path, String(ROWS)], /ready/u);
    await bare.ask(RUNS);
    return quantile(await bare.ask(RUNS), 0.5);
  };
  const [one, five] = [await taken(1), await taken(5)];
  return Math.max(1, Math.round(1 + (4 * (ms - one)) / (five - one)));
}

function latency(ours: readonly Measured[], peer: readonly Measured[]): Line {
  const added = ours.map(({ medianMs }, round) => medianMs - (peer[round]?.medianMs ?? Number.NaN));
  const times = (of: readonly Measured[]) =>
    quantile(
      of.map(({ medianMs }) => medianMs),
      0.5,
    );
  return {
    name: `p50 of ${ROWS} rows over loopback, beyond a bare session`,
    ours: `${times(ours).toFixed(2)} ms`,
    peer: `${times(peer).toFixed(2)} ms, and 1.5 ms allowed`,
    ratio: quantile(added, 0.5) / 1.5,
    spread: [quantile(added, 0.25) / 1.5, quantile(added, 0.75) / 1.5],
    limit: 1,
  };
}

function processor(ours: readonly Measured[], peer: readonly Measured[]): Line {
  const each = (of: readonly Measured[]) => of.map(({ cpuMs }) => cpuMs / RUNS);
  return {
    name: "processor time of a request / of a bare run",
    ours: `${quantile(each(ours), 0.5).toFixed(2)} ms`,
    peer: `${quantile(each(peer), 0.5).toFixed(2)} ms`,
    ...ratioOf(each(ours), each(peer)),
    limit: 1.1,
  };
}

function memory(ours: readonly Measured[], peer: readonly Measured[]): Line {
  const [a, b] = [ours.at(-1)?.residentMb ?? Number.NaN, peer.at(-1)?.residentMb ?? Number.NaN];
  return {
    name: "resident memory of the server / of a bare session",
    ours: `${a.toFixed(0)} MB`,
    peer: `${b.toFixed(0)} MB`,
    ratio: a / b,
    spread: null,
    limit: 1.3,
  };
}

async function measured(pid: number, run: () => Promise<readonly number[]>): Promise<Measured> {
  const before = cpuMsOf(pid);
  const times = await run();
  return { medianMs: quantile(times, 0.5), cpuMs: cpuMsOf(pid) - before, residentMb: residentMbOf(pid) };
}

/** Processor time of all threads of a process, to 10 ms. */
function cpuMsOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function residentMbOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/mu.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
}

/** A program that runs beside us until the end of the scope; resolves when it says that it is ready. */
async function started(args: readonly string[], ready: RegExp) {
  const process_ = spawn(process.execPath, [...args], {
    env: { ...process.env, ORT_DISABLE_TELEMETRY: "1", NODE_NO_WARNINGS: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  let said = "";
  process_.stdout.setEncoding("utf8");
  await new Promise<void>((resolve, reject) => {
    process_.once("exit", (code) => reject(new Error(`${args[0]} ended with ${code}: ${said}`)));
    process_.stdout.on("data", (text: string) => {
      said += text;
      if (ready.test(said)) resolve();
    });
  });
  return {
    pid: process_.pid ?? -1,
    said: () => said,
    /** Asks the bare session for runs, and gives their times in ms. */
    async ask(runs: number): Promise<readonly number[]> {
      said = "";
      process_.stdin.write(`${runs}\n`);
      while (!said.endsWith("]\n")) await once(process_.stdout, "data");
      return JSON.parse(said) as number[];
    },
    async [Symbol.asyncDispose]() {
      process_.kill("SIGKILL");
    },
  };
}
