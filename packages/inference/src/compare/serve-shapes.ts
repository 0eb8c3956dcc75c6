import type { Tensor } from "onnxruntime-common";
import type { Ort } from "../runtime/load.ts";
import type { ShapesJob } from "./job.ts";
import { byHalves, firstRunning, innerValues } from "./looking-into.ts";
import { sampleFeeds } from "./sample-feeds.ts";
import type { Say } from "./serve.ts";

/**
 * Values looked at in the first pass. Then as many as fit into a share of memory, but no more than a few passes need: a graph
 * of 50,000 nodes takes seconds to load each time, and the longer, the more outputs it has.
 */
const A_PASS = 256;
const LEAST_A_PASS = 16;
const PASSES = 6;
const BYTES_A_PASS = 2 ** 28;

/** Runs a model on a sample, some inner values after others, and says what shapes they have. */
export async function serveShapes(ort: Ort, job: ShapesJob, say: Say): Promise<void> {
  const { model, names, options } = job;
  const samples = await sampleFeeds(job.sample, process.argv[1] ?? "");
  const sample = await firstRunning(ort, model, { samples, options });
  const fed = sample.feeds.map(({ input, type, dims }) => ({ name: input, type, dims: [...dims] }));
  await say({ type: "shapes", shapes: fed });
  let most = A_PASS;
  const ask = (some: readonly string[]) => innerValues(ort, model, { names: some, sample, options });
  for await (const { got } of byHalves(names, () => most, ask)) {
    const seen = Object.entries(got ?? {});
    most = fitting(
      seen.map(([, { data }]) => sizeOf(data)),
      names.length,
    );
    const shapes = seen.map(([name, { type, dims }]) => ({ name, type, dims: [...dims] }));
    if (shapes.length > 0) await say({ type: "shapes", shapes });
  }
}

/** How many values of such sizes may be had at once. */
function fitting(sizes: readonly number[], all: number): number {
  if (sizes.length === 0) return LEAST_A_PASS;
  const mean = Math.max(1, sizes.reduce((sum, size) => sum + size, 0) / sizes.length);
  const wanted = Math.max(A_PASS, Math.ceil(all / PASSES));
  return Math.max(LEAST_A_PASS, Math.min(wanted, Math.floor(BYTES_A_PASS / mean)));
}

function sizeOf(data: Tensor.DataType): number {
  return "byteLength" in data ? data.byteLength : data.length * 8;
}
