import { effectiveUnits, methodOf, units } from "./design.ts";
import { studentQuantile } from "./interval/distribution.ts";
import { logitInterval } from "./interval/logit.ts";
import { type Spread, spreadOf } from "./interval/mean.ts";
import { type Measured, noInterval, noValue, withInterval } from "./metric.ts";
import type { Difference } from "./paired/contrast.ts";
import { compareLinear, type Linear } from "./paired/linear-contrast.ts";
import type { Sample } from "./sample.ts";

/**
 * A share whose noise is told by what each row adds to it, on the logit scale. Where a row has many labels they go
 * together, so it is rows that are independent and not marks. `linear` says why there is no value.
 */
export function linearMetric<S extends Sample>(linear: (sample: S) => Linear | string) {
  return {
    estimate(sample: S): Measured {
      const n = sample.design.rows;
      const found = n === 0 ? "no rows" : linear(sample);
      if (typeof found === "string") return noValue(n, found);
      const spread = spreadOfPulls(found.pulls, sample);
      if (spread === null || found.value <= 0 || found.value >= 1)
        return noInterval(found.value, n, "the rows show no noise");
      const { confidence } = sample.options;
      const reach = studentQuantile((1 + confidence) / 2, spread.df) * spread.error;
      return withInterval(found.value, n, logitInterval(found.value, reach), {
        confidence,
        method: methodOf("delta", sample.design),
      });
    },
    difference({ candidate, baseline }: { candidate: S; baseline: S }): Difference {
      return compareLinear(known(linear(candidate)), known(linear(baseline)), {
        design: candidate.design,
        base: "delta",
        spread: (pulls) => spreadOfPulls(pulls, candidate),
      });
    },
  };
}

function known(found: Linear | string): Linear {
  if (typeof found === "string") throw new TypeError(`a difference of nothing: ${found}`);
  return found;
}

function spreadOfPulls(pulls: Float64Array, { design }: Sample): Spread | null {
  const spread = spreadOf(units(pulls, design), 0);
  return spread && { ...spread, skew: 0, df: Math.max(1, Math.min(spread.df, effectiveUnits(design) - 1)) };
}
