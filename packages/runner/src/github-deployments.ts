import { setTimeout as sleep } from "node:timers/promises";
import { failure } from "@modelgate/schema";
import type { GitHubOptions } from "./github.ts";
import { githubClient } from "./github-client.ts";
import { placeOf, writes } from "./github-place.ts";

/** A deployment: what was meant to run where. `payload` is what its maker wrote. */
export type Deployment = { id: number; commit: string; payload: Readonly<Record<string, string>> };

export type DeploymentState = "in_progress" | "success" | "failure" | "inactive";

/**
 * GitHub's record of what runs in which environment (https://docs.github.com/rest/deployments). A `task` keeps those of one
 * model from those of another in the same environment.
 * Every method may throw a ModelgateError `github-denied`, naming `deployments: write`, or `github-fault`.
 */
export function gitHubDeployments({
  token,
  repository,
  apiUrl,
  wait = sleep,
  log = () => {},
}: GitHubOptions) {
  const here = placeOf(repository);
  const { ask } = githubClient(token, apiUrl, { wait, log });

  // Whoever lists them here is about to make one: the permission that is named is the one for both.
  return {
    /** The newest thirty, the newest first. */
    async list(environment: string, task: string): Promise<Deployment[]> {
      const { data } = await ask(writes("list the deployments", "deployments"), (octokit, request) =>
        octokit.rest.repos.listDeployments({ ...here, environment, task, per_page: 30, request }),
      );
      return data.map(({ id, sha, payload }) => ({ id, commit: sha, payload: textsOf(payload) }));
    },

    /** The newest status; null: none was set. */
    async state(id: number): Promise<string | null> {
      const { data } = await ask(writes("show a deployment", "deployments"), (octokit, request) =>
        octokit.rest.repos.listDeploymentStatuses({ ...here, deployment_id: id, per_page: 1, request }),
      );
      return data[0]?.state ?? null;
    },

    async create(given: {
      commit: string;
      environment: string;
      task: string;
      description: string;
      isProduction: boolean;
      payload: Readonly<Record<string, string>>;
    }): Promise<number> {
      const { commit, description, isProduction, payload, ...said } = given;
      const { data } = await ask(writes("make a deployment", "deployments"), (octokit, request) =>
        octokit.rest.repos.createDeployment({
          ...{
            ...here,
            ...said,
            description: described(description),
            ref: commit,
            payload: { ...payload },
            request,
          },
          // Nothing is merged, and what was asked of the commit was asked before the stage moved.
          ...{ auto_merge: false, required_contexts: [], production_environment: isProduction },
        }),
      );
      if ("id" in data) return data.id;
      throw failure(
        "github-fault",
        `GitHub failed to make a deployment of ${commit.slice(0, 12)}: its answer has no id`,
        {
          hint: "It answers so when it merges first, which was not asked for: run the job again; if it stays, report it.",
        },
      );
    },

    async setState(
      id: number,
      state: DeploymentState,
      { description, url }: { description: string; url: string | null },
    ): Promise<void> {
      await ask(writes("set the status of a deployment", "deployments"), (octokit, request) =>
        octokit.rest.repos.createDeploymentStatus({
          ...{ ...here, deployment_id: id, state, description: described(description), request },
          // It would end those of other models in the same environment.
          auto_inactive: false,
          ...(url === null ? {} : { log_url: url }),
        }),
      );
    },
  };
}

export type GitHubDeployments = ReturnType<typeof gitHubDeployments>;

/** GitHub refuses a longer description of a deployment, or of its status. */
function described(text: string): string {
  return text.slice(0, 140);
}

/** The texts of a payload, which is an object or JSON in a text, as its maker sent it. */
function textsOf(payload: unknown): Record<string, string> {
  let value = payload;
  try {
    if (typeof value === "string") value = JSON.parse(value);
  } catch {
    return {};
  }
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
