import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resolveMetric } from "@modelgate/metrics";
import type { Task } from "@modelgate/schema";
import { describe, expect, it } from "vitest";
import { inputsOf, runValidate } from "./run-validate.ts";

// Every shape of signature that exporters give; the truth is scikit-learn's on onnxruntime's answers in
// Python (test/fixtures/models/make.py).

type Case = { name: string; task: Task; rows: number; expected: Record<string, number> };

const folder = join(import.meta.dirname, "../fixtures/models");
const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as Case[];

describe.concurrent("validate equals scikit-learn", () => {
  it.each(cases)("$name", async (entry) => {
    const limits = Object.keys(entry.expected).map((metric) => `${metric}>=-1e9`);
    const { code, report } = await runValidate({ ...inputsOf(entry, folder), limits: limits.join("\n") });
    expect(report.problems).toEqual([]);
    expect(code).toBe(0);
    expect(report.subject.binding).toBe("executed");
    expect(report.datasets[0]?.rows).toBe(entry.rows);
    for (const [alias, truth] of Object.entries(entry.expected)) {
      const metric = resolveMetric(alias, entry.task).metric.name;
      const { value, interval } = report.measurements.find((m) => m.metric === metric) ?? {};
      // Given float32, scikit-learn takes the logarithms in float32; ours are of the same numbers in float64.
      const tolerance = metric === "log_loss" ? 1e-7 : 1e-9;
      const difference = Math.abs((value ?? Number.NaN) - truth);
      expect(difference, `${metric}: ${value}, scikit-learn ${truth}`).toBeLessThan(tolerance);
      if (interval) expect(interval.low <= truth && truth <= interval.high, metric).toBe(true);
    }
  });
});
