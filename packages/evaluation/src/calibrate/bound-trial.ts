import { measureAll, measureColumn } from "@modelgate/metrics";
import type { Check, Clause, Measurement } from "@modelgate/schema";
import type { Where } from "../identity.ts";
import { type AbsoluteClause, judge } from "../judge.ts";
import type { Settings } from "../measure-unit.ts";
import { leanFor, sideOf } from "./answers.ts";
import type { Drawn, Source } from "./population.ts";

/** One clause of `min` or `max` on some rows. */
export type BoundTrial = {
  id: string;
  /** As if required. */
  clause: AbsoluteClause;
  tier: Clause["tier"];
  where: Where;
  unit: Measurement["unit"];
  source: Source;
};

/** Measures and judges several clauses on one sample; all of the same answers. */
export function judgeBounds(
  trials: readonly BoundTrial[],
  { elements, groups }: Drawn,
  settings: Settings,
): { check: Check; value: number | null }[] {
  const [first] = trials;
  if (first === undefined) return [];
  const names = trials.filter(({ clause }) => clause.better === undefined).map(({ clause }) => clause.metric);
  const rows = elements.map((element) => element % first.source.answers.rows);
  const { data, columns } = sideOf(leanFor(first.source.answers, names), rows, rows);
  const options = groups === undefined ? settings : { ...settings, groups };
  const known = measureAll([...new Set(names)], data, options);
  return trials.map(({ clause, where, unit }) => {
    const { metric } = clause;
    const { weights } = data;
    const design = { ...(weights ? { weights } : {}), ...(groups ? { groups } : {}) };
    const measured =
      clause.better === undefined
        ? known.get(metric)
        : measureColumn(columns.get(metric) ?? new Float64Array(), design, options);
    if (measured === undefined) throw new TypeError(`${metric} was asked for and not measured`);
    const slice = where.slice && { ...where.slice };
    const entry = { id: "m", metric, dataset: where.dataset, slice, unit, ...measured };
    return { check: judge(clause, where.dataset, entry), value: measured.value };
  });
}
