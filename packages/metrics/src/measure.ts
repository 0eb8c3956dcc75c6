import { failure, type Problem, throwProblems } from "@modelgate/schema";
import type { Data } from "./data.ts";
import { FEWEST_RESAMPLES } from "./interval/bootstrap.ts";
import { type Measured, NEEDS, type Needs, noValue } from "./metric.ts";
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
  return estimate(name, openSample(data, checked(options)));
}

/** Measures several metrics of the same rows, sharing counts and resamples; each equals what `measure` gives. */
export function measureAll(
  names: readonly string[],
  data: Data,
  options: Partial<Options> = {},
): Map<string, Measured> {
  const sample = openSample(data, checked(options));
  return new Map(names.map((name) => [name, estimate(name, sample)]));
}

function estimate(name: string, sample: Sample): Measured {
  const metric = metricNamed(name);
  if (metric === undefined || !metric.tasks.includes(sample.task))
    throw failure("input-invalid", `metric ${name}: not a metric of ${sample.task}`, {
      hint: "Give the name that resolveMetric returns.",
    });
  const known = available(sample);
  if (NEEDS.indexOf(metric.needs) > NEEDS.indexOf(known))
    return noValue(sample.truth.length, `it needs ${metric.needs}, and the predictions are ${known} only`);
  return metric.estimate(sample);
}

function available(sample: Sample): Needs {
  return sample.task === "regression" ? "labels" : (sample.scores?.kind ?? "labels");
}

function checked(given: Partial<Options>): Options {
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
