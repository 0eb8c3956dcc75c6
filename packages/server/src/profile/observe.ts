import { plainNumbers, type ServedTensor } from "@modelgate/inference/serving";
import { binOf } from "@modelgate/profile";
import type { Profile } from "@modelgate/schema";
import type { Observe, Observed } from "../observed.ts";
import { type Series, seriesOf } from "./series.ts";

/** Rows of one request that are looked at, evenly: counting must not cost more than the model. */
const MOST_ROWS = 256;
/** Values of a row that are, where a column is all of them. */
const MOST_POOLED = 16;

type Counter = { series: Series; count(tensor: ServedTensor, counts: Map<number, number>): void };

/** Counts the values of requests in the bins of a reference profile; ports that it does not have count nothing. */
export function observeProfile(profile: Profile): Observe {
  const counters = seriesOf(profile).map(counterOf);
  return (feeds, outputs) => {
    const observed: Observed[] = [];
    for (const { series, count } of counters) {
      const tensor = (series.direction === "input" ? feeds : outputs)[series.column.port];
      if (tensor === undefined) continue;
      const counts = new Map<number, number>();
      count(tensor, counts);
      for (const [bin, times] of counts) observed.push({ series: series.key, bin, count: times });
    }
    return observed;
  };
}

function counterOf(series: Series): Counter {
  const { column, bins } = series;
  const sort = binOf(column);
  // Bins travel by their place among all of them, with those of what is no range and no category.
  const places = new Map(bins.map(({ bin }, at) => [bin, at]));
  let seen = 0;
  return {
    series,
    count({ type, dims, data }, counts) {
      const rows = dims[0] ?? 0;
      const width = rows === 0 ? 0 : data.length / rows;
      if (!Number.isInteger(width) || width === 0) return;
      const parts = partsOf(column.part, width);
      const values = plainNumbers(type, data as ArrayLike<unknown>) as ArrayLike<number | bigint | string>;
      const step = Math.ceil(rows / MOST_ROWS);
      for (let row = 0; row < rows; row += step) {
        // Elsewhere in every row, as the reference has it: the left edge of an image says little of the rest.
        const start = column.part === "all" ? spread(seen++) % width : 0;
        for (const part of parts) {
          const value =
            part === "highest"
              ? highestOf(values, row * width, width)
              : values[row * width + ((start + part) % width)];
          const place = places.get(sort(typeof value === "bigint" ? String(value) : (value ?? "")));
          if (place !== undefined) counts.set(place, (counts.get(place) ?? 0) + 1);
        }
      }
    },
  };
}

/** A number below 2^32 for each count, spread evenly: Knuth's multiplicative hash (TAOCP 3, section 6.4). */
function spread(count: number): number {
  return Math.imul(count, 0x9e3779b1) >>> 0;
}

/** Which parts of a row a column is; none of a row that is narrower than the reference's. */
function partsOf(part: Series["column"]["part"], width: number): readonly (number | "highest")[] {
  if (part === "highest") return ["highest"];
  if (part !== "all") return part < width ? [part] : [];
  const looked = Math.min(MOST_POOLED, width);
  const step = Math.floor(width / looked);
  return Array.from({ length: looked }, (_, at) => at * step);
}

/** As the profile counts it: the first of the highest, none where one is NaN. */
function highestOf(values: ArrayLike<number | bigint | string>, from: number, width: number): string {
  let best = 0;
  for (let part = 0; part < width; part += 1) {
    const score = Number(values[from + part]);
    if (Number.isNaN(score)) return "";
    if (score > Number(values[from + best])) best = part;
  }
  return String(best);
}
