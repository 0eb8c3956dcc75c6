/**
 * The part of the ONNX runtime that travels with an action, copied from node_modules to ../runtime: the package's
 * JavaScript, its five small bindings, and digests.json, which names every file of every platform. The large shared
 * libraries do not travel; the runner fetches its own (see .github/decisions/onnx-runtime.md).
 *
 *   node packages/inference/scripts/vendor-runtime.ts --write   after changing the version in package.json
 *   node packages/inference/scripts/vendor-runtime.ts --check   exits 1 when ../runtime is not what --write would give
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { type Digests, type Release, travelPath } from "../src/runtime/release.ts";

const FOLDER = fileURLToPath(new URL("../runtime/", import.meta.url));
const BINARIES = "bin/napi-v6";
const COMMON = "node_modules/onnxruntime-common";

type Files = Map<string, Uint8Array>;

// Neither package holds a licence file; both name MIT in package.json and Microsoft Corporation in every source.
const LICENCE = `onnxruntime-node and onnxruntime-common are distributed under the licence below.

MIT License

Copyright (c) Microsoft Corporation

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

const resolve = createRequire(import.meta.url).resolve;
const packageFolder = dirname(resolve("onnxruntime-node/package.json"));
const commonFolder = join(
  dirname(createRequire(join(packageFolder, "x.js")).resolve("onnxruntime-common")),
  "../..",
);

switch (process.argv[2]) {
  case "--write":
    await write(await travelling());
    break;
  case "--check":
    await check(await travelling());
    break;
  default:
    console.error("usage: node packages/inference/scripts/vendor-runtime.ts --write | --check");
    process.exitCode = 2;
}

/** Every file of ../runtime, by path inside it. */
async function travelling(): Promise<Files> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const scripts: Files = new Map([
    ...(await scriptsOf(packageFolder, "dist", "dist")),
    ...(await scriptsOf(commonFolder, "dist/cjs", `${COMMON}/dist/cjs`)),
    // Written anew: the originals carry an install script and dependencies that nothing here uses.
    ["package.json", manifest("onnxruntime-node", version, "dist/index.js")],
    [`${COMMON}/package.json`, manifest("onnxruntime-common", version, "dist/cjs/index.js")],
  ]);
  const natives = await nativesOf(packageFolder);
  const release: Release = {
    name: "onnxruntime-node",
    version,
    scripts: digests(scripts),
    platforms: platforms(natives),
  };
  const bindings = [...natives].filter(([path]) => path.endsWith(".node"));
  return new Map([
    ["LICENSE", Buffer.from(LICENCE)],
    ["digests.json", json(release)],
    ...[...scripts, ...bindings].map(([path, bytes]) => [travelPath(path), bytes] as const),
  ]);
}

async function scriptsOf(root: string, folder: string, as: string): Promise<Files> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith(".js")).sort();
  const read = async (name: string) => [`${as}/${name}`, await readFile(join(root, folder, name))] as const;
  return new Map(await Promise.all(names.map(read)));
}

async function nativesOf(root: string): Promise<Files> {
  const entries = await readdir(join(root, BINARIES), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const natives: Files = new Map();
  for (const path of paths.sort())
    natives.set(relative(root, path).split(sep).join("/"), await readFile(path));
  return natives;
}

function platforms(natives: Files): Release["platforms"] {
  const names = new Set([...natives.keys()].map((path) => path.split("/").slice(2, 4).join("/")));
  const of = (name: string) => [...natives].filter(([path]) => path.startsWith(`${BINARIES}/${name}/`));
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      {
        bindings: digests(of(name).filter(([path]) => path.endsWith(".node"))),
        libraries: digests(of(name).filter(([path]) => !path.endsWith(".node") && !isSpare(path))),
      },
    ]),
  );
}

/** macOS ships its library twice; the binding loads the name with the major version only (its LC_LOAD_DYLIB). */
function isSpare(path: string): boolean {
  return /\.\d+\.\d+\.\d+\.dylib$/.test(path);
}

function digests(files: Iterable<readonly [string, Uint8Array]>): Digests {
  return Object.fromEntries(
    [...files].map(([path, bytes]) => [
      path,
      { sha256: createHash("sha256").update(bytes).digest("hex"), sizeBytes: bytes.length },
    ]),
  );
}

function manifest(name: string, version: string, main: string): Uint8Array {
  return json({ name, version, license: "MIT", main });
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
}

async function write(files: Files): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(FOLDER, path)), { recursive: true });
    await writeFile(join(FOLDER, path), bytes);
  }
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  console.log(`wrote ${files.size} files, ${total} bytes, to ${FOLDER}`);
}

async function check(files: Files): Promise<void> {
  const entries = await readdir(FOLDER, { recursive: true, withFileTypes: true });
  const present = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  const extra = present
    .map((path) => relative(FOLDER, path).split(sep).join("/"))
    .filter((path) => !files.has(path));
  const differs = async ([path, bytes]: [string, Uint8Array]) => {
    const written = await readFile(join(FOLDER, path)).catch(() => undefined);
    return written?.equals(bytes) ? [] : [path];
  };
  const stale = (await Promise.all([...files].map(differs))).flat();
  if (extra.length + stale.length === 0) return;
  console.error(`packages/inference/runtime is not what --write gives: ${[...stale, ...extra].join(", ")}`);
  process.exitCode = 1;
}
