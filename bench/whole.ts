import { createWriteStream, existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { xoshiro256 } from "../packages/metrics/src/random/xoshiro.ts";
import type { Line } from "./line.ts";
import { perceptron } from "./perceptron.ts";
import { madeFolder, modelgate, root } from "./places.ts";
import { timed } from "./process.ts";
import { peer, python } from "./python.ts";
import { byTurns, medianOf, ratioOf } from "./rounds.ts";

const ROUNDS = 5;
export const ROWS = 1_000_000;
export const FEATURES = 20;

/** A million rows of 20 numbers in a CSV: read, run, measured. Ours gives intervals beside; the peers give none. */
export async function wholeBench(): Promise<Line[]> {
  const data = await millionRows();
  const model = join(await madeFolder(), "perceptron-20-64-32-2.onnx");
  await writeFile(model, perceptron([FEATURES, 64, 32, 2]));
  const program = await python();
  const limits = ["accuracy>=0", "f1>=0", "roc_auc>=0"].flatMap((limit) => ["--limit", limit]);
  const command = [
    modelgate,
    ...["validate", "--model", model, "--data", data, "--target", "label"],
    ...["--task", "binary-classification", ...limits],
  ];
  const script = (reader: string) => () => timed(program, [peer("whole.py"), reader, model, data], root);
  const [ours = [], pandas = [], polars = []] = await byTurns(
    [() => timed(process.execPath, command, root), script("pandas"), script("polars")],
    ROUNDS,
  );
  const walls = (taken: typeof ours) => taken.map(({ ms }) => ms);
  const line = (reader: string, against: typeof ours, limit: number): Line => ({
    name: `1e6 x 20 CSV to verdict / ${reader} + onnxruntime + scikit-learn`,
    ours: medianOf(ours),
    peer: medianOf(against),
    ...ratioOf(walls(ours), walls(against)),
    limit,
  });
  return [line("pandas", pandas, 0.5), line("polars", polars, 0.6)];
}

/** The CSV of a million rows, about 172 MB, made once. */
export async function millionRows(): Promise<string> {
  const path = join(await madeFolder(), "million.csv");
  if (existsSync(path)) return path;
  await pipeline(Readable.from(blocks()), createWriteStream(`${path}.part`));
  await rename(`${path}.part`, path);
  return path;
}

function* blocks(): Generator<string> {
  const random = xoshiro256(2);
  yield `label,${Array.from({ length: FEATURES }, (_, column) => `f${column}`).join(",")}\n`;
  for (let row = 0; row < ROWS; row += 1000) {
    let block = "";
    for (let i = 0; i < 1000; i += 1) {
      block += random.next() < 0.5 ? "0" : "1";
      for (let column = 0; column < FEATURES; column += 1) block += `,${(random.next() * 4 - 2).toFixed(5)}`;
      block += "\n";
    }
    yield block;
  }
}
