// Two files as git hands them over: temporary copies, without the files beside them.
import { readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { copyLfsObject, lfsPointer } from "@modelgate/git";
import { reachOf } from "@modelgate/job/reach";
import { failure, ModelgateError, type Report } from "@modelgate/schema";
import { compareFiles } from "./compare.ts";
import { outline } from "./outline.ts";

/** One side: the file to read, and the path that a reader knows it by. */
export type Side = { file: string; path: string };

/**
 * A report on what changed between two files; null is a side that is not there. Structure alone: nothing is run, and weights that
 * lie in files beside a model are not looked for.
 * @param folder empty and private, for what stands behind LFS pointers
 * @throws ModelgateError where one of them cannot be read
 */
export async function describeFiles(
  { before, after }: { before: Side | null; after: Side | null },
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Report> {
  const [old, now] = [
    await content(before, { folder, env, side: "before" }),
    await content(after, { folder, env, side: "after" }),
  ];
  const found = await compareFiles(old, now);
  const path = after?.path ?? before?.path ?? "";
  const base = outline(NO_HOST, { name: basename(path), path }, { plan: null, problems: [] });
  return {
    ...base,
    verdict: "skipped",
    subject: { ...found.subject, name: basename(path), path },
    changes: found.changes,
    notes: [...found.notes],
    // git asked, and only git can ask again.
    provenance: { ...base.provenance, command: [] },
  };
}

type Asked = { folder: string; env: Readonly<Record<string, string | undefined>>; side: string };

/** What is behind a pointer, where this clone has it; any other file as it is. */
async function content(side: Side | null, { folder, env, side: name }: Asked): Promise<Side | null> {
  if (side === null || (await stat(side.file)).size >= 1024) return side;
  const pointer = lfsPointer(await readFile(side.file));
  if (pointer === null) return side;
  const to = join(folder, name, basename(side.path));
  try {
    const repository = await reachOf(env, { cwd: process.cwd(), token: null }).repository();
    const commit = "0".repeat(repository.objectFormat === "sha1" ? 40 : 64);
    // Only the clone's own store is asked: a diff that somebody reads does not download.
    await copyLfsObject(repository, { commit, path: side.path, pointer }, { to, maxBytes: 4 * 2 ** 30 });
    return { file: to, path: side.path };
  } catch (cause) {
    if (!(cause instanceof ModelgateError)) throw cause;
    const { oid, size } = pointer;
    throw failure(
      "file-missing",
      `${name}: Git LFS object ${oid.slice(0, 12)} of ${size} bytes, which is not in this clone`,
      {
        hint: "`git lfs fetch --all` brings what pointers of every commit stand for.",
        cause,
      },
    );
  }
}

/** git's driver: nobody gave inputs, and no service runs it. */
const NO_HOST = { getInput: () => "", provenance: () => null };
