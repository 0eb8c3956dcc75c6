import { type FedBlock, NO_TRUTH, noRows } from "../scoring/fed-block.ts";
import { pickFeeds } from "../scoring/pick-feeds.ts";
import { readBlocks } from "../scoring/read-ahead.ts";
import { type Dense, tensor } from "../scoring/tensor.ts";
import type { MadeInput, Sample } from "./job.ts";

/** What a model is fed when it is looked into. */
export type SampleFeeds = { rows: number; padded: number; feeds: FedBlock["feeds"] };

/** The first rows of a data set, or inputs made up: first zeros, and ones for a model that does not take those. */
export async function sampleFeeds(sample: Sample, entry: string): Promise<readonly SampleFeeds[]> {
  if (sample.kind === "made") return [made(sample.inputs, 0), made(sample.inputs, 1)];
  const { dataset } = sample;
  for await (const { rows, padded, feeds } of readBlocks(entry, { dataset, output: NO_TRUTH })) {
    if (dataset.plan.fixedBatch !== null) return [{ rows, padded, feeds }];
    const taken = Math.min(rows, sample.rows);
    const picked = Array.from({ length: taken }, (_, row) => row);
    return [{ rows: taken, padded: taken, feeds: pickFeeds(feeds, padded, picked) }];
  }
  throw noRows(dataset.path);
}

function made(inputs: readonly MadeInput[], value: 0 | 1): SampleFeeds {
  const feeds = inputs.map(({ input, type, dims }) => {
    const width = dims.reduce((product, size) => product * size, 1);
    const feed = { input, type, columns: [], column: "number", width, trailing: [] } as const;
    const zeros = tensor(feed, { start: 0, rows: 1, columns: new Map() }, 1);
    return { input, type, data: value === 0 ? zeros.data : ones(zeros), dims };
  });
  return { rows: 1, padded: 1, feeds };
}

/** A half float of 1 as its bits. */
const HALF_ONE = 0x3c00;

function ones({ type, data }: Dense): Dense["data"] {
  if (Array.isArray(data)) return data;
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) return data.fill(1n);
  return data.fill(type === "float16" ? HALF_ONE : 1);
}
