import type { DatasetEntry, Direction, Report } from "@modelgate/schema";
import { type Change, changeOf, directions } from "./change.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { foldSlices, sizeOf } from "./fold-slices.ts";
import { formatValue } from "./format-value.ts";
import { intervalBar } from "./interval-bar.ts";
import { besides, type Judged, limitsBeside } from "./judged.ts";
import {
  type Column,
  folded,
  grouped,
  shortDigest,
  table,
  tableWithin,
  unbroken,
} from "./markdown-layout.ts";
import type { Measured } from "./measured.ts";
import { percent } from "./percent.ts";
import { picturePoints } from "./picture-points.ts";
import { sliceName } from "./slice-name.ts";
import { whyBeside, whyOf } from "./why.ts";
import { checkName, VERDICT } from "./wording.ts";

/** Every check given, in that order; "" for none. */
export function checksTable(judged: readonly Judged[], directions: ReadonlyMap<string, Direction>): string {
  return checksWithin(judged, directions, Number.POSITIVE_INFINITY).body;
}

/** As many checks as fit into `room`, and how many; with base, head and change when one of them has a baseline. */
export function checksWithin(
  judged: readonly Judged[],
  directions: ReadonlyMap<string, Direction>,
  room: number,
): { body: string; shown: number } {
  const lines = foldSlices(judged);
  const compared = lines.some(({ measurement }) => measurement?.baseline !== undefined);
  const explained = lines.some((row) => whyOf(row) !== "");
  const columns: Column[] = [
    ["Result", "left"],
    ["Check", "left"],
    ...(compared ? COMPARED : ESTIMATED),
    ["Limit", "left"],
    // Beside base, head and change there is no room for columns of their own: picture and reason go into others.
    ...(compared ? [] : ([["Interval and limit", "left"]] as const)),
    ...(explained && !compared ? ([["Why", "left"]] as const) : []),
  ];
  const { body, shown } = tableWithin(
    columns,
    lines,
    (row) => {
      const { mark, word } = VERDICT[row.check.effect];
      return [
        unbroken(`${mark} ${word}`),
        compared ? namedAndWhy(row) : checkName(row, codeSpan),
        ...(compared ? comparedCells(row, directions) : [row.value, range(row)]),
        ...(compared
          ? [[row.limit, picture(row)].filter((part) => part !== "").join("<br>")]
          : [unbroken(row.limit), picture(row)]),
        ...(explained && !compared ? [escapeMarkdown(whyOf(row), 300)] : []),
      ];
    },
    room,
  );
  return { body, shown: lines.slice(0, shown).reduce((sum, row) => sum + sizeOf(row), 0) };
}

const ESTIMATED: readonly Column[] = [
  ["Value", "right"],
  ["Interval", "left"],
];
const COMPARED: readonly Column[] = [
  ["Base", "right"],
  ["Head", "right"],
  ["Change", "left"],
];

function range({ interval }: Judged): string {
  return interval ? `${interval.low} to ${interval.high} (${interval.confidence})` : "none";
}

function namedAndWhy(row: Judged): string {
  const why = escapeMarkdown(whyBeside(row), 300);
  return `${checkName(row, codeSpan)}${why && `<br><sub>${why}</sub>`}`;
}

function comparedCells(
  { measurement, check, bound, value, interval }: Judged,
  directions: ReadonlyMap<string, Direction>,
) {
  const change = measurement && changeOf(measurement, directions, besides(check, bound, measurement));
  const ends = interval ? `<br>${unbroken(`${interval.low} to ${interval.high}`)}` : "";
  if (change === null) return ["none", unbroken(value) + ends, ""];
  return [unbroken(change.base), unbroken(change.head) + ends, changeCell(change)];
}

/** "▼ **worse** −0.021 (−0.030 to −0.012)" */
function changeCell({ mark, word, difference, reservation }: Change): string {
  const claim = word === "worse" ? "**worse**" : word;
  const doubt = reservation === "" ? "" : `, ${reservation}`;
  return `${mark} ${claim}${doubt}${difference === "" || word === "same" ? "" : `<br>${unbroken(difference)}`}`;
}

/** Everything measured, judged or not, folded; "" for none. */
export function measurementsTable({ measurements, checks }: Pick<Report, "measurements" | "checks">): string {
  const limits = Map.groupBy(checks, (check) => check.measurement);
  const known = directions([{ measurements, checks }]);
  const rows = measurements.map((measurement) => ({
    model: "",
    measurement,
    beside: limitsBeside(limits.get(measurement.id) ?? []),
    directions: known,
  }));
  const { body } = measurementsWithin(rows, Number.POSITIVE_INFINITY);
  return folded(`All measurements (${measurements.length})`, body);
}

/** As many measurements as fit into `room`; the columns of models and of baselines only when there are any. */
export function measurementsWithin(rows: readonly Measured[], room: number): { body: string; shown: number } {
  const named = rows.some(({ model }) => model !== "");
  const compared = rows.some(({ measurement }) => measurement.baseline !== undefined);
  const columns: Column[] = [
    ...(named ? ([["Model", "left"]] as const) : []),
    ["Metric", "left"],
    ["Data set", "left"],
    ["Slice", "left"],
    ...(compared ? ([["Base", "right"]] as const) : []),
    ["Value", "right"],
    ["Interval", "left"],
    ...(compared ? ([["Change", "left"]] as const) : []),
    ["Examples", "right"],
    ["Note", "left"],
  ];
  return tableWithin(
    columns,
    rows,
    ({ model, measurement, beside, directions }) => {
      const { metric, dataset, slice, value, unit, interval, n, reason } = measurement;
      const change = changeOf(measurement, directions, { beside });
      const ends = interval ? [interval.low, interval.high] : [];
      return [
        ...(named ? [codeSpan(model)] : []),
        codeSpan(metric),
        dataset === null ? "" : codeSpan(dataset),
        slice === null ? "" : codeSpan(sliceName(slice)),
        ...(compared ? [unbroken(change?.base ?? "")] : []),
        change?.head ?? (value === null ? "none" : formatValue(value, unit, { beside })),
        ends.map((end) => formatValue(end, unit, { beside })).join(" to ") || "none",
        ...(compared ? [change === null ? "" : changeCell(change)] : []),
        grouped(n),
        escapeMarkdown(
          reason ?? (interval ? `${percent(interval.confidence)}, ${interval.method}` : ""),
          200,
        ),
      ];
    },
    room,
  );
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

function picture(row: Judged): string {
  const points = picturePoints(row);
  return points === null ? "" : `\`${intervalBar({ ...points, limit: points.limit?.value ?? null })}\``;
}
