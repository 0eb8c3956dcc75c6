import type { Inspection, Model } from "@modelgate/onnx";
import { weightsOf } from "./onnx-weights.ts";
import { distinct } from "./stored.ts";

/**
 * The parameters of a model as a comparison counts them: initializers, tensors in attributes and the learned lists of classical
 * models, tied ones once.
 * @throws ModelgateError for tensors that checkModel refuses
 */
export function parametersOf(model: Model): Inspection["parameters"] {
  const byType = new Map<string, Amount>();
  const total: Amount = { tensors: 0, count: 0, sizeBytes: 0 };
  // Nothing is opened, so it does not matter where external data lie.
  for (const { type, elements, sizeBytes } of distinct(weightsOf({ model, folder: "" }))) {
    const own = byType.get(type) ?? { tensors: 0, count: 0, sizeBytes: 0 };
    byType.set(type, own);
    for (const amount of [total, own]) {
      amount.tensors += 1;
      amount.count += elements;
      amount.sizeBytes += sizeBytes;
    }
  }
  return { ...total, byType: Object.fromEntries([...byType].toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

type Amount = { tensors: number; count: number; sizeBytes: number };
