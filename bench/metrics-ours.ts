// Times one of our computations, once, and prints the milliseconds: `metrics-ours.ts area|delong|report PATH`.
import { readFileSync } from "node:fs";
import { type Classification, METRICS, measure, measureAll } from "../packages/metrics/src/index.ts";
import { bootstrapArea } from "../packages/metrics/src/interval/bootstrap-area.ts";

export const AREA_ROWS = 100_000;
export const REPORT_ROWS = 1_000_000;
export const RESAMPLES = 1000;

const COMPUTATIONS: Record<string, (path: string) => () => { interval: unknown }[]> = {
  area(path) {
    const data = ranking(path);
    return () => [bootstrapArea(data, { resamples: RESAMPLES })];
  },
  delong(path) {
    const data = ranking(path);
    return () => [measure("roc_auc", data)];
  },
  report(path) {
    const [truth, predicted] = columns(path);
    const data = { task: "multiclass-classification", classes: 10, truth, predicted, scores: null } as const;
    const names = Object.values(METRICS)
      .filter(({ tasks, needs }) => tasks.includes(data.task) && needs === "labels")
      .map(({ name }) => name);
    return () => [...measureAll(names, data, { resamples: RESAMPLES }).values()];
  },
};

if (import.meta.main) {
  const [name = "", path = ""] = process.argv.slice(2);
  const compute = COMPUTATIONS[name]?.(path);
  if (compute === undefined) throw new Error(`${name}: expected ${Object.keys(COMPUTATIONS).join(", ")}`);
  const started = performance.now();
  const found = compute();
  const ms = performance.now() - started;
  if (found.length === 0 || found.some(({ interval }) => interval === null))
    throw new Error("an interval is missing");
  console.log(ms);
}

function ranking(path: string): Classification {
  const [truth, , values] = columns(path);
  const scores = { kind: "ranking" as const, width: 1, values };
  return { task: "binary-classification", classes: 2, truth, predicted: truth, scores };
}

/** Both columns as whole numbers, and the second as it is. */
function columns(path: string): [Int32Array, Int32Array, Float64Array] {
  const bytes = readFileSync(path);
  const numbers = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  const rows = numbers.length / 2;
  const second = numbers.slice(rows);
  return [Int32Array.from(numbers.subarray(0, rows)), Int32Array.from(second), second];
}
