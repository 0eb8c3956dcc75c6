import type { ServedTensor } from "@modelgate/inference/serving";

/** How often a value fell into a bin of a reference profile: what one request adds. */
export type Observed = {
  /** The column or output of the profile. */
  series: string;
  /** The bin, by its place in the profile. */
  bin: number;
  count: number;
};

/**
 * Counts the values of one request, in the worker, where its tensors are. What it gives travels with the answer, and the main
 * thread adds it to `/metrics`.
 */
export type Observe = (
  feeds: Readonly<Record<string, ServedTensor>>,
  outputs: Readonly<Record<string, ServedTensor>>,
) => readonly Observed[];

/** For a model without a reference profile. */
export const observeNothing: Observe = () => [];
