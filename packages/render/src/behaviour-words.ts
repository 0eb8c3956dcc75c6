import type { Curve, Flips, Reliability } from "@modelgate/schema";
import { formatValue } from "./format-value.ts";
import { type Column, grouped } from "./markdown-layout.ts";
import { formatP } from "./why.ts";

/** Ids of a stranger's that are shown, of each direction. */
const MOST_IDS = 20;

/** "61: 0.032 (0.025 to 0.041)" */
export function flipRate(count: number, { value, interval }: Flips["nfr"]): string {
  const shown = (share: number) => formatValue(share, "ratio");
  const range = interval === null ? "" : ` (${shown(interval.low)} to ${shown(interval.high)})`;
  return `${grouped(count)}: ${shown(value)}${range}`;
}

/** "61 newly wrong, 10 newly right of 1,899 examples (McNemar p 0.0002)" */
export function flipsSentence({ negative, positive, n, p }: Flips): string {
  return `${grouped(negative)} newly wrong, ${grouped(positive)} newly right of ${grouped(n)} examples (McNemar p ${formatP(p)})`;
}

/** "`a`, `b` and 40 more"; "" for none. Only ids: what an example holds stays where it is. */
export function idsList(ids: readonly string[], total: number, name: (id: string) => string): string {
  const shown = ids.slice(0, MOST_IDS).map(name);
  const more = Math.max(total, ids.length) - shown.length;
  if (shown.length === 0) return "";
  return `${shown.join(", ")}${more > 0 ? ` and ${grouped(more)} more` : ""}`;
}

/** What the columns of the points of a curve are. */
export const AXES: Record<Curve["kind"], { title: string; x: string; y: string }> = {
  roc: { title: "ROC", x: "false positive rate", y: "true positive rate" },
  "precision-recall": { title: "Precision-recall", x: "recall", y: "precision" },
};

/** Bins that hold examples. */
export function filledBins({ bins }: Reliability) {
  return bins.flatMap(({ n, probability, share, interval }) =>
    probability === null || share === null ? [] : [{ n, probability, share, interval }],
  );
}

/** The same bins as a table. */
export function binsTable(bins: ReturnType<typeof filledBins>): { columns: Column[]; rows: string[][] } {
  const shown = (share: number) => formatValue(share, "ratio");
  const rows = bins.map(({ n, probability, share, interval }) => [
    shown(probability),
    shown(share),
    interval === null ? "none" : `${shown(interval.low)} to ${shown(interval.high)}`,
    grouped(n),
  ]);
  const columns: Column[] = [
    ["Said", "right"],
    ["Came true", "right"],
    ["Interval", "left"],
    ["Examples", "right"],
  ];
  return { columns, rows };
}
