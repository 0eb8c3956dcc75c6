import {
  dispatchEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  sha,
  workflowRunEvent,
} from "@modelgate/testkit";
import { expect, it } from "vitest";
import { placesOf, readEvent } from "./event.ts";

const head = sha("head 7");
const read = ({ name, payload }: { name: string; payload: unknown }) => readEvent(name, payload);

it("reads a pull request: its head, never the trial merge", () => {
  const event = read(pullRequestEvent());
  expect(event).toMatchObject({
    kind: "pull-request",
    pullRequest: 7,
    headSha: head,
    draft: false,
    fork: false,
    closed: false,
  });
  expect(placesOf(event)).toMatchObject({ comment: 7, statuses: head });
});

it.each([
  ["a draft is treated like the rest", { action: "converted_to_draft" }, { draft: true }, 7, head],
  ["a closed one is left alone", { action: "closed", merged: true }, { closed: true }, null, null],
  [
    "a fork's run can only read",
    { head: { repository: "eve/r" } },
    { fork: true, readOnly: true },
    null,
    null,
  ],
] as const)("pull request: %s", (_name, given, expected, comment, statuses) => {
  const event = read(pullRequestEvent(given));
  expect(event).toMatchObject(expected);
  expect(placesOf(event)).toMatchObject({ comment, statuses });
});

it("takes a pull request whose head repository was deleted for a fork's", () => {
  const { payload } = pullRequestEvent();
  const pull = structuredClone(payload["pull_request"]) as { head: { repo: unknown } };
  pull.head.repo = null;
  expect(readEvent("pull_request", { ...payload, pull_request: pull })).toMatchObject({ fork: true });
});

it("writes for a fork on pull_request_target, whose workflow is the base's", () => {
  const { payload } = pullRequestEvent({ head: { repository: "eve/r" } });
  const event = readEvent("pull_request_target", payload);
  expect(event).toMatchObject({ kind: "pull-request", fork: true, readOnly: false });
  expect(placesOf(event)).toMatchObject({ comment: 7, statuses: head });
});

const group = (ref: string) => ({
  merge_group: { head_sha: head, head_ref: ref, base_sha: sha("base"), base_ref: "refs/heads/main" },
});

it.each([
  ["refs/heads/gh-readonly-queue/main/pr-12-0123456789abcdef0123456789abcdef01234567", 12],
  ["refs/heads/gh-readonly-queue/release/1.x/pr-9/pr-3-0123456789abcdef0123456789abcdef01234567", 3],
  ["refs/heads/somewhere/else", null],
  ["refs/heads/gh-readonly-queue/main/pr-x-0123456", null],
])("merge group: statuses on the group's head, no comment: %s", (ref, pullRequest) => {
  const event = readEvent("merge_group", group(ref));
  expect(event).toMatchObject({ kind: "merge-group", pullRequest, headSha: head });
  expect(placesOf(event)).toMatchObject({ comment: null, statuses: head });
});

it.each([
  ["a push", pushEvent(), "push", true],
  ["a merge group", mergeGroupEvent(), "merge-group", true],
  ["a schedule", scheduleEvent(), "schedule", false],
  ["a start by hand", dispatchEvent(), "manual", false],
  ["an event it does not know", { name: "gollum", payload: {} }, "manual", false],
  ["a name of Object's own", { name: "constructor", payload: {} }, "manual", false],
])("%s has no comment", (_name, given, kind, hasStatuses) => {
  const event = read(given);
  expect(event.kind).toBe(kind);
  expect(placesOf(event).comment).toBeNull();
  expect(placesOf(event).statuses !== null).toBe(hasStatuses);
});

it("knows that a push which deleted its branch has no head", () => {
  const payload = { ref: "refs/heads/x", before: head, after: "0".repeat(40) };
  const event = readEvent("push", payload);
  expect(event).toMatchObject({ kind: "push", headSha: null });
  expect(placesOf(event)).toMatchObject({ comment: null, statuses: null });
});

it("takes the commit that an annotated tag names, not the tag's own object, on which no status can be set", () => {
  const { payload } = pushEvent({ after: head });
  const event = readEvent("push", { ...payload, ref: "refs/tags/v1.2.0", after: sha("tag") });
  expect(event).toMatchObject({ kind: "push", headSha: head });
  expect(placesOf(event).statuses).toBe(head);
  expect(readEvent("push", { ...payload, head_commit: null })).toMatchObject({ headSha: head });
});

it("reads another workflow's run, also a second attempt for a fork", () => {
  const { payload } = workflowRunEvent();
  const run = payload["workflow_run"] as Record<string, unknown>;
  const again = { ...run, run_attempt: 2, head_repository: { full_name: "eve/r" } };
  expect(readEvent("workflow_run", payload)).toMatchObject({ kind: "workflow-run", run: { attempt: 1 } });
  const event = readEvent("workflow_run", { ...payload, workflow_run: again });
  expect(event).toMatchObject({ fork: true, run: { attempt: 2, headRepository: "eve/r" } });
  expect(placesOf(event)).toMatchObject({ comment: null, statuses: null });
  const gone = { ...payload, workflow_run: { ...run, head_repository: null } };
  expect(readEvent("workflow_run", gone)).toMatchObject({ fork: true, run: { headRepository: null } });
});

it.each([
  ["pull_request", null, "the event"],
  ["pull_request", {}, "the event.pull_request"],
  ["pull_request", [], "the event"],
  ["pull_request", { pull_request: { number: "7", head: { sha: head }, base: {} } }, "pull_request.number"],
  ["push", { after: "HEAD", before: head, ref: "r" }, "after"],
  ["push", {}, "the event.after"],
  ["merge_group", { merge_group: { head_ref: 1 } }, "merge_group.head_ref"],
  ["workflow_run", { workflow_run: {}, repository: { full_name: "o/r" } }, "head_sha"],
])("names what is wrong with a malformed %s: %j", (name, payload, path) => {
  expect(() => readEvent(name, payload)).toThrow(
    expect.objectContaining({ code: "input-invalid", message: expect.stringContaining(path) }),
  );
});
