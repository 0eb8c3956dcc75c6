import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@modelgate/schema";

/** What scikit-learn and scipy say of one model (train.py wrote it). */
type Expected = {
  metrics: Record<string, number>;
  accuracy_by_label?: Record<string, number>;
  against?: { newly_wrong: number; newly_right: number; accuracy_difference: number; mcnemar_p: number };
};

/** The scores are float32, whose rows the reference divides by their sums. */
const TOLERANCE = 1e-6;

/** How many numbers of a report scikit-learn and scipy know as well, and those that are not theirs, in words. */
export function besideOutside(report: Report): { known: number; strange: string[] } {
  const all = JSON.parse(readFileSync(join(import.meta.dirname, "expected.json"), "utf8"));
  const expected: Expected = all[report.subject.name];
  const pairs = [...measured(report, expected), ...compared(report, expected)];
  const strange = pairs
    .filter(([, ours, theirs]) => !(Math.abs(ours - theirs) <= TOLERANCE))
    .map(([name, ours, theirs]) => `${name} is ${ours}, and ${theirs} elsewhere`);
  return { known: pairs.length, strange };
}

type Pair = [name: string, ours: number, theirs: number];

function measured({ measurements }: Report, expected: Expected): Pair[] {
  return measurements.flatMap(({ metric, slice, value }): Pair[] => {
    const label = slice?.["label"];
    const theirs = label === undefined ? expected.metrics[metric] : expected.accuracy_by_label?.[label];
    const name = label === undefined ? metric : `${metric} of ${label}`;
    return theirs === undefined ? [] : [[name, value ?? Number.NaN, theirs]];
  });
}

function compared({ flips, measurements }: Report, { against }: Expected): Pair[] {
  if (against === undefined) return [];
  const accuracy = measurements.find(({ metric, slice }) => metric === "accuracy" && slice === null);
  const [flip] = flips ?? [];
  return [
    ["accuracy's difference", accuracy?.difference?.value ?? Number.NaN, against.accuracy_difference],
    ["newly wrong", flip?.negative ?? Number.NaN, against.newly_wrong],
    ["newly right", flip?.positive ?? Number.NaN, against.newly_right],
    ["McNemar's p", flip?.p ?? Number.NaN, against.mcnemar_p],
  ];
}
