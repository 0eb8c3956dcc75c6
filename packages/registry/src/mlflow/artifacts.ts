// The bytes of a version, by the artifact proxy of its server (`mlflow server` without --no-serve-artifacts). They are
// written as they come, hashed by whoever reads them, and never more than a limit.
import { join } from "node:path";
import { externalLocations } from "@modelgate/baseline/external-data";
import { type Take, writeNew } from "@modelgate/git";
import { failure, ModelgateError } from "@modelgate/schema";
import type { Version } from "../registry.ts";
import { DownloadUri, decoded, FilePage } from "./answers.ts";
import type { Client } from "./client.ts";
import { fault, shown } from "./fault.ts";

const PROXY = "mlflow-artifacts/artifacts";
/** Enough for every model that a job can also run. */
const MAX_BYTES = 4 * 2 ** 30;
const MAX_FOLDERS = 64;
const MAX_DEPTH = 4;

/** A version and the name that its model has on the server. */
type Named = Pick<Version, "version"> & { name: string };

/**
 * Brings the ONNX model of a version, and the files that its weights lie in, into an empty folder.
 * @throws ModelgateError `registry-missing` for bytes that the server does not hand out, with the command that brings them
 */
export async function bring(client: Client, version: Named, folder: string): Promise<string> {
  const { name, version: number } = version;
  const path = "mlflow/model-versions/get-download-uri";
  const about = `${name} ${number}`;
  const answer = await client.ask({ method: "GET", path, about, query: { name, version: number } });
  const uri = decoded(DownloadUri, answer, path).artifact_uri;
  const root = proxied(uri, client.base);
  if (root === null) throw elsewhere(uri, version);
  const model = await modelIn(client, root, version);
  const at = model.lastIndexOf("/");
  const [within, file] = [model.slice(0, at), model.slice(at + 1)];
  const to = join(folder, file);
  let left = MAX_BYTES;
  const take = async (from: string, into: string) => {
    const { sizeBytes } = await download(client, { from, into, about, maxBytes: left });
    left -= sizeBytes;
    return sizeBytes;
  };
  const sizeBytes = await take(model, to);
  for (const location of dataOf({ path: to, sizeBytes, name: `${file} of ${about}` })) {
    // The model as its own data, or a path that climbs, is refused by whoever reads the model.
    if (location === file || !isPlain(location)) continue;
    await take(`${within}/${location}`, join(folder, ...location.split("/")));
  }
  return to;
}

/** The files that a model's weights lie in. What is no model has none, and is refused by whoever reads it. */
function dataOf(file: Parameters<typeof externalLocations>[0]): string[] {
  try {
    return externalLocations(file);
  } catch (error) {
    if (error instanceof ModelgateError && error.code === "model-unreadable") return [];
    throw error;
  }
}

/** The path below the proxy of a server; null for what it does not hand out, and for paths that climb. */
export function proxied(uri: string, base: URL): string | null {
  const url = URL.canParse(uri) ? new URL(uri) : null;
  if (url?.protocol !== "mlflow-artifacts:" || (url.host !== "" && url.host !== base.host)) return null;
  // Whoever parses an address takes `..` out of it, and another path is left.
  if (decode(uri).split(/[/\\]/u).includes("..")) return null;
  const path = decode(url.pathname).replaceAll(/^\/+|\/+$/gu, "");
  return isPlain(path) ? path : null;
}

/** What lies elsewhere only MLflow's own client reaches, with credentials that are not ours. */
function elsewhere(uri: string, { name, version }: Named) {
  const scheme = URL.canParse(uri) ? shown(new URL(uri).protocol) : "a place without a scheme";
  return notHere(
    `${shown(name)} ${version}: its bytes lie at ${scheme}…, and the server does not hand them out`,
    `Bring them in a step before (${command(name, version)}) and name the file: \`model-path: model/model.onnx\`.`,
  );
}

function notHere(message: string, hint: string) {
  return failure("registry-missing", `mlflow: ${message}`, { hint });
}

/** A name that a shell would read otherwise is left to be filled in. */
function command(name: string, version: string): string {
  const safe = /^[\w][\w .-]*$/u.test(name) ? name : "NAME";
  return `\`mlflow artifacts download --artifact-uri "models:/${safe}/${version}" --dst-path model\``;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "..";
  }
}

function isPlain(path: string): boolean {
  return (
    path !== "" &&
    !/[\\\p{Cc}]/u.test(path) &&
    path.split("/").every((part) => part !== "" && part !== "." && part !== "..")
  );
}

/** The one `.onnx` file that lies highest. */
async function modelIn(client: Client, root: string, { name, version }: Named): Promise<string> {
  let level = [root];
  let listed = 0;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth += 1) {
    const below: string[] = [];
    const models: string[] = [];
    for (const folder of level) {
      listed += 1;
      if (listed > MAX_FOLDERS) throw ambiguous(name, version, `more than ${MAX_FOLDERS} folders`);
      for (const { path, is_dir } of await list(client, folder, `${name} ${version}`)) {
        if (!isPlain(path) || path.includes("/")) continue;
        if (is_dir) below.push(`${folder}/${path}`);
        else if (/\.onnx$/iu.test(path)) models.push(`${folder}/${path}`);
      }
    }
    const [first, second] = models;
    if (second !== undefined) throw ambiguous(name, version, `${models.length} ONNX files`);
    if (first !== undefined) return first;
    level = below;
  }
  throw ambiguous(name, version, "no ONNX file");
}

async function list(client: Client, path: string, about: string) {
  const answer = await client.ask({ method: "GET", path: PROXY, about, query: { path } });
  return decoded(FilePage, answer, PROXY).files;
}

function ambiguous(name: string, version: string, what: string) {
  return notHere(
    `${shown(name)} ${version}: has ${what} among its artifacts, and one is expected`,
    "Log the model with MLflow's ONNX flavour, or bring the file in a step before and name it: `model-path: …`.",
  );
}

async function download(
  client: Client,
  { from, into, about, maxBytes }: { from: string; into: string; about: string; maxBytes: number },
): Promise<{ sizeBytes: number }> {
  const body = await client.open({ method: "GET", path: `${PROXY}/${encoded(from)}`, about });
  const fill = async (take: Take) => {
    let size = 0;
    for await (const piece of body) {
      size += piece.length;
      if (size > maxBytes)
        throw fault(`${shown(about)}: has more than ${MAX_BYTES} bytes`, "Promote a smaller model.");
      await take(piece);
    }
  };
  return await writeNew(into, fill, () => undefined);
}

/** Puts a file where the proxy keeps it. */
export async function upload(
  client: Client,
  {
    to,
    about,
    file,
  }: { to: string; about: string; file: { sizeBytes: number; pieces: AsyncIterable<Uint8Array> } },
): Promise<void> {
  const body = await client.open({ method: "PUT", path: `${PROXY}/${encoded(to)}`, about, file });
  for await (const _ of body) break;
}

function encoded(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}
