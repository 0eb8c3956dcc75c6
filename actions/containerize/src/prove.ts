import { randomUUID } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { lastLine, type Platform } from "@modelgate/image";
import {
  findStarter,
  PARITY_LIMITS,
  type ParityLimits,
  type Proof,
  proveParity,
  removeOnEarlyEnd,
  type ServerStart,
  type Starter,
  startImage,
  unpackedServer,
  writeDockerArchive,
} from "@modelgate/image/parity";
import type { Offline } from "@modelgate/inference/offline";
import type { Store } from "@modelgate/oci";
import type { Host } from "@modelgate/runner";
import { failure } from "@modelgate/schema";
import { type Packed, SERVER } from "./pack.ts";
import type { Given } from "./plan.ts";
import type { World } from "./world.ts";

/** The image in its layout, and what the model itself answers. */
type Proving = { packed: Packed; layout: Store; offline: Offline; name: string; folder: string };

/** What was proven, and of what: the image, or its server as a process. */
export type Proven = { proof: Proof; of: "image" | "process"; engine: Starter | null; platform: Platform };

/** What the server is held to. */
export function limitsOf(given: Given): ParityLimits {
  return {
    ...PARITY_LIMITS,
    readyMs: given.readyLimit,
    p50Ms: given.p50Limit,
    stopMs: given.stopLimit,
    tolerance: { absolute: given.absolute, relative: given.relative },
  };
}

/** What will start the image: an engine, or for an image of our own this machine's Node. */
export type Means = { engine: Starter | null; platform: Platform };

/**
 * Finds what will start the image, before anything is built.
 * @throws ModelgateError `engine-missing` where only an engine will do, `input-invalid` where no platform is this machine's
 */
export async function meansOf(given: Given, world: World): Promise<Means> {
  const { platform } = world;
  const isOurs = given.dockerfile === null && given.image === null;
  // What platforms an image has that others built is known when it is there.
  if (platform === null || (given.image === null && !given.platforms.includes(platform)))
    throw notHere(platform, given.platforms);
  const wanted = given.engine === "auto" || given.engine === "none" ? null : given.engine;
  const engine = given.engine === "none" ? null : await findStarter(world.exec, wanted);
  if (engine !== null || (isOurs && wanted === null && !given.requireEngine)) return { engine, platform };
  const why =
    wanted === null ? (isOurs ? "require-engine" : "an image that is not our own") : `engine: ${wanted}`;
  throw failure(
    "engine-missing",
    `${why}: expected ${wanted ?? "docker or podman"} to start the image, found none that answers`,
    {
      hint: "Start docker, or install podman. Without require-engine our own image is proven by its server as a process.",
    },
  );
}

/**
 * Starts the image, or the server of its layers, and has it prove itself.
 * @throws ModelgateError what starting and proving throw
 */
export async function prove(
  proving: Proving,
  { engine, platform }: Means,
  { given, world, host }: { given: Given; world: World; host: Host },
): Promise<Proven> {
  const has = proving.packed.platforms.map((one) => one.platform);
  if (!has.includes(platform) && !has.includes("as built")) throw notHere(platform, has);
  const parity = { model: proving.name, questions: proving.offline.questions, limits: limitsOf(given) };
  const ask = async (start: ServerStart) => await proveParity(start, parity, await world.asking());
  if (engine === null) {
    const start = await asProcess(proving, platform);
    host.progress("proving the server as a process");
    return { proof: await ask(start), of: "process", engine, platform };
  }
  const image = `modelgate-proof:${randomUUID()}`;
  const removal = ["image", "rm", "--force", image];
  using early = new DisposableStack();
  try {
    await load(proving, platform, { engine, image, exec: world.exec });
    host.progress(`proving the image with ${engine}`);
    const port = proving.packed.source === "built" ? SERVER.port : given.port;
    const start = async () => {
      const { exec } = world;
      const server = await startImage({ engine, exec, image, port, memoryBytes: given.memoryLimit });
      // After its container, which is removed first in such a case, too.
      early.defer(removeOnEarlyEnd(engine, removal));
      return server;
    };
    return { proof: await ask(start), of: "image", engine, platform };
  } finally {
    await world.exec(engine, removal).catch(() => null);
  }
}

function notHere(platform: Platform | null, has: readonly string[]) {
  return failure(
    "input-invalid",
    `platforms: expected ${platform ?? "a Linux platform, and to run there"} among them, got ${has.join(", ")}`,
    {
      hint: "An image that cannot be started here is not proven: build it where it runs, or add this platform.",
    },
  );
}

async function asProcess({ packed, layout, folder }: Proving, platform: Platform): Promise<ServerStart> {
  const layers = packed.ownLayers?.get(platform);
  if (layers === undefined) throw new TypeError("only an image of our own is started without an engine");
  const own = join(folder, "unpacked");
  await mkdir(own);
  return await unpackedServer({
    ...{ layout, digest: packed.digest, platform, layers },
    entry: SERVER.entry,
    folder: own,
  });
}

async function load(
  { packed, layout, folder }: Proving,
  platform: Platform,
  { engine, image, exec }: { engine: Starter; image: string; exec: World["exec"] },
): Promise<void> {
  const archive = join(folder, "image.tar");
  await writeDockerArchive(layout, { digest: packed.digest, platform, name: image }, archive);
  const { exitCode, stderr } = await exec(engine, ["load", "--input", archive]);
  if (exitCode === 0) return;
  throw failure("server-failed", `${engine} did not load the image: ${lastLine(stderr)}`, {
    hint: "Is there room on its disk?",
  });
}
