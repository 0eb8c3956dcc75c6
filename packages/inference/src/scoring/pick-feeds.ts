import type { FedBlock } from "./fed-block.ts";
import type { TensorData } from "./tensor.ts";

/** Some of the `padded` rows of a model's inputs, in the given order, in memory of their own. */
export function pickFeeds(
  feeds: FedBlock["feeds"],
  padded: number,
  rows: readonly number[],
): FedBlock["feeds"] {
  return feeds.map((feed) => {
    const [, ...trailing] = feed.dims;
    const data = pickData(feed.data, feed.data.length / padded, rows);
    return { ...feed, data, dims: [rows.length, ...trailing] };
  });
}

function pickData(data: TensorData, width: number, rows: readonly number[]): TensorData {
  const [first = 0] = rows;
  // As they lie, which one copy does; a `for` over each value is most of the time in a process that has just begun.
  if (rows.every((row, at) => row === first + at))
    return data.slice(first * width, (first + rows.length) * width);
  const picked = data.slice(0, rows.length * width);
  rows.forEach((row, at) => {
    if (Array.isArray(picked) || Array.isArray(data)) {
      for (let k = 0; k < width; k += 1) picked[at * width + k] = data[row * width + k] as never;
    } else picked.set(data.subarray(row * width, (row + 1) * width) as never, at * width);
  });
  return picked;
}
