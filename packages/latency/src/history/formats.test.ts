import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { writeBencher } from "./bencher.ts";
import { type HistoryEntry, historyLine, readHistory } from "./entry.ts";
import { readGithubActionBenchmark, writeGithubActionBenchmark } from "./github-action-benchmark.ts";

const dataJs = readFileSync(new URL("../../../../test/fixtures/latency/data.js", import.meta.url), "utf8");

const entry: HistoryEntry = {
  commit: "e8d062f",
  date: "2026-11-21T12:00:00Z",
  model: "digits",
  digest: null,
  machine: null,
  runtime: "onnxruntime-node 1.30.0",
  threads: 1,
  batch: 1,
  metrics: {
    latency_p50_ms: {
      value: 1.25,
      unit: "ms",
      interval: { low: 1, high: 1.5, confidence: 0.99, method: "order-statistic" },
      better: "lower",
    },
    throughput_rows: { value: 800, unit: "rows/s", interval: null, better: "higher" },
    size_bytes: { value: 48211, unit: "bytes", interval: null, better: "lower" },
  },
};

it("reads github-action-benchmark's data.js, suite by suite", () => {
  const entries = readGithubActionBenchmark(dataJs);
  expect(entries.map(({ model, commit, date }) => [model, commit.slice(0, 7), date])).toEqual([
    ["Inference", "e8d062f", "2026-09-25T01:38:41.360Z"],
    ["Inference", "f74462c", "2026-09-26T01:38:41.360Z"],
    ["Rows", "f74462c", "2026-09-26T01:38:41.360Z"],
  ]);
  expect(entries[0]?.metrics["digits/p50"]).toEqual({ value: 1.25, unit: "ms", better: "lower" });
  expect(entries[2]?.metrics["rows"]?.better).toBe("higher");
});

it("reads it without the assignment, as its external JSON has it, and what it read can be kept", () => {
  const entries = readGithubActionBenchmark(dataJs.replace("window.BENCHMARK_DATA = ", ""));
  expect(entries).toEqual(readGithubActionBenchmark(dataJs));
  expect(readHistory(entries.map(historyLine).join(""))).toEqual(entries);
});

it.each([
  ["no JSON", "window.BENCHMARK_DATA = {", "expected JSON"],
  ["another document", "[]", "the imported history: "],
  ["a value that is none", dataJs.replace("1.25", '"fast"'), "entries.Inference.0.benches.0.value"],
  ["a date that is none", dataJs.replace("1790300321360", "1e300"), "Inference, run 1: date"],
  [
    "a run without its commit",
    dataJs.replace('"commit": { "id"', '"commit": { "sha"'),
    "entries.Rows.0.commit.id",
  ],
])("refuses %s", (_name, text, message) => {
  expect(() => readGithubActionBenchmark(text)).toThrow(message);
});

it("writes what its custom tools read, one direction at a time", () => {
  expect(JSON.parse(writeGithubActionBenchmark(entry, "lower"))).toEqual([
    {
      name: "digits/latency_p50_ms",
      unit: "ms",
      value: 1.25,
      range: "1 … 1.5",
      extra: "onnxruntime-node 1.30.0",
    },
    { name: "digits/size_bytes", unit: "bytes", value: 48211, extra: "onnxruntime-node 1.30.0" },
  ]);
  expect(JSON.parse(writeGithubActionBenchmark(entry, "higher"))).toMatchObject([
    { name: "digits/throughput_rows" },
  ]);
});

// The shapes of bencher.dev/docs/reference/bencher-metric-format.
it("writes Bencher's Metric Format, times in its nanoseconds", () => {
  expect(JSON.parse(writeBencher(entry))).toEqual({
    "digits/latency_p50_ms": { latency: { value: 1250000, lower_value: 1000000, upper_value: 1500000 } },
    "digits/throughput_rows": { throughput: { value: 800 } },
    "digits/size_bytes": { "size-bytes": { value: 48211 } },
  });
});
