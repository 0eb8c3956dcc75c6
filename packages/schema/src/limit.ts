import * as v from "valibot";

/** A clause that bounds one measured value. `min` and `max` are inclusive and judged on the estimate. */
export const LIMIT_KINDS = ["min", "max"] as const;
export type LimitKind = (typeof LIMIT_KINDS)[number];

/** What a breach does: `required` fails the gate, `advisory` warns. */
export const TIERS = ["required", "advisory"] as const;
export type Tier = (typeof TIERS)[number];

export const Limit = v.object({ kind: v.picklist(LIMIT_KINDS), value: v.pipe(v.number(), v.finite()) });
export type Limit = v.InferOutput<typeof Limit>;

/** One clause of the policy: a limit on a metric, on one data set or on every one. */
export type Clause = {
  metric: string;
  /** null: every data set of the model. */
  dataset: string | null;
  limit: Limit;
  tier: Tier;
  /** Where it was written, for annotations: a line of the policy file, or the input's name. */
  at?: { path: string; line?: number; column?: number };
};
