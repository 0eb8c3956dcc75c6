import type { Latency, Ratio } from "@modelgate/schema";
import type { Pen } from "../chapter/pen.ts";
import { type Sheet, sheetOf, tableOf } from "../chapter/sheet.ts";
import { excess, excessRange } from "./compared.ts";

/** Candidate against baseline, and the control beside it, on one axis with the limit. `limit` is a share such as 0.02. */
export function ratioSheet({ ratios }: Latency, limit: number | null, pen: Pen): Sheet | null {
  const beside = limit === null ? [] : [limit];
  const table = tableOf(
    "Arms against each other",
    [
      ["Ratio", "left"],
      ["Change", "right"],
      ["Interval", "right"],
      ["Interval and limit", "left"],
      ["Launches", "right"],
    ],
    { items: ratios, most: pen.rows },
    (ratio) => [
      ratio.of,
      excess(ratio.value, beside),
      excessRange(ratio, beside),
      pen.interval(
        points(ratio, limit),
        `${excess(ratio.value, beside)}, interval ${excessRange(ratio, beside)}`,
      ),
      String(ratio.launches),
    ],
  );
  const method = ratios.find(({ interval }) => interval !== null)?.interval?.method;
  const how =
    method === undefined
      ? ""
      : `Of medians, a launch of the process being one observation: ${pen.prose(method, 120)}.`;
  return sheetOf({
    name: "ratios",
    title: "Against the baseline and against itself",
    summary: "",
    open: true,
    importance: 8,
    blocks: [table, { kind: "words", text: how }],
  });
}

/** The control has no limit of its own, but it is held against the same one. */
function points({ value, interval }: Ratio, limit: number | null) {
  return {
    value: value - 1,
    low: interval === null ? undefined : interval.low - 1,
    high: interval === null ? undefined : interval.high - 1,
    limit: limit === null ? undefined : { side: "at-most" as const, value: limit },
    baseline: 0,
  };
}
