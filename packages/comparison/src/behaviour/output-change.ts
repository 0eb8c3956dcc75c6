import type { ComparedDataset, ComparedOutput, Differences, Tolerance } from "@modelgate/inference/compare";
import { wilson } from "@modelgate/metrics";
import type { OutputChange } from "@modelgate/schema";
import { idOf } from "./row-id.ts";

const CONFIDENCE = 0.95;

/** How far one output of both models is apart on a data set, as a report says it. */
export function outputChange(
  dataset: string,
  { before, found }: ComparedOutput,
  of: Pick<ComparedDataset, "rows" | "ids">,
  { rtol, atol }: Tolerance,
): OutputChange {
  const { rows } = of;
  const base = { ...nothing(dataset, before, { rtol, atol }), rows };
  if (found.kind === "incomparable") return { ...base, reason: found.reason };
  const list = found.kind === "labels" ? found.equalities.worst : found.differences.worst;
  const worst = list.map(({ row, absolute }) => ({ id: idOf(of, row), absolute }));
  if (found.kind === "labels") {
    const { different, elements, absolute } = found.equalities;
    const passes = different === 0;
    const smallest = passes ? { atol: 0, rtol: 0 } : base.smallest;
    const reason = passes ? {} : { reason: `${different} of ${elements} entries are not equal` };
    return { ...base, passes, smallest, absolute, worst, ...reason };
  }
  const { passes, smallest, absolute, relativeMax, nonFinite } = found.differences;
  const { sameTop, divergence } = found;
  const reason = whyNever(found.differences, of);
  return {
    ...base,
    passes,
    smallest,
    absolute,
    relativeMax,
    nonFinite,
    top1: sameTop === null ? null : share(sameTop, rows),
    divergence,
    worst,
    ...(reason === null ? {} : { reason }),
  };
}

/** An output that only one of the models has: nothing of it is known to be the same. */
export function unpairedOutput(
  dataset: string,
  output: string,
  { side, ...tolerance }: Tolerance & { side: "before" | "after" },
): OutputChange {
  return { ...nothing(dataset, output, tolerance), reason: `only the model ${side} has it` };
}

function nothing(dataset: string, output: string, { rtol, atol }: Pick<Tolerance, "rtol" | "atol">) {
  return {
    dataset,
    output,
    rows: 0,
    rtol,
    atol,
    passes: false,
    smallest: { atol: null, rtol: null },
    absolute: null,
    relativeMax: null,
    nonFinite: { before: 0, after: 0 },
    top1: null,
    divergence: null,
    worst: [],
  } satisfies OutputChange;
}

function share(hits: number, n: number) {
  const [low, high] = wilson(hits, n, CONFIDENCE);
  return { value: hits / n, interval: { low, high, confidence: CONFIDENCE, method: "wilson" } };
}

function whyNever(
  { passes, oneSided, oneSidedRow, nonFinite }: Differences,
  of: Pick<ComparedDataset, "ids">,
): string | null {
  if (oneSided > 0) {
    const first = oneSidedRow === null ? "" : `, first in ${idOf(of, oneSidedRow)}`;
    return `${oneSided} values are not finite on one side alone${first}`;
  }
  if (passes || nonFinite.before === 0) return null;
  return `${nonFinite.before} values are NaN or infinite on both sides, which is not equal unless told`;
}
