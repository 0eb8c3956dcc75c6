import type {
  ComparedDataset,
  ComparedLayers,
  ComparedModels,
  Tolerance,
} from "@modelgate/inference/compare";
import type { BehaviourChange, FlipGroup, OutputChange, Problem, Slicing } from "@modelgate/schema";
import { flipGroups } from "./flip-groups.ts";
import { type FlipCount, flipsOf } from "./flips.ts";
import { outputChange, unpairedOutput } from "./output-change.ts";
import { statementOf } from "./statement.ts";

/** How what was compared is told. */
export type Telling = {
  tolerance: Tolerance;
  /** Slices by whose rows flips are counted; null: by class alone. */
  slicing: Slicing | null;
  /** What was found tensor by tensor, where that was asked. */
  layers: ComparedLayers | null;
};

/** Most entries of each list; the first are the worst. */
const MOST_OUTPUTS = 100;
const MOST_GROUPS = 100;
const MOST_LAYERS = 200;

/**
 * The section of a report on how differently two models answer. Data sets that could not be compared are problems beside it;
 * with none compared there is nothing to tell, and `change` is null: never the same answers.
 * @throws ModelgateError `slice-invalid` for slices by columns that were not carried along
 */
export function behaviourOf(
  compared: ComparedModels,
  telling: Telling,
): { change: BehaviourChange | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const outputs: OutputChange[] = [];
  const flips: FlipGroup[] = [];
  const counts: FlipCount[] = [];
  const done: ComparedDataset[] = [];
  for (const { name, outcome } of compared.datasets) {
    if ("problems" in outcome) {
      problems.push(...outcome.problems);
      continue;
    }
    const dataset = outcome.value;
    done.push(dataset);
    outputs.push(...dataset.outputs.map((output) => outputChange(name, output, dataset, telling.tolerance)));
    for (const side of ["before", "after"] as const) {
      const left = compared.unpaired[side];
      outputs.push(...left.map((output) => unpairedOutput(name, output, { side, ...telling.tolerance })));
    }
    const flipped = flipsOf(dataset);
    if (flipped === null) continue;
    counts.push(flipped);
    flips.push(...flipGroups(name, dataset, flipped, telling.slicing));
  }
  if (done.length === 0) return { change: null, problems };
  const worstFirst = flips.toSorted((a, b) => b.negative - a.negative || b.flips - a.flips);
  const failedFirst = outputs.toSorted((a, b) => Number(a.passes) - Number(b.passes));
  const change: BehaviourChange = {
    statement: statementOf({ datasets: done, outputs, counts }),
    outputs: failedFirst.slice(0, MOST_OUTPUTS),
    flips: worstFirst.slice(0, MOST_GROUPS),
    ...(telling.layers === null ? {} : { layers: layersOf(telling.layers) }),
  };
  return { change, problems };
}

/** In order of execution, from the one before the first that diverges on: the thousand that agree are no news. */
function layersOf({ layers, first }: ComparedLayers): NonNullable<BehaviourChange["layers"]> {
  const from = layers.length <= MOST_LAYERS || first === null ? 0 : Math.max(0, layers.indexOf(first) - 1);
  const list = layers
    .slice(from, from + MOST_LAYERS)
    .map(({ before, after, operator, max, mean, passes }) => ({
      tensor: before === after ? after : `${before} → ${after}`,
      operator,
      max,
      mean,
      passes,
    }));
  return { first: first?.after ?? null, compared: layers.length, list };
}
