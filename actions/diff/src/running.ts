import type { Changes, DatasetEntry, Problem } from "@modelgate/schema";
import type { Seen } from "./measured.ts";

/** What only running tells. */
export type Ran = Pick<Changes, "behaviour" | "cost"> & {
  datasets: readonly DatasetEntry[];
  seen: Seen;
  runtime: string | null;
  problems: readonly Problem[];
  notes: readonly string[];
};

export const NOT_RUN: Ran = {
  behaviour: null,
  cost: null,
  datasets: [],
  seen: { flips: new Map(), labels: new Set(), same: [] },
  runtime: null,
  problems: [],
  notes: [],
};
