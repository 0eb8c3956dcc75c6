import { join } from "node:path";
import { openRepository } from "@modelgate/git";
import { problemsOf } from "@modelgate/schema";
import { afterAll, expect, it } from "vitest";
import { download } from "../../../test/fixtures/git/lfs-server.ts";
import { gitIn, temporaryFolder, work } from "../../../test/fixtures/git/repositories.ts";
import { proposalIsHere } from "./proposed-change.ts";

const folder = temporaryFolder();
afterAll(() => folder[Symbol.dispose]());
const clone = work(join(folder.path, "clone"));
const baseSha = clone.commit({ m: "1" });
const headSha = clone.commit({ m: "2" });

/** A look at a clone of another user, as a container job has it. */
async function standing(isAtBase: boolean, extra: Readonly<Record<string, string>> = {}) {
  const repository = () => openRepository(gitIn(clone.path, extra));
  const event = { kind: "pull-request", headSha, baseSha } as const;
  return await proposalIsHere({ repository, event, isAtBase, exchange: download });
}

const STRANGE = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };

it("says of another user's clone that it could not look", async () => {
  expect(await standing(false)).toEqual([]);
  expect(await standing(false, STRANGE)).toEqual([expect.stringContaining("dubious ownership")]);
});

it("refuses another user's clone where an ordinary checkout is the base, with the way to have git look", async () => {
  expect(await standing(true)).toEqual([]);
  const [problem] = problemsOf(await standing(true, STRANGE).catch((error) => error));
  expect(problem).toMatchObject({
    code: "checkout-mismatch",
    message: expect.stringContaining("dubious ownership"),
    hint: expect.stringMatching(/`pull_request`.*safe\.directory/u),
  });
});
