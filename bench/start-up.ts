import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openTable } from "../packages/dataset/src/index.ts";
import type { Line } from "./line.ts";
import { madeFolder, modelgate, root } from "./places.ts";
import { timed } from "./process.ts";
import { peer, python } from "./python.ts";
import { byTurns, medianOf, ratioOf } from "./rounds.ts";

const ROUNDS = 21;
const MODEL = "demo/models/digits-good.onnx";
const LIMIT = "0.9";
const RUNTIME = join(root, "node_modules/onnxruntime-node");

/** From the start of the process to its end, with a verdict on a small model in between. */
export async function startUpBench(): Promise<Line[]> {
  const data = await digitsCsv();
  const program = await python();
  const command = [
    modelgate,
    ...["validate", "--model", MODEL, "--data", data, "--target", "label"],
    ...["--task", "multiclass-classification", "--limit", `accuracy>=${LIMIT}`],
  ];
  const script = (name: string) => () => timed(program, [peer(name), MODEL, data, LIMIT], root);
  const floor = (mode: string) => () =>
    timed(process.execPath, [peer("floor.mjs"), mode, RUNTIME, MODEL, data, LIMIT], root);
  const [ours = [], numpy = [], sklearn = [], two = [], one = []] = await byTurns(
    [
      () => timed(process.execPath, command, root),
      script("small_numpy.py"),
      script("small_sklearn.py"),
      floor("two"),
      floor("alone"),
    ],
    ROUNDS,
  );
  const walls = (taken: typeof ours) => taken.map(({ ms }) => ms);
  const line = (name: string, mine: typeof ours, against: typeof ours, limit: number | null): Line => ({
    name,
    ours: medianOf(mine),
    peer: medianOf(against),
    ...ratioOf(walls(mine), walls(against)),
    limit,
  });
  return [
    line("start to verdict / numpy + onnxruntime", ours, numpy, 0.9),
    line("start to verdict / pandas + scikit-learn + onnxruntime", ours, sklearn, 0.15),
    // What is left to win: everything that a verdict needs beyond a bare answer of a sandboxed, verified runtime.
    line("floor: verified runtime in a bare child / numpy + onnxruntime", two, numpy, null),
    line("floor: one bare process, nothing verified / numpy + onnxruntime", one, numpy, null),
    line("start to verdict / floor of a verified child", ours, two, null),
  ];
}

/** The demo's digits without their ids, as CSV: 899 rows of a label and 64 pixels. */
async function digitsCsv(): Promise<string> {
  const path = join(await madeFolder(), "digits.csv");
  if (existsSync(path)) return path;
  const table = await openTable(join(root, "demo/data/digits-test.parquet"));
  const names = table.columns.map(({ name }) => name).filter((name) => name !== "id");
  const lines = [names.join(",")];
  const want = Object.fromEntries(names.map((name) => [name, "text" as const]));
  for await (const batch of table.read(want, 1024)) {
    for (let row = 0; row < batch.rows; row += 1) {
      lines.push(names.map((name) => String(batch.columns.get(name)?.values[row])).join(","));
    }
  }
  await writeFile(path, `${lines.join("\n")}\n`);
  return path;
}
