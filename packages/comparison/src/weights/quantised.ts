import type { Node } from "@modelgate/onnx";
import type { Weight } from "./onnx-weights.ts";
import { BLOCK, type Room, type Values, valuesOf } from "./values.ts";
import type { Wiring } from "./wiring.ts";

/** Where quantised weights stand among a node's inputs, their scale and zero point, and the axis a scale of one dimension is for. */
type Places = { weight: number; scale: number; zero: number; axis: (node: Node, rank: number) => number };

const PLACES: Readonly<Record<string, Places>> = {
  DequantizeLinear: { weight: 0, scale: 1, zero: 2, axis: () => Number.NaN },
  QLinearConv: { weight: 3, scale: 4, zero: 5, axis: () => 0 },
  QLinearMatMul: { weight: 3, scale: 4, zero: 5, axis: (_, rank) => rank - 1 },
};

/** How to read integers as the numbers they stand for: (value − zero point) · scale. */
export type Quantisation = {
  readonly scale: Weight;
  readonly zero: Weight | null;
  /** The dimension each of whose places has a scale of its own; null where one scale is for all. */
  readonly axis: number | null;
};

/**
 * Finds how weights of a graph are quantised. `axisOf` reads the axis of a DequantizeLinear, which is in its attributes.
 * Undefined for weights that are not, whose scale is no constant, or that have a scale for each block.
 */
export function quantisations(
  wiring: Wiring,
  weights: readonly Weight[],
  axisOf: (node: Node) => number,
): (weight: Weight) => Quantisation | undefined {
  let byName: ReturnType<typeof constants> | null = null;
  return (weight) => {
    // Most models hold no integers that are asked for.
    byName ??= constants(weights, wiring);
    for (const name of namesOf(weight)) {
      for (const node of wiring.readersOf.get(name) ?? []) {
        const places = PLACES[node.opType];
        if (places === undefined || node.inputs[places.weight] !== name) continue;
        const scale = byName(node.inputs[places.scale]);
        const zeroName = node.inputs[places.zero] ?? "";
        const zero = zeroName === "" ? null : byName(zeroName);
        if (scale === undefined || zero === undefined) continue;
        const axis = scale.elements === 1 ? null : wrapped(axisFor(node, places, weight, axisOf), weight);
        if (isFor(weight, { scale, zero, axis })) return { scale, zero, axis };
      }
    }
    return undefined;
  };
}

function axisFor(node: Node, places: Places, { dims }: Weight, axisOf: (node: Node) => number): number {
  const axis = places.axis(node, dims.length);
  return Number.isNaN(axis) ? axisOf(node) : axis;
}

function wrapped(axis: number, { dims }: Weight): number {
  return axis < 0 ? axis + dims.length : axis;
}

function isFor(weight: Weight, { scale, zero, axis }: Quantisation): boolean {
  const places = axis === null ? 1 : weight.dims[axis];
  const isList = axis === null || scale.dims.length === 1;
  return (
    isList && scale.elements === places && (zero === null || zero.elements === places) && places <= BLOCK
  );
}

function namesOf({ node, name }: Weight): readonly string[] {
  return node === null ? [name] : node.outputs;
}

function constants(
  weights: readonly Weight[],
  { producerOf }: Wiring,
): (name: string | undefined) => Weight | undefined {
  const byName = new Map(weights.filter(({ node }) => node === null).map((weight) => [weight.name, weight]));
  const byNode = new Map(
    weights.filter(({ node }) => node?.opType === "Constant").map((weight) => [weight.node, weight]),
  );
  return (name = "") => byName.get(name) ?? byNode.get(producerOf.get(name) ?? null);
}

/** The numbers that quantised weights stand for. */
export function dequantised(weight: Weight, { scale, zero, axis }: Quantisation, room: Room): Values {
  const scales = numbersOf(scale, room);
  const zeros = zero === null ? new Float64Array(scales.length) : numbersOf(zero, room);
  const integers = valuesOf(weight, room);
  const inner = axis === null ? 1 : weight.dims.slice(axis + 1).reduce((product, size) => product * size, 1);
  const made = new Float64Array(BLOCK);
  return {
    parts: 1,
    block(first, count) {
      const values = integers.block(first, count);
      for (let at = 0; at < count; at += 1) {
        const place = scales.length === 1 ? 0 : Math.floor((first + at) / inner) % scales.length;
        made[at] = ((values[at] ?? 0) - (zeros[place] ?? 0)) * (scales[place] ?? 0);
      }
      return made.subarray(0, count);
    },
  };
}

function numbersOf(weight: Weight, room: Room): Float64Array {
  return Float64Array.from(valuesOf(weight, room).block(0, weight.elements));
}
