import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { decodeManifest, type Manifest, openLayout } from "@modelgate/oci";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeModelArtifact } from "./model-artifact.ts";
import type { PackedModel } from "./model-entries.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "artifact-"));
});
afterEach(() => rm(folder, { recursive: true }));

const sha256 = (text: string) => `sha256:${createHash("sha256").update(text).digest("hex")}`;

async function model(files: Readonly<Record<string, string>>): Promise<PackedModel> {
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  const list = Object.entries(files).map(([path, text]) => ({
    path,
    digest: sha256(text),
    sizeBytes: text.length,
  }));
  return { name: "digits", version: "3", folder, files: list, digest: list[0]?.digest ?? "" };
}

const described = {
  annotations: { "modelgate.model.name": "digits" },
  created: "2026-11-21T00:00:00Z",
  tag: "3",
};

it("is a ModelPack artifact whose layer is the model's file, byte for byte", async () => {
  const layout = await openLayout(join(folder, "layout"));
  const { digest } = await writeModelArtifact(await model({ "net.onnx": "weights" }), layout, described);
  const stored = await layout.readManifest("3");
  expect(stored?.descriptor.digest).toBe(digest);
  const manifest = JSON.parse(Buffer.from(stored?.bytes ?? []).toString()) as Manifest;
  expect(manifest).toMatchObject({
    schemaVersion: 2,
    mediaType: "application/vnd.oci.image.manifest.v1+json",
    artifactType: "application/vnd.cncf.model.manifest.v1+json",
    config: { mediaType: "application/vnd.cncf.model.config.v1+json" },
    layers: [
      {
        mediaType: "application/vnd.cncf.model.weight.v1.raw",
        digest: sha256("weights"),
        size: 7,
        annotations: { "org.cncf.model.filepath": "net.onnx" },
      },
    ],
    annotations: described.annotations,
  });
  const blob = (name: string) => readFile(join(folder, "layout/blobs/sha256", name.slice(7)), "utf8");
  expect(await blob(sha256("weights"))).toBe("weights");
  // The fields that the specification's schema allows; it allows no others.
  expect(JSON.parse(await blob(manifest.config.digest))).toEqual({
    descriptor: { createdAt: "2026-11-21T00:00:00Z", name: "digits", version: "3" },
    modelfs: { type: "layers", diffIds: [sha256("weights")] },
    config: { format: "onnx" },
  });
});

it("keeps every file of a model under its own name, so that its digest can be formed again", async () => {
  const layout = await openLayout(join(folder, "layout"));
  const two = await model({ "net.onnx": "graph", "net.onnx.data": "weights" });
  await writeModelArtifact(two, layout, described);
  const stored = await layout.readManifest("3");
  const manifest = stored === null ? null : (decodeManifest(stored, "3") as Manifest);
  expect(
    manifest?.layers.map(({ digest, annotations }) => [annotations?.["org.cncf.model.filepath"], digest]),
  ).toEqual([
    ["net.onnx", sha256("graph")],
    ["net.onnx.data", sha256("weights")],
  ]);
});

it("refuses a name that no server could have", async () => {
  const layout = await openLayout(join(folder, "layout"));
  const given = { ...(await model({ "net.onnx": "weights" })), name: "../up" };
  await expect(writeModelArtifact(given, layout, described)).rejects.toMatchObject({ code: "input-invalid" });
});

it("refuses a file that is not what was judged", async () => {
  const layout = await openLayout(join(folder, "layout"));
  const given = await model({ "net.onnx": "weights" });
  await writeFile(join(folder, "net.onnx"), "Weights");
  await expect(writeModelArtifact(given, layout, described)).rejects.toMatchObject({ code: "input-invalid" });
  expect(await layout.tags()).toEqual([]);
});
