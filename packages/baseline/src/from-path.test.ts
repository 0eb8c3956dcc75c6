import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openRepository } from "@modelgate/git";
import { problemsOf } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { download } from "../../../test/fixtures/git/lfs-server.ts";
import {
  checkoutOf,
  gitIn,
  temporaryFolder,
  type Work,
  work,
} from "../../../test/fixtures/git/repositories.ts";
import { openBaseline } from "./open-baseline.ts";
import type { BaselinePorts } from "./opened.ts";

const resources = new DisposableStack();
const folder = resources.use(temporaryFolder());
afterAll(() => resources.dispose());
let count = 0;
const fresh = () => join(folder.path, String(++count));

type Change = Parameters<Work["commit"]>[0];

/** A clone in which a proposal changes what the base has. */
function changed(before: Change, change: Change) {
  const clone = work(fresh());
  const baseSha = clone.commit(before);
  const headSha = clone.commit(change);
  return { clone, baseSha, headSha };
}

async function opened(
  { clone, baseSha, headSha }: { clone: Work; baseSha: string; headSha: string },
  path: string,
  { event, kind = "file" }: { event?: BaselinePorts["event"]; kind?: "file" | "model" } = {},
) {
  const ports: BaselinePorts = {
    repository: () => openRepository(gitIn(clone.path)),
    event: event ?? { kind: "pull-request", headSha, baseSha },
    exchange: download,
  };
  const wanted = { path: join(clone.path, path), kind };
  const found = await openBaseline({ kind: "path", path: wanted.path }, wanted, ports, fresh());
  if (found.kind !== "file") throw new TypeError("a path that is there was not opened");
  return { text: readFileSync(found.path, "utf8"), commit: found.commit, notes: found.notes };
}

const before = { "m/old.csv": "agreed", "a.txt": "1" };

it.each<[string, Change]>([
  ["changes it", { "m/old.csv": "mine" }],
  ["takes it away", { "m/old.csv": null }],
  ["moves it", { "m/old.csv": null, "n/old.csv": "agreed" }],
])("is the base's file where a pull request %s, and says so", async (_, change) => {
  const proposal = changed(before, change);
  const { text, commit, notes } = await opened(proposal, "m/old.csv");
  expect([text, commit]).toEqual(["agreed", proposal.baseSha]);
  expect(notes).toEqual([expect.stringContaining(proposal.baseSha.slice(0, 12))]);
});

it("asks for no event where nothing is proposed: another runner's may lack half of it", async () => {
  const { clone } = changed(before, {});
  const ports = {
    repository: () => openRepository(gitIn(clone.path)),
    isProposed: false,
    get event(): never {
      throw new Error("the event was asked for");
    },
    exchange: download,
  };
  const wanted = { path: join(clone.path, "m/old.csv"), kind: "file" } as const;
  const found = await openBaseline({ kind: "path", path: wanted.path }, wanted, ports, fresh());
  expect(found.kind).toBe("file");
});

it("is the base's file in a merge group too, and the checkout's elsewhere", async () => {
  const proposal = changed(before, { "m/old.csv": "mine" });
  const { baseSha, headSha } = proposal;
  const texts = [
    { kind: "merge-group", headSha, baseSha } as const,
    { kind: "push", beforeSha: baseSha } as const,
  ].map(async (event) => (await opened(proposal, "m/old.csv", { event })).text);
  expect(await Promise.all(texts)).toEqual(["agreed", "mine"]);
});

it("is the file that lies there where the change leaves it alone, as a job may have made it", async () => {
  const proposal = changed(before, { "a.txt": "2" });
  writeFileSync(join(proposal.clone.path, "made.csv"), "of a job");
  expect(await opened(proposal, "m/old.csv")).toEqual({ text: "agreed", commit: null, notes: [] });
  expect(await opened(proposal, "made.csv")).toEqual({ text: "of a job", commit: null, notes: [] });
});

it("is the base's model where a change touches what lies beside it: its weights may", async () => {
  const clone = work(fresh());
  const linear = readFileSync(new URL("../../../test/fixtures/onnx/linear.onnx", import.meta.url));
  const baseSha = clone.commit({ "m/old.onnx": linear, "m/w.bin": "1", "n/w.bin": "1" });
  const headSha = clone.commit({ "m/w.bin": "2", "n/w.bin": "2" });
  const proposal = { clone, baseSha, headSha };
  const { commit, notes } = await opened(proposal, "m/old.onnx", { kind: "model" });
  expect([commit, notes]).toEqual([baseSha, [expect.stringMatching(/touches it or its folder$/u)]]);
  expect((await opened(proposal, "m/old.onnx")).commit).toBeNull();
});

it("says that a baseline is new in the change which it judges", async () => {
  const { text, notes } = await opened(changed(before, { "m/new.csv": "mine" }), "m/new.csv");
  expect([text, notes]).toEqual(["mine", [expect.stringMatching(/new in this change$/u)]]);
});

it.each(["m/old.bin.dvc", "m.dvc"])(
  "says that DVC may have brought another one where %s is rewritten",
  async (pointer) => {
    const proposal = changed({ [pointer]: "md5: 1" }, { [pointer]: "md5: 2" });
    write(proposal.clone, "m/old.bin");
    const { text, notes } = await opened(proposal, "m/old.bin");
    expect([text, notes]).toEqual([
      "pulled",
      [expect.stringMatching(/old\.bin may be another.*rewrites.*\.dvc/u)],
    ]);
    const asModel = await opened(proposal, "m/old.bin", { kind: "model" });
    expect(asModel.notes).toEqual(notes);
    expect((await opened(changed(before, { "m/new.dvc": "md5: 1" }), "m/old.csv")).notes).toEqual([]);
  },
);

/** As DVC writes it, of a pipeline that makes a baseline beside something else. */
const lock = (old: string, other: string) =>
  `schema: '2.0'\nstages:\n  train:\n    cmd: python train.py\n    deps:\n    - path: old.bin.txt\n      hash: md5\n      md5: ${other}\n      size: 1\n    outs:\n    - path: old.bin\n      hash: md5\n      md5: ${old}\n      size: 6\n    - path: more\n      hash: md5\n      md5: ${other}.dir\n      size: 6\n      nfiles: 2\n`;

it.each([
  ["has another content for it", "m/old.bin", lock("2", "1"), 1],
  ["has another content for its folder", "m/more/old.bin", lock("1", "2"), 1],
  [
    "has another content for it, and the one of before",
    "m/old.bin",
    `${lock("2", "1")}  use:\n    deps:\n    - path: old.bin\n      md5: 1\n`,
    1,
  ],
  ["goes away", "m/old.bin", null, 1],
  [
    "has the same content for it at another stage",
    "m/old.bin",
    `${lock("1", "2")}  use:\n    deps:\n    - path: old.bin\n      md5: 1\n`,
    0,
  ],
  ["has another content for something else", "m/old.bin", lock("1", "2"), 0],
])("says so where the lock of a pipeline %s, and only there", async (_, path, now, count) => {
  const proposal = changed({ "m/dvc.lock": lock("1", "1") }, { "m/dvc.lock": now, "a.txt": "2" });
  mkdirSync(join(proposal.clone.path, "m/more"), { recursive: true });
  write(proposal.clone, path);
  const { notes } = await opened(proposal, path);
  expect(notes).toEqual(Array(count).fill(expect.stringMatching(/rewrites .*m\/dvc\.lock/u)));
});

function write({ path }: Work, name: string): void {
  mkdirSync(join(path, "m"), { recursive: true });
  writeFileSync(join(path, name), "pulled");
}

const chained: Change = {
  "kept/v1/old.csv": "agreed",
  "kept/v2/old.csv": "mine",
  "kept/latest": { link: "v1" },
  "kept/today": { link: "../kept/./latest" },
  m: { link: "kept/today" },
};

it.each<[string, Change]>([
  ["a link between the first and the last", { "kept/latest": { link: "v2" } }],
  ["the first link", { m: { link: "kept/v2" } }],
  ["the file at the end", { "kept/v1/old.csv": "mine" }],
])("is not what a change makes of it by %s", async (_, change) => {
  const asked = opened(changed(chained, change), "m/old.csv");
  // The base's own file would be at the end of links, which are not followed in a commit.
  const [problem] = problemsOf(await asked.catch((error) => error));
  expect(problem?.message).toMatch(/symbolic link, which is not followed/u);
});

it("is the file at the end of links that a change leaves alone", async () => {
  const proposal = changed(chained, { "kept/other": { link: "v2" }, "a.txt": "2" });
  expect(await opened(proposal, "m/old.csv")).toEqual({ text: "agreed", commit: null, notes: [] });
});

it("is any file where there is no clone, and an error where there is nothing", async () => {
  const alone = changed(before, { "a.txt": "2" });
  rmSync(join(alone.clone.path, ".git"), { recursive: true });
  expect((await opened(alone, "m/old.csv")).text).toBe("agreed");
  const codes = await opened(alone, "none.csv").catch((error) => problemsOf(error).map(({ code }) => code));
  expect(codes).toEqual(["baseline-missing"]);
});

it("is none where the history is too short to know whether the change rewrites it", async () => {
  const { clone, baseSha, headSha } = changed(before, { "m/old.csv": "mine" });
  const short = checkoutOf(clone, fresh(), { commit: headSha, depth: 1 });
  const asked = opened({ clone: short, baseSha, headSha }, "m/old.csv");
  const [problem] = problemsOf(await asked.catch((error) => error));
  expect(problem).toMatchObject({
    code: "history-missing",
    hint: expect.stringContaining("fetch-depth: 0"),
  });
});
