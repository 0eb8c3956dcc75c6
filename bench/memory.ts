import { spawn } from "node:child_process";
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from "node:fs";
import { rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Line } from "./line.ts";
import { perceptron } from "./perceptron.ts";
import { madeFolder, modelgate, root } from "./places.ts";
import { FEATURES, millionRows, ROWS } from "./whole.ts";

const MB = 1e6;
const ALLOWED = { baseBytes: 400 * MB, rowBytes: 24 };
const GIGABYTES = [0.25, 1, 4];
/** Files above this are deleted after their run. */
const KEPT_GIGABYTES = 1;
const SAMPLE_MS = 20;

type Peak = { rows: number; bytes: number };

/**
 * The resident memory of all processes of a validation together at its highest, by the size of its CSV. Rows of two classes
 * take 9 bytes each until the last has come, then 16, and while they are measured some 10 more. Not in the bound: an id or
 * a carried column is held besides, each further class adds 8 bytes of scores, and weights, clusters or a baseline, whose
 * answers take as much again, are measured row by row.
 */
export async function memoryBench(): Promise<Line[]> {
  const model = join(await madeFolder(), "perceptron-20-64-32-2.onnx");
  await writeFile(model, perceptron([FEATURES, 64, 32, 2]));
  const lines: Line[] = [];
  const peaks: Peak[] = [];
  for (const gigabytes of GIGABYTES) {
    const { path, rows } = await repeated(gigabytes);
    const bytes = await peakOf(model, path);
    if (gigabytes > KEPT_GIGABYTES) await rm(path);
    peaks.push({ rows, bytes });
    const allowed = ALLOWED.baseBytes + ALLOWED.rowBytes * rows;
    lines.push({
      name: `resident memory, CSV of ${gigabytes} GB, ${rows} rows`,
      ours: `${(bytes / MB).toFixed(0)} MB`,
      peer: `${(allowed / MB).toFixed(0)} MB allowed`,
      ratio: bytes / allowed,
      spread: null,
      limit: 1,
    });
  }
  return [...lines, slope(peaks)];
}

function slope(peaks: readonly Peak[]): Line {
  const [first, last] = [peaks[0], peaks.at(-1)];
  const bytes = ((last?.bytes ?? 0) - (first?.bytes ?? 0)) / ((last?.rows ?? 0) - (first?.rows ?? 0));
  return {
    name: "resident memory, slope",
    ours: `${bytes.toFixed(1)} B a row`,
    peer: `${ALLOWED.rowBytes} B a row allowed`,
    ratio: bytes / ALLOWED.rowBytes,
    spread: null,
    limit: 1,
  };
}

/** The million rows, again and again until the file is that large. */
async function repeated(gigabytes: number): Promise<{ path: string; rows: number }> {
  const source = await millionRows();
  const { size } = await stat(source);
  const head = await headerBytes(source);
  const times = Math.max(1, Math.round((gigabytes * 1e9) / size));
  const path = join(await madeFolder(), `repeated-${times}.csv`);
  if (existsSync(path)) return { path, rows: times * ROWS };
  const { bavail, bsize } = await statfs(await madeFolder());
  if (bavail * bsize < 2 * times * size) throw new Error(`${path}: needs ${times * size} bytes of disk`);
  await pipeline(createReadStream(source), createWriteStream(`${path}.part`));
  for (let time = 1; time < times; time += 1) {
    await pipeline(
      createReadStream(source, { start: head }),
      createWriteStream(`${path}.part`, { flags: "a" }),
    );
  }
  await rename(`${path}.part`, path);
  return { path, rows: times * ROWS };
}

async function headerBytes(path: string): Promise<number> {
  for await (const chunk of createReadStream(path, { end: 9999 })) return (chunk as Buffer).indexOf(10) + 1;
  return 0;
}

async function peakOf(model: string, data: string): Promise<number> {
  const limits = ["accuracy>=0", "f1>=0", "roc_auc>=0"].flatMap((limit) => ["--limit", limit]);
  const of = ["validate", "--model", model, "--data", data, "--target", "label"];
  const child = spawn(process.execPath, [modelgate, ...of, "--task", "binary-classification", ...limits], {
    cwd: root,
    env: { ...process.env, CI: "true", ORT_DISABLE_TELEMETRY: "1", NO_COLOR: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid ?? -1));
  }, SAMPLE_MS);
  const code = await new Promise((resolve) => child.once("close", resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${data}: modelgate ended with ${String(code)}`);
  return peak;
}

/** Resident memory of a process and all below it; pages that they share count for each. */
function residentBytes(root: number): number {
  const parents = new Map<number, { parent: number; bytes: number }>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      parents.set(Number(name), { parent: field("PPid"), bytes: field("VmRSS") * 1024 });
    } catch {
      // It has ended since.
    }
  }
  let sum = 0;
  for (const [pid, { bytes }] of parents) {
    let at = pid;
    while (at !== root && at > 1) at = parents.get(at)?.parent ?? 0;
    if (at === root) sum += bytes;
  }
  return sum;
}
