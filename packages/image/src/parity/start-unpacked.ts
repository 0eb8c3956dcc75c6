import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Descriptor, Store } from "@modelgate/oci";
import { failure } from "@modelgate/schema";
import { QUIET } from "../image-config.ts";
import type { Platform } from "../platform.ts";
import { platformManifest } from "../platform-manifest.ts";
import type { ServerStart } from "./running-server.ts";
import { startProcess } from "./start-process.ts";
import { unpackLayers } from "./unpack-layers.ts";

/** An image of ours whose server is to be started without an engine. */
export type Unpacked = {
  layout: Store;
  /** Of the image or index. */
  digest: string;
  platform: Platform;
  /** Digests of the layers that hold server, runtime and model: base and Node are this machine's. */
  layers: readonly string[];
  /** The server's file below `/app`. */
  entry: string;
  /** An empty folder of its own; whoever made it removes it. */
  folder: string;
};

/**
 * Unpacks the server, the ONNX runtime and the model of an image, every layer checked against its digest, and gives what starts
 * the server as a process, with this Node and nothing of this process's environment.
 * @throws ModelgateError `registry-fault`, `registry-missing`
 */
export async function unpackedServer(parts: Unpacked): Promise<ServerStart> {
  const { layout, digest, platform, folder } = parts;
  const { manifest } = await platformManifest(layout, digest, platform, layout.name);
  const wanted = parts.layers.map((one): Descriptor => {
    const layer = manifest.layers.find((each) => each.digest === one);
    if (layer !== undefined) return layer;
    throw failure("registry-fault", `${layout.name}: the image has no layer ${one}`, {
      hint: "The layout was altered. Build it again.",
    });
  });
  const root = join(folder, "root");
  const home = join(folder, "home");
  await Promise.all([mkdir(root, { recursive: true }), mkdir(home, { recursive: true })]);
  await unpackLayers(layout, wanted, root);
  return () =>
    startProcess({
      program: process.execPath,
      args: (port) => [
        join(root, "app", parts.entry),
        ...["--models", join(root, "models"), "--host", "127.0.0.1", "--port", String(port)],
      ],
      env: { ...QUIET, HOME: home },
      cwd: home,
    });
}
