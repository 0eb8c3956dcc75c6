import { failure, type Problem, throwProblems } from "@modelgate/schema";
import type { Data } from "./data.ts";
import { designFlaw } from "./design.ts";
import { FEWEST_RESAMPLES } from "./interval/bootstrap.ts";
import { type Measured, type Metric, NEEDS, type Needs, noValue } from "./metric.ts";
import { type Options, openSample, type Sample } from "./sample.ts";
import { metricNamed } from "./table.ts";

/** What a run uses unless told otherwise. */
export const DEFAULTS: Options = { confidence: 0.95, seed: 1, resamples: 2000 };

/**
 * Measures one metric by its own name. What cannot be computed has value null and a reason; it is never an exception.
 * @throws ModelgateError `input-invalid` for an unknown name, a metric of another task or options out of range;
 * `predictions-invalid` for arrays that do not belong together
 */
export function measure(name: string, data: Data, options: Partial<Options> = {}): Measured {
  const sample = openSample(data, checked(options));
  return estimate(openMetric(name, sample.task), sample);
}

/** Measures several metrics of the same rows, sharing counts and resamples; each equals what `measure` gives. */
export function measureAll(
  names: readonly string[],
  data: Data,
  options: Partial<Options> = {},
): Map<string, Measured> {
  const sample = openSample(data, checked(options));
  return new Map(names.map((name) => [name, estimate(openMetric(name, sample.task), sample)]));
}

/** The metric of this name, which must be of the task. */
export function openMetric(name: string, task: Data["task"]): Metric {
  const metric = metricNamed(name, task);
  if (metric === undefined || !metric.tasks.includes(task))
    throw failure("input-invalid", `metric ${name}: not a metric of ${task}`, {
      hint: "Give the name that resolveMetric returns.",
    });
  return metric;
}

/** Measures a metric of the sample's task. */
export function estimate(metric: Metric, sample: Sample): Measured {
  const known = available(sample);
  if (NEEDS.indexOf(metric.needs) > NEEDS.indexOf(known))
    return noValue(sample.design.rows, `it needs ${metric.needs}, and the predictions are ${known} only`);
  const flaw = designFlaw(sample.design);
  return flaw === null ? metric.estimate(sample) : noValue(sample.design.rows, flaw);
}

function available(sample: Sample): Needs {
  return sample.task === "regression" ? "labels" : (sample.scores?.kind ?? "labels");
}

/** Options with the defaults filled in, or an error that names all that are out of range. */
export function checked(given: Partial<Options>): Options {
  const options = { ...DEFAULTS, ...given };
  const { confidence, seed, resamples } = options;
  const problems: Problem[] = [];
  const expect = (holds: boolean, message: string) => {
    if (!holds) problems.push({ code: "input-invalid", message });
  };
  expect(
    confidence > 0 && confidence < 1,
    `confidence: expected a number between 0 and 1, got ${confidence}`,
  );
  expect(Number.isSafeInteger(seed) && seed >= 0, `seed: expected a whole number from 0, got ${seed}`);
  expect(
    Number.isSafeInteger(resamples) && resamples >= FEWEST_RESAMPLES,
    `resamples: expected ${FEWEST_RESAMPLES} or more, got ${resamples}`,
  );
  throwProblems(problems);
  return options;
}
