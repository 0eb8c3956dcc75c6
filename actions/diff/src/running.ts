import type { Changes, DatasetEntry, Problem } from "@modelgate/schema";
import type { Flips } from "./measured.ts";

/** What only running tells. */
export type Ran = Pick<Changes, "behaviour" | "cost"> & {
  datasets: readonly DatasetEntry[];
  flips: ReadonlyMap<string, Flips>;
  runtime: string | null;
  problems: readonly Problem[];
  notes: readonly string[];
};

export const NOT_RUN: Ran = {
  behaviour: null,
  cost: null,
  datasets: [],
  flips: new Map(),
  runtime: null,
  problems: [],
  notes: [],
};
