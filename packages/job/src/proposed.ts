/** The variables of a process. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Whether an event is about a change that nobody has merged yet, by its name: whoever proposes that may be anybody. */
export function isProposal(event: string): boolean {
  return event.startsWith("pull_request") || event === "merge_group";
}

/** Whether this run judges a proposed change, by the runner's own variables: then the base's policy judges. */
export function isProposed(env: Variables): boolean {
  return env["GITHUB_ACTIONS"] === "true" && isProposal(env["GITHUB_EVENT_NAME"] ?? "");
}
