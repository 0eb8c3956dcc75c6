import { failure } from "@modelgate/schema";
import { ask, type Repository } from "./repository.ts";

/** Refs as `ls-remote` lists them, `id TAB name` a line: id by full name; what an annotated tag stands for is `refs/tags/x^{}`. */
export function refsIn(listing: Buffer): Map<string, string> {
  const refs = new Map<string, string>();
  for (const line of listing.toString().split("\n")) {
    const at = line.indexOf("\t");
    // A lightweight tag, of which `for-each-ref` writes a line without what it stands for.
    if (at > 0) refs.set(line.slice(at + 1), line.slice(0, at));
  }
  return refs;
}

/**
 * What the remote's branches stand for, and its tags where they are asked for, and one ref besides; in one question. `doing`
 * completes "git could not …".
 * @throws ModelgateError `github-denied` where what answers has not one branch: git takes a page to sign in, or nothing at
 * all, for an empty repository of its older protocol, and a registry would look as if nothing had ever been written there
 */
export async function remoteRefs(
  { git, remote }: Repository,
  { tags, besides = null }: { tags: boolean; besides?: string | null },
  doing: string,
): Promise<Map<string, string>> {
  // Of kinds alone a server lists nothing else; there may be as many refs of pull requests.
  const kinds = ["--heads", ...(tags ? ["--tags"] : []), remote];
  const patterns = [remote, "refs/heads/*", ...(tags ? ["refs/tags/*"] : []), besides ?? ""];
  const refs = refsIn(await ask(git, ["ls-remote", ...(besides === null ? kinds : patterns)], doing));
  // They are listed by name, so the first one tells.
  for (const name of refs.keys()) if (name.startsWith("refs/heads/")) return refs;
  throw failure("github-denied", `git could not ${doing}: what answers there has no branch at all`, {
    hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place. A new repository needs its first commit.",
  });
}
