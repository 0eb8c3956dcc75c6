import { userInfo } from "node:os";
import { setTimeout as wait } from "node:timers/promises";
import type { Variables } from "@modelgate/job/proposed";
import { type Reach, reachOf } from "@modelgate/job/reach";
import type { FollowingPorts } from "./follow-move.ts";

/** What promote needs from the outside. */
export type World = Pick<FollowingPorts, "branch" | "deployments"> & {
  /** The event of the run; "" on a laptop. */
  eventName: string;
  /** Who asks: the actor of the run, or who is logged in. */
  actor: string;
  ports(token: string | null): Reach;
  /** What the process was given, as MLFLOW_TRACKING_PASSWORD. */
  env: Variables;
  /** Milliseconds since 1970. */
  now(): number;
  pause(attempt: number): Promise<void>;
};

/** The world as this machine has it. */
export function thisWorld(env: Variables = process.env): World {
  const isJob = env["GITHUB_ACTIONS"] === "true";
  return {
    eventName: isJob ? (env["GITHUB_EVENT_NAME"] ?? "") : "",
    env,
    actor: (isJob ? env["GITHUB_ACTOR"] : undefined) ?? userInfo().username,
    // Loaded when something is delivered: they are most of the bundle.
    branch: async (token, repository) =>
      (await import("@modelgate/runner/github-branch")).gitHubBranch({ token, repository, ...apiOf(env) }),
    deployments: async (token, repository) =>
      (await import("@modelgate/runner/github-deployments")).gitHubDeployments({
        token,
        repository,
        ...apiOf(env),
      }),
    // What moves a stage has to reach the remote: without a token git's own credentials are asked.
    ports: (token) => reachOf(env, { cwd: process.cwd(), token, writes: true }),
    now: () => Date.now(),
    // The longer others have been quicker, the longer: 50 ms to 2 s, and never all of them at once.
    pause: (attempt) => wait(Math.min(2000, 50 * attempt) * (0.5 + Math.random())),
  };
}

function apiOf(env: Variables): { apiUrl?: string } {
  const apiUrl = env["GITHUB_API_URL"] ?? "";
  return apiUrl === "" ? {} : { apiUrl };
}
