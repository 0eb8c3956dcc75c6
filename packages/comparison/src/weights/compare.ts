import { attributeValue, type Model, type Node } from "@modelgate/onnx";
import type { WeightChange } from "@modelgate/schema";
import { nodeName } from "../graph/net.ts";
import { compareStored, type Dequantise } from "./compare-stored.ts";
import { headOf } from "./head.ts";
import { layerName } from "./layer-name.ts";
import { type Opened, type Weight, weightsOf } from "./onnx-weights.ts";
import { type Pairs, pairByName, pairUp } from "./pairing.ts";
import { dequantised, quantisations } from "./quantised.ts";
import { type Wiring, wiringOf } from "./wiring.ts";

/**
 * What became of the weights of a model. Values are read in blocks, so it takes memory for two blocks, not for two models; only
 * values in typed fields of a protobuf, which exporters use for small ones, are held one tensor of each at a time.
 * @param pairs which tensors and nodes are the same (a Match of the graphs is one); null pairs tensors by name
 * @throws ModelgateError `model-refused`, `model-unsupported`, `model-unreadable` for tensors that cannot be read
 */
export function compareWeights(before: Opened, after: Opened, pairs: Pairs | null): WeightChange {
  const [old, now] = [withWiring(before), withWiring(after)];
  const paired =
    pairs === null
      ? pairByName(old.weights, now.weights, { sameShape: false })
      : pairUp(old.weights, now.weights, pairs);
  return compareStored(paired, {
    readBy: { before: readersIn(old), after: readersIn(now) },
    dequantise: { before: dequantiseIn(old), after: dequantiseIn(now) },
    head: () => headOf(after.model.graph, now.wiring, now.weights),
    layerOf: layerIn(old),
  });
}

/** The weights of a model, and who reads them in its main graph. */
type Wired = { readonly model: Model; readonly weights: readonly Weight[]; readonly wiring: Wiring };

function withWiring(opened: Opened): Wired {
  return { model: opened.model, weights: weightsOf(opened), wiring: wiringOf(opened.model.graph) };
}

function readersIn({ wiring }: Wired): (weight: Weight) => number | undefined {
  return (weight) => wiring.readersOf.get(knownAs(weight))?.length;
}

/**
 * By its name, or the node that reads it where the name says no layer and the node has one. What a node has learned, in an
 * attribute, is its own.
 */
function layerIn({ wiring }: Wired): (weight: Weight) => string {
  return (weight) => {
    const { name, node } = weight;
    if (node !== null && node.opType !== "Constant") return nodeName(node);
    const layer = layerName(name);
    if (layer !== name) return layer;
    return wiring.readersOf.get(knownAs(weight))?.[0]?.name || layer;
  };
}

/** What nodes call it. */
function knownAs({ name, node }: Weight): string {
  return node === null ? name : (node.outputs[0] ?? "");
}

function dequantiseIn({ model, weights, wiring }: Wired): Dequantise<Weight> {
  const find = quantisations(wiring, weights, (node) => axisOf(model, node));
  return (weight, room) => {
    const quantisation = find(weight);
    return quantisation === undefined ? null : dequantised(weight, quantisation, room);
  };
}

/** The axis of a DequantizeLinear; NaN, which is none, where it has blocks. */
function axisOf(model: Model, { attributes }: Node): number {
  const read = (name: string, otherwise: number) => {
    const attribute = attributes.find((each) => each.name === name);
    const value = attribute === undefined ? null : attributeValue(model, attribute);
    return value?.kind === "int" ? Number(value.value) : otherwise;
  };
  return read("block_size", 0) === 0 ? read("axis", 1) : Number.NaN;
}
