import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import type { Line } from "./line.ts";
import { perceptron } from "./perceptron.ts";
import { madeFolder } from "./places.ts";
import { quantile, ratioOf } from "./rounds.ts";
import type { Measured } from "./scoring-child.ts";

/** Models by what a batch of 1024 rows costs: milliseconds as real ones do, or next to nothing. */
const MODELS = [
  { name: "64-512-512-10", widths: [64, 512, 512, 10], limit: 1.1 },
  { name: "784-1024-256-10", widths: [784, 1024, 256, 10], limit: null },
  { name: "20-64-32-2", widths: [20, 64, 32, 2], limit: null },
] as const;

/** Scoring as in the sandbox (tensors, run, outputs, frames) against a bare loop over tensors that are ready. */
export async function scoringBench(): Promise<Line[]> {
  const lines: Line[] = [];
  for (const { name, widths, limit } of MODELS) {
    const path = join(await madeFolder(), `perceptron-${name}.onnx`);
    await writeFile(path, perceptron(widths));
    const { ours, bare } = await measure(path, widths[0]);
    const each = (taken: readonly number[]) => `${quantile(taken, 0.5).toFixed(3)} ms a batch`;
    lines.push({
      name: `scoring a ${name} perceptron / bare loop`,
      ours: each(ours),
      peer: each(bare),
      ...ratioOf(ours, bare),
      limit,
    });
  }
  return lines;
}

async function measure(model: string, features: number): Promise<Measured> {
  const program = join(import.meta.dirname, "scoring-child.ts");
  const child = spawn(process.execPath, [program, model, String(features)], {
    env: { ...process.env, ORT_DISABLE_TELEMETRY: "1" },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const ended = once(child, "close");
  (child.stdio[3] as Readable).resume();
  const said = await text(child.stdout as Readable);
  const [code] = await ended;
  if (code !== 0) throw new Error(`${program} ended with ${String(code)}`);
  return JSON.parse(said) as Measured;
}
