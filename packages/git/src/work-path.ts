import { readlink, realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { refused, shown } from "./fault.ts";
import { treePath } from "./path.ts";
import { ask, type Repository } from "./repository.ts";

/**
 * Where a file of the work tree lies in the repository, as commits name it; the file itself need not exist. Links on the way are
 * followed, as opening the file would do; one at its end is not, for a commit holds the link. `kept`: no link within the work
 * tree is followed, for a proposed change may have made it, and would lead to another file of its base.
 * @throws ModelgateError `input-invalid` for a path outside the work tree, `git-failed` where there is none
 */
export async function treePathOf(
  { git }: Repository,
  path: string,
  links: "followed" | "kept" = "followed",
): Promise<string> {
  const top = await topOf(git);
  const absolute = resolve(path);
  const folder = await (links === "kept" ? placed(top, dirname(absolute)) : realFolder(dirname(absolute)));
  const inside = relative(top, join(folder, basename(absolute)));
  const parts = inside.split(sep);
  if (inside === "" || isAbsolute(inside) || parts[0] === "..")
    throw refused(
      `${shown(path)}: lies outside the repository at ${shown(top)}`,
      "A baseline from git needs a model that is kept in it. Otherwise name a path, an address or an earlier report.",
    );
  return treePath(parts.join("/"));
}

/**
 * The links of the work tree that opening a file passes, one behind the other, as commits name them. A change of any of them leads to
 * another file, though it touches neither the name that was given nor the file at the end.
 * @throws ModelgateError `git-failed` where there is no work tree
 */
export async function linksTo({ git }: Repository, path: string): Promise<string[]> {
  const top = await topOf(git);
  const names = (await linksPassed(resolve(path))).map((link) => relative(top, link).split(sep));
  return names.filter(([first = ""]) => first !== ".." && !isAbsolute(first)).map((parts) => parts.join("/"));
}

/** As systems follow at most. */
const MOST_LINKS = 40;

async function linksPassed(file: string): Promise<string[]> {
  const links: string[] = [];
  // No link is left in what was gone so far: so `..` of a link's end is the folder above.
  let { root: at } = parse(file);
  let rest = partsOf(file);
  while (rest.length > 0 && links.length < MOST_LINKS) {
    const [part = "", ...more] = rest;
    const next = join(at, part);
    const end = await readlink(next).catch(() => null);
    if (end !== null) links.push(next);
    if (end === null) at = next;
    else if (isAbsolute(end)) at = parse(end).root;
    rest = [...(end === null ? [] : partsOf(end)), ...more];
  }
  return links;
}

function partsOf(path: string): string[] {
  return path.slice(parse(path).root.length).split(sep);
}

async function topOf(git: Repository["git"]): Promise<string> {
  const said = await ask(git, ["rev-parse", "--show-toplevel"], "find the work tree");
  return await realpath(said.toString().replace(/\n$/, ""));
}

/** A folder as it is named below the work tree's top: links above the top are followed, none within. */
async function placed(top: string, folder: string): Promise<string> {
  const above = [folder];
  for (let at = folder; dirname(at) !== at; at = dirname(at)) above.unshift(dirname(at));
  for (const at of above)
    if ((await realpath(at).catch(() => null)) === top) return join(top, relative(at, folder));
  return await realFolder(folder);
}

async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || above === folder) throw error;
    return join(await realFolder(above), basename(folder));
  }
}
