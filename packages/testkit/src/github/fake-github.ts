import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { loopback } from "../loopback.ts";
import { json, type Reply, replyTo, replyToRefusal } from "./answer.ts";
import { signedDownload } from "./artifacts.ts";
import { Refusal } from "./call.ts";
import { type Operation, operationOf } from "./description.ts";
import { type Given, worldOf } from "./given.ts";
import { graphql } from "./graphql.ts";
import { handlers } from "./handlers.ts";
import { type Limits, rateLimit } from "./limits.ts";
import { bodyOf, checkRequest, parametersOf } from "./request.ts";
import { isRecord } from "./schema.ts";
import { authorize, needOf, type Token } from "./token.ts";
import type { World } from "./world.ts";

/** A request as the fake saw it. `status` is null until it is answered, and stays null when the answer is lost. */
export type Seen = {
  method: string;
  /** Without the query. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** As `issues/create-comment`; null for a path that is no described operation. */
  operation: string | null;
  body: unknown;
  status: number | null;
};

/**
 * What goes wrong instead of the answer. `reset` cuts the connection before anything happened, `lose` after it did:
 * the change is made and the client does not know.
 */
export type Fault = "reset" | "lose" | { status: number; headers?: Record<string, string>; body?: string };

/** Called before anything is looked at. While it waits, others go on: this is how a test interleaves two runs. */
export type Before = (request: Readonly<Seen>) => Promise<Fault | undefined> | Fault | undefined;

export type FakeGitHubOptions = Given & {
  /** Tokens by their text. Unless given: `token`, with every permission. */
  tokens?: Readonly<Record<string, Partial<Token>>>;
  /** Unless given, a second passes with each request, from 2026-01-01T00:00:00Z. */
  now?: () => Date;
  limits?: Limits;
  before?: Before;
};

/** A running fake. The lists of the world can be read, and changed in place, at any time. */
export type FakeGitHub = AsyncDisposable &
  Readonly<World> & {
    /** `GITHUB_API_URL`, or octokit's `baseUrl`. */
    readonly origin: string;
    /** Every request so far, downloads included. */
    readonly requests: readonly Seen[];
    before: Before | undefined;
    /** The variables by which an action finds it. */
    readonly env: Readonly<Record<string, string>>;
  };

const ALL: Token["permissions"] = {
  actions: "write",
  checks: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
};

/**
 * Starts a GitHub with one repository. Requests are held against GitHub's own description and refused with 422;
 * where the fake itself departs from it, disposing throws.
 */
export async function fakeGitHub(options: FakeGitHubOptions = {}): Promise<FakeGitHub> {
  const { tokens = { token: {} }, limits = {}, now = ticking() } = options;
  const started = now().toISOString();
  const world = worldOf(options, started);
  const requests: Seen[] = [];
  const faults: unknown[] = [];
  const brakes = new Map<string, ReturnType<typeof rateLimit>>();
  // Beyond 32 bits, as GitHub's are.
  let lastId = Math.max(
    4_294_967_296,
    ...[world.comments, world.checkRuns, world.statuses, world.deployments].flat().map(({ id }) => id),
  );

  const storage = await loopback(
    async (request, response) => {
      const url = new URL(request.url ?? "/", "http://storage");
      const { status, body } = signedDownload(world, url, request.headers.authorization !== undefined);
      requests.push(seen(request, url, null, null, status));
      response
        .writeHead(status, { "content-type": status === 200 ? "application/zip" : "application/xml" })
        .end(body);
    },
    (error) => faults.push(error),
  );

  const api = await loopback(
    async (request, response, bytes) => {
      const url = new URL(request.url ?? "/", api.origin);
      const match = operationOf(request.method ?? "GET", url.pathname);
      const entry = seen(request, url, match?.operation ?? null, bytes, null);
      requests.push(entry);
      const fault = await fake.before?.(entry);
      if (fault === "reset") return void request.socket.destroy();
      if (typeof fault === "object") return send(response, faulty(fault), entry);
      const reply = answer(request, url, bytes, match);
      if (fault === "lose") return void request.socket.destroy();
      send(response, reply, entry);
    },
    (error) => faults.push(error),
  );

  /** Runs to its end without waiting: no other request comes between. */
  function answer(
    request: IncomingMessage,
    url: URL,
    bytes: Buffer,
    match: ReturnType<typeof operationOf>,
  ): Reply {
    const at = now();
    let headers: Record<string, string> = {};
    try {
      const { name, token } = tokenOf(request, tokens, world);
      const brake = brakes.get(name) ?? rateLimit(limits);
      brakes.set(name, brake);
      headers = brake(request.method !== "GET", at.getTime());
      const body = bodyOf(bytes, request.headers);
      if (url.pathname === "/graphql")
        return json(200, graphql({ token, world }, isRecord(body) ? body : {}), headers);
      if (match === null) throw new Error(`the fake serves no ${request.method} ${url.pathname}`);
      const { operation, parts } = match;
      const given = parametersOf(operation, parts, url.searchParams);
      if (!isOurs(parts, world)) throw new Refusal(404, "Not Found");
      if (token.login === "" && operation.method !== "GET") throw new Refusal(401, "Requires authentication");
      authorize(token, needOf(operation.id, world, given), world.repository);
      checkRequest(operation, given, body);
      const handler = handlers[operation.id];
      if (handler === undefined) throw new Error(`nothing answers ${operation.id}`);
      const call = {
        ...{ operation, given, token, world },
        body: isRecord(body) ? body : {},
        list: Array.isArray(body) ? body : null,
        accept: request.headers.accept ?? "",
        now: at.toISOString().replace(/\.\d+Z$/, "Z"),
        nextId: () => ++lastId,
        api: api.origin,
        storage: storage.origin,
      };
      const reply = replyTo(call, handler, url);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const reply = replyToRefusal(error, match?.operation ?? null);
      return { ...reply, headers: { ...headers, ...reply.headers } };
    }
  }

  const fake: FakeGitHub = {
    ...world,
    origin: api.origin,
    requests,
    before: options.before,
    env: {
      GITHUB_API_URL: api.origin,
      GITHUB_GRAPHQL_URL: `${api.origin}/graphql`,
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_REPOSITORY: `${world.repository.owner}/${world.repository.name}`,
    },
    async [Symbol.asyncDispose]() {
      await api[Symbol.asyncDispose]();
      await storage[Symbol.asyncDispose]();
      if (faults.length > 0) throw new AggregateError(faults, `the fake of GitHub: ${faults.join("\n")}`);
    },
  };
  return fake;
}

function seen(
  { method = "GET" }: IncomingMessage,
  url: URL,
  operation: Operation | null,
  bytes: Buffer | null,
  status: number | null,
): Seen {
  let body: unknown = bytes?.toString() || null;
  try {
    if (typeof body === "string") body = JSON.parse(body);
  } catch {
    // Not JSON: shown as the text it is.
  }
  const query = Object.fromEntries(url.searchParams);
  return { method, path: url.pathname, query, operation: operation?.id ?? null, body, status };
}

function send(response: ServerResponse, { status, headers, body }: Reply, entry: Seen): void {
  entry.status = status;
  response.writeHead(status, { "x-github-request-id": randomUUID(), ...headers });
  response.end(status === 204 ? undefined : body);
}

function faulty({ status, headers, body }: Exclude<Fault, string>): Reply {
  const html = "<html><body><h1>502 Bad Gateway</h1></body></html>";
  return { status, headers: { "content-type": "text/html", ...headers }, body: body ?? html };
}

/** Who calls. Without a token only what is public can be seen. */
function tokenOf(
  { headers }: IncomingMessage,
  tokens: Readonly<Record<string, Partial<Token>>>,
  world: World,
): { name: string; token: Token } {
  if (!headers["user-agent"]) throw new Refusal(403, "Request forbidden by administrative rules.");
  const { authorization = "" } = headers;
  if (authorization === "") {
    if (world.repository.private) throw new Refusal(404, "Not Found");
    return { name: "", token: { login: "", permissions: {} } };
  }
  const [, name = ""] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? [];
  const token = Object.hasOwn(tokens, name) ? tokens[name] : undefined;
  if (token === undefined) throw new Refusal(401, "Bad credentials");
  return { name, token: { login: "github-actions[bot]", permissions: ALL, ...token } };
}

/** Owner and name count in any case. Paths without a repository are nobody's. */
function isOurs({ owner, repo }: Readonly<Record<string, string>>, { repository }: World): boolean {
  if (owner === undefined || repo === undefined) return true;
  return `${owner}/${repo}`.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
}

function ticking(): () => Date {
  let ms = Date.UTC(2026, 0, 1) - 1000;
  return () => {
    ms += 1000;
    return new Date(ms);
  };
}
