import type { Profile } from "@modelgate/schema";
import { Counter, Gauge, type Registry } from "prom-client";
import type { Observed } from "../observed.ts";
import { binKind, binLabel, seriesOf } from "./series.ts";

/** Bins over all models. Each is a counter and a gauge, of 20,000 series that is what a small Prometheus takes from one target. */
const MOST_BINS = 10_000;

export const PROFILE_METRICS = {
  values: "modelgate_profile_values_total",
  reference: "modelgate_profile_reference_share",
} as const;

/** A served version with its reference profile; null: it has none. */
export type Profiled = { name: string; version: string; profile: Profile | null };

/** What `/metrics` shows of values that were served, beside the shares of the reference. */
export type ProfileMetrics = {
  /** Adds what one request observed; `model` is its place among the models that this was opened with. */
  add(model: number, observed: readonly Observed[]): void;
  /** Columns that are not shown because there are too many bins. */
  leftOut: number;
};

type Shown = { labels: Record<string, string>; share: number };

/**
 * Counters and reference shares in the bins of the models' profiles. Labels come from profiles, which the operator chose, never
 * from a request; numbers are added up in arrays and given to the client library when somebody reads them.
 */
export function openProfileMetrics(registry: Registry, models: readonly Profiled[]): ProfileMetrics {
  const shown: Shown[] = [];
  const places = models.map(() => new Map<string, number>());
  let leftOut = 0;
  for (const [model, { name, version, profile }] of models.entries()) {
    for (const { key, direction, column, label, bins } of profile === null ? [] : seriesOf(profile)) {
      if (shown.length + bins.length > MOST_BINS) {
        leftOut += 1;
        continue;
      }
      places[model]?.set(key, shown.length);
      for (const [at, bin] of bins.entries()) {
        const own = { bin: binLabel(bin, at), kind: binKind(bin, column) };
        shown.push({ labels: { model: name, version, direction, column: label, ...own }, share: bin.share });
      }
    }
  }
  const counts = new Float64Array(shown.length);
  if (shown.length > 0) register(registry, shown, counts);
  return {
    add(model, observed) {
      for (const { series, bin, count } of observed) {
        const first = places[model]?.get(series);
        if (first !== undefined) counts[first + bin] = (counts[first + bin] ?? 0) + count;
      }
    },
    leftOut,
  };
}

function register(registry: Registry, shown: readonly Shown[], counts: Float64Array): void {
  const labelNames = ["model", "version", "direction", "column", "bin", "kind"];
  new Counter({
    name: PROFILE_METRICS.values,
    help: "Values of requests and answers by column and bin of the reference profile.",
    labelNames,
    registers: [registry],
    collect() {
      this.reset();
      for (const [at, { labels }] of shown.entries()) this.inc(labels, counts[at]);
    },
  });
  const reference = new Gauge({
    name: PROFILE_METRICS.reference,
    help: "The share of the reference profile's values in that bin.",
    labelNames,
    registers: [registry],
  });
  for (const { labels, share } of shown) reference.set(labels, share);
}
