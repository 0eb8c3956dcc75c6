import { withoutRounding } from "@modelgate/schema";
import { differenceOf } from "./change.ts";
import type { PicturePoints } from "./interval-svg.ts";
import { boundsBeside, type Judged } from "./judged.ts";

/**
 * What a picture of a check shows: value, interval and limit on one axis; for a comparative limit the difference, with the
 * baseline at zero. null when there is nothing to draw.
 */
export function picturePoints({ check, measurement, bound }: Judged): PicturePoints | null {
  if (measurement?.value == null || bound === null || bound.of === "dummy") return null;
  if (bound.of === "value") {
    const { value, interval, baseline } = measurement;
    return {
      value,
      low: interval?.low,
      high: interval?.high,
      limit: { side: bound.side, value: check.limit.value },
      baseline: baseline?.value ?? undefined,
    };
  }
  const [limit] = boundsBeside(bound, measurement);
  const { value, interval } = differenceOf(measurement);
  if (value === null || limit === undefined) return null;
  return {
    value: withoutRounding(value, [limit]),
    low: interval?.low,
    high: interval?.high,
    limit: { side: bound.side, value: limit },
    baseline: 0,
  };
}
