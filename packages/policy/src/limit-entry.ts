import {
  DIFF_METRICS,
  DIRECTIONS,
  isAbsolute,
  JUDGED_ON,
  LIMIT_KINDS,
  type LimitKind,
  ON_INCONCLUSIVE,
  ownerOf,
  TASKS,
  TIERS,
} from "@modelgate/schema";
import * as v from "valibot";
import { VALUE_RANGES } from "./limit-values.ts";
import { finite, name } from "./scalar.ts";
import { SliceEntry } from "./slice-entry.ts";

/** Slices of fewer rows are listed and not judged, unless the policy says otherwise. */
export const MIN_SUPPORT = 30;

const bound = (kind: LimitKind, about: string) => {
  const [lowest, highest] = VALUE_RANGES[kind];
  const number = v.pipe(finite, v.minValue(lowest), v.maxValue(highest));
  return v.optional(v.pipe(Number.isFinite(lowest) ? number : finite, v.description(about)));
};

const LimitBounds = {
  min: bound("min", "Lowest accepted value, inclusive."),
  max: bound("max", "Highest accepted value, inclusive."),
  "max-drop": bound("max-drop", "Most that the model may be worse than the baseline."),
  "max-relative-drop": bound("max-relative-drop", "As max-drop, as a share of the baseline's value."),
  "min-improvement": bound("min-improvement", "Least that the model has to be better than the baseline."),
  "min-relative-improvement": bound(
    "min-relative-improvement",
    "As min-improvement, as a share of the baseline's value.",
  ),
  "max-improvement": bound("max-improvement", "More than this is suspiciously good: a leak."),
  "max-increase": bound("max-increase", "Most that the value may grow, whichever way is better."),
  "max-relative-increase": bound("max-relative-increase", "As max-increase, as a share of the baseline's."),
  "beat-dummy": v.optional(
    v.pipe(
      v.union([v.literal(true), v.pipe(finite, v.minValue(0))]),
      v.description("Better than the best constant answer: true, or by a margin."),
      v.transform((margin) => (margin === true ? 0 : margin)),
    ),
  ),
} satisfies Record<LimitKind, unknown>;

export const onInconclusive = v.pipe(
  v.picklist(ON_INCONCLUSIVE),
  v.description("What an inconclusive comparison does; absent: fail where the estimate breaches, else warn."),
);

const fields = {
  metric: v.pipe(
    name,
    v.description("A metric under scikit-learn's name, for example accuracy or f1_macro."),
  ),
  dataset: v.optional(v.pipe(name, v.description("One of the model's data sets; absent: every one."))),
  ...LimitBounds,
  tier: v.optional(
    v.pipe(v.picklist(TIERS), v.description("`advisory` turns a fail into a warning.")),
    "required",
  ),
  judge: v.optional(
    v.pipe(
      v.picklist(JUDGED_ON),
      v.description("What min and max are judged on: the estimate, or the nearer end of its interval."),
    ),
  ),
  "on-inconclusive": v.optional(onInconclusive),
  slices: v.optional(
    v.pipe(
      v.array(SliceEntry),
      v.minLength(1, "expected at least one entry"),
      v.description("The limit holds in each slice of the rows, not for all of them together."),
    ),
  ),
  "min-support": v.optional(
    v.pipe(
      v.number(),
      v.integer(),
      v.minValue(1),
      v.description(`Slices of fewer rows are not judged; absent: ${MIN_SUPPORT}.`),
    ),
  ),
  better: v.optional(
    v.pipe(
      v.picklist(DIRECTIONS),
      v.description("The metric is the mean of the column of its name, and this is its better direction."),
    ),
  ),
};

type Fields = v.InferOutput<v.StrictObjectSchema<typeof fields, undefined>>;

const kindsIn = (entry: Fields) => LIMIT_KINDS.filter((kind) => entry[kind] !== undefined);

/** Rules across the keys of an entry, whatever else it holds. */
const rules = <E extends Fields>() =>
  [
    v.check((entry: E) => kindsIn(entry).length > 0, `expected at least one of ${LIMIT_KINDS.join(", ")}`),
    v.check(
      (entry: E) => entry.judge === undefined || kindsIn(entry).some(isAbsolute),
      "expected judge only beside min or max: a comparison is always judged on its interval",
    ),
    v.check(
      (entry: E) =>
        entry["on-inconclusive"] === undefined || kindsIn(entry).some((kind) => !isAbsolute(kind)),
      "expected on-inconclusive only beside a comparison: min and max always pass or fail",
    ),
    v.check(
      (entry: E) => entry["min-support"] === undefined || entry.slices !== undefined,
      "expected min-support only beside slices",
    ),
    v.check(
      (entry: E) => entry.slices === undefined || ownerOf(entry.metric) === "validate",
      "expected slices only for a metric of predictions: this one has no rows",
    ),
    v.check(
      (entry: E) => entry.better === undefined || ownerOf(entry.metric) === "validate",
      "expected better only for a column of your own: which way this metric is better is known",
    ),
    v.check(
      (entry: E) => DIFF_METRICS[entry.metric]?.of !== "change" || kindsIn(entry).every(isAbsolute),
      "expected only min or max: this metric compares both models already",
    ),
  ] as const;

/** One entry of a model's `limits:`. */
export const LimitEntry = v.pipe(v.strictObject(fields), ...rules<Fields>());
export type LimitEntry = v.InferOutput<typeof LimitEntry>;

const sharedFields = {
  ...fields,
  task: v.optional(v.pipe(v.picklist(TASKS), v.description("Only models of this task; absent: every one."))),
  models: v.optional(
    v.pipe(name, v.description("Only models whose name matches; * stands for any text. Absent: every one.")),
  ),
};

/** One entry of an organisation's `limits:`. */
export const SharedLimitEntry = v.pipe(
  v.strictObject(sharedFields),
  ...rules<v.InferOutput<v.StrictObjectSchema<typeof sharedFields, undefined>>>(),
);
export type SharedLimitEntry = v.InferOutput<typeof SharedLimitEntry>;

export const Limits = v.pipe(v.array(LimitEntry), v.minLength(1, "expected at least one limit"));
