import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { xoshiro256 } from "../packages/metrics/src/random/xoshiro.ts";
import type { Line } from "./line.ts";
import { AREA_ROWS, REPORT_ROWS, RESAMPLES } from "./metrics-ours.ts";
import { madeFolder, root } from "./places.ts";
import { timed } from "./process.ts";
import { peer, python } from "./python.ts";
import { type Arm, byTurns, quantile, ratioOf, type Taken } from "./rounds.ts";

const ROUNDS = 7;

/** How many of the thousand resamples a peer takes: what it took is scaled to all, and the table says so. */
const TAKEN = { "sklearn-area": 50, "scipy-area": 50, "scipy-accuracy": 20, "scipy-f1": 10 } as const;
type Peer = keyof typeof TAKEN;

/** Intervals of large samples: each arm in a process of its own, which times the computing alone, its first and only. */
export async function metricsBench(): Promise<Line[]> {
  const program = await python();
  const [area, report] = [await areaRows(), await reportRows()];
  const theirs = (name: Peer, path: string): Arm =>
    told(program, [peer("metrics.py"), name, path, String(TAKEN[name])], RESAMPLES / TAKEN[name]);
  const ours = (name: string, path: string): Arm =>
    told(process.execPath, [join(import.meta.dirname, "metrics-ours.ts"), name, path], 1);

  const [bootstrap = [], sklearn = [], scipy = [], delong = []] = await byTurns(
    [ours("area", area), theirs("sklearn-area", area), theirs("scipy-area", area), ours("delong", area)],
    ROUNDS,
  );
  const [all = [], accuracy = [], f1 = []] = await byTurns(
    [ours("report", report), theirs("scipy-accuracy", report), theirs("scipy-f1", report)],
    ROUNDS,
  );
  const size = `${AREA_ROWS.toLocaleString("en")} x ${RESAMPLES.toLocaleString("en")}`;
  const every = `every label metric with intervals, ${REPORT_ROWS.toLocaleString("en")} rows`;
  return [
    line(
      `AUC and bootstrap interval, ${size} / loop of roc_auc_score`,
      bootstrap,
      [sklearn, "sklearn-area"],
      1 / 50,
    ),
    line(
      `AUC and bootstrap interval, ${size} / scipy.stats.bootstrap`,
      bootstrap,
      [scipy, "scipy-area"],
      1 / 30,
    ),
    line("AUC and DeLong's interval / loop of roc_auc_score", delong, [sklearn, "sklearn-area"], null),
    line(`${every} / scipy's bootstrap of accuracy`, all, [accuracy, "scipy-accuracy"], 1 / 10),
    line(`${every} / scipy's bootstrap of macro F1`, all, [f1, "scipy-f1"], 1 / 10),
  ];
}

function line(
  name: string,
  ours: readonly Taken[],
  [theirs, peer]: [readonly Taken[], Peer],
  limit: number | null,
): Line {
  const walls = (taken: readonly Taken[]) => taken.map(({ ms }) => ms);
  const median = (taken: readonly Taken[]) => quantile(walls(taken), 0.5).toFixed(0);
  return {
    name,
    ours: `${median(ours)} ms`,
    peer: `${median(theirs)} ms (${TAKEN[peer]} resamples, scaled)`,
    ...ratioOf(walls(ours), walls(theirs)),
    limit,
  };
}

/** An arm that says itself how long it took, in milliseconds. */
function told(program: string, args: readonly string[], scale: number): Arm {
  return async () => {
    const { stdout, cpuMs } = await timed(program, args, root);
    const ms = Number(stdout.trim()) * scale;
    if (!(ms > 0)) throw new Error(`${args.join(" ")} told no time: ${stdout}`);
    return { ms, cpuMs };
  };
}

/** Labels and scores as doubles, one array after the other: unit normals .66 apart, an area of .68. */
async function areaRows(): Promise<string> {
  return made("area.f64", () => {
    const random = xoshiro256(5);
    const labels = Float64Array.from({ length: AREA_ROWS }, () => (random.next() < 0.5 ? 1 : 0));
    const normal = () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
    return [labels, labels.map((label) => normal() + 0.66 * label)];
  });
}

/** Labels and predictions of ten classes, nine in ten right. */
async function reportRows(): Promise<string> {
  return made("report.f64", () => {
    const random = xoshiro256(6);
    const labels = Float64Array.from({ length: REPORT_ROWS }, () => Math.floor(random.next() * 10));
    return [labels, labels.map((k) => (random.next() < 0.9 ? k : Math.floor(random.next() * 10)))];
  });
}

async function made(name: string, of: () => readonly Float64Array[]): Promise<string> {
  const path = join(await madeFolder(), name);
  if (!existsSync(path))
    await writeFile(path, Buffer.concat(of().map(({ buffer }) => new Uint8Array(buffer as ArrayBuffer))));
  return path;
}
