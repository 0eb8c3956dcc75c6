// A base for images where no registry can be asked for one: the shared libraries of Node and the ONNX runtime, certificates and a user,
// out of this machine (Debian 12 or Ubuntu), as a layer of a layout. 3 MB; no shell.
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { bytesEntry, digestOfFile, type Entry } from "../../packages/image/src/entry.ts";
import { gzipLayer } from "../../packages/image/src/layer.ts";
import {
  describe,
  encodeManifest,
  MEDIA_TYPE,
  openLayout,
  type Store,
} from "../../packages/oci/src/index.ts";

const CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt";
const FILES = {
  "etc/passwd":
    "root:x:0:0:root:/root:/sbin/nologin\nnonroot:x:65532:65532:nonroot:/home/nonroot:/sbin/nologin\n",
  "etc/group": "root:x:0:\nnonroot:x:65532:\n",
  "etc/nsswitch.conf": "hosts: files dns\n",
};

/**
 * Writes the base under the tag `base`, for this machine's architecture.
 * @param programs what the libraries are for
 */
export async function scratchBase(
  folder: string,
  programs: readonly string[],
  cache: string,
): Promise<{ store: Store; digest: string }> {
  const store = await openLayout(folder);
  const layer = await gzipLayer(await entries(programs), cache);
  const architecture = process.arch === "arm64" ? "arm64" : "amd64";
  const config = Buffer.from(
    JSON.stringify({
      architecture,
      os: "linux",
      config: { Env: ["PATH=/usr/local/bin:/usr/bin:/bin", `SSL_CERT_FILE=${CERTIFICATES}`] },
      rootfs: { type: "layers", diff_ids: [layer.diffId] },
    }),
  );
  const described = describe(MEDIA_TYPE.config, config);
  await store.writeBlob(layer.descriptor, layer.open);
  await store.writeBlob(described, async function* () {
    yield config;
  });
  const manifest = encodeManifest({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.manifest,
    config: described,
    layers: [layer.descriptor],
  });
  await store.writeManifest(manifest, "base");
  return { store, digest: manifest.descriptor.digest };
}

async function entries(programs: readonly string[]): Promise<Entry[]> {
  const libraries = new Set(programs.flatMap(librariesOf));
  const paths = [...libraries, ...[CERTIFICATES].filter((path) => existsSync(path))];
  const files = paths.map(async (path) => ({
    name: path.slice(1),
    executable: path.includes("/ld-"),
    digest: await digestOfFile(path),
    sizeBytes: statSync(path).size,
    from: path,
  }));
  return [
    ...(await Promise.all(files)),
    ...Object.entries(FILES).map(([name, text]) => bytesEntry(name, Buffer.from(text))),
  ];
}

/** Absolute paths in what ldd prints, by the names under which the loader looks for them. */
function librariesOf(program: string): string[] {
  const printed = execFileSync("ldd", [program], { encoding: "utf8" });
  return printed.split("\n").flatMap((line) => /(?:=>\s+|^\s*)(\/\S+)\s+\(/u.exec(line)?.[1] ?? []);
}

/** What an image of ours runs: Node of this installation and the runtime's shared library. */
export function programsHere(root: string): string[] {
  const arch = process.arch === "arm64" ? "arm64" : "x64";
  return [
    join(root, "node_modules/node/bin/node"),
    join(root, `node_modules/onnxruntime-node/bin/napi-v6/linux/${arch}/libonnxruntime.so.1`),
  ];
}
