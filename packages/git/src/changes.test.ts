import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  checkoutOf,
  cloneOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { changedFiles } from "./changes.ts";
import { openRepository } from "./repository.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());

const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `line ${at} of a longer text\n`).join("");
let server: Work;
let base = "";
let head = "";

beforeAll(() => {
  server = work(join(folder.path, "server"));
  server.run("config", "uploadpack.allowFilter", "true");
  base = server.commit({
    "kept.onnx": "same",
    "gone\n.onnx": "x",
    "changed ü.onnx": "1",
    "moved.txt": lines(100),
    "edited.txt": `${lines(40)}other`,
    became: "a file",
  });
  for (const name of ["gone\n.onnx", "moved.txt", "edited.txt", "became"])
    server.run("rm", "--quiet", "--", name);
  symlinkSync("kept.onnx", join(server.path, "became"));
  head = server.commit({
    "-added": "new",
    "changed ü.onnx": "2",
    "to/moved.txt": lines(100),
    "to/edited.txt": `${lines(30)}and something else altogether`,
  });
});

const exact = [
  { change: "added", path: "-added" },
  { change: "modified", path: "became" },
  { change: "modified", path: "changed ü.onnx" },
  { change: "deleted", path: "gone\n.onnx" },
  { change: "renamed", path: "to/moved.txt", from: "moved.txt", similarity: 1 },
];

it("says what was added, modified, deleted and renamed, whatever the user's settings", async () => {
  for (const [key, value] of [
    ["diff.renames", "copies"],
    ["diff.renameLimit", "1"],
    ["core.quotePath", "true"],
    ["diff.noprefix", "true"],
    ["diff.orderFile", "/dev/null"],
  ] as const)
    server.run("config", key, value);
  const changes = await changedFiles(await openRepository(gitIn(server.path)), base, head);
  const edited = changes.find(({ path }) => path === "to/edited.txt");
  expect(edited).toMatchObject({ change: "renamed", from: "edited.txt" });
  expect(edited?.change === "renamed" && edited.similarity > 0.5 && edited.similarity < 1).toBe(true);
  const rest = changes.filter((change) => change !== edited);
  expect(rest.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(exact);
});

it("is empty between a commit and itself, and the reverse is its mirror", async () => {
  const repository = await openRepository(gitIn(server.path));
  expect(await changedFiles(repository, base, base)).toEqual([]);
  const back = await changedFiles(repository, head, base);
  expect(back).toContainEqual({ change: "deleted", path: "-added" });
  expect(back).toContainEqual({ change: "renamed", path: "moved.txt", from: "to/moved.txt", similarity: 1 });
});

it("needs no contents in a partial clone: a renamed file that was edited is then deleted and added", async () => {
  const clone = cloneOf(server, join(folder.path, "partial"), "--filter=blob:none", "--no-checkout");
  const changes = await changedFiles(await openRepository(gitIn(clone.path)), base, head);
  const sorted = changes.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const split = [
    { change: "deleted", path: "edited.txt" },
    { change: "added", path: "to/edited.txt" },
  ];
  expect(sorted).toEqual([...exact, ...split].toSorted((a, b) => (a.path < b.path ? -1 : 1)));
});

it("fetches the other commit where that is allowed", async () => {
  const clone = checkoutOf(server, join(folder.path, "shallow"), { commit: head, depth: 1 });
  const code = await changedFiles(await openRepository(gitIn(clone.path)), base, head).catch(
    (error) => error instanceof ModelgateError && error.code,
  );
  expect(code).toBe("history-missing");
  const repository = await openRepository(gitIn(clone.path), { fetch: {} });
  expect(await changedFiles(repository, base, head)).toHaveLength(6);
});
