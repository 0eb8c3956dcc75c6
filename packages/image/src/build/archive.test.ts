import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { decodeManifest, type Manifest, openLayout } from "@modelgate/oci";
import { type Header, pack } from "tar-stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { loadArchive } from "./archive.ts";
import { buildDockerfile } from "./build-dockerfile.ts";
import { type Exec, findEngine } from "./engines.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archive-"));
});
afterEach(() => rm(folder, { recursive: true }));

const hex = (text: string) => createHash("sha256").update(text).digest("hex");
const LAYERS = ["first layer", "second layer"] as const;

function config(layers: readonly string[], architecture = "amd64"): string {
  const diffIds = layers.map((layer) => `sha256:${hex(layer)}`);
  return JSON.stringify({ architecture, os: "linux", rootfs: { type: "layers", diff_ids: diffIds } });
}

type Files = Readonly<Record<string, string | { link: string }>>;

async function archive(files: Files, path = join(folder, "image.tar")): Promise<string> {
  const tar = pack();
  for (const [name, content] of Object.entries(files)) {
    const header: Partial<Header> & { name: string } =
      typeof content === "string" ? { name } : { name, type: "symlink", linkname: content.link };
    tar.entry(header, typeof content === "string" ? content : "");
  }
  tar.finalize();
  await pipeline(tar as unknown as NodeJS.ReadableStream, createWriteStream(path));
  return path;
}

/** As docker before 25 saves it: the second image layer twice, the third entry a link to the second. */
function dockerFiles(more: Files = {}): Files {
  const layers = [...LAYERS, LAYERS[1]];
  return {
    "a/layer.tar": LAYERS[0],
    "b/layer.tar": LAYERS[1],
    "c/layer.tar": { link: "../b/layer.tar" },
    "config.json": config(layers),
    "manifest.json": JSON.stringify([
      { Config: "config.json", RepoTags: ["x:y"], Layers: ["a/layer.tar", "b/layer.tar", "c/layer.tar"] },
    ]),
    ...more,
  };
}

function ociFiles(more: Files = {}, architecture = "amd64"): Files {
  const written = config(LAYERS, architecture);
  const described = (mediaType: string, text: string) => ({
    mediaType,
    digest: `sha256:${hex(text)}`,
    size: text.length,
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    config: described("application/vnd.oci.image.config.v1+json", written),
    layers: LAYERS.map((layer) => described("application/vnd.oci.image.layer.v1.tar", layer)),
  });
  const blobs = [...LAYERS, written, manifest].map((text) => [`blobs/sha256/${hex(text)}`, text]);
  const manifests = [described("application/vnd.oci.image.manifest.v1+json", manifest)];
  return {
    ...Object.fromEntries(blobs),
    "oci-layout": '{"imageLayoutVersion":"1.0.0"}',
    "index.json": JSON.stringify({ schemaVersion: 2, manifests }),
    ...more,
  };
}

async function loaded(files: Files) {
  const layout = await openLayout(join(folder, "layout"));
  await mkdir(join(folder, "work"));
  const { digest } = await loadArchive(await archive(files), join(folder, "work"), layout);
  const stored = await layout.readManifest(digest);
  return stored === null ? null : (decodeManifest(stored, digest) as Manifest);
}

it("reads what docker saves, links between layers too", async () => {
  const manifest = await loaded(dockerFiles());
  expect(manifest?.layers.map(({ digest }) => digest)).toEqual(
    [...LAYERS, LAYERS[1]].map((layer) => `sha256:${hex(layer)}`),
  );
});

it("reads an archive of a layout", async () => {
  expect((await loaded(ociFiles()))?.layers).toHaveLength(2);
});

it.each<[string, Files]>([
  ["nothing known", { "x.txt": "x" }],
  ["a layer that is not the one its config names", dockerFiles({ "a/layer.tar": "another layer" })],
  ["two images", dockerFiles({ "manifest.json": '[{"Config":"a","Layers":[]},{"Config":"b","Layers":[]}]' })],
  ["a config that leads elsewhere", dockerFiles({ "manifest.json": '[{"Config":"../../x","Layers":[]}]' })],
  ["a file that leads elsewhere", dockerFiles({ "../../x": "x" })],
  ["a layer that is not there", dockerFiles({ "c/layer.tar": { link: "../d/layer.tar" } })],
  ["a link that leads elsewhere", dockerFiles({ "c/layer.tar": { link: "../../../etc/passwd" } })],
  ["a blob with other bytes", ociFiles({ [`blobs/sha256/${hex(LAYERS[0])}`]: "First layer" })],
  [
    "an index of two images",
    ociFiles({ "index.json": '{"schemaVersion":2,"manifests":[{"digest":"x"},{}]}' }),
  ],
])("refuses an archive with %s", async (_name, files) => {
  await expect(loaded(files)).rejects.toMatchObject({ code: "registry-fault" });
});

it("refuses an archive that was cut off", async () => {
  const path = await archive(ociFiles());
  await truncate(path, 1100);
  await mkdir(join(folder, "work"));
  const layout = await openLayout(join(folder, "layout"));
  await expect(loadArchive(path, join(folder, "work"), layout)).rejects.toMatchObject({
    code: "registry-fault",
  });
});

/** An engine that leaves an archive for every build, of the architecture it was told or of its own. */
function engine(asked: string[][], own?: string): Exec {
  return async (program, args) => {
    asked.push([program, ...args]);
    const output = args.indexOf("--output") + 1;
    if (args[0] === "save" && output > 0) {
      const platform = asked
        .findLast((words) => words[1] === "build")
        ?.find((word) => word.startsWith("linux/"));
      await archive(ociFiles({}, own ?? platform?.slice(6)), args[output]);
    }
    return { exitCode: 0, stdout: "", stderr: "" };
  };
}

async function build(exec: Exec) {
  const layout = await openLayout(join(folder, "layout"));
  const given = {
    path: "serving/Dockerfile",
    folder: "serving",
    platforms: ["linux/amd64", "linux/arm64"] as const,
  };
  const podman = await findEngine(exec, "podman");
  return {
    layout,
    ...(await buildDockerfile(given, layout, { engine: podman, exec, temporary: folder, tag: "image" })),
  };
}

it("builds every platform into one index, and leaves nothing in the engine's store", async () => {
  const asked: string[][] = [];
  const { layout, digest } = await build(engine(asked));
  const stored = await layout.readManifest("image");
  expect(stored?.descriptor.digest).toBe(digest);
  const { manifests } = JSON.parse(Buffer.from(stored?.bytes ?? []).toString());
  expect(manifests.map(({ platform }: { platform: object }) => platform)).toEqual([
    { architecture: "amd64", os: "linux" },
    { architecture: "arm64", os: "linux" },
  ]);
  const names = asked
    .filter((words) => words.includes("--tag"))
    .map((words) => words[words.indexOf("--tag") + 1]);
  expect(asked.filter((words) => words[1] === "image").map((words) => words.at(-1))).toEqual(names);
});

it("refuses an engine that built for another platform than it was told", async () => {
  await expect(build(engine([], "amd64"))).rejects.toMatchObject({ code: "registry-missing" });
});

it("gives the end of what an engine said that failed, and the command", async () => {
  const exec: Exec = async (_program, args) =>
    args[0] === "build"
      ? { exitCode: 125, stdout: "", stderr: "step 1\n\u001b[31mexec format error\n" }
      : { exitCode: 0, stdout: "", stderr: "" };
  await expect(build(exec)).rejects.toMatchObject({
    code: "build-failed",
    message:
      "serving/Dockerfile: podman could not build it for linux/amd64 (exit code 125): [31mexec format error",
  });
});
