import type { CategorySummary, NumberSummary, ProfileColumn } from "@modelgate/schema";
import { binAt } from "./bins.ts";
import { NEXT_TO_ZERO } from "./bucket.ts";
import { categoryName } from "./text-fold.ts";

/** A range or category by its place in the profile, or what is neither: NaN or no text; infinite; a category without a name. */
export type Bin = number | "missing" | "infinite" | "other";

/** Sorts values into the bins of one column of a reference. */
export function binOf({ values }: Pick<ProfileColumn, "values">): (value: number | string) => Bin {
  if (values.kind === "numbers") {
    const { edges } = values.bins;
    return (value) => {
      const number = Number(value);
      if (Number.isFinite(number)) return binAt(edges, number);
      return Number.isNaN(number) ? "missing" : "infinite";
    };
  }
  const places = new Map(values.top.map(({ name }, at) => [name, at]));
  return (value) => {
    const text = String(value);
    return text === "" ? "missing" : (places.get(categoryName(text, values.names)) ?? "other");
  };
}

/** One bin of a reference: what a reader calls it, and the share of all values that it held, missing ones included. */
export type ReferenceBin = { bin: Bin; label: string; share: number };

/**
 * All bins that `binOf` can give, in order. Shares sum to 1, or are all 0 where there was no value. A label is a range, as
 * `[0, 0.5)`, or a category, which is a stranger's text.
 * @param classes the labels behind the indices of a `highest` part
 */
export function referenceBins(
  { values, part }: Pick<ProfileColumn, "values" | "part">,
  classes: readonly string[] = [],
): ReferenceBin[] {
  const bins = values.kind === "numbers" ? rangesOf(values) : categoriesOf(values, part, classes);
  const total = bins.reduce((sum, { amount }) => sum + amount, 0);
  return bins.map(({ bin, label, amount }) => ({ bin, label, share: total === 0 ? 0 : amount / total }));
}

type CountedBin = Pick<ReferenceBin, "bin" | "label"> & { amount: number };

function rangesOf({ bins: { edges, counts }, missing, infinite }: NumberSummary): CountedBin[] {
  const ranges = counts.map((amount, bin) => ({ bin, label: range(edges, bin), amount }));
  return [
    ...ranges,
    { bin: "missing", label: "missing", amount: missing },
    { bin: "infinite", label: "infinite", amount: infinite },
  ];
}

function categoriesOf(
  { top, other, missing }: CategorySummary,
  part: ProfileColumn["part"],
  classes: readonly string[],
): CountedBin[] {
  const named = top.map(({ name, count }, bin) => {
    const label = part === "highest" ? (classes[Number(name)] ?? name) : name;
    return { bin, label, amount: count };
  });
  return [
    ...named,
    { bin: "other", label: "other", amount: other },
    { bin: "missing", label: "missing", amount: missing },
  ];
}

function range(edges: readonly number[], bin: number): string {
  const [low, high] = [edges[bin - 1], edges[bin]];
  if (low === undefined && high === undefined) return "any number";
  if (low === 0 && high === NEXT_TO_ZERO) return "0";
  if (low === undefined) return `below ${shown(high)}`;
  return high === undefined ? `from ${shown(low)}` : `[${shown(low)}, ${shown(high)})`;
}

/** As many digits as tell neighbouring edges apart where they are a 16,384th of themselves from each other. */
function shown(edge = 0): string {
  return String(edge === NEXT_TO_ZERO ? 0 : Number(edge.toPrecision(6)));
}
