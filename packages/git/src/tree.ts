import { absentOf, commitId } from "./commit.ts";
import { absent, FETCH_DEPTH, gitFault, refused, shown } from "./fault.ts";
import { type At, treePath } from "./path.ts";
import { type Repository, run } from "./repository.ts";

export type EntryKind = "file" | "symlink" | "submodule" | "folder";

/** What a commit holds at a path. `id` is git's own for the content; for an LFS file that of its pointer. */
export type Entry = { path: string; kind: EntryKind; id: string; executable: boolean };

const KINDS: Readonly<Record<string, EntryKind>> = {
  "040000": "folder",
  "100644": "file",
  "100755": "file",
  // Written by git before 2005 only, and still in old histories.
  "100664": "file",
  "120000": "symlink",
  "160000": "submodule",
};

/**
 * Everything below a folder of a commit, in git's order (by bytes); "" is the root. No file is fetched for it. Bytes
 * of a path that are not UTF-8 become U+FFFD, and such a file can be seen here but not read.
 */
export async function filesAt(repository: Repository, { commit, path }: At): Promise<Entry[]> {
  return await list(repository, commit, {
    recursive: true,
    ...(path === "" ? {} : { path: `${treePath(path)}/` }),
  });
}

/**
 * The file at a path; null when the commit has nothing there.
 * @throws ModelgateError `input-invalid` for a folder, a symbolic link or a submodule, at the path or on the way to it
 */
export async function entryAt(repository: Repository, { commit, path }: At): Promise<Entry | null> {
  const entry = await exactly(repository, commit, treePath(path));
  if (entry !== null) return plainFile(entry);
  // A link on the way is not absence: to take it for a first version would skip every comparison.
  const parts = path.split("/");
  for (let count = 1; count < parts.length; count++) {
    const folder = await exactly(repository, commit, parts.slice(0, count).join("/"));
    if (folder === null || folder.kind === "file") return null;
    if (folder.kind !== "folder") return plainFile(folder);
  }
  return null;
}

async function exactly(repository: Repository, commit: string, path: string): Promise<Entry | null> {
  const entries = await list(repository, commit, { recursive: false, path });
  return entries.find((entry) => entry.path === path) ?? null;
}

const REASONS: Readonly<Record<Exclude<EntryKind, "file">, string>> = {
  folder: "a folder, expected a file",
  symlink: "a symbolic link, which is not followed in a commit",
  submodule: "a submodule, whose files are in another repository",
};

function plainFile(entry: Entry): Entry {
  if (entry.kind === "file") return entry;
  throw refused(`${shown(entry.path)}: ${REASONS[entry.kind]}`, "Name the file itself, by its own path.");
}

async function list(
  repository: Repository,
  commit: string,
  { recursive, path }: { recursive: boolean; path?: string },
): Promise<Entry[]> {
  const id = commitId(repository, commit);
  const args = ["ls-tree", "-z", "--full-tree", ...(recursive ? ["-r"] : []), id, "--"];
  if (path !== undefined) args.push(path);
  const result = await run(repository.git, args);
  if (result.exitCode === 0) return entriesOf(result.stdout);
  if ((await absentOf(repository, [id])).length > 0)
    throw absent(`commit ${id.slice(0, 12)}: not in this clone`, FETCH_DEPTH);
  throw gitFault(result, `list the files of ${id.slice(0, 12)}`);
}

function entriesOf(listing: Buffer): Entry[] {
  return listing
    .toString()
    .split("\0")
    .slice(0, -1)
    .map((line) => {
      const [, mode = "", id = "", path = ""] = /^(\d{6}) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      const kind = KINDS[mode];
      if (kind === undefined)
        throw refused(`${shown(path)}: an entry of unknown kind ${shown(mode)}`, "`git fsck` says more.");
      return { path, kind, id, executable: mode === "100755" };
    });
}
