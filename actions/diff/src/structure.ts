import {
  compareFacts,
  compareGraphs,
  compareSafetensors,
  compareSignatures,
  compareWeights,
  factsOf,
  type Match,
  matchGraphs,
  safetensorsFacts,
  weightDigests,
} from "@modelgate/comparison";
import type { Model } from "@modelgate/onnx";
import { type Changes, failure } from "@modelgate/schema";
import { type Lineage, NO_LINEAGE } from "./lineage.ts";
import type { OpenedModel } from "./opened-model.ts";

/** The sections that the files themselves tell, and what it takes to run both. */
export type Structure = {
  changes: Pick<Changes, "signature" | "graph" | "weights" | "facts">;
  /** null: there is no graph. */
  graphs: { before: Model; after: Model; match: Match } | null;
  notes: readonly string[];
};

/**
 * Compares what two files say. Safetensors have weights alone.
 * @throws ModelgateError `input-invalid` for two formats, and what tensors that cannot be read throw
 */
export function structureOf(
  before: OpenedModel,
  after: OpenedModel,
  lineage: Pick<Lineage, "before" | "after"> = NO_LINEAGE,
): Structure {
  const [one, other] = [before.content, after.content];
  if (one.kind === "safetensors" && other.kind === "safetensors") {
    const weights = compareSafetensors(before.path, after.path);
    return {
      changes: {
        signature: [],
        graph: null,
        weights,
        facts: compareFacts(
          safetensorsFacts(before.path, lineage.before),
          safetensorsFacts(after.path, lineage.after),
        ),
      },
      graphs: null,
      notes: [],
    };
  }
  if (one.kind !== "onnx" || other.kind !== "onnx")
    throw failure("input-invalid", `${before.path} and ${after.path}: expected two files of one format`, {
      hint: "Compare ONNX with ONNX, and safetensors with safetensors.",
    });
  const isWhole = one.isWhole && other.isWhole;
  // Of weights in files beside the model the graph alone knows nothing.
  const match = matchGraphs(one.model, other.model, isWhole ? { digestOf: weightDigests(one, other) } : {});
  return {
    changes: {
      signature: compareSignatures(one.model, other.model, match),
      graph: compareGraphs(one.model, other.model, match),
      weights: isWhole ? compareWeights(one, other, match) : null,
      facts: compareFacts(factsOf(one.model, lineage.before), factsOf(other.model, lineage.after)),
    },
    graphs: { before: one.model, after: other.model, match },
    notes: isWhole ? [] : ["weights lie in files beside the model that are not here, and are not compared"],
  };
}
