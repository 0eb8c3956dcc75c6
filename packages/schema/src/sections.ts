import * as v from "valibot";
import { count, Interval, number } from "./interval.ts";

const share = v.object({ value: number, interval: v.nullable(Interval) });

/** Examples that changed between right and wrong, of one data set. */
export const Flips = v.object({
  dataset: v.string(),
  /** Examples that both models answered. */
  n: count,
  /** Right before, wrong now; and the other way round. */
  negative: count,
  positive: count,
  /** Negative and positive flip rate: shares of `n`. */
  nfr: share,
  pfr: share,
  /** Two-sided p-value of McNemar's exact test. */
  p: number,
  /** The first of them by id; `negative` and `positive` count all. */
  negativeIds: v.array(v.string()),
  positiveIds: v.array(v.string()),
});
export type Flips = v.InferOutput<typeof Flips>;

/** How often each truth was predicted as what: rows are truths, columns predictions, both in the order of `labels`. */
export const Confusion = v.object({
  dataset: v.string(),
  labels: v.array(v.string()),
  counts: v.array(v.array(number)),
  /** The baseline's, on the same examples. */
  baseline: v.optional(v.array(v.array(number))),
});
export type Confusion = v.InferOutput<typeof Confusion>;

/** How often what was said with a probability came true. `label`: the class whose probability it is, null: the predicted one. */
export const Reliability = v.object({
  dataset: v.string(),
  label: v.nullable(v.string()),
  bins: v.array(
    v.object({
      low: number,
      high: number,
      n: count,
      /** Mean probability of the bin's examples; null: there are none. */
      probability: v.nullable(number),
      /** The share of them that came true. */
      share: v.nullable(number),
      interval: v.nullable(Interval),
    }),
  ),
});
export type Reliability = v.InferOutput<typeof Reliability>;

/** A curve of one class against the rest. ROC: false positive rate, true positive rate; precision-recall: recall, precision. */
export const Curve = v.object({
  dataset: v.string(),
  kind: v.picklist(["roc", "precision-recall"]),
  label: v.string(),
  points: v.array(v.tuple([number, number])),
  area: v.nullable(number),
  /** The baseline's points, on the same examples. */
  baseline: v.optional(v.array(v.tuple([number, number]))),
});
export type Curve = v.InferOutput<typeof Curve>;
