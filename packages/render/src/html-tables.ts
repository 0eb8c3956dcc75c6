import type { DatasetEntry, Direction, Gathered } from "@modelgate/schema";
import { type Change, changeOf } from "./change.ts";
import type { Chart, ChartPoint } from "./chart.ts";
import { formatValue } from "./format-value.ts";
import { htmlName, htmlProse, htmlTable } from "./html-text.ts";
import { domainOf, intervalSvg, type PicturePoints } from "./interval-svg.ts";
import { besides, type Judged } from "./judged.ts";
import { type Column, grouped } from "./markdown-layout.ts";
import type { Measured } from "./measured.ts";
import { percent } from "./percent.ts";
import { picturePoints } from "./picture-points.ts";
import type { ReviewedModel } from "./review.ts";
import { changesSentence, shareOf, worstCheck } from "./review-wording.ts";
import { sliceName } from "./slice-name.ts";
import { whyBeside } from "./why.ts";
import { checkName, VERDICT } from "./wording.ts";

/** The word of an effect with its mark, in its colour. */
export function verdictTag(effect: Judged["check"]["effect"]): string {
  const { mark, word } = VERDICT[effect];
  return `<span class="verdict ${effect}"><span aria-hidden="true">${mark}</span> ${word}</span>`;
}

/** A line for each model with a link to its section. */
export function modelsTable(models: readonly ReviewedModel[]): string {
  const compared = models.some((model) => model.baseline !== null);
  const columns: Column[] = [
    ["Model", "left"],
    ["Result", "left"],
    ["Checks", "left"],
    ["Worst", "left"],
    ["Limit", "left"],
    ...(compared ? ([["Against the baseline", "left"]] as const) : []),
  ];
  const rows = models.map((model, index) => {
    const worst = worstCheck(model);
    const changes = model.unchanged
      ? "the same bytes"
      : changesSentence({ models: [model] }) || "no baseline";
    return [
      `<a href="#model-${index + 1}">${htmlName(model.name)}</a>`,
      verdictTag(model.verdict),
      shareOf(model),
      worst === null ? "" : `${checkName(worst, htmlName)} ${worst.value}`,
      limitHtml(worst?.limit ?? ""),
      ...(compared ? [changes] : []),
    ];
  });
  return htmlTable("Models, worst first", columns, rows);
}

/** Every check, worst first, with base, head and change when one of them has a baseline. */
export function checksHtml(judged: readonly Judged[], directions: ReadonlyMap<string, Direction>): string {
  const compared = judged.some(({ measurement }) => measurement?.baseline !== undefined);
  const explained = judged.some((row) => whyBeside(row) !== "");
  const columns: Column[] = [
    ["Check", "left"],
    ["Result", "left"],
    ...(compared ? ([["Base", "right"]] as const) : []),
    [compared ? "Head" : "Value", "right"],
    ...(compared ? ([["Change", "left"]] as const) : []),
    ["Limit", "left"],
    ["Interval and limit", "left"],
    ...(explained ? ([["Why", "left"]] as const) : []),
  ];
  const rows = judged.map((row) => {
    const { measurement, check, bound, value, limit } = row;
    const change = measurement && changeOf(measurement, directions, besides(check, bound, measurement));
    return [
      checkName(row, htmlName),
      verdictTag(check.effect),
      ...(compared ? [change?.base ?? "none"] : []),
      (change?.head ?? value) + rangeOf(row),
      ...(compared ? [change === null ? "" : changeHtml(change)] : []),
      limitHtml(limit),
      picture(row),
      ...(explained ? [htmlProse(whyBeside(row))] : []),
    ];
  });
  return htmlTable("Checks, worst first", columns, rows);
}

function limitHtml(limit: string): string {
  // Words against a baseline are too many for one line.
  return limit.length > 20 ? limit : limit && `<span class="limit-text">${limit}</span>`;
}

function rangeOf({ interval }: Judged): string {
  if (interval === null) return "";
  return ` <span class="range">${interval.low} to ${interval.high}, ${interval.confidence}</span>`;
}

function changeHtml({ mark, word, difference, reservation }: Change): string {
  const doubt = reservation === "" ? "" : `, ${reservation}`;
  const range = difference === "" || word === "same" ? "" : ` <span class="range">${difference}</span>`;
  return `<span class="change ${word.replaceAll(" ", "-")}"><span aria-hidden="true">${mark}</span> ${word}</span>${doubt}${range}`;
}

function picture(row: Judged): string {
  const points = picturePoints(row);
  if (points === null) return "";
  const { value, interval, limit, difference } = row;
  if (difference !== null) {
    const spread = difference.interval === null ? ", no interval" : `, interval ${difference.interval.range}`;
    return intervalSvg(points, `difference ${difference.value}${spread}, limit ${limit}`);
  }
  const range = interval ? `, interval ${interval.low} to ${interval.high}` : ", no interval";
  return intervalSvg(points, `${value}${range}, limit ${limit}`);
}

function pointsOf({ value, interval, baseline }: Measured["measurement"]): PicturePoints {
  return {
    value: value ?? 0,
    low: interval?.low,
    high: interval?.high,
    baseline: baseline?.value ?? undefined,
  };
}

/** One metric over models and data sets, on one axis. */
export function chartHtml({ metric, points, total }: Chart): string {
  const pictured = points.map(({ measurement, judged }) => ({
    ...pointsOf(measurement),
    limit: (judged && picturePoints(judged)?.limit) ?? undefined,
  }));
  const domain = domainOf(pictured);
  const rows = points.map((point, index) => [
    htmlName(point.model),
    point.dataset === null ? "" : htmlName(point.dataset),
    pointValue(point),
    limitHtml(point.judged?.limit ?? "none"),
    intervalSvg(
      pictured[index] ?? { value: point.value },
      `${pointValue(point)} on an axis shared by this table`,
      domain,
    ),
  ]);
  const crowd = points.length < total ? `, the first ${points.length} of ${grouped(total)}` : "";
  return htmlTable(
    `${htmlName(metric)} on one axis${crowd}`,
    [
      ["Model", "left"],
      ["Data set", "left"],
      ["Value", "right"],
      ["Limit", "left"],
      ["Interval and limit", "left"],
    ],
    rows,
  );
}

function pointValue({ judged, value, measurement }: ChartPoint): string {
  return judged?.value ?? formatValue(value, measurement.unit);
}

/** Everything measured, judged or not. */
export function measurementsHtml(rows: readonly Measured[]): string {
  const compared = rows.some(({ measurement }) => measurement.baseline !== undefined);
  const columns: Column[] = [
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
  const cells = rows.map(({ measurement, beside, directions }) => {
    const { metric, dataset, slice, value, unit, interval, n, reason } = measurement;
    const change = changeOf(measurement, directions, { beside });
    const ends = interval ? [interval.low, interval.high] : [];
    const method = interval ? `${percent(interval.confidence)}, ${interval.method}` : "";
    return [
      htmlName(metric),
      dataset === null ? "" : htmlName(dataset),
      slice === null ? "" : htmlName(sliceName(slice)),
      ...(compared ? [change?.base ?? ""] : []),
      change?.head ?? (value === null ? "none" : formatValue(value, unit, { beside })),
      ends.map((end) => formatValue(end, unit, { beside })).join(" to ") || "none",
      ...(compared ? [change === null ? "" : changeHtml(change)] : []),
      grouped(n),
      htmlProse(reason ?? method),
    ];
  });
  return htmlTable("All measurements", columns, cells);
}

/** What was measured on. */
export function datasetsHtml(datasets: readonly DatasetEntry[]): string {
  const rows = datasets.map(({ name, rows, digest, path }) => [
    htmlName(name),
    rows === null ? "unknown" : grouped(rows),
    digest === null ? "none" : htmlName(digest),
    htmlName(path, 300),
  ]);
  return htmlTable(
    "Data sets",
    [
      ["Data set", "left"],
      ["Rows", "right"],
      ["Digest", "left"],
      ["Path", "left"],
    ],
    rows,
  );
}

/** What an aggregate waited for. */
export function gatheredHtml(gathered: readonly Gathered[]): string {
  const rows = gathered.map(({ name, verdict, reason }) => [
    htmlName(name),
    verdictTag(verdict),
    htmlProse(reason),
  ]);
  return htmlTable(
    "Reports",
    [
      ["Report", "left"],
      ["Result", "left"],
      ["Reason", "left"],
    ],
    rows,
  );
}
