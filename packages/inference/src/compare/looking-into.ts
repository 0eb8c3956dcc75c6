import { ModelgateError } from "@modelgate/schema";
import type { Tensor } from "onnxruntime-common";
import type { Ort } from "../runtime/load.ts";
import type { SessionOptions } from "../spec.ts";
import type { JobModel } from "./job.ts";
import { openLookedInto, runModel } from "./open-model.ts";
import type { SampleFeeds } from "./sample-feeds.ts";

/** Sessions more that may be made to find out which value the runtime gives to nobody. */
const MOST_SPLITS = 64;

/**
 * Values of one or more kinds, asked for some at a time. A few cannot be had, as sequences and bfloat16, and the file does not
 * always say so: where asking for some fails they are asked for by halves, and what fails alone is passed over.
 * @param most how many at a time; asked before each of them, for what came before tells how large they are
 * @param ask throws where one of them cannot be had
 */
export async function* byHalves<T, R>(
  all: readonly T[],
  most: () => number,
  ask: (some: readonly T[]) => Promise<R>,
): AsyncGenerator<{ some: readonly T[]; got: R | null }> {
  let splits = 0;
  let taken = 0;
  const halves: (readonly T[])[] = [];
  while (halves.length > 0 || taken < all.length) {
    const half = halves.shift();
    const some = half ?? all.slice(taken, taken + most());
    if (half === undefined) taken += some.length;
    try {
      yield { some, got: await ask(some) };
    } catch (error) {
      if (!(error instanceof ModelgateError) || error.code === "model-out-of-memory") throw error;
      if (some.length === 1 || splits >= MOST_SPLITS) {
        yield { some, got: null };
        continue;
      }
      splits += 1;
      const middle = Math.ceil(some.length / 2);
      halves.unshift(some.slice(0, middle), some.slice(middle));
    }
  }
}

/**
 * Runs a model once and gives back inner values of it.
 * @throws ModelgateError naming the user's file
 */
export async function innerValues(
  ort: Ort,
  model: JobModel,
  { names, sample, options }: { names: readonly string[]; sample: SampleFeeds; options: SessionOptions },
): Promise<Record<string, Tensor>> {
  const opened = await openLookedInto(ort, model, names, options);
  try {
    return await runModel(opened, ort.Tensor, sample.feeds, [...new Set(names)]);
  } finally {
    await opened.session.release();
  }
}

/**
 * The first of the samples that the model runs on, as it is.
 * @throws ModelgateError what it says of the last one
 */
export async function firstRunning(
  ort: Ort,
  model: JobModel,
  { samples, options }: { samples: readonly SampleFeeds[]; options: SessionOptions },
): Promise<SampleFeeds> {
  const opened = await openLookedInto(ort, model, [], options);
  try {
    for (const [at, sample] of samples.entries()) {
      try {
        await runModel(opened, ort.Tensor, sample.feeds, model.fetch);
        return sample;
      } catch (error) {
        if (at === samples.length - 1) throw error;
      }
    }
    throw new RangeError("no sample to run on");
  } finally {
    await opened.session.release();
  }
}
