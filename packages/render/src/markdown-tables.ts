import type { DatasetEntry, Report } from "@modelgate/schema";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { formatValue } from "./format-value.ts";
import { intervalBar } from "./interval-bar.ts";
import { type Judged, percent } from "./judged.ts";
import { type Column, folded, shortDigest, table } from "./markdown-layout.ts";
import { checkName, sliceName, VERDICT, whyOf } from "./wording.ts";

/** Every check given, in that order; "" for none. */
export function checksTable(judged: readonly Judged[]): string {
  const columns: Column[] = [
    ["Result", "left"],
    ["Check", "left"],
    ["Value", "right"],
    ["Interval", "left"],
    ["Limit", "left"],
    ["Interval and limit", "left"],
    ["Why", "left"],
  ];
  return table(
    columns,
    judged.map((row) => {
      const { mark, word } = VERDICT[row.check.effect];
      return [
        `${mark} ${word}`,
        checkName(row, codeSpan),
        row.value,
        row.interval ? `${row.interval.low} to ${row.interval.high} (${row.interval.confidence})` : "none",
        row.limit,
        picture(row),
        escapeMarkdown(whyOf(row), 300),
      ];
    }),
  );
}

/** Everything measured, judged or not, folded; "" for none. */
export function measurementsTable({ measurements, checks }: Pick<Report, "measurements" | "checks">): string {
  const columns: Column[] = [
    ["Metric", "left"],
    ["Data set", "left"],
    ["Slice", "left"],
    ["Value", "right"],
    ["Interval", "left"],
    ["Examples", "right"],
    ["Note", "left"],
  ];
  const limits = Map.groupBy(checks, (check) => check.measurement);
  const rows = measurements.map(({ id, metric, dataset, slice, value, unit, interval, n, reason }) => {
    const beside = { beside: (limits.get(id) ?? []).map(({ limit }) => limit.value) };
    const ends = interval ? [interval.low, interval.high] : [];
    return [
      codeSpan(metric),
      dataset === null ? "" : codeSpan(dataset),
      slice === null ? "" : codeSpan(sliceName(slice)),
      value === null ? "none" : formatValue(value, unit, beside),
      ends.map((end) => formatValue(end, unit, beside)).join(" to ") || "none",
      grouped(n),
      escapeMarkdown(reason ?? (interval ? `${percent(interval.confidence)}, ${interval.method}` : ""), 200),
    ];
  });
  return folded(`All measurements (${measurements.length})`, table(columns, rows));
}

/** What was measured on; "" for none. */
export function datasetsTable(datasets: readonly DatasetEntry[]): string {
  const columns: Column[] = [
    ["Data set", "left"],
    ["Rows", "right"],
    ["Digest", "left"],
    ["Path", "left"],
  ];
  return table(
    columns,
    datasets.map(({ name, rows, digest, path }) => [
      codeSpan(name),
      rows === null ? "unknown" : grouped(rows),
      shortDigest(digest) || "none",
      codeSpan(path),
    ]),
  );
}

function picture({ measurement, check }: Judged): string {
  if (measurement?.value == null) return "";
  const { low, high } = measurement.interval ?? {};
  return `\`${intervalBar({ value: measurement.value, limit: check.limit.value, low, high })}\``;
}

/** 1000000 as 1,000,000: by hand, for a locale's data differ between machines. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
