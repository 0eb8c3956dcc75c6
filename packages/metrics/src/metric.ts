import type { Interval, Task, Unit } from "@modelgate/schema";
import type { Marginals } from "./classification/confusion.ts";
import { constantClass } from "./classification/constant-class.ts";
import type { Data, Multilabel, Regression } from "./data.ts";
import type { Bounds } from "./interval/wilson.ts";
import type { Difference } from "./paired/contrast.ts";
import type { ClassificationPair, MultilabelPair, Pair, RegressionPair } from "./paired/pair.ts";
import type { ClassificationSample, MultilabelSample, RegressionSample, Sample } from "./sample.ts";

/** What a metric reads of a classifier. Probabilities can be ranked, so they serve where a ranking is needed. */
export const NEEDS = ["labels", "ranking", "probabilities"] as const;
export type Needs = (typeof NEEDS)[number];

/** One number measured. Where `value` or `interval` is null, `reason` says why. */
export type Measured = {
  value: number | null;
  /** Rows the value rests on: those of the denominator for recall, specificity and precision, else all. */
  n: number;
  interval: Interval | null;
  reason?: string;
};

/** What a dummy says of every row: a class, a value or one mark a label, and scores where the metric reads them. */
export type Constant = { predicted: readonly number[]; scores: readonly number[] | null };

export type Metric = {
  name: string;
  tasks: readonly Task[];
  direction: "higher" | "lower";
  unit: Unit;
  needs: Needs;
  /** One sentence for the documentation. */
  about: string;
  /** The tasks of which it is measured without being asked for. */
  everyday: readonly Task[];
  estimate(sample: Sample): Measured;
  /** What the same rows tell of candidate minus baseline. Both have a value. */
  difference(pair: Pair): Difference;
  /** The best constant answer to these rows, or the best of those that the metric's family says it tries. */
  constant(data: Data): Constant;
};

export const MULTILABEL = "multilabel-classification";
export const BINARY = "binary-classification";
export const MULTICLASS = "multiclass-classification";

type Entry<S, P> = Omit<
  Metric,
  "estimate" | "difference" | "constant" | "everyday" | "direction" | "tasks"
> & {
  tasks?: readonly Task[];
  direction?: "lower";
  everyday?: readonly Task[];
  estimate: (sample: S) => Measured;
  difference: (pair: P) => Difference;
};

/** A table entry for classifiers: higher is better and it is measured everywhere it exists, unless it says otherwise. */
export function classificationMetric(
  entry: Entry<ClassificationSample, ClassificationPair> & { ofCounts?: (counts: Marginals) => number },
): Metric {
  const tasks = entry.tasks ?? [BINARY, MULTICLASS];
  const { ofCounts, ...rest } = entry;
  const direction = entry.direction ?? "higher";
  return {
    everyday: tasks,
    ...rest,
    direction,
    tasks,
    constant(data) {
      if (!("classes" in data)) throw new TypeError(`${entry.name} is no metric of a ${data.task}`);
      return constantClass(data, { needs: entry.needs, direction, ofCounts });
    },
    estimate(sample) {
      if (!("classes" in sample)) throw new TypeError(`${entry.name} is no metric of a ${sample.task}`);
      return entry.estimate(sample);
    },
    difference(pair) {
      if (!("resampled" in pair))
        throw new TypeError(`${entry.name} is no metric of a ${pair.candidate.task}`);
      return entry.difference(pair);
    },
  };
}

/** A table entry for regressions: lower is better unless it says otherwise, see `r2`. */
export function regressionMetric(
  entry: Omit<Entry<RegressionSample, RegressionPair>, "direction" | "needs"> & {
    direction: "higher" | "lower";
    /** The value that is best for all rows. */
    constant: (data: Regression) => number;
  },
): Metric {
  return {
    everyday: ["regression"],
    needs: "labels",
    ...entry,
    tasks: ["regression"],
    constant(data) {
      if (data.task !== "regression") throw new TypeError(`${entry.name} is a metric of regressions only`);
      return { predicted: [entry.constant(data)], scores: null };
    },
    estimate(sample) {
      if (sample.task !== "regression") throw new TypeError(`${entry.name} is a metric of regressions only`);
      return entry.estimate(sample);
    },
    difference(pair) {
      if (!isRegression(pair)) throw new TypeError(`${entry.name} is a metric of regressions only`);
      return entry.difference(pair);
    },
  };
}

function isRegression(pair: Pair): pair is RegressionPair {
  return pair.candidate.task === "regression";
}

/** A table entry for rows of many labels. */
export function multilabelMetric(
  entry: Omit<Entry<MultilabelSample, MultilabelPair>, "tasks" | "everyday"> & {
    everyday?: false;
    constant: (data: Multilabel) => Constant;
  },
): Metric {
  const { everyday, ...rest } = entry;
  return {
    direction: "higher",
    ...rest,
    tasks: [MULTILABEL],
    everyday: everyday === false ? [] : [MULTILABEL],
    constant(data) {
      if (data.task !== MULTILABEL) throw new TypeError(`${entry.name} here is a metric of many labels`);
      return entry.constant(data);
    },
    estimate(sample) {
      if (sample.task !== MULTILABEL) throw new TypeError(`${entry.name} here is a metric of many labels`);
      return entry.estimate(sample);
    },
    difference(pair) {
      if (!isMultilabel(pair)) throw new TypeError(`${entry.name} here is a metric of many labels`);
      return entry.difference(pair);
    },
  };
}

function isMultilabel(pair: Pair): pair is MultilabelPair {
  return pair.candidate.task === MULTILABEL;
}

/** A metric without a value on these rows. */
export function noValue(n: number, reason: string): Measured {
  return { value: null, n, interval: null, reason };
}

/** A value whose noise cannot be told. */
export function noInterval(value: number, n: number, reason: string): Measured {
  return { value, n, interval: null, reason };
}

/**
 * A value with its interval, which is widened to hold the value should resampling have missed it. An interval
 * without width would claim certainty, so there is none then.
 */
export function withInterval(
  value: number,
  n: number,
  bounds: Bounds,
  how: { confidence: number; method: string },
): Measured {
  const low = Math.min(bounds[0], value);
  const high = Math.max(bounds[1], value);
  if (high - low <= Math.abs(value) * 1e-12) return noInterval(value, n, "the rows show no noise");
  return { value, n, interval: { low, high, confidence: how.confidence, method: how.method } };
}
