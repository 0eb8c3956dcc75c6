import {
  Arm,
  BehaviourChange,
  Changes,
  Check,
  Cost,
  DatasetEntry,
  Environment,
  FlipGroup,
  failure,
  GraphChange,
  Interval,
  Latency,
  Machine,
  Measurement,
  NodeEdit,
  OutputChange,
  PortChange,
  Provenance,
  Report,
  Scenario,
  Subject,
  TensorChange,
  WeightChange,
} from "@modelgate/schema";

/**
 * Reading order, from the schema itself, so that the verdict stands near the top; other keys follow by code unit. The sections come
 * last: what a key of theirs is called must not move those of a report.
 */
const ORDER: readonly { entries: object }[] = [
  ...[Report, Subject, DatasetEntry, Measurement, Interval, Check, Environment, Provenance],
  ...[Changes, PortChange, GraphChange, NodeEdit, WeightChange, TensorChange, Cost],
  ...[BehaviourChange, OutputChange, FlipGroup, Latency, Machine, Arm, Scenario],
];
const RANK = new Map(
  [...new Set(ORDER.flatMap(({ entries }) => Object.keys(entries)))].map((key, index) => [key, index]),
);

/**
 * A report as JSON: equal reports give equal bytes. Two spaces, keys in the schema's order, lists of numbers in one line (a
 * curve's points would be two thirds of the file), a newline at the end.
 * @throws ModelgateError `report-invalid` for a number that JSON cannot hold: it would be read as "not measured"
 */
export function json(report: Report): string {
  const spread = JSON.stringify(report, ordered, 2);
  return `${spread.replace(NUMBERS, (_, inside: string) => `[${inside.replace(/,\n\s*/gu, ", ")}]`)}\n`;
}

/** A list of numbers over several lines. A text holds no line end as it is, so that nothing in one is taken for a list. */
const NUMBERS = /\[\n\s*(-?\d[\d.e+-]*(?:,\n\s*-?\d[\d.e+-]*)*)\n\s*\]/gu;

function ordered(key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw failure("report-invalid", `${key}: expected a finite number, got ${value}`, {
      hint: "This is a defect of Modelgate: what could not be measured is null, with a reason.",
    });
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function rank(key: string): number {
  return RANK.get(key) ?? RANK.size;
}
