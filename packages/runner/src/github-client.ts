import { failure } from "@modelgate/schema";
import { type Patience, persistently, type Request, statusOf } from "./github-request.ts";

/** One request, all of its answer read. */
const TIMEOUT_MS = 60_000;
/** The most GitHub gives. */
const PAGE = 100;

type Octokit = ReturnType<typeof import("@actions/github").getOctokit>;
/** Octokit's own options of one request. */
type PerRequest = { signal: AbortSignal };
type Answer = { status: number; data: unknown };

export type Client = ReturnType<typeof githubClient>;

/** Octokit with patience, loaded on first use: most steps never ask GitHub anything. */
export function githubClient(token: string, apiUrl: string | undefined, patience: Patience) {
  let loaded: Promise<Octokit> | undefined;
  const octokit = () => {
    loaded ??= import("@actions/github").then(({ getOctokit }) =>
      getOctokit(token, { ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }), log: silent }),
    );
    return loaded;
  };

  /** One request; `send` may read a body that is no JSON itself. */
  async function ask<T extends Answer>(
    request: Request,
    send: (octokit: Octokit, perRequest: PerRequest) => Promise<T>,
  ): Promise<T> {
    const client = await octokit();
    return persistently(request, patience, async () => {
      const answer = await send(client, { signal: AbortSignal.timeout(TIMEOUT_MS) });
      // A proxy may answer 200 with a page of its own.
      if (typeof answer.data === "string" && answer.status === 200) throw notJson(request);
      return answer;
    });
  }

  /** Every item of every page. Not octokit's paginate: it takes a 409 for the end of a list. */
  async function* pages<T>(
    request: Request,
    send: (
      octokit: Octokit,
      page: { page: number; per_page: number; request: PerRequest },
    ) => Promise<Answer & { data: readonly T[]; headers: { link?: string | undefined } }>,
  ): AsyncGenerator<T> {
    for (let page = 1; ; page++) {
      const { data, headers } = await ask(request, (client, perRequest) =>
        send(client, { page, per_page: PAGE, request: perRequest }),
      );
      // Of a proxy's page no list was taken.
      if (!Array.isArray(data)) throw notJson(request);
      yield* data;
      if (!/;\s*rel="next"/.test(headers.link ?? "")) return;
    }
  }

  return { ask, pages };
}

/** Its warnings go to the console past the host, with whole addresses. */
const silent = { debug() {}, info() {}, warn() {}, error() {} };

function notJson({ to }: Request) {
  return failure("github-fault", `GitHub failed to ${to}: the answer is no JSON`, {
    hint: "Something between this machine and GitHub answers in its place: look at the proxy's settings.",
  });
}

/** What is gone, or was never there, is null instead. */
export async function orGone<T extends Answer & { headers: object }>(
  sent: Promise<T>,
  statuses: readonly number[] = [404],
): Promise<T | { status: number; data: null; headers: { link?: undefined } }> {
  try {
    return await sent;
  } catch (error) {
    const status = statusOf(error);
    if (status !== null && statuses.includes(status)) return { status, data: null, headers: {} };
    throw error;
  }
}
