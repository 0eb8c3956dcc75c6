import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { type Descriptor, describe, MEDIA_TYPE, openLayout, type Store } from "@modelgate/oci";
import { type Header, pack } from "tar-stream";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bytesEntry } from "../entry.ts";
import { gzipLayer, type Layer, plainLayer } from "../layer.ts";
import { unpackLayers } from "./unpack-layers.ts";

let folder = "";
let layout: Store;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "unpack-"));
  layout = await openLayout(join(folder, "layout"));
});
afterEach(() => rm(folder, { recursive: true }));

async function written({ descriptor, open }: Layer): Promise<Descriptor> {
  await layout.writeBlob(descriptor, open);
  return descriptor;
}

it("unpacks plain and compressed layers, a later one over an earlier one", async () => {
  const file = (name: string, text: string) => bytesEntry(name, Buffer.from(text));
  const node = { ...file("opt/node", "#!"), executable: true };
  const layers = [
    await written(await gzipLayer([file("app/index.js", "old"), node], join(folder, "cache"))),
    await written(await plainLayer([file("app/index.js", "new"), file("models/m/1/model.onnx", "weights")])),
  ];
  const root = join(folder, "root");
  await unpackLayers(layout, layers, root);
  expect(await readFile(join(root, "app/index.js"), "utf8")).toBe("new");
  expect(await readFile(join(root, "models/m/1/model.onnx"), "utf8")).toBe("weights");
  expect((await stat(join(root, "opt/node"))).mode & 0o700).toBe(0o700);
});

it.each<[string, Header["type"], string]>([
  ["a path upwards", "file", "../outside"],
  ["an absolute path", "file", "/outside"],
  ["a symbolic link", "symlink", "app/link"],
  ["a hard link", "link", "app/link"],
  ["a device", "character-device", "app/device"],
])("refuses a layer with %s, and writes nothing of it", async (_name, type, name) => {
  const archive = pack();
  archive.entry({ name, type: type ?? "file", linkname: "../../outside" }, type === "file" ? "x" : "");
  archive.finalize();
  const bytes = await buffer(archive as unknown as NodeJS.ReadableStream);
  const descriptor = describe(MEDIA_TYPE.layer, bytes);
  await layout.writeBlob(descriptor, async function* () {
    yield bytes;
  });
  const root = join(folder, "root");
  await expect(unpackLayers(layout, [descriptor], root)).rejects.toMatchObject({ code: "registry-fault" });
  for (const path of [join(folder, "outside"), join(root, "outside"), join(root, name)])
    expect(existsSync(path)).toBe(false);
});
