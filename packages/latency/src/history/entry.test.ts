import { expect, it } from "vitest";
import { traceOf } from "../trace-builder.ts";
import { type HistoryEntry, historyLine, readHistory, seriesOf } from "./entry.ts";

const { machine } = traceOf([]);

function entry(more: Partial<HistoryEntry> = {}, ms = 1): HistoryEntry {
  return {
    commit: "e8d062f",
    date: "2026-11-21T12:00:00Z",
    model: "digits",
    digest: null,
    machine,
    runtime: "onnxruntime-node 1.30.0",
    threads: 1,
    batch: 1,
    metrics: { latency_p50_ms: { value: ms, unit: "ms", interval: null, better: "lower" } },
    ...more,
  };
}

it("reads back the lines that were appended", () => {
  const entries = [entry(), entry({ commit: "f74462c", machine: null }, 2)];
  expect(readHistory(entries.map(historyLine).join(""))).toEqual(entries);
});

it("reads an empty file as an empty history", () => {
  expect(readHistory("")).toEqual([]);
});

it("names every line that is wrong", () => {
  const good = historyLine(entry());
  const text = `${good}{}\n${good}${good.slice(0, 40)}`;
  expect(() => readHistory(text)).toThrow(/history, line 2: format.*\nhistory, line 4: /);
});

it.each([
  ["a date that is none", { date: "yesterday" }, "date"],
  [
    "a number that is none",
    { metrics: { a: { value: Number.NaN, unit: "ms", better: "lower" } } },
    "metrics.a.value",
  ],
])("refuses %s", (_name, more, path) => {
  expect(() => readHistory(JSON.stringify({ ...JSON.parse(historyLine(entry())), ...more }))).toThrow(path);
});

it("puts entries in the order of time, not of lines", () => {
  const [series] = seriesOf([
    entry({ date: "2026-11-22T12:00:00Z" }, 2),
    entry({ date: "2026-11-22T00:00:00+02:00" }, 1),
  ]);
  expect(series?.points.map(({ metric }) => metric.value)).toEqual([1, 2]);
});

it.each([
  ["another processor", { machine: { ...machine, cpu: "Another" } }, 2],
  ["no machine", { machine: null }, 2],
  ["another number of threads", { threads: 2 }, 2],
  ["another batch", { batch: 8 }, 2],
  ["another model", { model: "letters" }, 2],
  ["other conditions", { conditions: { optimisation: "disabled" } }, 2],
  ["another load", { machine: { ...machine, load: 9 } }, 1],
  ["another image", { machine: { ...machine, image: "ubuntu24" } }, 1],
  ["another runtime", { runtime: "onnxruntime-node 1.31.0" }, 1],
])("keeps apart what is unlike: %s", (_name, more, series) => {
  expect(seriesOf([entry(), entry(more)])).toHaveLength(series);
});

it("keeps metrics apart by their unit", () => {
  const seconds = { latency_p50_ms: { value: 1, unit: "s", better: "lower" as const } };
  expect(seriesOf([entry(), entry({ metrics: seconds })]).map(({ unit }) => unit)).toEqual(["ms", "s"]);
});

it("is not fooled by a metric that is named like a method of objects", () => {
  const metrics = { constructor: { value: 1, unit: "ms", better: "lower" as const } };
  expect(seriesOf([entry(), entry({ metrics })])).toHaveLength(2);
});
