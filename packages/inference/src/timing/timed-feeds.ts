import { openTable } from "@modelgate/dataset";
import type { TensorConstructor } from "onnxruntime-common";
import { type FedBlock, fedBlocks, NO_TRUTH, noRows, runtimeFeeds } from "../scoring/fed-block.ts";
import { asBits, float16Array } from "../scoring/float16.ts";
import type { TensorData } from "../scoring/tensor.ts";
import type { Feeds } from "./bare-session.ts";
import type { FeedSource, JobArm } from "./job.ts";
import { type Seeded, seeded } from "./seeded.ts";

/** Different inputs that are timed in turn: one alone would be in the cache as no user's is. */
const MOST_FEEDS = 64;
/** Values in all of them together: 64 MiB of float32. */
const MOST_VALUES = 2 ** 24;

/**
 * The inputs that an arm is timed on, made before the clock runs: the first rows of the data set, or values made from the
 * seed, the same for all arms.
 * @throws ModelgateError what reading the data set throws
 */
export async function timedFeeds(
  { feeds }: JobArm,
  { batch, seed }: { batch: number; seed: number },
  Tensor: TensorConstructor,
): Promise<readonly [Feeds, ...Feeds[]]> {
  const inputs = await timedInputs(feeds, { batch, seed });
  const [first, ...rest] = inputs.map((fed) => runtimeFeeds(Tensor, fed));
  if (first === undefined) throw new TypeError("inputs were read, and are none");
  return [first, ...rest];
}

type Inputs = FedBlock["feeds"];

/**
 * The same as plain values.
 * @throws ModelgateError what reading the data set throws
 */
export async function timedInputs(
  feeds: FeedSource,
  { batch, seed }: { batch: number; seed: number },
): Promise<readonly Inputs[]> {
  const made = feeds.kind === "data" ? await fromRows(feeds, batch) : invented(feeds, seeded(seed));
  if (made.length > 0) return made;
  throw noRows(feeds.kind === "data" ? feeds.path : "made inputs");
}

async function fromRows({ path, plan }: FeedSource & { kind: "data" }, batch: number): Promise<Inputs[]> {
  // Without a target: what the rows are labelled does not matter here, and may be missing.
  const dataset = { name: "timed", path, target: [], id: null, plan: { ...plan, fixedBatch: batch } };
  const found: Inputs[] = [];
  let values = 0;
  for await (const { feeds, rows } of fedBlocks(await openTable(path), dataset, NO_TRUTH)) {
    // A last batch that was filled up with copies serves only where there is no other.
    if (rows < batch && found.length > 0) break;
    found.push(feeds);
    values += feeds.reduce((sum, { data }) => sum + data.length, 0);
    if (found.length >= MOST_FEEDS || values >= MOST_VALUES) break;
  }
  return found;
}

function invented({ inputs }: FeedSource & { kind: "made" }, random: Seeded): Inputs[] {
  const values = inputs.reduce((sum, { dims }) => sum + sizeOf(dims), 0);
  const count = Math.max(1, Math.min(MOST_FEEDS, Math.floor(MOST_VALUES / Math.max(1, values))));
  return Array.from({ length: count }, () =>
    inputs.map(({ name, type, dims }) => ({
      input: name,
      type,
      data: drawn(type, sizeOf(dims), random),
      dims,
    })),
  );
}

function sizeOf(dims: readonly number[]): number {
  return dims.reduce((product, size) => product * size, 1);
}

/** Floats in [0, 1); whole numbers that are 0 or 1, which are in range wherever they index something. */
function drawn(type: string, length: number, random: Seeded): TensorData {
  const bit = () => (random() < 0.5 ? 0 : 1);
  const fill = <T extends TensorData>(data: T, next: () => T[number]): T => {
    for (let at = 0; at < length; at += 1) data[at] = next();
    return data;
  };
  switch (type) {
    case "float32":
      return fill(new Float32Array(length), random);
    case "float64":
      return fill(new Float64Array(length), random);
    case "float16":
      return asBits(fill(float16Array(length), random));
    case "int64":
      return fill(new BigInt64Array(length), () => BigInt(bit()));
    case "uint64":
      return fill(new BigUint64Array(length), () => BigInt(bit()));
    case "int32":
      return fill(new Int32Array(length), bit);
    case "uint32":
      return fill(new Uint32Array(length), bit);
    case "int16":
      return fill(new Int16Array(length), bit);
    case "uint16":
      return fill(new Uint16Array(length), bit);
    case "int8":
      return fill(new Int8Array(length), bit);
    case "uint8":
    case "bool":
      return fill(new Uint8Array(length), bit);
    case "string":
      return new Array<string>(length).fill("text");
    default:
      throw new TypeError(`no made values of ${type}`);
  }
}
