/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Whether an event is about a change that nobody has merged yet, by its name: whoever proposes that may be anybody. */
export function isProposal(event: string): boolean {
  return event.startsWith("pull_request") || event === "merge_group";
}

/**
 * Whether a checkout without a `ref` is at the base, and not at what is proposed: GitHub names the base's commit to such an event, so
 * that the base's workflow runs.
 */
export function isAtBase(env: Variables): boolean {
  return env["GITHUB_EVENT_NAME"] === "pull_request_target";
}

/** Whether this run judges a proposed change, by the runner's own variables: then the base's policy judges. */
export function isProposed(env: Variables): boolean {
  return env["GITHUB_ACTIONS"] === "true" && isProposal(env["GITHUB_EVENT_NAME"] ?? "");
}
