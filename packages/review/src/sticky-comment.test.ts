import { expect, it } from "vitest";
import { memory, memoryGitHub } from "../../../test/fixtures/review/memory-github.ts";
import { marked } from "./marker.ts";
import { BODY_ROOM, type StickyComment, upsertComment } from "./sticky-comment.ts";

const BOT = "github-actions[bot]";
const sticky = (given: Partial<StickyComment> = {}): StickyComment => ({
  issue: 7,
  key: "k",
  run: { id: 5, attempt: 1 },
  body: "new",
  mode: "always",
  failed: true,
  ...given,
});
const comment = (id: number, author: string, body: string) => ({
  ...{ id, issue: 7, author, body, url: `https://gh/c/${id}` },
  ...{ createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" },
});
const ours = (id: number, run: number, body = "old") =>
  comment(id, BOT, marked(body, "k", { id: run, attempt: 1 }));

it.each([
  ["creates one where there is none", [], {}, "created", ["new"]],
  ["rewrites its own", [ours(1, 4)], {}, "updated", ["new"]],
  ["keeps a newer run's", [ours(1, 6)], {}, "kept-newer", ["old"]],
  ["rewrites an earlier attempt's", [ours(1, 5)], { run: { id: 5, attempt: 2 } }, "updated", ["new"]],
  ["says it once", [ours(1, 5, "new")], {}, "unchanged", ["new"]],
  ["names itself under an older run's equal text", [ours(1, 4, "new")], {}, "updated", ["new"]],
  [
    "deletes it when nothing fails any more",
    [ours(1, 4)],
    { mode: "on-failure", failed: false },
    "deleted",
    [],
  ],
  ["is silent when nothing fails", [], { mode: "on-failure", failed: false }, "none", []],
  ["speaks when something fails", [], { mode: "on-failure" }, "created", ["new"]],
  ["deletes it when nothing changed", [ours(1, 4)], { mode: "on-change", changed: false }, "deleted", []],
  ["takes what it does not know for a change", [], { mode: "on-change" }, "created", ["new"]],
  [
    "keeps a newer run's that it would delete",
    [ours(1, 6)],
    { mode: "on-failure", failed: false },
    "kept-newer",
    ["old"],
  ],
] as const)("%s", async (_name, comments, given, action, texts) => {
  const state = memory({ comments: [...comments] });
  expect(await upsertComment(memoryGitHub(state), sticky(given))).toMatchObject({ action });
  expect(state.comments.map(({ body }) => body.split("\n")[0])).toEqual(texts);
});

it("keeps the place of the first of several, and their newest text", async () => {
  const state = memory({ comments: [ours(1, 3), comment(2, "jo", "hi"), ours(3, 9, "newest"), ours(4, 2)] });
  expect(await upsertComment(memoryGitHub(state, { pageSize: 2 }), sticky())).toMatchObject({
    action: "kept-newer",
    id: 1,
  });
  expect(state.comments.map(({ id, body }) => [id, body.split("\n")[0]])).toEqual([
    [1, "newest"],
    [2, "hi"],
  ]);
});

it("leaves alone who only types its marker, and another key", async () => {
  const others = [
    comment(1, "mallory", marked("x", "k", { id: 999, attempt: 1 })),
    comment(2, BOT, marked("x", "other", { id: 1, attempt: 1 })),
    comment(3, BOT, `${marked("x", "k", { id: 1, attempt: 1 })} and more`),
  ];
  const state = memory({ comments: structuredClone(others) });
  await upsertComment(memoryGitHub(state), sticky());
  expect(state.comments.slice(0, 3)).toEqual(others);
  await upsertComment(memoryGitHub(state), sticky({ mode: "on-failure", failed: false }));
  expect(state.comments).toEqual(others);
});

it("asks who it is only where the authors leave a doubt", async () => {
  const state = memory({ comments: [ours(1, 4)] });
  await upsertComment(memoryGitHub(state), sticky());
  expect(state.requests).toEqual(["list 1", "update 1"]);
});

it("finds the comment of another app's token", async () => {
  const state = memory({ comments: [comment(1, "my-app[bot]", marked("old", "k", { id: 1, attempt: 1 }))] });
  const github = { ...memoryGitHub(state, { author: "my-app[bot]" }), presumedAuthor: BOT };
  expect(await upsertComment(github, sticky())).toMatchObject({ action: "updated", id: 1 });
});

it.each([
  [BODY_ROOM, true],
  [BODY_ROOM + 1, false],
])("takes a body of %d characters: %s", async (length, fits) => {
  const state = memory();
  const wrote = upsertComment(
    memoryGitHub(state),
    sticky({ body: "😀".repeat(length / 2).padEnd(length, "x") }),
  );
  if (!fits) return expect(wrote).rejects.toThrow(RangeError);
  await wrote;
  return expect(state.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
});

it("gives up when somebody always deletes faster", async () => {
  const state = memory({ comments: [ours(1, 4)] });
  const github = { ...memoryGitHub(state), updateComment: async () => null };
  await expect(upsertComment(github, sticky())).rejects.toMatchObject({ code: "github-fault" });
});
