/** Whether this run judges a proposed change, by the runner's own variables: then the base's policy judges. */
export function inPullRequest(env: Readonly<Record<string, string | undefined>>): boolean {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return env["GITHUB_ACTIONS"] === "true" && (event.startsWith("pull_request") || event === "merge_group");
}
