import { userInfo } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { BaselinePorts } from "@modelgate/baseline";
import { gitEnvironment, openRepository } from "@modelgate/git";
import { gitProgram } from "@modelgate/runner/git";
import { httpExchange } from "@modelgate/runner/http-exchange";

/** What promote needs from the outside. */
export type World = {
  /** The event of the run; "" on a laptop. */
  eventName: string;
  /** Who asks: the actor of the run, or who is logged in. */
  actor: string;
  ports(token: string | null): BaselinePorts;
  /** Milliseconds since 1970. */
  now(): number;
  pause(attempt: number): Promise<void>;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** The world as this machine has it. */
export function thisWorld(env: Environment = process.env): World {
  const isJob = env["GITHUB_ACTIONS"] === "true";
  return {
    eventName: isJob ? (env["GITHUB_EVENT_NAME"] ?? "") : "",
    actor: (isJob ? env["GITHUB_ACTOR"] : undefined) ?? userInfo().username,
    ports: (token) => portsOf(env, token),
    now: () => Date.now(),
    // The longer others have been quicker, the longer: 50 ms to 2 s, and never all of them at once.
    pause: (attempt) => wait(Math.min(2000, 50 * attempt) * (0.5 + Math.random())),
  };
}

function portsOf(env: Environment, token: string | null): BaselinePorts {
  const origin = env["GITHUB_SERVER_URL"] ?? "https://github.com";
  const secret = token === null ? undefined : { value: token, origin };
  const exchange = httpExchange();
  return {
    // What moves a stage has to reach the remote: without a token git's own credentials are asked.
    repository: () =>
      openRepository(gitProgram({ cwd: process.cwd(), env: gitEnvironment(env) }), {
        fetch: { token: secret },
      }),
    isProposed: false,
    event: { kind: "checkout" },
    exchange,
    lfs: { download: exchange, token: secret },
  };
}
