// What the tests of this folder run against: a small release with its own digests, its package in npm's order (all
// libraries first, bindings last), a registry on the loopback interface, and the ports that reach it.
import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, get, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { RuntimePorts } from "./find.ts";
import { type Digests, type Release, travelPath } from "./release.ts";

type Files = Record<string, Uint8Array>;

const BIN = "bin/napi-v6";
const COMMON = "node_modules/onnxruntime-common";

const SCRIPTS: Files = {
  "package.json": Buffer.from('{ "name": "onnxruntime-node", "version": "9.9.9", "main": "dist/index.js" }'),
  "dist/index.js": Buffer.from(
    'module.exports = { ...require("onnxruntime-common"), telemetry: process.env.ORT_DISABLE_TELEMETRY };',
  ),
  [`${COMMON}/package.json`]: Buffer.from('{ "name": "onnxruntime-common", "main": "dist/cjs/index.js" }'),
  [`${COMMON}/dist/cjs/index.js`]: Buffer.from("exports.common = true;"),
};
const LIBRARIES: Files = {
  [`${BIN}/linux/arm64/libonnxruntime.so.1`]: randomBytes(200_000),
  [`${BIN}/linux/x64/libonnxruntime.so.1`]: randomBytes(300_001),
  [`${BIN}/win32/x64/DirectML.dll`]: randomBytes(70_000),
  [`${BIN}/win32/x64/onnxruntime.dll`]: randomBytes(90_000),
};
const BINDINGS: Files = {
  [`${BIN}/linux/arm64/onnxruntime_binding.node`]: randomBytes(512),
  [`${BIN}/linux/x64/onnxruntime_binding.node`]: randomBytes(1000),
  [`${BIN}/win32/x64/onnxruntime_binding.node`]: randomBytes(1024),
};

/** The library of the platform that most tests ask for. */
export const LIBRARY = `${BIN}/linux/x64/libonnxruntime.so.1`;

/** A release of small files. */
export const FAKE: Release = {
  name: "onnxruntime-node",
  version: "9.9.9",
  scripts: digests(SCRIPTS),
  platforms: Object.fromEntries(
    ["linux/arm64", "linux/x64", "win32/x64"].map((name) => [
      name,
      { bindings: digests(below(BINDINGS, name)), libraries: digests(below(LIBRARIES, name)) },
    ]),
  ),
};

/** What npm would serve for it. `tail` bytes lie between the libraries and the rest, to see who stops early. */
export function fakePackage({ change = {}, tail = 0 }: { change?: Files; tail?: number } = {}): Buffer {
  const files = { ...LIBRARIES, ...change, "tail.bin": randomBytes(tail), ...SCRIPTS, ...BINDINGS };
  return gzipSync(tarOf(files), { level: 0 });
}

/** A ustar archive of files below `package/`. */
export function tarOf(files: Files): Buffer {
  const entries = Object.entries(files).flatMap(([path, bytes]) => tarEntry(`package/${path}`, bytes));
  return Buffer.concat([...entries, Buffer.alloc(1024)]);
}

/** One entry: header, content, padding. */
export function tarEntry(path: string, bytes: Uint8Array, kind = "0"): Buffer[] {
  const header = Buffer.alloc(512);
  header.write(path, 0, 100);
  header.write("0000644\0", 100);
  header.write(`${bytes.length.toString(8).padStart(11, "0")}\0`, 124);
  header.write(`        ${kind}`, 148);
  header.write("ustar\u000000", 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return [header, Buffer.from(bytes), Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}

/** A temporary folder with `travelling`, `tools` and `temp` in it, gone at the end of the test. */
export async function fakeMachine() {
  const root = await mkdtemp(join(tmpdir(), "modelgate-runtime-"));
  const path = (name: string) => join(root, name);
  await writeFiles(path("travelling"), { ...SCRIPTS, ...BINDINGS }, travelPath);
  await mkdir(path("temp"));
  return { root, path, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
}

/** Every file of the release's package, as npm would unpack it. */
export async function writePackage(directory: string, change: Files = {}): Promise<void> {
  await writeFiles(directory, { ...SCRIPTS, ...LIBRARIES, ...BINDINGS, ...change }, (path) => path);
}

/** The bytes of the library that most tests ask for. */
export function libraryBytes(): Uint8Array {
  return LIBRARIES[LIBRARY] ?? new Uint8Array(0);
}

async function writeFiles(root: string, files: Files, name: (path: string) => string): Promise<void> {
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(root, name(path))), { recursive: true });
    await writeFile(join(root, name(path)), bytes);
  }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** A server that gives the n-th request its n-th answer, and the last answer from then on. */
export async function fakeRegistry(...answers: [Answer, ...Answer[]]) {
  const requests: { url: string; authorization: string | undefined; range: string | undefined }[] = [];
  const server = createServer((request, response) => {
    const { authorization, range } = request.headers;
    requests.push({ url: request.url ?? "", authorization, range });
    void (answers[requests.length - 1] ?? answers.at(-1))?.(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { origin, requests, [Symbol.asyncDispose]: close };
}

/** Answers with these bytes, or with the part that the request's range names. */
export function bytes(body: Uint8Array): Answer {
  return ({ headers }, response) => {
    const last = /^bytes=0-(\d+)$/u.exec(headers.range ?? "")?.[1];
    response.writeHead(last === undefined ? 200 : 206);
    response.end(last === undefined ? body : body.subarray(0, Number(last) + 1));
  };
}

/** Answers with a status and nothing else. */
export function status(code: number): Answer {
  return (_request, response) => {
    response.writeHead(code).end();
  };
}

/** Ports that reach the fake registry. Pauses pass at once and are written down. */
export function fakePorts(registry: string): RuntimePorts & { pauses: number[]; asked: string[] } {
  const pauses: number[] = [];
  const asked: string[] = [];
  return {
    pauses,
    asked,
    async npmConfig(key) {
      asked.push(key);
      return `${registry}\n`;
    },
    async wait(milliseconds) {
      pauses.push(milliseconds);
    },
    download: (url, headers) =>
      new Promise((resolve, reject) => {
        get(url, { headers, agent: false }, (response) => {
          const { statusCode } = response;
          if (statusCode === 200 || statusCode === 206) return resolve(response);
          response.resume();
          return reject(Object.assign(new Error(`status ${statusCode}`), { statusCode }));
        }).on("error", reject);
      }),
  };
}

function below(files: Files, platform: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(`${BIN}/${platform}/`)));
}

function digests(files: Files): Digests {
  const digest = (content: Uint8Array) => ({
    sha256: createHash("sha256").update(content).digest("hex"),
    sizeBytes: content.length,
  });
  return Object.fromEntries(Object.entries(files).map(([path, content]) => [path, digest(content)]));
}
