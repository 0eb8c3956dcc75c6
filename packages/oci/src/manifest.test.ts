import { expect, it } from "vitest";
import { describe as described } from "./descriptor.ts";
import { decodeManifest, encodeManifest } from "./manifest.ts";
import { MEDIA_TYPE } from "./media-type.ts";

const config = described(MEDIA_TYPE.empty, Buffer.from("{}"));
const stored = (value: unknown, mediaType: string = MEDIA_TYPE.manifest) => {
  const bytes = Buffer.from(typeof value === "string" ? value : JSON.stringify(value));
  return { bytes, descriptor: described(mediaType, bytes) };
};
const good = { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, config, layers: [] };

it("reads what it wrote, and what others leave out or add", () => {
  const index = { schemaVersion: 2 as const, mediaType: MEDIA_TYPE.index, manifests: [config] };
  expect(decodeManifest(encodeManifest(index), "x")).toEqual(index);
  const { mediaType: _, ...plain } = good;
  expect(decodeManifest(stored({ ...plain, more: 1 }), "x")).toMatchObject(good);
});

it.each<[string, unknown, string, RegExp]>([
  ["a page", "<html>", MEDIA_TYPE.manifest, /x: /u],
  ["another media type", good, "text/html", /text\/html/u],
  ["an image given as an index", good, MEDIA_TYPE.index, /manifests/u],
  ["an image and an index at once", { ...good, manifests: [] }, MEDIA_TYPE.manifest, /at once/u],
  [
    "two media types",
    { ...good, mediaType: MEDIA_TYPE.dockerManifest },
    MEDIA_TYPE.manifest,
    /says mediaType/u,
  ],
  ["schema 1", { ...good, schemaVersion: 1 }, MEDIA_TYPE.manifest, /schemaVersion/u],
  [
    "a digest that is none",
    { ...good, layers: [{ ...config, digest: "sha256:../../x" }] },
    MEDIA_TYPE.manifest,
    /layers\.0\.digest/u,
  ],
  ["a size below 0", { ...good, layers: [{ ...config, size: -1 }] }, MEDIA_TYPE.manifest, /layers\.0\.size/u],
  [
    "a size that is no number",
    { ...good, config: { ...config, size: "2" } },
    MEDIA_TYPE.manifest,
    /config\.size/u,
  ],
  ["annotations that are no text", { ...good, annotations: { a: 1 } }, MEDIA_TYPE.manifest, /annotations/u],
])("refuses %s", (_, value, mediaType, message) => {
  expect(() => decodeManifest(stored(value, mediaType), "x")).toThrow(message);
  expect(() => decodeManifest(stored(value, mediaType), "x")).toThrow(
    expect.objectContaining({ code: "registry-fault" }),
  );
});
