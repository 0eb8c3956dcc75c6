// Whether a model takes as long under our clock as in onnxruntime's own Python loop: p50, both processes by turns.
import { spawn } from "node:child_process";
import { on, once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Line } from "./line.ts";
import { perceptron } from "./perceptron.ts";
import { madeFolder } from "./places.ts";
import { peer, python } from "./python.ts";
import { quantile, ratioOf } from "./rounds.ts";

/** Models by what an inference takes: of microseconds, where a call itself counts, and of more than 350 µs. */
const MODELS = [
  { name: "20-64-32-2, batch 1", widths: [20, 64, 32, 2], batch: 1, limit: null },
  { name: "784-1024-256-10, batch 32", widths: [784, 1024, 256, 10], batch: 32, limit: 1.02 },
  { name: "784-2048-2048-10, batch 16", widths: [784, 2048, 2048, 10], batch: 16, limit: 1.02 },
] as const;

const BLOCK_MS = 60;
const ROUNDS = 61;
/** Rounds that warm up. */
const LEFT_OUT = 4;

/** The benchmark's own p50 against Python's. */
export async function latencyBench(): Promise<Line[]> {
  const program = await python();
  const lines: Line[] = [];
  for (const { name, widths, batch, limit } of MODELS) {
    const path = join(await madeFolder(), `latency-${widths.join("-")}.onnx`);
    await writeFile(path, perceptron(widths));
    const asked = [path, String(widths[0]), String(batch)];
    const child = join(import.meta.dirname, "latency-child.ts");
    const { ours, theirs } = await byTurns(
      arm(process.execPath, [child, ...asked]),
      arm(program, [peer("latency.py"), ...asked]),
    );
    const shown = (taken: readonly number[]) => `${(1000 * quantile(taken, 0.5)).toFixed(1)} µs`;
    lines.push({
      name: `p50 of ${name} / Python`,
      ours: shown(ours),
      peer: shown(theirs),
      ...ratioOf(ours, theirs),
      limit,
    });
  }
  return lines;
}

type Arm = { block(): Promise<number>; end(): Promise<void> };

async function byTurns(one: Arm, other: Arm): Promise<{ ours: number[]; theirs: number[] }> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -LEFT_OUT; round < ROUNDS; round += 1) {
    const first = round % 2 === 0;
    const a = await (first ? one : other).block();
    const b = await (first ? other : one).block();
    if (round < 0) continue;
    ours.push(first ? a : b);
    theirs.push(first ? b : a);
  }
  await Promise.all([one.end(), other.end()]);
  return { ours, theirs };
}

/** A process that runs one block for each line that it is sent. */
function arm(program: string, args: readonly string[]): Arm {
  const child = spawn(program, args, {
    env: { ...process.env, ORT_DISABLE_TELEMETRY: "1" },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "close");
  const lines = on(createInterface(child.stdout), "line", { close: ["close"] }) as AsyncIterator<[string]>;
  return {
    async block() {
      child.stdin.write(`${BLOCK_MS}\n`);
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${program} ${args[0]} ended early`);
      return Number(value[0]);
    },
    async end() {
      child.stdin.end();
      await ended;
    },
  };
}
