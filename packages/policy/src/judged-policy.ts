import type { Clause } from "@modelgate/schema";
import type { PolicyModel } from "./model.ts";
import { changesOf, isSameLimit } from "./policy-changes.ts";

/** The policy that judges a pull request, and what the pull request does to its own gate. */
export type JudgedPolicy = {
  model: PolicyModel;
  /** Every difference between the base's entry and the head's, in words. */
  changes: readonly string[];
};

/**
 * The policy that judges a pull request: what is judged is the head's, and by what is the base's. A limit of the base's on a
 * data set that the head no longer has stays, so that dropping it cannot make the gate pass.
 * @param head and base, both read under the head's path, so that their paths compare, and extended
 * @param base null: the base has no such model or policy, and the head's own judges
 */
export function judgedPolicy(head: PolicyModel, base: PolicyModel | null): JudgedPolicy {
  if (base === null) return { model: head, changes: [] };
  const { baseline, waivers, mode } = base;
  const clauses = base.clauses.map((clause) => anchored(clause, head.clauses));
  return { model: { ...head, baseline, waivers, mode, clauses }, changes: changesOf(base, head) };
}

/** The lines of the base's file are others than those of the head's, which is the one that is annotated. */
function anchored({ at: before, ...clause }: Clause, heads: readonly Clause[]): Clause {
  const { at } = heads.find((head) => isSameLimit(head, clause)) ?? {};
  if (at !== undefined) return { ...clause, at };
  return before === undefined ? clause : { ...clause, at: { path: before.path } };
}
