import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Descriptor, encodeManifest, MEDIA_TYPE, type Store } from "@modelgate/oci";
import { failure, shellWord } from "@modelgate/schema";
import { tellingDiskFaults } from "../disk-fault.ts";
import { indexed, type Platform } from "../platform.ts";
import { platformManifest } from "../platform-manifest.ts";
import { loadArchive, temporaryName } from "./archive.ts";
import { type Engine, type Exec, lastLine, type Recipe } from "./engines.ts";

/** A Dockerfile of the user's own, and what `COPY` in it copies from. */
export type Dockerfile = { path: string; folder: string; platforms: readonly Platform[] };

/**
 * Builds a Dockerfile with an engine, once for every platform, and puts the images under one index into a layout. Nothing stays in
 * the engine's store but its cache.
 * @param temporary a folder for the archives on their way
 * @throws ModelgateError `build-failed` with the end of what the engine said, `registry-fault`
 */
export async function buildDockerfile(
  { path, folder, platforms }: Dockerfile,
  layout: Store,
  { engine, exec, temporary, tag }: { engine: Engine; exec: Exec; temporary: string; tag: string | null },
): Promise<{ digest: string }> {
  const manifests: Descriptor[] = [];
  for (const platform of platforms) {
    const work = await mkdtemp(join(temporary, "modelgate-build-"));
    const recipe = {
      dockerfile: path,
      folder,
      platform,
      name: temporaryName(),
      output: join(work, "image.tar"),
    };
    try {
      await run(engine, recipe, exec);
      const unpacked = join(work, "unpacked");
      await mkdir(unpacked);
      const { digest } = await tellingDiskFaults(() => loadArchive(recipe.output, unpacked, layout));
      manifests.push(await described(layout, digest, platform, path));
    } finally {
      for (const args of engine.clean(recipe)) await exec(engine.program, args).catch(() => {});
      await rm(work, { recursive: true, force: true });
    }
  }
  const index = encodeManifest({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests });
  await layout.writeManifest(index, tag);
  return { digest: index.descriptor.digest };
}

async function run(engine: Engine, recipe: Recipe, exec: Exec): Promise<void> {
  for (const args of engine.steps(recipe)) {
    const { exitCode, stdout, stderr } = await exec(engine.program, args);
    if (exitCode === 0) continue;
    const said = lastLine(stderr.trim() === "" ? stdout : stderr);
    throw failure(
      "build-failed",
      `${recipe.dockerfile}: ${engine.name} could not build it for ${recipe.platform} (exit code ${exitCode}): ${said}`,
      { hint: `Run it by hand: ${[engine.program, ...args].map(shellWord).join(" ")}` },
    );
  }
}

/** An engine that has no emulation for a platform may quietly build its own: the config says what it built. */
async function described(
  layout: Store,
  digest: string,
  platform: Platform,
  where: string,
): Promise<Descriptor> {
  const { stored, config } = await platformManifest(layout, digest, platform, where);
  return { ...stored.descriptor, platform: indexed(platform, config.variant) };
}
