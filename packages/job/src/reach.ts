import { type BaselinePorts, baseEventOf } from "@modelgate/baseline";
import { gitEnvironment, openRepository } from "@modelgate/git";
import { currentEvent } from "@modelgate/review/current-event";
import { gitProgram } from "@modelgate/runner/git";
import type { Exchange } from "@modelgate/runner/http-exchange";
import { isAtBase, isProposed, type Variables } from "./proposed.ts";

/** What a run reaches: what baselines need, and every method of HTTP. */
export type Reach = BaselinePorts & { exchange: Exchange };

/** `writes`: what is fetched is not enough, the remote itself is asked and changed; then git's own credentials do, too. */
type Where = { cwd: string; token: string | null; writes?: boolean };

/**
 * What a run reaches besides the files it is given: this clone, its server for what the clone lacks, and the web. Nothing is
 * asked until somebody needs it. With a token history and LFS objects may be fetched, in a workflow also without one, with
 * git's own credentials. `event` throws `input-invalid` when the runner names one that cannot be read.
 */
export function reachOf(env: Variables, { cwd, token, writes = false }: Where): Reach {
  const eventName = env["GITHUB_EVENT_NAME"] ?? "";
  const isJob = env["GITHUB_ACTIONS"] === "true" && eventName !== "";
  const secret =
    token === null ? undefined : { value: token, origin: env["GITHUB_SERVER_URL"] ?? "https://github.com" };
  const mayFetch = isJob || secret !== undefined || writes;
  const reach: Reach = {
    repository: () =>
      openRepository(
        gitProgram({ cwd, env: gitEnvironment(env) }),
        mayFetch ? { fetch: { token: secret } } : {},
      ),
    isProposed: isProposed(env),
    isAtBase: isAtBase(env),
    // Read when a base is asked for: a run of `act` without an event of its own can still compare with a path.
    get event(): BaselinePorts["event"] {
      const event = currentEvent(env);
      if (event === null) return { kind: "checkout" };
      return baseEventOf(event, { eventName, sha: env["GITHUB_SHA"] ?? null });
    },
    exchange,
    ...(mayFetch ? { lfs: { download: exchange, token: secret } } : {}),
    // Loaded when a baseline is a stage: registries are most of a bundle.
    async stage(...asked) {
      const { stageHolders } = await import("./stage-holder.ts");
      return await stageHolders(reach, env)(...asked);
    },
  };
  return reach;
}

// Loaded when the web is asked at all: most runs find everything in the clone.
let opened: Promise<Exchange> | undefined;

async function exchange(request: Parameters<Exchange>[0]): ReturnType<Exchange> {
  opened ??= import("@modelgate/runner/http-exchange").then(({ httpExchange }) => httpExchange());
  return await (await opened)(request);
}
