import type { Model } from "@modelgate/onnx";
import { type Cost, failure } from "@modelgate/schema";
import { macsOf } from "./macs.ts";
import { peakBytes } from "./peak.ts";
import { type Shapes, shapesIn } from "./shapes.ts";

/** What one inference of a model costs; null with a reason where that is not known. */
export type ModelCost = {
  /** Rows at once. */
  readonly batch: number;
  /** Multiply-accumulates of matrix products and convolutions; everything elementwise counts as 0. */
  readonly macs: number | null;
  /** The most bytes of activations alive at once, weights not counted. */
  readonly peakActivationBytes: number | null;
  readonly reasons: readonly string[];
};

const MOST_REASONS = 3;

/** What one inference of `batch` rows costs, from shapes that were seen while the model ran with so many. */
export function costOf(model: Model, shapes: Shapes, batch: number): ModelCost {
  const shapeOf = shapesIn(model, shapes);
  const own = new Set(model.functions.map(({ domain, name }) => `${domain} ${name}`));
  const reasons = new Set<string>();
  let macs = 0;
  for (const node of model.graph.nodes) {
    const found = own.has(`${node.domain} ${node.opType}`)
      ? { reason: `${node.opType}: the shapes within a function of the model are not seen` }
      : macsOf(model, node, shapeOf);
    if (typeof found === "number") macs += found;
    else reasons.add(found.reason);
  }
  const peak = peakBytes(model.graph, shapeOf);
  return {
    batch,
    macs: reasons.size === 0 ? macs : null,
    peakActivationBytes: "bytes" in peak ? peak.bytes : null,
    reasons: [...reasons, ...("reason" in peak ? [peak.reason] : [])],
  };
}

/**
 * Both costs side by side, with why something is not known.
 * @throws ModelgateError `input-invalid` when the batches differ: the numbers would say nothing of the models
 */
export function compareCost(before: ModelCost, after: ModelCost): Cost {
  if (before.batch !== after.batch) {
    throw failure(
      "input-invalid",
      `costs of ${before.batch} and of ${after.batch} rows at once do not compare`,
      {
        hint: "Run both models with batches of the same size.",
      },
    );
  }
  const sides = [
    ["before", before.reasons],
    ["after", after.reasons],
  ] as const;
  // When both sides are one model, each note is given once.
  const reasons =
    before === after
      ? after.reasons
      : sides.flatMap(([side, list]) => list.map((reason) => `${side}: ${reason}`));
  return {
    batch: after.batch,
    macs: { before: before.macs, after: after.macs },
    peakActivationBytes: { before: before.peakActivationBytes, after: after.peakActivationBytes },
    ...(reasons.length === 0 ? {} : { reason: shortened(reasons) }),
  };
}

function shortened(reasons: readonly string[]): string {
  const rest = reasons.length - MOST_REASONS;
  const shown = reasons.slice(0, MOST_REASONS).join("; ");
  return rest > 0 ? `${shown}; ${rest} more` : shown;
}
