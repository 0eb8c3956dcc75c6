import { type BaselinePorts, baseEventOf } from "@modelgate/baseline";
import { gitEnvironment, openRepository } from "@modelgate/git";
import { currentEvent } from "@modelgate/review/current-event";
import { gitProgram } from "@modelgate/runner/git";
import { httpExchange } from "@modelgate/runner/http-exchange";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The ways to a baseline: this clone, its server for what the clone lacks, and the web. Nothing is asked until somebody
 * needs it. With a token history and LFS objects may be fetched, in a workflow also without one, with git's own credentials.
 * @throws ModelgateError `input-invalid` when the runner names an event that cannot be read
 */
export function baselinePorts(
  env: Environment,
  { cwd, token }: { cwd: string; token: string | null },
): BaselinePorts {
  const event = currentEvent(env);
  const eventName = env["GITHUB_EVENT_NAME"] ?? "";
  const secret =
    token === null ? undefined : { value: token, origin: env["GITHUB_SERVER_URL"] ?? "https://github.com" };
  const exchange = httpExchange();
  const mayFetch = event !== null || secret !== undefined;
  return {
    repository: () =>
      openRepository(
        gitProgram({ cwd, env: gitEnvironment(env) }),
        mayFetch ? { fetch: { token: secret } } : {},
      ),
    event:
      event === null
        ? { kind: "checkout" }
        : baseEventOf(event, { eventName, sha: env["GITHUB_SHA"] ?? null }),
    exchange,
    ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
  };
}
