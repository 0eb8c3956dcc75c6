import { methodOf, units } from "./design.ts";
import { studentQuantile } from "./interval/distribution.ts";
import { spreadOf } from "./interval/mean.ts";
import { type Measured, noInterval, noValue, withInterval } from "./metric.ts";
import type { Difference } from "./paired/contrast.ts";
import { compareLinear, type Linear } from "./paired/linear-contrast.ts";
import type { Sample } from "./sample.ts";

/** Weighted losses of the rows, in a unit that keeps them from overflowing. */
export type Losses = { of: Float64Array; total: number };

/**
 * A model's losses and those of the best constant answer. That constant minimises its own losses, so to first order a
 * row changes their sum by its own loss alone, and the constant counts as given.
 */
export type Parts = {
  model: Losses;
  constant: Losses;
  /** The unit of the model's losses over that of the constant's. */
  ratio: number;
};

/** 1 - the model's losses over the constant's: at most 1, without a lower end. `parts` says why there are none. */
export function explained<S extends Sample>(parts: (sample: S) => Parts | string) {
  return {
    estimate(sample: S): Measured {
      const found = sample.design.rows < 2 ? "one row has no variance" : parts(sample);
      return typeof found === "string" ? noValue(sample.design.rows, found) : estimate(sample, found);
    },
    difference({ candidate, baseline }: { candidate: S; baseline: S }): Difference {
      const { design } = candidate;
      return compareLinear(linear(parts(candidate), design.rows), linear(parts(baseline), design.rows), {
        design,
        base: "delta",
        spread: (pulls) => spreadOf(units(pulls, design), 0),
      });
    },
  };
}

/** The interval is the delta method's for ln(model / constant): within the range, and skewed as the ratio is. */
function estimate({ design, options }: Sample, { model, constant, ratio }: Parts): Measured {
  const n = design.rows;
  const value = 1 - (model.total / constant.total) * ratio;
  if (constant.total === 0) return noValue(n, "the truth is constant");
  if (!Number.isFinite(value)) return noValue(n, "the losses are beyond the largest number");
  if (model.total === 0) return noInterval(value, n, "every prediction is exact: the rows show no noise");

  // What each row adds to ln(model / constant), in a mean over rows.
  const pulls = model.of.map(
    (loss, row) => n * (loss / model.total - (constant.of[row] ?? 0) / constant.total),
  );
  const spread = spreadOf(units(pulls, design), 0);
  if (spread === null || spread.error < 1e-14)
    return noInterval(value, n, "every row errs alike: the rows show no noise");
  const factor = Math.exp(studentQuantile((1 + options.confidence) / 2, spread.df) * spread.error);
  const ends = [1 - (1 - value) * factor, 1 - (1 - value) / factor] as const;
  if (!Number.isFinite(ends[0])) return noInterval(value, n, "too few rows for the noise they show");
  return withInterval(value, n, ends, { confidence: options.confidence, method: methodOf("delta", design) });
}

/** To first order 1 - A / B is a mean over rows of (A / B) times the constant's part less the model's, of B. */
function linear(parts: Parts | string, n: number): Linear {
  if (typeof parts === "string") throw new TypeError(`a difference of nothing: ${parts}`);
  const { model, constant, ratio } = parts;
  const value = 1 - (model.total / constant.total) * ratio;
  const scale = ratio / constant.total;
  const pulls = model.of.map(
    (loss, row) => n * ((1 - value) * ((constant.of[row] ?? 0) / constant.total) - loss * scale),
  );
  return { value, pulls, worst: n * scale * model.of.reduce((a, b) => Math.max(a, b), 0) };
}

/** Each row's loss times its weight; a row without weight has no part, however large its loss. */
export function weigh(losses: Float64Array, weights: Float64Array | null): Losses {
  const of =
    weights === null
      ? losses
      : losses.map((loss, row) => (weights[row] === 0 ? 0 : loss * (weights[row] ?? 0)));
  return { of, total: of.reduce((a, b) => a + b, 0) };
}
