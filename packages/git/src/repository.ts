import { failure } from "@modelgate/schema";
import { gitFault } from "./fault.ts";
import { type Git, type GitResult, guarded } from "./git.ts";

/** A secret that is sent to one origin only, as `{ value, origin: "https://github.com" }`. */
export type Token = { value: string; origin: string };

export type RepositoryOptions = {
  /** Allows what the clone lacks to be fetched from the remote, with git's own credentials or this token. Without it nothing is. */
  fetch?: { token?: Token | undefined } | undefined;
  /** `origin` by default. */
  remote?: string | undefined;
};

/** A clone that can be read: git, with everything off that could run a stranger's program, and facts that never change. */
export type Repository = {
  git: Git;
  /** Absolute; the same for all worktrees of a clone. */
  commonDir: string;
  objectFormat: "sha1" | "sha256";
  remote: string;
  mayFetch: boolean;
};

/**
 * Looks at the repository that `git` runs in.
 * @throws ModelgateError when there is none, or when it belongs to another user
 */
export async function openRepository(git: Git, options: RepositoryOptions = {}): Promise<Repository> {
  const { fetch, remote = "origin" } = options;
  if (!/^[A-Za-z0-9_][\w./-]{0,99}$/.test(remote))
    throw failure("input-invalid", "remote: expected the name of a remote, as `origin`", {
      hint: "`git remote` lists them.",
    });
  const own = guarded(git, { network: fetch !== undefined, env: credentials(fetch?.token) });
  const args = ["rev-parse", "--path-format=absolute", "--git-common-dir", "--show-object-format"];
  const started = (error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw failure("git-failed", "git: no such program on PATH, or its folder does not exist", {
      hint: "Install git 2.38 or newer; runner images have it, small containers may not.",
      cause: error,
    });
  };
  const [commonDir = "", objectFormat = ""] = (await ask(own, args, "open the repository").catch(started))
    .toString()
    .split("\n");
  if (commonDir === "" || (objectFormat !== "sha1" && objectFormat !== "sha256"))
    throw failure("git-failed", "git did not say where the repository is", {
      hint: "Modelgate needs git 2.38 or newer.",
    });
  return { git: own, commonDir, objectFormat, remote, mayFetch: fetch !== undefined };
}

/** Runs git and gives its output; whatever it ends with other than 0 is an error. `doing` completes "git could not …". */
export async function ask(git: Git, args: readonly string[], doing: string): Promise<Buffer> {
  const result = await run(git, args);
  if (result.exitCode !== 0) throw gitFault(result, doing);
  return result.stdout;
}

/** A listing of this many bytes holds about a million paths. */
const MAX_LISTING_BYTES = 128 * 2 ** 20;

/** Runs git with its output held in memory, within bounds. */
export async function run(git: Git, args: readonly string[], input?: Uint8Array): Promise<GitResult> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const sink = (piece: Uint8Array) => {
    size += piece.length;
    if (size > MAX_LISTING_BYTES)
      throw failure("input-invalid", `git ${args[0]}: the answer is larger than ${MAX_LISTING_BYTES} bytes`, {
        hint: "Name a folder, so that fewer files are listed.",
      });
    pieces.push(piece);
  };
  const result = await git(args, { sink, ...(input === undefined ? {} : { input }) });
  return { ...result, stdout: Buffer.concat(pieces) };
}

function credentials(token: Token | undefined): Record<string, string> {
  if (token === undefined) return {};
  const key = `http.${new URL(token.origin).origin}/.extraheader`;
  return {
    GIT_CONFIG_COUNT: "2",
    // First the list is emptied: with the header that actions/checkout keeps there would be two, which GitHub refuses.
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: "",
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `Authorization: ${authorization(token)}`,
  };
}

/** The header that git's and LFS's servers take for a token. */
export function authorization({ value }: Token): string {
  return `Basic ${Buffer.from(`x-access-token:${value}`).toString("base64")}`;
}
