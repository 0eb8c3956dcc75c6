import { expect, it } from "vitest";
import { memory, memoryGitHub } from "../../../test/fixtures/review/memory-github.ts";
import { marked } from "./marker.ts";
import { type StickyIssue, upsertIssue } from "./sticky-issue.ts";

const sticky = (given: Partial<StickyIssue> = {}): StickyIssue => ({
  key: "drift/digits",
  title: "digits drifts",
  body: "now",
  labels: ["modelgate", "drift"],
  open: true,
  ...given,
});
const issue = (
  number: number,
  state: "open" | "closed",
  body = "before",
  author = "github-actions[bot]",
) => ({
  ...{ number, state, author, title: "digits drifts", labels: ["modelgate"], url: `https://gh/i/${number}` },
  body: marked(body, "drift/digits", { id: 0, attempt: 0 }),
});

it.each([
  ["opens one", [], {}, "created", ["open"], 0],
  ["rewrites the open one without a word", [issue(1, "open")], {}, "updated", ["open"], 0],
  ["leaves the open one that says it already", [issue(1, "open", "now")], {}, "unchanged", ["open"], 0],
  ["reopens the closed one, and says so", [issue(1, "closed")], {}, "reopened", ["open"], 1],
  ["closes it with the reason", [issue(1, "open")], { open: false }, "closed", ["closed"], 1],
  ["closes nothing twice", [issue(1, "closed")], { open: false }, "none", ["closed"], 0],
  ["keeps one of two open ones", [issue(1, "open"), issue(2, "open")], {}, "updated", ["open", "closed"], 0],
  [
    "prefers the open one to a closed one",
    [issue(1, "closed"), issue(2, "open")],
    {},
    "updated",
    ["closed", "open"],
    0,
  ],
  ["leaves a stranger's", [issue(1, "open", "x", "mallory")], { open: false }, "none", ["open"], 0],
] as const)("%s", async (_name, issues, given, action, states, comments) => {
  const state = memory({ issues: structuredClone([...issues]) });
  expect(await upsertIssue(memoryGitHub(state), sticky(given))).toMatchObject({ action });
  expect(state.issues.map((one) => one.state)).toEqual(states);
  expect(state.comments).toHaveLength(comments);
});

it("keeps one of two that were opened in the same moment", async () => {
  const state = memory();
  let arrived = 0;
  let go = () => {};
  const both = new Promise<void>((resolve) => {
    go = resolve;
  });
  const step = async (request: string) => {
    if (request !== "create issue") return;
    if (++arrived === 2) go();
    await both;
  };
  await Promise.all([1, 2].map(() => upsertIssue(memoryGitHub(state, { step }), sticky())));
  expect(state.issues.map((one) => one.state)).toEqual(["open", "closed"]);
});
