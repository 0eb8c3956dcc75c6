import type { Model, Node } from "./model.ts";
import { attributeValue } from "./values.ts";
import { writtenLabels } from "./written-labels.ts";

/** The classes of a classifier in the order of its scores, and what in the model says so. */
export type ClassLabels = { readonly labels: readonly string[]; readonly source: string };

const CLASSIFIERS = ["TreeEnsembleClassifier", "LinearClassifier", "SVMClassifier"];
const METADATA_KEYS = ["classes", "class_names", "labels", "id2label", "names"];

/**
 * What the model itself says its classes are: its ZipMaps, else its classifiers of ai.onnx.ml, else its metadata.
 * Null when it says nothing, and when two of the same kind disagree, for then any order would be a guess.
 */
export function classLabels(model: Model): ClassLabels | null {
  const named = (opTypes: readonly string[]) =>
    model.graph.nodes.filter(({ domain, opType }) => domain === "ai.onnx.ml" && opTypes.includes(opType));
  const ranks = [
    named(["ZipMap"]).flatMap((node) => labelsOfNode(model, node)),
    named(CLASSIFIERS).flatMap((node) => labelsOfNode(model, node)),
    METADATA_KEYS.flatMap((key) => labelsOfMetadata(model, key)),
  ];
  const [first, ...others] = ranks.find((rank) => rank.length > 0) ?? [];
  if (first === undefined) return null;
  const text = JSON.stringify(first.labels);
  return others.every(({ labels }) => JSON.stringify(labels) === text) ? first : null;
}

/** The `classlabels_…` attribute of a node of ai.onnx.ml; null when it has none or it is empty. */
export function labelAttribute(
  model: Model,
  node: Node,
): { labels: string[]; kind: "int64" | "string"; attribute: string } | null {
  for (const attribute of node.attributes) {
    if (!attribute.name.startsWith("classlabels_")) continue;
    const value = attributeValue(model, attribute);
    if (value?.kind === "ints" && value.values.length > 0) {
      return { labels: Array.from(value.values, String), kind: "int64", attribute: attribute.name };
    }
    if (value?.kind === "strings" && value.values.length > 0) {
      const labels = value.values.map((text) => new TextDecoder().decode(text));
      return { labels, kind: "string", attribute: attribute.name };
    }
  }
  return null;
}

function labelsOfNode(model: Model, node: Node): ClassLabels[] {
  const found = labelAttribute(model, node);
  return found === null ? [] : [{ labels: found.labels, source: `${found.attribute} of ${node.opType}` }];
}

function labelsOfMetadata(model: Model, key: string): ClassLabels[] {
  const labels = writtenLabels(model.metadata.get(key) ?? "");
  return labels === null ? [] : [{ labels, source: `metadata ${key}` }];
}
