import type { BaseEvent } from "@modelgate/git";

/**
 * The event as far as its base goes, from what `review` read and from the runner's GITHUB_EVENT_NAME and GITHUB_SHA. Only
 * for `pull_request` is GITHUB_SHA the merge that GitHub made to test; elsewhere it vouches for no merge.
 */
export function baseEventOf(event: BaseEvent, run: { eventName: string; sha: string | null }): BaseEvent {
  if (event.kind === "manual") return { kind: "manual", name: run.eventName };
  if (event.kind !== "pull-request") return event;
  const { headSha, baseSha } = event;
  return {
    kind: "pull-request",
    headSha,
    baseSha,
    testMergeSha: run.eventName === "pull_request" ? run.sha : null,
  };
}
