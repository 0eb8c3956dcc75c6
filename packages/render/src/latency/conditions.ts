import type { Latency, OperatorTime, Scenario, Sweep } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Block, type Series, type Sheet, sheetOf, tableOf } from "../chapter/sheet.ts";
import { isDrawable } from "../chart.ts";
import { grouped } from "../markdown-layout.ts";
import { many } from "../wording.ts";
import { percentileCell } from "./arms.ts";
import { excess, excessRange } from "./compared.ts";
import { duration, percentage, rate } from "./duration.ts";

/** Scenarios in MLPerf's words. */
export function scenarioSheet(scenarios: readonly Scenario[], pen: Pen): Sheet | null {
  const table = tableOf(
    "Scenarios",
    [
      ["Scenario", "left"],
      ["Arm", "left"],
      ["Result", "right"],
      ["Bound", "right"],
      ["Percentiles", "right"],
      ["Queries", "right"],
      ["Valid", "left"],
    ],
    { items: scenarios, most: pen.rows },
    ({ name, arm, result, unit, boundMs, percentiles, queries, samplesPerQuery, valid, reason }) => [
      name,
      arm,
      result === null ? "none" : unit === "ms" ? duration(result) : `${rate(result)} ${unit}`,
      boundMs === null ? "" : duration(boundMs),
      percentiles.map((one) => `p${one.percentile} ${percentileCell(one)}`).join(", "),
      samplesPerQuery === 1 ? grouped(queries) : `${grouped(queries)} of ${many(samplesPerQuery, "sample")}`,
      `${valid ? "yes" : pen.strong("no")}${reason === undefined ? "" : `: ${pen.prose(reason, 160)}`}`,
    ],
  );
  const summary = many(scenarios.length, "result");
  return sheetOf({ name: "scenarios", title: "Scenarios", summary, importance: 5, blocks: [table] });
}

/** One condition varied: a table, and a picture with the knee named. */
export function sweepSheet(sweep: Sweep, pen: Pen): Sheet | null {
  const { axis, points, knee } = sweep;
  const compared = points.some(({ baselineP50Ms }) => baselineP50Ms !== null);
  const table = tableOf(
    "Points of the sweep",
    [
      ["Value", "left"],
      ["p50", "right"],
      ...(compared
        ? ([
            ["Baseline p50", "right"],
            ["Change", "right"],
            ["Interval", "right"],
          ] as const)
        : []),
      ["Throughput", "right"],
      ["Note", "left"],
    ],
    { items: points, most: pen.rows },
    ({ value, p50Ms, baselineP50Ms, throughput, ratio, reason }) => [
      pen.name(value, 40),
      p50Ms === null ? "none" : duration(p50Ms),
      ...(compared
        ? [
            baselineP50Ms === null ? "none" : duration(baselineP50Ms),
            ratio === null ? "" : excess(ratio.value),
            ratio === null ? "" : excessRange(ratio),
          ]
        : []),
      throughput === null ? "" : `${rate(throughput)}/s`,
      [value === knee ? pen.strong("knee") : "", reason === undefined ? "" : pen.prose(reason, 160)]
        .filter((part) => part !== "")
        .join(": "),
    ],
  );
  const whose = AXES.has(axis) ? axis : "an axis of the model";
  const kneeWords =
    knee === null
      ? `No knee: more of ${pen.name(axis, 40)} brings more up to the end of the sweep, or never does.`
      : `Knee at ${pen.name(knee, 40)}: beyond it more of ${pen.name(axis, 40)} brings little.`;
  return sheetOf({
    name: `sweep over ${whose}`,
    title: `Sweep over ${whose}`,
    summary: many(points.length, "point"),
    importance: 4,
    blocks: [{ kind: "words", text: kneeWords }, table, ...pictures(sweep)],
  });
}

/** Points of a picture: a stranger's report may hold any number. */
const MOST_POINTS = 40;

/** Axes of ours: any other name is the model's, and a title has room for none. */
const AXES = new Set(["batch", "threads", "concurrency", "optimisation"]);

function pictures({ axis, points, knee }: Sweep): Block[] {
  const isShown = (value: number | null) => value !== null && value > 0 && isDrawable(value);
  const timed = points.filter(({ p50Ms }) => isShown(p50Ms)).slice(0, MOST_POINTS);
  const flowing = points.filter(({ throughput }) => isShown(throughput)).slice(0, MOST_POINTS);
  const base = timed.flatMap(({ baselineP50Ms }) => (isShown(baselineP50Ms) ? [baselineP50Ms ?? 0] : []));
  const of = (from: Sweep["points"], title: string, unit: string, lines: Series["lines"]): Block => ({
    kind: "series",
    series: { title, axis, unit, lines, knee, labels: from.map(({ value }) => value) },
  });
  return [
    of(timed, "Median time", "ms", [
      { name: "candidate", heights: timed.map(({ p50Ms }) => p50Ms ?? 0) },
      ...(base.length === timed.length ? [{ name: "baseline", heights: base }] : []),
    ]),
    of(flowing, "Throughput", "per second", [
      { name: "candidate", heights: flowing.map(({ throughput }) => throughput ?? 0) },
    ]),
  ];
}

/** Where the time goes, and where the difference comes from. */
export function operatorSheet({ operators }: Latency, pen: Pen): Sheet | null {
  const ranked = operators.toSorted(
    (a, b) =>
      Math.abs(b.share ?? 0) - Math.abs(a.share ?? 0) || Math.abs(b.differenceMs) - Math.abs(a.differenceMs),
  );
  const compared = operators.some(({ baselineMs }) => baselineMs !== null);
  const time = (ms: number | null) => (ms === null ? "" : duration(ms));
  const table = tableOf(
    "Time by operator",
    [
      ["Operator", "left"],
      ["Node", "left"],
      ...(compared ? ([["Baseline", "right"]] as const) : []),
      ["Candidate", "right"],
      ...(compared
        ? ([
            ["Difference", "right"],
            ["Share of it", "right"],
            ["Bar", "left"],
          ] as const)
        : []),
    ],
    { items: ranked, most: pen.rows },
    ({ operator, node, candidateMs, baselineMs, differenceMs, share }: OperatorTime) => [
      pen.name(operator, 60),
      node === null ? "all of them" : pen.name(node, 60),
      ...(compared ? [time(baselineMs)] : []),
      time(candidateMs),
      ...(compared
        ? [signedTime(differenceMs), share === null ? "" : `${percentage(share)} %`, shareBar(share, pen)]
        : []),
    ],
  );
  const summary = many(operators.length, "operator");
  return sheetOf({
    name: "time by operator",
    title: "Time by operator",
    summary,
    importance: 7,
    blocks: [table],
  });
}

function signedTime(ms: number): string {
  return ms === 0 ? "0 ms" : `${ms < 0 ? "−" : "+"}${duration(Math.abs(ms))}`;
}

function shareBar(share: number | null, pen: Pen): string {
  return share === null ? "" : pen.bar(Math.min(1, Math.max(0, share)));
}
