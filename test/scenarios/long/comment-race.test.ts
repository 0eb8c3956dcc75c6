// Runs that overlap on one pull request, and a pull request with many comments.
import { type FakeGitHub, fakeGitHub, pullRequestEvent, type Seen } from "@modelgate/testkit";
import { expect, it } from "vitest";
import { report } from "../../fixtures/review/reports.ts";
import { downloaded, runComment } from "../run-comment.ts";

const PULL = { pullRequests: [{ number: 7 }] };
const event = pullRequestEvent();
const model = (run: number) => downloaded(report({ model: `model-of-run-${run}` }));
const start = (github: FakeGitHub, run: number) => runComment({ github, event, run, files: model(run) });
const isOurs = (body: string) => body.includes("<!-- modelgate ");

/** Holds every request that fits until as many have come as are let go together. */
function gate(fits: (request: Seen) => boolean, together: number) {
  const waiting: (() => void)[] = [];
  return (request: Seen) => {
    if (!fits(request) || together === 0) return undefined;
    return new Promise<undefined>((resolve) => {
      waiting.push(() => resolve(undefined));
      if (waiting.length < together) return;
      together = 0;
      // The newest first, so that the oldest has the last word.
      for (const go of waiting.toReversed()) go();
    });
  };
}

it.each([
  ["all have looked, and none has written", "issues/create-comment"],
  ["all look at the same moment", "issues/list-comments"],
])("three runs overlap, where %s; one more leaves exactly its own comment", async (_name, operation) => {
  await using github = await fakeGitHub({
    ...PULL,
    before: gate((request) => request.operation === operation, 3),
  });
  const runs = await Promise.all([11, 12, 13].map((run) => start(github, run)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
  const last = await start(github, 14);
  expect(last.code).toBe(0);
  const ours = github.comments.filter(({ body }) => isOurs(body));
  expect(ours.map(({ body }) => /model-of-run-\d+/.exec(body)?.[0])).toEqual(["model-of-run-14"]);
});

it("a newer run's comment survives an older one that was held up on its way", async () => {
  await using github = await fakeGitHub({ ...PULL, comments: [{ id: 1, issue: 7, body: "hello" }] });
  let release = () => {};
  github.before = (request) =>
    request.operation === "issues/create-comment" && String(JSON.stringify(request.body)).includes("run-21")
      ? new Promise((resolve) => {
          release = () => resolve(undefined);
        })
      : undefined;
  const older = start(github, 21);
  await expect.poll(() => github.requests.some(({ method }) => method === "POST")).toBe(true);
  await start(github, 22);
  release();
  await older;
  await start(github, 22);
  const ours = github.comments.filter(({ body }) => isOurs(body));
  expect(ours.map(({ body }) => /model-of-run-\d+/.exec(body)?.[0])).toEqual(["model-of-run-22"]);
});

it("among 1,000 other comments costs at most 12 requests, the first time and the second", async () => {
  const chatter = Array.from({ length: 1000 }, (_, index) => ({
    id: index + 1,
    issue: 7,
    body: `comment ${index}`,
    createdAt: new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString(),
    updatedAt: new Date(Date.UTC(2025, 0, 1, 0, index)).toISOString(),
  }));
  await using github = await fakeGitHub({ ...PULL, comments: chatter });
  const first = await start(github, 1);
  expect(first.log.join()).toMatch(/comment: created/);
  expect(github.requests.length).toBeLessThanOrEqual(12);
  const before = github.requests.length;
  const second = await start(github, 2);
  expect(second.log.join()).toMatch(/comment: updated/);
  expect(github.requests.length - before).toBeLessThanOrEqual(12);
  expect(github.comments).toHaveLength(1001);
});

it("look-alikes by others stay as they are, also those that end with our marker", async () => {
  await using github = await fakeGitHub(PULL);
  await start(github, 1);
  const [ours] = github.comments;
  const forged = (ours?.body ?? "").replaceAll("run=1.1", "run=999999.1");
  github.comments.unshift({
    ...structuredClone(github.comments[0]),
    id: 3,
    author: "eve",
    body: forged,
  } as never);
  await start(github, 2);
  expect(github.comments.map(({ author, body }) => [author, /model-of-run-\d/.exec(body)?.[0]])).toEqual([
    ["eve", "model-of-run-1"],
    ["github-actions[bot]", "model-of-run-2"],
  ]);
});
