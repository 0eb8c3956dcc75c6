import type { Run } from "./host.ts";

/** Reads which run this is from GitHub's own variables, its commit too; null when they are not there. */
export function currentRun(env: Readonly<Record<string, string | undefined>>): Run | null {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: commit,
    GITHUB_RUN_ID: id,
    GITHUB_EVENT_NAME: event,
  } = env;
  if (env["GITHUB_ACTIONS"] !== "true" || !server || !repository || !commit || !id || !event) return null;
  const attempt = /^\d+$/.test(env["GITHUB_RUN_ATTEMPT"] ?? "") ? Number(env["GITHUB_RUN_ATTEMPT"]) : 1;
  const url = `${server}/${repository}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ""}`;
  return { repository, commit, url, id, event, attempt };
}
