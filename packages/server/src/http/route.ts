import { quoted, Refusal } from "../protocol/refusal.ts";

/** What a request asks for. `version` null: the default one. */
export type Route =
  | { to: "live" | "ready" | "server" | "metrics" }
  | { to: "model" | "model-ready"; name: string; version: string | null }
  | { to: "infer"; name: string; version: string | null };

const PLACES: Readonly<Record<string, "live" | "ready" | "server" | "metrics">> = {
  "/livez": "live",
  "/readyz": "ready",
  "/v2/health/live": "live",
  "/v2/health/ready": "ready",
  "/v2": "server",
  "/metrics": "metrics",
};

const MODEL = /^\/v2\/models\/([^/]+)(?:\/versions\/([^/]+))?(\/ready|\/infer)?$/u;

/**
 * A path without its query and without slashes at its end, which the protocol's own description has once. Clients behind a proxy
 * name the server before it, which a server has to take (RFC 9112, section 3.2.2).
 */
export function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/iu, "").split("?", 1)[0] ?? "";
  let end = path.length;
  while (end > 1 && path[end - 1] === "/") end -= 1;
  return path.slice(0, end);
}

/**
 * Reads method and path (open_inference_rest.yaml of the Open Inference Protocol, and Kubernetes' names for probes).
 * @throws Refusal 404 for a path that is none of them, 405 for another method
 */
export function routeOf(method: string, url: string): Route {
  const path = pathOf(url);
  const place = Object.hasOwn(PLACES, path) ? PLACES[path] : undefined;
  if (place !== undefined) {
    expectMethod(method, "GET");
    return { to: place };
  }
  const [whole, name, version, action] = MODEL.exec(path) ?? [];
  if (whole === undefined || name === undefined) throw new Refusal(404, `no endpoint ${quoted(path)}`);
  expectMethod(method, action === "/infer" ? "POST" : "GET");
  const to = action === "/infer" ? "infer" : action === "/ready" ? "model-ready" : "model";
  return { to, name: decoded(name), version: version === undefined ? null : decoded(version) };
}

/** What `Allow` says with a 405. */
export function allowedFor(url: string): string {
  return /\/infer$/u.test(pathOf(url)) ? "POST" : "GET, HEAD";
}

function expectMethod(method: string, expected: "GET" | "POST"): void {
  if (method === expected || (method === "HEAD" && expected === "GET")) return;
  throw new Refusal(405, `expected ${expected}, got ${quoted(method)}`);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal(400, "the path is not UTF-8");
  }
}
