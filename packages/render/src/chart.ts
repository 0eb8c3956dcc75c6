import type { Measurement, Unit } from "@modelgate/schema";
import type { Judged } from "./judged.ts";
import type { Review } from "./review.ts";

/** One metric over models and data sets. */
export type Chart = {
  /** Raw, as are the names of the points. */
  metric: string;
  unit: Unit;
  points: readonly ChartPoint[];
  /** How many points there are; more than are shown when it is a crowd. */
  total: number;
};

export type ChartPoint = {
  model: string;
  dataset: string | null;
  value: number;
  measurement: Measurement;
  /** The limit on it that is nearest to a breach, null when there is none. */
  judged: Judged | null;
};

const MOST_CHARTS = 3;
const MOST_POINTS = 12;

/**
 * What is worth comparing as a picture: metrics with at least two values over all rows, those with limits first. Without a limit
 * the values have to differ: no model's NaN weights beside no other's show nothing.
 */
export function chartsOf({ models }: Review): Chart[] {
  const points = models.flatMap(({ name, reports, checks }) => {
    // The worst first, so that the first limit on a value is the one that is drawn; limits of a difference lie on another axis.
    const judged = new Map(
      checks
        .filter(({ bound }) => bound?.of === "value")
        .toReversed()
        .map((check) => [check.measurement, check]),
    );
    return reports
      .flatMap(({ measurements }) => measurements)
      .flatMap((measurement): ChartPoint[] => {
        const { dataset, value, slice } = measurement;
        if (value === null || slice !== null) return [];
        return [{ model: name, dataset, value, measurement, judged: judged.get(measurement) ?? null }];
      });
  });
  const groups = Map.groupBy(points, ({ measurement }) => `${measurement.unit} ${measurement.metric}`);
  const isJudged = (chart: readonly ChartPoint[]) => chart.some(({ judged }) => judged !== null);
  return [...groups.values()]
    .filter((group) => group.length > 1 && group.every(({ value }) => isDrawable(value)))
    .filter((group) => isJudged(group) || group.some(({ value }) => value !== group[0]?.value))
    .sort((a, b) => Number(isJudged(b)) - Number(isJudged(a)))
    .slice(0, MOST_CHARTS)
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const { metric, unit } = first.measurement;
      return [{ metric, unit, points: group.slice(0, MOST_POINTS), total: group.length }];
    });
}

/** Whether a number can be written as Mermaid reads it: without an exponent. */
export function isDrawable(value: number): boolean {
  const size = Math.abs(value);
  return size === 0 || (size < 1e15 && size > 1e-6);
}
