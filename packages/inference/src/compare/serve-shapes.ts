import type { Ort } from "../runtime/load.ts";
import type { ShapesJob } from "./job.ts";
import { byHalves, firstRunning, innerValues } from "./looking-into.ts";
import { sampleFeeds } from "./sample-feeds.ts";
import type { Say } from "./serve.ts";

/** Values looked at in one pass, unless there are very many: a graph of 50,000 nodes takes as long to load each time. */
const A_PASS = 256;
const MOST_PASSES = 16;

/** Runs a model on a sample, some inner values after others, and says what shapes they have. */
export async function serveShapes(ort: Ort, job: ShapesJob, say: Say): Promise<void> {
  const { model, names, options } = job;
  const samples = await sampleFeeds(job.sample, process.argv[1] ?? "");
  const sample = await firstRunning(ort, model, { samples, options });
  const fed = sample.feeds.map(({ input, type, dims }) => ({ name: input, type, dims: [...dims] }));
  await say({ type: "shapes", shapes: fed });
  const most = Math.max(A_PASS, Math.ceil(names.length / MOST_PASSES));
  const passes = byHalves(names, most, (some) => innerValues(ort, model, { names: some, sample, options }));
  for await (const { got } of passes) {
    const seen = Object.entries(got ?? {});
    const shapes = seen.map(([name, { type, dims }]) => ({ name, type, dims: [...dims] }));
    if (shapes.length > 0) await say({ type: "shapes", shapes });
  }
}
