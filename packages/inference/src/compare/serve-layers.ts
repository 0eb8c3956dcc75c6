import type { Tensor } from "onnxruntime-common";
import type { Ort } from "../runtime/load.ts";
import type { LayerFinding, LayersJob, SideName } from "./job.ts";
import { byHalves, firstRunning, innerValues } from "./looking-into.ts";
import type { OutputPair } from "./output-pairs.ts";
import { OutputSums } from "./output-sums.ts";
import { type SampleFeeds, sampleFeeds } from "./sample-feeds.ts";
import type { Say } from "./serve.ts";
import type { Tolerance } from "./tolerance.ts";

/** Tensors held of each model at once. */
const A_PASS = 64;

/** Runs both models on the same sample, some inner values after others, and says how far each pair is apart. */
export async function serveLayers(ort: Ort, job: LayersJob, say: Say): Promise<void> {
  const { options, models, tolerance } = job;
  const sampleOf = async (side: SideName) => {
    const samples = await sampleFeeds(job.samples[side], process.argv[1] ?? "");
    return await firstRunning(ort, models[side], { samples, options });
  };
  const samples = { before: await sampleOf("before"), after: await sampleOf("after") };
  const placed: Placed[] = job.pairs.map((pair, at) => ({ pair, at }));
  const ask = async (some: readonly Placed[]) => {
    const of = (side: SideName) => {
      const names = [...new Set(some.map(({ pair }) => pair[side]))];
      return innerValues(ort, models[side], { names, sample: samples[side], options });
    };
    return { before: await of("before"), after: await of("after") };
  };
  for await (const { some, got } of byHalves(placed, () => A_PASS, ask)) {
    for (const { pair, at } of some) {
      const finding = got === null ? null : findingOf(pair, { got, samples, tolerance });
      await say({ type: "layer", at, finding });
    }
  }
}

type Placed = { pair: OutputPair; at: number };

type Seen = {
  got: Readonly<Record<SideName, Readonly<Record<string, Tensor>>>>;
  samples: Readonly<Record<SideName, SampleFeeds>>;
  tolerance: Tolerance;
};

function findingOf(pair: OutputPair, { got, samples, tolerance }: Seen): LayerFinding {
  const hint = { told: null, producer: null, isScore: false };
  const sums = new OutputSums(pair, tolerance, [hint, hint]);
  const cut = (side: SideName) => {
    const { rows, padded } = samples[side];
    return { start: 0, ran: { rows, padded, outputs: got[side], given: null } };
  };
  const rows = Math.min(samples.before.rows, samples.after.rows);
  sums.add({ row: 0, rows, before: cut("before"), after: cut("after") });
  const { found } = sums.end();
  if (found.kind === "incomparable") return { passes: false, max: null, mean: null, reason: found.reason };
  if (found.kind === "labels") {
    const { different, elements, absolute } = found.equalities;
    const reason = different === 0 ? null : `${different} of ${elements} entries differ`;
    return { passes: different === 0, max: absolute?.max ?? null, mean: absolute?.mean ?? null, reason };
  }
  const { passes, absolute, oneSided } = found.differences;
  const reason = oneSided === 0 ? null : `${oneSided} values are not finite on one side alone`;
  return { passes, max: absolute?.max ?? null, mean: absolute?.mean ?? null, reason };
}
