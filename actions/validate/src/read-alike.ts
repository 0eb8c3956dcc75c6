import { isDeepStrictEqual } from "node:util";
import type { Reference } from "@modelgate/evaluation";
import type { Predictions } from "@modelgate/inference";
import type { Evidence } from "./evidence.ts";
import type { Plan } from "./plan.ts";

/** Whether the baseline is fed and its output read as the candidate's: then the same bytes give the same answers. */
export function isReadAlike({
  before,
  output,
  datasets,
}: Pick<Plan, "before" | "output" | "datasets">): boolean {
  if (before.output !== null && !isDeepStrictEqual(before.output, output)) return false;
  return datasets.every(({ name, inputs }) =>
    isDeepStrictEqual(before.datasets.get(name)?.inputs ?? inputs, inputs),
  );
}

/** What the baseline answered. Bytes that are the candidate's are the same only where they were also read as the same answers. */
export function answeredBefore(
  predictions: Predictions,
  { evidence, dataset, isSame }: { evidence: Evidence; dataset: string; isSame: boolean },
): Reference {
  const now = isSame ? evidence.outcomes.find((one) => one.dataset === dataset) : undefined;
  if (now === undefined || !("predictions" in now)) return { kind: "predictions", predictions };
  // Columns beside the answers are the same bytes, and the baseline's are not all read.
  const read = { ...predictions, carried: now.predictions.carried };
  if (isDeepStrictEqual(read, now.predictions)) return { kind: "same" };
  return { kind: "predictions", predictions };
}
