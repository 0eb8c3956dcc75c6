import type { Trial } from "./scoring/compared.ts";
import type { Sanity } from "./scoring/sanity.ts";

/** Sums of float32 in another order differ by some 1e-6 of their size; what differs by more is the model's doing. */
const TOLERANCE = 1e-4;

/** Says of each data set where answers depend on more than the row that was asked about. */
export function sanityNotes(tried: ReadonlyMap<string, Sanity>): string[] {
  return [...tried].flatMap(([dataset, { rerun, batch, order }]) => {
    // What is random differs in any batch and order, too.
    if (isOff(rerun)) {
      return [
        `${dataset}: the model answers the same rows otherwise each time (${found(rerun)}): is dropout left on?`,
      ];
    }
    const off = [
      ...(isOff(batch) ? ["the size of the batch"] : []),
      ...(isOff(order) ? ["the order of rows"] : []),
    ];
    if (off.length === 0) return [];
    const why = "is batch norm in training mode, or a softmax over the batch?";
    return [
      `${dataset}: the model's answers depend on ${off.join(" and ")} (${found(isOff(batch) ? batch : order)}): ${why}`,
    ];
  });
}

function isOff({ relative }: Trial): boolean {
  return relative > TOLERANCE;
}

function found({ rows, largest, flips }: Trial): string {
  const by = Number.isFinite(largest) ? `by up to ${largest.toPrecision(2)}` : "by more than any number";
  return `${by}, ${flips} of ${rows} labels changed`;
}
