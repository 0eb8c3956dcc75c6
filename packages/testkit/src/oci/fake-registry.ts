import { loopback } from "../loopback.ts";
import { type OciAnswer, type OciRequest, refused } from "./answer.ts";
import {
  blobs,
  manifests,
  type Repositories,
  referrers,
  repositoryIn,
  tagsPage,
  uploads,
} from "./repositories.ts";
import { guard, type OciAuth, tokenFor } from "./token-service.ts";

export type FakeOciRegistryOptions = {
  auth?: OciAuth;
  /** Whether it has the referrers API; docker-registry and ghcr.io do not. */
  hasReferrers?: boolean;
  /**
   * Looks at each request first: what it gives is the answer; `dies` ends the connection without one, null lets the
   * registry answer.
   */
  fault?: (request: OciRequest) => OciAnswer | "dies" | null | Promise<null>;
};

export type FakeOciRegistry = AsyncDisposable & {
  /** As references name it: `127.0.0.1:1234`. */
  host: string;
  repositories: Repositories;
  /** `GET /v2/…` of every request, in order. */
  seen: string[];
  /** Changed while it runs. */
  fault: FakeOciRegistryOptions["fault"];
};

/** An OCI registry on this machine, as strict as docker-registry. */
export async function fakeOciRegistry(options: FakeOciRegistryOptions = {}): Promise<FakeOciRegistry> {
  const repositories: Repositories = new Map();
  const seen: string[] = [];
  const state = { fault: options.fault };
  let host = "";
  const server = await loopback(
    async (incoming, response, body) => {
      const { method = "", url: path = "", headers } = incoming;
      const request = { method, path, headers, body };
      seen.push(`${method} ${path}`);
      const answer = (await state.fault?.(request)) ?? answered(request, { ...options, repositories, host });
      if (answer === "dies") {
        incoming.socket.destroy();
        return;
      }
      response.writeHead(answer.status, {
        "docker-distribution-api-version": "registry/2.0",
        ...answer.headers,
      });
      response.end(answer.body);
    },
    (error) => seen.push(`fault ${String(error)}`),
  );
  host = new URL(server.origin).host;
  return {
    host,
    repositories,
    seen,
    get fault() {
      return state.fault;
    },
    set fault(fault) {
      state.fault = fault;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function answered(
  request: OciRequest,
  {
    auth,
    hasReferrers = false,
    repositories,
    host,
  }: FakeOciRegistryOptions & { repositories: Repositories; host: string },
): OciAnswer {
  const { pathname, searchParams: query } = new URL(request.path, "http://x");
  if (auth !== undefined && pathname === "/token") return tokenFor(auth, request);
  const stopped = auth === undefined ? null : guard(auth, request, `http://${host}`);
  if (stopped !== null) return stopped;
  if (pathname === "/v2/") return { status: 200, body: "{}" };
  const [, name = "", kind = "", rest = ""] =
    /^\/v2\/(.+?)\/(manifests|blobs|tags|referrers)\/(.+)$/u.exec(pathname) ?? [];
  const repository = repositories.get(name);
  if (kind === "manifests") return manifests(repositories, name, { reference: rest, request, hasReferrers });
  if (kind === "blobs" && rest.startsWith("uploads"))
    return uploads(repositories, name, { id: rest.slice("uploads/".length), request, query });
  if (kind === "blobs") return blobs(repositoryIn(repositories, name), rest, request);
  if (kind === "tags" && repository === undefined) return refused(404, "NAME_UNKNOWN");
  if (kind === "tags") return tagsPage(repositoryIn(repositories, name), name, query);
  if (kind === "referrers" && hasReferrers) return referrers(repositoryIn(repositories, name), rest);
  return {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
    body: "404 page not found\n",
  };
}
