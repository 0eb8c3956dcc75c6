import { attributeValue, type Model, type Node } from "@modelgate/onnx";
import type { WeightChange } from "@modelgate/schema";
import { compareStored, type Dequantise } from "./compare-stored.ts";
import { headOf } from "./head.ts";
import { layerName } from "./layer-name.ts";
import { type Opened, type Weight, weightsOf } from "./onnx-weights.ts";
import { type Pairs, pairByName, pairUp } from "./pairing.ts";
import { dequantised, quantisations } from "./quantised.ts";
import { wiringOf } from "./wiring.ts";

/**
 * What became of the weights of a model. Values are read in blocks, so it takes memory for two blocks, not for two models; only
 * values in typed fields of a protobuf, which exporters use for small ones, are held one tensor of each at a time.
 * @param pairs which tensors and nodes are the same (a Match of the graphs is one); null pairs tensors by name
 * @throws ModelgateError `model-refused`, `model-unsupported`, `model-unreadable` for tensors that cannot be read
 */
export function compareWeights(before: Opened, after: Opened, pairs: Pairs | null): WeightChange {
  const [old, now] = [weightsOf(before), weightsOf(after)];
  const paired = pairs === null ? pairByName(old, now, { sameShape: false }) : pairUp(old, now, pairs);
  return compareStored(paired, {
    readBy: { before: readersIn(before.model), after: readersIn(after.model) },
    dequantise: { before: dequantiseIn(before.model, old), after: dequantiseIn(after.model, now) },
    head: () => headOf(after.model.graph, now),
    layerOf: layerIn(before.model),
  });
}

function readersIn({ graph }: Model): (weight: Weight) => number | undefined {
  const { readersOf } = wiringOf(graph);
  return (weight) => readersOf.get(knownAs(weight))?.length;
}

/** By its name, or the node that reads it where the name says no layer and the node has one. */
function layerIn({ graph }: Model): (weight: Weight) => string {
  const { readersOf } = wiringOf(graph);
  return (weight) => {
    const layer = layerName(weight.name);
    if (layer !== weight.name) return layer;
    return readersOf.get(knownAs(weight))?.[0]?.name || layer;
  };
}

/** What nodes call it. */
function knownAs({ name, node }: Weight): string {
  return node === null ? name : (node.outputs[0] ?? "");
}

function dequantiseIn(model: Model, weights: readonly Weight[]): Dequantise<Weight> {
  const find = quantisations(model.graph, weights, (node) => axisOf(model, node));
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
