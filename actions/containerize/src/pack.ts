import {
  annotationsOf,
  buildDockerfile,
  buildImage,
  findEngine,
  openBase,
  openImage,
  type PackedModel,
  platforms,
  serverProgram,
  writeModelArtifact,
} from "@modelgate/image";
import { copy, decodeManifest, isIndex, type Store } from "@modelgate/oci";
import type { Host } from "@modelgate/runner";
import { failure, type Image } from "@modelgate/schema";
import { TAG } from "./layout-tag.ts";
import type { Given as Options } from "./plan.ts";
import type { Given as Judged } from "./reports.ts";
import type { World } from "./world.ts";

/** What is packed, on what grounds, and into which layout. */
type Packing = { model: PackedModel; validation: Judged; layout: Store };

/** The image as it stands in the layout. */
export type Packed = Pick<Image, "source" | "digest" | "base" | "platforms" | "artifact"> & {
  /** Of each platform the layers that a server needs to start without an engine; null: only an engine can start it. */
  ownLayers: ReadonlyMap<string, readonly string[]> | null;
};

/** The server as it is in the image. */
export const SERVER = serverProgram();

/**
 * Builds the image, or has it built, or takes one that is there.
 * @throws ModelgateError what building throws; `file-missing` without the bundled server
 */
export async function pack(packing: Packing, given: Options, world: World, host: Host): Promise<Packed> {
  if (given.dockerfile !== null) return await fromDockerfile(given.dockerfile, packing, given, world);
  if (given.image !== null) return await fromElsewhere(given.image, packing, given, world);
  return await ofOurOwn(packing, given, world, host);
}

async function ofOurOwn(packing: Packing, given: Options, world: World, host: Host): Promise<Packed> {
  const { model, validation, layout } = packing;
  const folder = given.serverPath ?? world.serverFolder;
  if (folder === null)
    throw failure("file-missing", "server-path: the bundled server does not lie beside this program", {
      hint: "Build it (`npm run build`) and name its folder, or run the action, which has it.",
    });
  const { profile, provenance } = validation.report;
  const created = provenance.createdAt;
  const annotations = annotationsFor(packing, host);
  const built = await buildImage(
    {
      base: await openBase(given.base, await world.registry(given)),
      platforms: platforms(given.platforms),
      models: [profile === undefined ? model : { ...model, profile }],
      server: { ...SERVER, folder },
      annotations,
      created,
    },
    layout,
    { found: await world.found(given, host), cache: world.cache, withBase: true, tag: TAG },
  );
  const artifact = await writeModelArtifact(model, layout, { annotations, created, tag: null });
  return {
    source: "built",
    digest: built.digest,
    base: { reference: given.base, digest: built.base.digest },
    platforms: built.platforms.map(({ platform, digest, layers }) => ({
      platform,
      digest,
      sizeBytes: sum(layers.map(({ sizeBytes }) => sizeBytes)),
      layers: layers.map(({ role, ...layer }) => ({ ...layer, of: role })),
    })),
    artifact: artifact.digest,
    // Base and Node are this machine's when no engine starts the image.
    ownLayers: new Map(
      built.platforms.map(({ platform, layers }) => [
        platform,
        layers.filter(({ role }) => role !== "base" && role !== "node").map(({ digest }) => digest),
      ]),
    ),
  };
}

function annotationsFor({ model, validation }: Packing, host: Host) {
  const { name, version, digest, files } = model;
  const run = host.provenance();
  const source = run === null ? null : `${new URL(run.url).origin}/${run.repository}`;
  const described = { name, version, digest, file: files[0]?.path ?? "" };
  return annotationsOf(described, { report: validation.report, digest: validation.digest }, source);
}

async function fromDockerfile(path: string, packing: Packing, given: Options, world: World): Promise<Packed> {
  const { layout } = packing;
  const engine = await findEngine(world.exec);
  const { digest } = await buildDockerfile(
    { path, folder: given.context, platforms: platforms(given.platforms) },
    layout,
    { engine, exec: world.exec, temporary: world.temporary, tag: TAG },
  );
  return { source: "dockerfile", ...(await found(layout, digest)) };
}

async function fromElsewhere(text: string, packing: Packing, given: Options, world: World): Promise<Packed> {
  const { layout } = packing;
  const { store, digest } = await openImage(text, await world.registry(given));
  // What is proven is what is copied: by digest, whatever the tag says later.
  await copy(store, layout, digest, { tag: TAG });
  return { source: "image", ...(await found(layout, digest)) };
}

/** What the layout has under a digest, of an image whose layers nobody here knows. */
async function found(layout: Store, digest: string): Promise<Omit<Packed, "source">> {
  const top = await manifestOf(layout, digest);
  const parts = isIndex(top)
    ? top.manifests.filter(({ platform }) => platform !== undefined && platform.os !== "unknown")
    : [{ digest, platform: undefined }];
  const images = await Promise.all(
    parts.map(async ({ digest: own, platform }) => {
      const manifest = await manifestOf(layout, own);
      const layers = isIndex(manifest)
        ? []
        : manifest.layers.map((layer) => ({ digest: layer.digest, sizeBytes: layer.size, of: "layer" }));
      return {
        platform: platform === undefined ? "as built" : `${platform.os}/${platform.architecture}`,
        digest: own,
        sizeBytes: sum(layers.map(({ sizeBytes }) => sizeBytes)),
        layers,
      };
    }),
  );
  return { digest, base: null, platforms: images, artifact: null, ownLayers: null };
}

async function manifestOf(layout: Store, digest: string) {
  const stored = await layout.readManifest(digest);
  if (stored !== null) return decodeManifest(stored, layout.name);
  throw failure("registry-missing", `${layout.name}: has no manifest ${digest}`, {
    hint: "Build the layout again.",
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
