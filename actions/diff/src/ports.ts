import { type BaselinePorts, baseEventOf } from "@modelgate/baseline";
import { gitEnvironment, openRepository } from "@modelgate/git";
import { currentEvent } from "@modelgate/review/current-event";
import { gitProgram } from "@modelgate/runner/git";

type Exchange = BaselinePorts["exchange"];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The ways to the models of both sides: this clone, its server for what the clone lacks, and the web. With a token, and in a
 * workflow also without one, history and LFS objects may be fetched.
 */
export function portsOf(
  env: Environment,
  { cwd, token }: { cwd: string; token: string | null },
): BaselinePorts {
  const eventName = env["GITHUB_EVENT_NAME"] ?? "";
  const isJob = env["GITHUB_ACTIONS"] === "true" && eventName !== "";
  const secret =
    token === null ? undefined : { value: token, origin: env["GITHUB_SERVER_URL"] ?? "https://github.com" };
  // Loaded when the web is asked at all: most runs find everything in the clone.
  let opened: Promise<Exchange> | null = null;
  const exchange: Exchange = async (request) => {
    opened ??= import("@modelgate/runner/http-exchange").then(({ httpExchange }) => httpExchange());
    return await (await opened)(request);
  };
  const mayFetch = isJob || secret !== undefined;
  return {
    repository: () =>
      openRepository(
        gitProgram({ cwd, env: gitEnvironment(env) }),
        mayFetch ? { fetch: { token: secret } } : {},
      ),
    isProposed: isProposed(env),
    // Read when a base is asked for: two files can be compared without any event.
    get event(): BaselinePorts["event"] {
      const event = currentEvent(env);
      if (event === null) return { kind: "checkout" };
      return baseEventOf(event, { eventName, sha: env["GITHUB_SHA"] ?? null });
    },
    exchange,
    ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
  };
}

/** Whether this run looks at a proposed change, by the runner's own variables: then the base's policy judges. */
export function isProposed(env: Environment): boolean {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return env["GITHUB_ACTIONS"] === "true" && (event.startsWith("pull_request") || event === "merge_group");
}
