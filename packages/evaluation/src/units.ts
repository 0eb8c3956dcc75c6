import type { Predictions } from "@modelgate/inference";
import type { Clause } from "@modelgate/schema";
import { checkSame, cut, unplaced } from "@modelgate/slices";

/** Some rows of one data set: all of them, or a slice. */
export type Unit = {
  slice: Readonly<Record<string, string>> | null;
  /** null: all. */
  rows: Int32Array | null;
  count: number;
};

/** A unit that is a slice. */
type Sliced = Unit & { rows: Int32Array };

/** A clause with the rows that it is judged on. */
export type Scope = {
  clause: Clause;
  units: readonly Unit[];
  /** Slices that the policy named and the data does not have. */
  missing: readonly Unit[];
  /** Slices that were found and have too few rows to be judged. */
  small: readonly Unit[];
  /** What bins leave out, in words. */
  left: readonly string[];
};

/**
 * Cuts the rows once for each way of slicing, so that clauses share units.
 * @throws ModelgateError `slice-invalid`, also where two clauses call other rows alike
 */
export function scopesOf(clauses: readonly Clause[], predictions: Predictions): Scope[] {
  const whole: Unit = { slice: null, rows: null, count: predictions.rows };
  const known = new Map<string, Sliced>();
  return clauses.map((clause) => {
    const { slices } = clause;
    if (slices === undefined) return { clause, units: [whole], missing: [], small: [], left: [] };
    const found = cut(slices, predictions.carried, predictions.rows).map(({ label, rows, named }) => {
      const key = JSON.stringify(Object.entries(label));
      const unit = known.get(key) ?? { slice: label, rows, count: rows.length };
      checkSame({ label, rows: unit.rows }, { rows });
      known.set(key, unit);
      return { unit, named };
    });
    const isSmall = ({ count }: Unit) => count < slices.minSupport;
    return {
      clause,
      units: found
        .filter(({ unit, named }) => !isSmall(unit) || (named && unit.count > 0))
        .map(({ unit }) => unit),
      missing: found.filter(({ unit, named }) => named && unit.count === 0).map(({ unit }) => unit),
      left: unplaced(slices, predictions.carried, predictions.rows).map(
        ({ column, notNumbers, outside }) =>
          `${clause.metric}: rows in no bin of ${column}: ${outside} outside the edges, ${notNumbers} without a number`,
      ),
      small: found.filter(({ unit, named }) => isSmall(unit) && !named).map(({ unit }) => unit),
    };
  });
}

/** Whether a slice that the policy names has fewer rows than it asks for: no verdict on so few can be believed. */
export function isTooSmall({ slices }: Clause, { count }: Unit): boolean {
  return slices !== undefined && count < slices.minSupport;
}
