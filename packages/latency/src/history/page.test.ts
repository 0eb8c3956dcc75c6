import { expect, it } from "vitest";
import { traceOf } from "../trace-builder.ts";
import type { HistoryEntry } from "./entry.ts";
import { historyPage } from "./page.ts";

const { machine } = traceOf([]);

function entries(n: number, ms: (i: number) => number, more: Partial<HistoryEntry> = {}): HistoryEntry[] {
  return Array.from({ length: n }, (_, i) => ({
    commit: `c0ffee${i}`,
    date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString(),
    model: "digits",
    digest: null,
    machine,
    runtime: "onnxruntime-node 1.30.0",
    threads: 1,
    batch: 1,
    metrics: {
      latency_p50_ms: {
        value: ms(i),
        unit: "ms",
        interval: { low: ms(i) * 0.9, high: ms(i) * 1.1, confidence: 0.99, method: "order-statistic" },
        better: "lower",
      },
    },
    ...more,
  }));
}

const STEP = entries(30, (i) => (i < 15 ? 1 : 1.5) * (1 + ((i * 7) % 5) / 100));

it("draws a chart for each machine, with its change of level", () => {
  const page = historyPage([...STEP, ...entries(3, () => 9, { machine: { ...machine, cpu: "Another" } })]);
  expect(page.match(/<svg /g)).toHaveLength(2);
  expect(page).toContain("Another, 2 cores");
  expect(page).toMatch(
    /class="worse">\+[45]\d\.\d % \(worse\)<\/span> from 2026-01-16, commit <code>c0ffee15</,
  );
  expect(page.match(/class="change"/g)).toHaveLength(1);
});

it("calls a rise of what is better when high an improvement", () => {
  const rising = STEP.map((entry) => ({
    ...entry,
    metrics: {
      throughput_rows: {
        value: entry.metrics["latency_p50_ms"]?.value ?? 0,
        unit: "rows/s",
        better: "higher" as const,
      },
    },
  }));
  expect(historyPage(rising)).toMatch(/class="better">\+[45]\d\.\d % \(better\)/);
});

it("names each chart for those who do not see it, and has every number as a table", () => {
  const page = historyPage(entries(3, (i) => i + 1));
  expect(page).toContain(
    'role="img" aria-label="latency_p50_ms in ms: 3 values, the last 3; 0 changes of level"',
  );
  expect(page.match(/<tr><td>/g)).toHaveLength(3);
  expect(page).toContain("No change of level.");
  expect(page).not.toMatch(/class="scroll"(?! tabindex="0")/);
});

it("fetches nothing and runs nothing", () => {
  const page = historyPage(STEP);
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<img|src=|url\(|@import|https?:/);
});

it("escapes what strangers wrote", () => {
  const evil = '"><script>alert(1)</script>';
  const metrics = { [evil]: { value: 1, unit: evil, better: "lower" as const } };
  const page = historyPage(
    entries(2, () => 1, {
      model: evil,
      commit: evil,
      runtime: evil,
      machine: { ...machine, cpu: evil },
      metrics,
    }),
  );
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script&gt;");
});

it.each([
  ["nothing", [], "Nothing was recorded yet."],
  ["one entry", entries(1, () => 1), "1 number<"],
  ["zeros", entries(10, () => 0), "10 numbers"],
])("draws %s without a number that is none", (_name, some, text) => {
  const page = historyPage(some);
  expect(page).toContain(text);
  expect(page).not.toMatch(/NaN|Infinity|undefined/);
});
