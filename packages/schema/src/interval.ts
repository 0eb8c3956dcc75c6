import * as v from "valibot";

/** A number as JSON has them: neither NaN nor infinite. */
export const number = v.pipe(v.number(), v.finite());
/** A whole number from 0. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A two-sided interval around an estimate, with the method that gave it. */
export const Interval = v.object({
  low: number,
  high: number,
  confidence: v.pipe(number, v.gtValue(0), v.ltValue(1)),
  method: v.string(),
});
export type Interval = v.InferOutput<typeof Interval>;
