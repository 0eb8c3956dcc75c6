import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Line } from "./line.ts";
import { cache, madeFolder, root } from "./places.ts";
import { timed } from "./process.ts";
import { peer, python } from "./python.ts";
import { type Arm, byTurns, medianOf, ratioOf, type Taken } from "./rounds.ts";
import { millionRows } from "./whole.ts";

/** pyarrow's reader of Parquet takes 0.2 s or 0.5 s, as its threads fall: few rounds would say which came more often. */
const ROUNDS = { json: 5, csv: 5, pandas: 5, parquet: 25 };
/** Apart from the peers of the other benches, none of which needs it. */
const PYARROW = "pyarrow==25.0.0";

/** A million rows of 20 numbers and a label in each format: seconds from opening the file to the last value. */
export async function readingBench(): Promise<Line[]> {
  const csv = await millionRows();
  const folder = await madeFolder();
  const pyarrow = await pyarrowProgram();
  if (!existsSync(join(folder, "million.jsonl"))) {
    await timed(pyarrow, [peer("reading.py"), "make", csv, folder], root);
  }
  const against = (program: string, name: keyof typeof ROUNDS, file: string, limit: number | null) =>
    compared(
      { name, limit },
      arm([program, peer("reading.py"), name, join(folder, file)]),
      join(folder, file),
    );
  return [
    await against(pyarrow, "json", "million.jsonl", 1),
    await against(pyarrow, "parquet", "million-snappy.parquet", 2),
    await against(pyarrow, "parquet", "million-plain.parquet", 2),
    await against(pyarrow, "csv", "million.csv", null),
    await against(await python(), "pandas", "million.csv", null),
  ];
}

async function compared(
  { name, limit }: { name: keyof typeof ROUNDS; limit: number | null },
  theirs: Checked,
  path: string,
): Promise<Line> {
  const ours = arm([process.execPath, join(import.meta.dirname, "reading-ours.ts"), path]);
  const [own = [], other = []] = await byTurns([ours.run, theirs.run], ROUNDS[name]);
  if (ours.said() !== theirs.said()) throw new Error(`${path}: ${ours.said()} is not ${theirs.said()}`);
  const walls = (taken: readonly Taken[]) => taken.map(({ ms }) => ms);
  return {
    name: `reading ${path.slice(path.lastIndexOf("/") + 1)} / ${name === "pandas" ? "" : "pyarrow."}${name}`,
    ours: medianOf(own),
    peer: medianOf(other),
    ...ratioOf(walls(own), walls(other)),
    limit,
  };
}

type Checked = { run: Arm; said(): string };

/** A program that prints rows, a sum, and the seconds that count. */
function arm([program = "", ...args]: readonly string[]): Checked {
  let said = "";
  return {
    said: () => said,
    async run() {
      const { stdout, cpuMs } = await timed(program, args, root);
      const [rows, total, seconds] = stdout.trim().split(" ");
      // Sums differ in the last digits by the order in which they are taken.
      said = `${rows} rows, sum ${Number(total).toFixed(3)}`;
      return { ms: Number(seconds) * 1000, cpuMs };
    },
  };
}

async function pyarrowProgram(): Promise<string> {
  const folder = join(cache, "bench-venv-reading");
  const program = join(folder, process.platform === "win32" ? "Scripts/python.exe" : "bin/python");
  if (!existsSync(program)) await timed("python3", ["-m", "venv", folder], root);
  await timed(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", PYARROW], root);
  return program;
}
