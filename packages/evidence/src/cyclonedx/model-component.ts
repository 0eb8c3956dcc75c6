import type { Card } from "../card/card.ts";
import { type Component, hashesOf, refOf } from "./component.ts";

type Metric = {
  type: string;
  value: string;
  slice?: string;
  confidenceInterval?: { lowerBound: string; upperBound: string };
};

/** CycloneDX's modelCard, as far as reports can fill it. */
export type ModelCard = {
  modelParameters: { task?: string; datasets: { ref: string }[] };
  quantitativeAnalysis: { performanceMetrics: Metric[] };
  considerations: { technicalLimitations: string[] };
};

type Measurement = Card["measurements"][number];

/** The model as a component, with the card that its reports give it. Values are decimal texts: the format has no numbers there. */
export function modelComponent(card: Card, task: string | null): Component {
  return {
    type: "machine-learning-model",
    "bom-ref": refOf("model", card.name, card.digest ?? ""),
    name: card.name,
    ...(card.digest === null ? {} : { hashes: hashesOf(card.digest) }),
    modelCard: {
      modelParameters: {
        ...(task === null ? {} : { task }),
        datasets: card.datasets.map((dataset) => ({ ref: dataRef(dataset) })),
      },
      quantitativeAnalysis: { performanceMetrics: card.measurements.flatMap(metricOf) },
      considerations: { technicalLimitations: [...card.checks.map(({ message }) => message), ...card.gaps] },
    },
    properties: card.sources.map(({ action, verdict, createdAt }) => ({
      name: `modelgate:${action}`,
      value: `${verdict}, ${createdAt}`,
    })),
  };
}

/** The data it was judged on, each by its digest. */
export function dataComponents({ datasets }: Card): Component[] {
  return datasets.map((dataset) => ({
    type: "data",
    "bom-ref": dataRef(dataset),
    name: dataset.name,
    ...(dataset.digest === null ? {} : { hashes: hashesOf(dataset.digest) }),
    data: [{ type: "dataset", name: dataset.name }],
    ...(dataset.rows === null
      ? {}
      : { properties: [{ name: "modelgate:rows", value: String(dataset.rows) }] }),
  }));
}

function dataRef({ name, digest }: Card["datasets"][number]): string {
  return refOf("data", name, digest ?? "");
}

/** Nothing for what was not measured: it stands among the limitations. */
function metricOf({ metric, dataset, slice, value, interval }: Measurement): Metric[] {
  if (value === null) return [];
  const where = [
    ...(dataset === null ? [] : [`dataset ${dataset}`]),
    ...Object.entries(slice ?? {}).map(([column, group]) => `${column} ${group}`),
  ];
  return [
    {
      type: metric,
      value: String(value),
      ...(where.length === 0 ? {} : { slice: where.join(", ") }),
      ...(interval === null
        ? {}
        : { confidenceInterval: { lowerBound: String(interval.low), upperBound: String(interval.high) } }),
    },
  ];
}
