import type { Check, Clause, Measurement } from "@modelgate/schema";
import { isAbsoluteClause, judge } from "./judge.ts";

/** Something that was found out about a model beside its answers. `reason` says why there is no value. */
export type Fact = { metric: string; value: number | null; n: number; reason?: string };

/** What can be known of any model that is run, with the most that no one is warned of. */
export const FACTS: Readonly<Record<string, { about: string; unit: Measurement["unit"]; most: number }>> = {
  rerun_divergence: {
    about: "Largest difference between two runs on the same rows, relative to the answer's size.",
    unit: "ratio",
    most: 1e-4,
  },
  batch_divergence: {
    about: "Largest difference between rows alone and in a batch, relative to the answer's size.",
    unit: "ratio",
    most: 1e-4,
  },
  order_divergence: {
    about:
      "Largest difference between a batch and the same rows in another order, relative to the answer's size.",
    unit: "ratio",
    most: 1e-4,
  },
  nan_weights: { about: "Weights that are NaN.", unit: "count", most: 0 },
  infinite_weights: {
    about: "Weights that are infinite; masks may hold some on purpose.",
    unit: "count",
    most: Number.MAX_SAFE_INTEGER,
  },
};

/** Whether a metric is a fact of the model and not of its answers. */
export function isFact(metric: string): boolean {
  return Object.hasOwn(FACTS, metric);
}

/**
 * Judges what is known beside the answers. A fact that no clause names has an advisory limit of the house, told only where it
 * is breached: a model that answers by chance is to be heard of. What was not tried says nothing, unless a clause asks.
 */
export function judgeFacts(
  facts: readonly Fact[],
  clauses: readonly Clause[],
  dataset: string,
): { measurements: Measurement[]; checks: Check[] } {
  const known = new Map(facts.map((fact) => [fact.metric, entryOf(fact, dataset)]));
  for (const { metric } of clauses)
    if (!known.has(metric)) known.set(metric, entryOf(unknownFact(metric), dataset));
  const asked = clauses.filter(isAbsoluteClause).flatMap((clause) => {
    const measurement = known.get(clause.metric);
    return measurement === undefined ? [] : [judge(clause, dataset, measurement)];
  });
  const house = facts.flatMap(({ metric, value }): Check[] => {
    const most = FACTS[metric]?.most ?? 0;
    const measurement = known.get(metric);
    const isNamed = clauses.some((clause) => clause.metric === metric);
    if (measurement === undefined || isNamed || value === null || value <= most) return [];
    const limit = { kind: "max" as const, value: most };
    return [judge({ metric, dataset: null, limit, tier: "advisory" }, dataset, measurement)];
  });
  return { measurements: [...known.values()], checks: [...asked, ...house] };
}

function entryOf(fact: Fact, dataset: string): Measurement {
  const { unit = "ratio" } = FACTS[fact.metric] ?? {};
  return { id: `fact-${fact.metric}`, ...fact, dataset, slice: null, interval: null, unit, better: "lower" };
}

function unknownFact(metric: string): Fact {
  return { metric, value: null, n: 0, reason: "no model was run on this data" };
}
