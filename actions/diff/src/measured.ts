import {
  type Changes,
  DIFF_METRICS,
  LEVELS,
  type Measurement,
  type OutputChange,
  type TensorChange,
} from "@modelgate/schema";

type Found = { value: number | null; baseline?: number | null; n?: number; reason?: string };

/**
 * What changed as measurements: a value, and where both models have one, the one before. Of a first version only what is known of
 * it alone, of a model that is gone only that.
 */
export function measurementsOf(changes: Changes, alone: Alone | null, seen: Seen): Measurement[] {
  const whole = structural(changes, alone).map(([metric, found]) => entryOf(metric, null, found));
  const { behaviour } = changes;
  const datasets = [...new Set(behaviour?.outputs.map(({ dataset }) => dataset))];
  const answered = datasets.flatMap((dataset) => {
    const outputs = behaviour?.outputs.filter((one) => one.dataset === dataset) ?? [];
    return behavioural(outputs, seen, dataset).map((found) => ({ ...found, dataset }));
  });
  const known = new Map(seen.same.map((one) => [JSON.stringify(one), one]));
  const settled = [...known.values()].map(identicalAnswers);
  return [...whole, ...answered, ...settled].map((measurement, at) => ({ ...measurement, id: `d${at + 1}` }));
}

/** What only the run itself knows of the answers. */
export type Seen = {
  /** By data set; one without predictions has none. */
  flips: ReadonlyMap<string, Flips>;
  /** Outputs that name a class: how far two such numbers are apart says nothing. */
  labels: ReadonlySet<string>;
  /** Metrics of the answers that limits name, where both models are one file: they are known without a run. */
  same: readonly Asked[];
};

type Asked = { metric: string; dataset: string | null };

/** Rows whose prediction changed. */
export type Flips = { rows: number; flips: number };

/** What is known of a first version, counted as of any other. */
export type Alone = Pick<Changes, "graph" | "weights" | "cost">;

function structural(changes: Changes, alone: Alone | null): [string, Found][] {
  const { kind, level, signature } = changes;
  const breaking = signature.filter(({ effect }) => effect === "breaking").length;
  const change: [string, Found][] = [
    ["breaking_changes", { value: kind === "deleted" ? 1 : breaking }],
    ["change_level", { value: LEVELS.indexOf(level) }],
  ];
  if (kind === "deleted") return change;
  const { graph, weights, cost } = alone ?? changes;
  const isNew = kind === "new";
  const both = ({ before, after }: { before: number | null; after: number | null }): Found =>
    isNew ? { value: after } : { value: after, baseline: before };
  const reason = cost?.reason === undefined ? {} : { reason: cost.reason };
  return [
    ...(isNew ? [] : change),
    ...known("parameter_count", weights && both(weights.parameters)),
    ...known("operator_count", graph && both(graph.nodes)),
    ...known("weight_relative_l2", isNew ? null : weights && largestOf(weights)),
    ...known("mac_count", cost && { ...both(cost.macs), ...reason }),
    ...known("peak_activation_bytes", cost && { ...both(cost.peakActivationBytes), ...reason }),
  ];
}

function known(metric: string, found: Found | null): [string, Found][] {
  return found === null ? [] : [[metric, found]];
}

/**
 * Of tensors that are in both models. One of them without a number leaves the largest unknown, and where there is none nothing was
 * compared; of two models without any weights nothing can have changed.
 */
function largestOf({ tensors, identical, changed, added, removed }: NonNullable<Changes["weights"]>): Found {
  if (identical + changed === 0 && added + removed > 0)
    return { value: null, reason: "no tensor is in both models" };
  const both = tensors.filter(({ kind }) => kind !== "added" && kind !== "removed");
  const odd = both.find(({ relativeL2 }) => relativeL2 === null);
  if (odd !== undefined) return { value: null, reason: `${odd.name} ${WITHOUT_SHARE[odd.kind]}` };
  return { value: Math.max(0, ...both.map(({ relativeL2 }) => relativeL2 ?? 0)) };
}

/** Why no share says how far a tensor changed. */
const WITHOUT_SHARE: Readonly<Record<TensorChange["kind"], string>> = {
  changed: "was all zero or holds values that are not finite",
  type: "has another type now, and no share that it changed by",
  shape: "has another shape now",
  added: "is new",
  removed: "is gone",
};

function behavioural(
  all: readonly OutputChange[],
  { flips: counted, labels }: Seen,
  dataset: string,
): Measurement[] {
  const flips = counted.get(dataset) ?? null;
  const values = all.filter(({ output }) => !labels.has(output));
  const outputs = values.length > 0 ? values : all;
  const rows = Math.max(0, ...outputs.map((one) => one.rows));
  const found: Measurement[] = [];
  const agreeing = outputs
    .flatMap(({ top1 }) => (top1 === null ? [] : [top1]))
    .toSorted((a, b) => a.value - b.value);
  const [least] = agreeing;
  if (least !== undefined)
    found.push({
      ...entryOf("top1_agreement", null, { value: least.value, n: rows }),
      interval: least.interval,
    });
  if (flips !== null && flips.rows > 0)
    found.push(entryOf("prediction_flip_rate", null, { value: flips.flips / flips.rows, n: flips.rows }));
  const unknown = outputs.find(({ absolute }) => absolute === null);
  const largest = Math.max(0, ...outputs.map(({ absolute }) => absolute?.max ?? 0));
  if (outputs.length > 0)
    found.push(
      entryOf(
        "output_max_absolute_difference",
        null,
        unknown === undefined
          ? { value: largest, n: rows }
          : {
              value: null,
              n: rows,
              reason: `${unknown.output} has values that are not finite on one side alone`,
            },
      ),
    );
  const divergent = outputs.flatMap(({ divergence }) => (divergence === null ? [] : [divergence.js]));
  if (divergent.length > 0)
    found.push(entryOf("output_js_divergence", null, { value: Math.max(...divergent), n: rows }));
  return found;
}

/** All rows agree, and no two values are apart. Of no row: none was run. */
function identicalAnswers({ metric, dataset }: Asked): Measurement {
  const value = DIFF_METRICS[metric]?.better === "higher" ? 1 : 0;
  return {
    ...entryOf(metric, dataset, { value, n: 0 }),
    reason: "both models are the same bytes, and were not run",
  };
}

function entryOf(
  metric: string,
  dataset: string | null,
  { value, baseline, n = 1, reason }: Found,
): Measurement {
  const { unit, better } = DIFF_METRICS[metric] ?? { unit: "count" as const, better: "lower" as const };
  const isKnown = baseline !== undefined;
  const difference = value === null || baseline == null ? null : value - baseline;
  return {
    id: "",
    metric,
    dataset,
    slice: null,
    value,
    unit,
    better,
    n,
    interval: null,
    ...(value === null ? { reason: reason ?? "it could not be computed" } : {}),
    ...(isKnown ? { baseline: { value: baseline, interval: null } } : {}),
    ...(difference === null ? {} : { difference: { value: difference, interval: null, paired: true } }),
  };
}
