import { loopback } from "../loopback.ts";
import { artifacts, type StoredArtifact } from "./artifacts.ts";
import { type CacheEntry, type CacheMode, caches } from "./caches.ts";
import { storage } from "./storage.ts";
import { type Message, messageOf, TwirpError } from "./twirp.ts";

export type FakeResultsOptions = {
  /** `write` unless given. */
  cacheMode?: CacheMode;
  /** What one upload may hold; 64 MiB unless given, so that a test cannot fill the memory. */
  maxBytes?: number;
  now?: () => Date;
};

/** A running fake of the service behind `@actions/artifact` and `@actions/cache`. */
export type FakeResultsService = AsyncDisposable & {
  readonly origin: string;
  /** The variables that the runner would set for it. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: readonly Readonly<StoredArtifact>[];
  readonly caches: readonly Readonly<CacheEntry>[];
  /** Every request, as `PUT block`, `CreateArtifact`, `GET`; an error with its code behind it. */
  readonly requests: readonly string[];
};

const RUN = "ce7f54c7-61c7-4aae-887f-30da475f5f1a";
const JOB = "ca395085-040a-526b-2ce8-bdc85f692774";

/** Starts the results service: artifacts v4 and caches v2 over Twirp, and the storage that their addresses lead to. */
export async function fakeResultsService(options: FakeResultsOptions = {}): Promise<FakeResultsService> {
  const { cacheMode = "write", maxBytes = 64 * 1024 * 1024, now = () => new Date() } = options;
  const stored: StoredArtifact[] = [];
  const entries: CacheEntry[] = [];
  const requests: string[] = [];
  const faults: unknown[] = [];
  const token = tokenFor(RUN, JOB);
  const blobs = storage(() => server.origin, maxBytes);
  const services: Record<string, Record<string, (message: Message) => unknown>> = {
    ArtifactService: artifacts(stored, blobs, { run: RUN, job: JOB, now }),
    CacheService: caches(entries, blobs, cacheMode),
  };

  function call(service: string, method: string, authorization: string | undefined, body: Buffer): unknown {
    const answer = Object.hasOwn(services, service) ? services[service]?.[method] : undefined;
    if (answer === undefined) throw new TwirpError("bad_route", `no method ${service}/${method}`);
    if (authorization !== `Bearer ${token}`)
      throw new TwirpError("unauthenticated", "not the token of this job");
    return answer(messageOf(method, body));
  }

  const server = await loopback(
    async (request, response, body) => {
      const { method = "GET" } = request;
      const url = new URL(request.url ?? "/", server.origin);
      const [, service = "", name = ""] =
        /^\/twirp\/github\.actions\.results\.api\.v1\.(\w+)\/(\w+)$/.exec(url.pathname) ?? [];
      if (name === "") {
        const answer = blobs.serve(method, url, request.headers, body);
        requests.push(
          [method, url.searchParams.get("comp"), answer.headers?.["x-ms-error-code"]]
            .filter(Boolean)
            .join(" "),
        );
        response.writeHead(answer.status, answer.headers).end(answer.body);
        return;
      }
      const reply = (status: number, value: unknown) =>
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
      try {
        const value = call(service, name, request.headers.authorization, body);
        requests.push(name);
        reply(200, value);
      } catch (error) {
        if (!(error instanceof TwirpError)) throw error;
        requests.push(`${name} ${error.code}`);
        reply(error.status, { code: error.code, msg: error.message });
      }
    },
    (error) => faults.push(error),
  );

  return {
    origin: server.origin,
    env: {
      ACTIONS_RESULTS_URL: `${server.origin}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_CACHE_SERVICE_V2: "True",
      ACTIONS_CACHE_MODE: cacheMode,
      // Anything but github.com, *.ghe.com and *.localhost counts as GitHub Enterprise, where neither works.
      GITHUB_SERVER_URL: "https://github.com",
    },
    artifacts: stored,
    caches: entries,
    requests,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      if (faults.length > 0)
        throw new AggregateError(faults, `the fake results service: ${faults.join("\n")}`);
    },
  };
}

/** Clients read run and job from the token's scopes; nobody checks its signature. */
function tokenFor(run: string, job: string): string {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${encode({ alg: "none", typ: "JWT" })}.${encode({ scp: `Actions.Results:${run}:${job}` })}.unsigned`;
}
