import { type BaselinePorts, baseEventOf } from "@modelgate/baseline";
import { gitEnvironment, openRepository } from "@modelgate/git";
import { currentEvent } from "@modelgate/review/current-event";
import { gitProgram } from "@modelgate/runner/git";
import { httpExchange } from "@modelgate/runner/http-exchange";
import { inPullRequest } from "./in-pull-request.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The ways to a baseline: this clone, its server for what the clone lacks, and the web. Nothing is asked until somebody
 * needs it. With a token history and LFS objects may be fetched, in a workflow also without one, with git's own credentials.
 * `event` throws `input-invalid` when the runner names one that cannot be read.
 */
export function baselinePorts(
  env: Environment,
  { cwd, token }: { cwd: string; token: string | null },
): BaselinePorts {
  const eventName = env["GITHUB_EVENT_NAME"] ?? "";
  const isJob = env["GITHUB_ACTIONS"] === "true" && eventName !== "";
  const secret =
    token === null ? undefined : { value: token, origin: env["GITHUB_SERVER_URL"] ?? "https://github.com" };
  const exchange = httpExchange();
  const mayFetch = isJob || secret !== undefined;
  return {
    repository: () =>
      openRepository(
        gitProgram({ cwd, env: gitEnvironment(env) }),
        mayFetch ? { fetch: { token: secret } } : {},
      ),
    isProposed: inPullRequest(env),
    // Read when a base is asked for: a run of `act` without an event of its own can still compare with a path.
    get event(): BaselinePorts["event"] {
      const event = currentEvent(env);
      if (event === null) return { kind: "checkout" };
      return baseEventOf(event, { eventName, sha: env["GITHUB_SHA"] ?? null });
    },
    exchange,
    ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
  };
}
