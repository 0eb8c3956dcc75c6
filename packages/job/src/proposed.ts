/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Whether this run judges a proposed change, by the runner's own variables: then the base's policy judges. */
export function isProposed(env: Variables): boolean {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  return env["GITHUB_ACTIONS"] === "true" && (event.startsWith("pull_request") || event === "merge_group");
}
