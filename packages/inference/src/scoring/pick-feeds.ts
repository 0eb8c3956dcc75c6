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
  const picked = data.slice(0, rows.length * width);
  for (const [at, row] of rows.entries()) {
    for (let k = 0; k < width; k += 1) picked[at * width + k] = data[row * width + k] as never;
  }
  return picked;
}
