import type { Clause } from "@modelgate/schema";
import type { PolicyDataset, PolicyModel } from "./model.ts";
import { changesOf, isSameLimit } from "./policy-changes.ts";

/** The policy that judges a pull request, and what the pull request does to its own gate. */
export type JudgedPolicy = {
  model: PolicyModel;
  /** Every difference between the base's entry and the head's, in words. */
  changes: readonly string[];
};

/**
 * The policy that judges a pull request: what is judged is the head's, and by what is the base's. A limit of the base's on a
 * data set that the head no longer has stays, whether it names the data set or is meant for every one, so that dropping the
 * data set cannot make the gate pass. Who wants it gone first takes the limits from it, in a change of their own.
 * @param head and base, both read under the head's path, so that their paths compare, and extended
 */
export function judgedPolicy(head: PolicyModel, base: PolicyModel): JudgedPolicy {
  const { baseline, waivers, mode } = base;
  const kept = base.clauses.map((clause) => anchored(clause, head.clauses));
  const clauses = [...kept, ...kept.flatMap((clause) => onDropped(clause, base, head))];
  const datasets = head.datasets.map((set) => counted(set, base));
  return { model: { ...head, baseline, waivers, mode, clauses, datasets }, changes: changesOf(base, head) };
}

/** How rows count is the base's: weights of a change's own could take out whatever it gets wrong. */
function counted(set: PolicyDataset, base: PolicyModel): PolicyDataset {
  const before = base.datasets.find(({ name }) => name === set.name);
  return before === undefined ? set : { ...set, weights: before.weights, groups: before.groups };
}

/** A limit for every data set, on those that only the base has: written out, it is one that nobody can judge. */
function onDropped(clause: Clause, base: PolicyModel, head: PolicyModel): Clause[] {
  if (clause.dataset !== null) return [];
  const dropped = base.datasets.filter(({ name }) => !head.datasets.some((one) => one.name === name));
  return dropped.map(({ name }) => ({ ...clause, dataset: name }));
}

/** The lines of the base's file are others than those of the head's, which is the one that is annotated. */
function anchored({ at: before, ...clause }: Clause, heads: readonly Clause[]): Clause {
  const { at } = heads.find((head) => isSameLimit(head, clause)) ?? {};
  if (at !== undefined) return { ...clause, at };
  return before === undefined ? clause : { ...clause, at: { path: before.path } };
}
