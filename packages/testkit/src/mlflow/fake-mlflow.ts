import type { IncomingMessage, ServerResponse } from "node:http";
import { loopback } from "../loopback.ts";
import { CALLS } from "./calls.ts";
import { messageOf } from "./messages.ts";
import { MlflowRefusal } from "./refusal.ts";
import { type MlflowStore, mlflowStore } from "./store.ts";

/** A request as the server saw it: `POST registered-models/alias`, or `GET mlflow-artifacts` with its path. */
export type MlflowSeen = { endpoint: string; authorization: string | null; status: number };

/** An answer instead of the server's own: a page of HTML, an error, another place; `"lose"`: done, and the answer is lost. */
export type MlflowFault =
  | { status: number; html?: string; json?: unknown; location?: string }
  | "lose"
  | null;

export type FakeMlflowOptions = {
  /** What `Authorization` has to be; absent: anybody may ask. */
  authorization?: string;
  /** Before each request is answered; a promise holds that request up. */
  before?: (endpoint: string) => MlflowFault | Promise<MlflowFault>;
};

/** A server of MLflow's registry and artifact proxy on 127.0.0.1. */
export type FakeMlflow = AsyncDisposable & {
  readonly origin: string;
  readonly store: MlflowStore;
  readonly requests: readonly MlflowSeen[];
};

const API = "/api/2.0/";
const PROXY = "mlflow-artifacts/artifacts";

/** Starts a server that knows nothing yet. Disposing throws when it was asked for something that it does not serve. */
export async function fakeMlflow({ authorization, before }: FakeMlflowOptions = {}): Promise<FakeMlflow> {
  const store = mlflowStore();
  const requests: MlflowSeen[] = [];
  const unserved: string[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse, body: Buffer) => {
    const url = new URL(request.url ?? "/", "http://fake");
    const path = url.pathname.startsWith(API) ? url.pathname.slice(API.length) : url.pathname;
    const endpoint = `${request.method} ${path.replace(/^mlflow\//u, "")}`;
    const fault = (await before?.(endpoint)) ?? null;
    const own = answer(
      endpoint,
      { url, body, store, isAllowed: isAllowed(request, authorization) },
      unserved,
    );
    const { status, type, bytes, location } = fault === null || fault === "lose" ? own : faulty(fault);
    requests.push({ endpoint, authorization: request.headers.authorization ?? null, status });
    if (fault === "lose") return void response.destroy();
    response
      .writeHead(status, { "content-type": type, ...(location === undefined ? {} : { location }) })
      .end(bytes);
  };
  const server = await loopback(serve, (error) => unserved.push(String(error)));
  return {
    origin: server.origin,
    store,
    requests,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      if (unserved.length > 0)
        throw new Error(`fake MLflow was asked for what it does not serve: ${unserved}`);
    },
  };
}

type Answer = { status: number; type: string; bytes: Buffer | string; location?: string };
type Asked = { url: URL; body: Buffer; store: MlflowStore; isAllowed: boolean };

function isAllowed({ headers }: IncomingMessage, authorization: string | undefined): boolean {
  return authorization === undefined || headers.authorization === authorization;
}

function faulty(fault: Exclude<MlflowFault, "lose" | null>): Answer {
  const { status, html, json, location } = fault;
  const shown = json === undefined ? html : JSON.stringify(json);
  const type = json === undefined ? "text/html; charset=utf-8" : "application/json";
  return { status, type, bytes: shown ?? "", ...(location === undefined ? {} : { location }) };
}

function answer(endpoint: string, asked: Asked, unserved: string[]): Answer {
  const { url, body, store } = asked;
  // Not JSON: the basic-auth app of MLflow answers in plain text.
  if (!asked.isAllowed) return { status: 401, type: "text/html", bytes: "You are not authenticated." };
  try {
    const [method = "", path = ""] = endpoint.split(" ", 2);
    if (path === PROXY || path.startsWith(`${PROXY}/`)) return artifact(method, { path, url, body, store });
    const message = messageOf(endpoint, url.searchParams, body);
    const call = CALLS[endpoint];
    if (message === null || call === undefined) {
      unserved.push(endpoint);
      return { status: 404, type: "text/html", bytes: "<!doctype html><title>404 Not Found</title>" };
    }
    return json(200, call(message, store));
  } catch (error) {
    if (error instanceof MlflowRefusal)
      return json(error.status, { error_code: error.code, message: error.message });
    throw error;
  }
}

function artifact(
  method: string,
  { path, url, body, store }: { path: string; url: URL; body: Buffer; store: MlflowStore },
): Answer {
  const file = decodeURIComponent(path.slice(PROXY.length + 1));
  const climbs = [file, url.searchParams.get("path") ?? ""].some((one) => one.split("/").includes(".."));
  if (climbs) throw new MlflowRefusal("INVALID_PARAMETER_VALUE", "Invalid path");
  if (method === "PUT") {
    store.artifacts.set(file, body);
    return json(200, {});
  }
  if (file === "") return json(200, listed(store.artifacts, url.searchParams.get("path") ?? ""));
  const bytes = store.artifacts.get(file);
  if (bytes === undefined) throw new MlflowRefusal("RESOURCE_DOES_NOT_EXIST", `No such artifact: '${file}'`);
  return { status: 200, type: "application/octet-stream", bytes };
}

function listed(artifacts: ReadonlyMap<string, Buffer>, folder: string) {
  const found = new Map<string, { path: string; is_dir: boolean; file_size?: number }>();
  for (const [name, { length }] of artifacts) {
    if (!name.startsWith(`${folder}/`)) continue;
    const [path = "", ...below] = name.slice(folder.length + 1).split("/");
    found.set(path, below.length > 0 ? { path, is_dir: true } : { path, is_dir: false, file_size: length });
  }
  return found.size === 0 ? {} : { files: [...found.values()] };
}

function json(status: number, value: unknown): Answer {
  return { status, type: "application/json", bytes: JSON.stringify(value, null, 2) };
}
