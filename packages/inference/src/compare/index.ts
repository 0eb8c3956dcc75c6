import { type HeadStart, headStartFor } from "../head-start.ts";
import type { Allowance } from "../spec.ts";
import type { Workshop } from "../workshop.ts";
import { decodeCompared } from "./decode.ts";
import type { CompareJob, CompareMessage } from "./job.ts";

export {
  type ComparedLayer,
  type ComparedLayers,
  compareLayers,
  type LookingInto,
} from "./compare-layers.ts";
export {
  type ComparedDataset,
  type ComparedModels,
  type CompareStart,
  type Comparing,
  compareOutputs,
} from "./compare-outputs.ts";
export type { ComparedAnswers } from "./compared-rows.ts";
export type { Differences } from "./differences.ts";
export type { Both, SeenShape } from "./job.ts";
export { type ObservedShapes, type Observing, observeShapes } from "./observe-shapes.ts";
export type { OutputPair } from "./output-pairs.ts";
export type { ComparedOutput, Found } from "./output-sums.ts";
export type { ComparedSpec } from "./plan-paired.ts";
export { TOLERANCE, type Tolerance } from "./tolerance.ts";

/** Starts a sandbox that compares: one for each of `compareOutputs`, `compareLayers` and `observeShapes`. */
export function compareStart(
  workshop: Workshop,
  allowance: Allowance,
): HeadStart<CompareJob, CompareMessage> {
  return headStartFor(workshop, allowance, async () => decodeCompared);
}
