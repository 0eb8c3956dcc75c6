// What an image costs: its size without the model, building and pushing it with a warm base, and memory for a large model.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { buildImage, openBase, type PackedModel } from "../packages/image/src/index.ts";
import { copy, openLayout, openRepository } from "../packages/oci/src/index.ts";
import { stageModel } from "../packages/onnx/src/index.ts";
import { httpExchange } from "../packages/runner/src/http-exchange.ts";
import { contentsOf, foundHere, layerCache, scratch } from "../test/services/image-parts.ts";
import { dockerRegistry } from "../test/services/oci-docker-registry.ts";
import type { Line } from "./line.ts";
import { root } from "./places.ts";
import { quantile } from "./rounds.ts";

const ROUNDS = 7;
const SIZE_LIMIT_BYTES = 65e6;
const SECONDS_LIMIT = 5;
const MEMORY_LIMIT_BYTES = 256 * 2 ** 20;

/** Against the limits that are set: there is no peer that builds the same image. Needs docker-registry. */
export async function imageBench(): Promise<Line[]> {
  const folder = await mkdtemp(join(tmpdir(), "modelgate-bench-image-"));
  try {
    return [...(await builds(folder)), await largeModel(folder)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function builds(folder: string): Promise<Line[]> {
  await using registry = await dockerRegistry();
  const ports = { exchange: httpExchange({ retries: 0 }), credentials: async () => null, pause: wait };
  const base = await scratch(join(folder, "base"));
  const staged = join(folder, "staged");
  const { digest, files } = await stageModel(join(root, "demo/models/digits-good.onnx"), staged);
  const model: PackedModel = { name: "digits", version: "1", folder: staged, files, digest };
  const contents = await contentsOf(model, await openBase(base.text, ports));
  const seconds: number[] = [];
  let bytes = Number.NaN;
  // The first fills the cache, and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const started = performance.now();
    const layout = await openLayout(join(folder, `layout-${round}`));
    const building = { found: foundHere(folder), cache: layerCache, withBase: true, tag: "1" };
    const image = await buildImage(contents, layout, building);
    // A repository of its own each time: nothing of the image is there before.
    const repository = openRepository({ host: registry.host, repository: `bench/round-${round}` }, ports);
    await copy(layout, repository, image.digest, { tag: "1" });
    if (round > 0) seconds.push((performance.now() - started) / 1000);
    const layers = image.platforms[0]?.layers.filter(({ role }) => !role.startsWith("model")) ?? [];
    bytes = layers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    await rm(join(folder, `layout-${round}`), { recursive: true });
  }
  const median = quantile(seconds, 0.5);
  return [
    {
      name: "image without its model / 65 MB",
      ours: megabytes(bytes),
      peer: megabytes(SIZE_LIMIT_BYTES),
      ratio: bytes / SIZE_LIMIT_BYTES,
      spread: null,
      limit: 1,
    },
    {
      name: "build and push with a warm base / 5 s",
      ours: `${median.toFixed(2)} s`,
      peer: `${SECONDS_LIMIT} s`,
      ratio: median / SECONDS_LIMIT,
      spread: [quantile(seconds, 0.25) / SECONDS_LIMIT, quantile(seconds, 0.75) / SECONDS_LIMIT],
      limit: 1,
    },
  ];
}

/** A process of its own packs a model of 1 GiB, as layer and as artifact, and says how much memory it held. */
async function largeModel(folder: string): Promise<Line> {
  const child = join(import.meta.dirname, "image-child.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [child, join(folder, "large")]);
  const bytes = Number(stdout);
  return {
    name: "memory for packing a model of 1 GiB / 256 MiB",
    ours: megabytes(bytes),
    peer: megabytes(MEMORY_LIMIT_BYTES),
    ratio: bytes / MEMORY_LIMIT_BYTES,
    spread: null,
    limit: 1,
  };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
