import type { Arm, Latency, Percentile } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, tableOf } from "../chapter/sheet.ts";
import { formatValue } from "../format-value.ts";
import { grouped } from "../markdown-layout.ts";
import { many } from "../wording.ts";
import { duration, percentage, rate } from "./duration.ts";

/** Percentiles that are a column of their own, if an arm has them. */
const COLUMNS = [50, 90, 95, 99, 99.9];

/** How long one inference of each arm took. */
export function timesSheet({ arms }: Latency, pen: Pen): Sheet | null {
  const columns = COLUMNS.filter((wanted) =>
    arms.some(({ percentiles }) => percentiles.some(({ percentile }) => percentile === wanted)),
  );
  const table = tableOf(
    "Time of one inference",
    [
      ["Arm", "left"],
      ...columns.map((column) => [`p${column}`, "right"] as const),
      ["Mean", "right"],
      ["Spread", "right"],
      ["Throughput", "right"],
      ["Inferences", "right"],
    ],
    { items: arms, most: pen.rows },
    (arm) => [
      arm.arm,
      ...columns.map((column) =>
        percentileCell(arm.percentiles.find(({ percentile }) => percentile === column)),
      ),
      arm.meanMs === null ? "" : duration(arm.meanMs),
      arm.spread === null ? "" : `${percentage(arm.spread)} %`,
      arm.throughput === null ? "" : `${rate(arm.throughput)}/s`,
      `${grouped(arm.inferences)} in ${many(arm.launches, "launch", "launches")}`,
    ],
  );
  const bounded = arms.some(({ percentiles }) =>
    percentiles.some(({ kind, ms }) => kind === "upper-bound" && ms !== null),
  );
  const legend = bounded
    ? "≤: a bound that holds with the confidence of the run; the percentile itself may be lower."
    : "";
  return sheetOf({
    name: "times",
    title: "Time of one inference",
    summary: "",
    open: true,
    importance: 9,
    blocks: [table, { kind: "words", text: legend }, { kind: "list", items: refusals(arms, pen) }],
  });
}

/** "≤ 3.10 ms", "refused" where the sample cannot support one; "" where none was asked. */
export function percentileCell(percentile: Percentile | undefined): string {
  if (percentile === undefined) return "";
  const { ms, kind } = percentile;
  if (ms === null) return "refused";
  return `${kind === "upper-bound" ? "≤ " : ""}${duration(ms)}`;
}

/** "p99 of the candidate: needs 662 queries, there are 400", each reason once. */
function refusals(arms: readonly Arm[], pen: Pen): string[] {
  const reasons = new Map<string, string[]>();
  for (const { arm, percentiles } of arms) {
    for (const { percentile, ms, reason } of percentiles) {
      if (ms !== null) continue;
      const text = `p${percentile}: ${pen.prose(reason ?? "no reason given", 200)}`;
      reasons.set(text, [...(reasons.get(text) ?? []), arm]);
    }
  }
  return [...reasons]
    .slice(0, pen.rows)
    .map(([text, whose]) => `${text} (${[...new Set(whose)].join(", ")})`);
}

/** What each arm takes beside its time. */
export function resourcesSheet({ arms }: Latency, pen: Pen): Sheet | null {
  const measured = arms.filter(({ coldStart, peakMemoryBytes, cpuMs, fileBytes, costPerMillion, warmUpMs }) =>
    [coldStart, peakMemoryBytes, cpuMs, fileBytes, costPerMillion, warmUpMs].some((value) => value !== null),
  );
  const bytes = (value: number | null) => (value === null ? "" : formatValue(value, "bytes"));
  const time = (value: number | null) => (value === null ? "" : duration(value));
  const table = tableOf(
    "What each arm takes beside its time",
    [
      ["Arm", "left"],
      ["Cold start", "right"],
      ["Process + load + first", "right"],
      ["Warm-up", "right"],
      ["CPU", "right"],
      ["Peak memory", "right"],
      ["File", "right"],
      ["Cost per million", "right"],
    ],
    { items: measured, most: pen.rows },
    ({ arm, coldStart, warmUpMs, cpuMs, peakMemoryBytes, fileBytes, costPerMillion }) => [
      arm,
      time(coldStart?.totalMs ?? null),
      coldStart === null ? "" : coldStartParts(coldStart),
      warmUpMs === null ? "never stable" : duration(warmUpMs),
      time(cpuMs),
      bytes(peakMemoryBytes),
      bytes(fileBytes),
      costPerMillion === null ? "" : formatValue(costPerMillion, "target"),
    ],
  );
  return sheetOf({
    name: "cold start, memory and cost",
    title: "Cold start, memory and cost",
    summary: "",
    importance: 6,
    blocks: [table],
  });
}

function coldStartParts({ processMs, loadMs, firstMs }: NonNullable<Arm["coldStart"]>): string {
  return [processMs, loadMs, firstMs].map(duration).join(" + ");
}
