// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.
import { failure } from "@modelgate/schema";
import { commitId, fetch, isShallow } from "./commit.ts";
import { gitFault, refused, shown } from "./fault.ts";
import { ask, type Repository, run } from "./repository.ts";

export type AnnotatedTag = {
  /** Without `refs/tags/`. */
  name: string;
  /** Of the tag object. */
  id: string;
  commit: string;
  tagger: { name: string; email: string };
  /** Since 1970, by the tagger's clock. */
  seconds: number;
  /** Without a signature that follows it. */
  message: string;
};

/** What refs of the remote, or of this clone where nothing may be fetched, stand for: id by full name. */
export async function refsOf(
  repository: Repository,
  patterns: readonly string[],
): Promise<Map<string, string>> {
  const { git, remote, mayFetch } = repository;
  const said = mayFetch
    ? await ask(git, ["ls-remote", remote, ...patterns], `ask ${remote} for its tags`)
    : await ask(
        git,
        [
          "for-each-ref",
          "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}",
          ...local(patterns),
        ],
        "list the tags",
      );
  const lines = said.toString().split("\n");
  const pairs = lines
    .map((line) => /^([0-9a-f]{40,64})\t(\S+)$/u.exec(line))
    .filter((match) => match !== null);
  return new Map(pairs.map(([, id = "", name = ""]) => [name, id]));
}

/** `for-each-ref` takes folders where `ls-remote` takes patterns. */
function local(patterns: readonly string[]): string[] {
  return patterns.map((pattern) => pattern.replace(/\*$/u, ""));
}

/**
 * Every annotated tag of a commit. `strange` names tags whose object speaks of another name, as one that was copied by hand.
 * @throws ModelgateError `history-missing` where a tag is not here and nothing may be fetched
 */
export async function annotatedTags(
  repository: Repository,
): Promise<{ tags: AnnotatedTag[]; strange: string[] }> {
  const refs = await refsOf(repository, ["refs/tags/*"]);
  const named = [...refs].filter(([name]) => name.startsWith("refs/tags/") && refs.has(`${name}^{}`));
  const ids = [...new Set(named.map(([, id]) => id))];
  const texts = await tagObjects(repository, ids);
  const tags: AnnotatedTag[] = [];
  const strange: string[] = [];
  for (const [ref, id] of named) {
    const name = ref.slice("refs/tags/".length);
    const parsed = parseTag(texts.get(id) ?? "");
    // A tag of a tag or of a tree is nobody's version.
    if (parsed === null) continue;
    if (parsed.name === name) tags.push({ ...parsed, id });
    else strange.push(`${shown(name)} is the tag ${shown(parsed.name)}, copied`);
  }
  return { tags, strange };
}

/** How many ids one fetch names: the command line has room for more, and a server's patience may not. */
const MOST_FETCHED = 500;

async function tagObjects(repository: Repository, ids: readonly string[]): Promise<Map<string, string>> {
  const first = await batch(repository, ids);
  const absent = ids.filter((id) => !first.has(id));
  if (absent.length === 0) return first;
  if (!repository.mayFetch)
    throw failure("history-missing", `${absent.length} tags are not in this clone`, {
      hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
    });
  const depth = (await isShallow(repository)) ? ["--depth=1"] : [];
  for (let at = 0; at < absent.length; at += MOST_FETCHED)
    await fetch(repository, absent.slice(at, at + MOST_FETCHED), depth);
  return new Map([...first, ...(await batch(repository, absent))]);
}

/** The contents of tag objects that are here, by id. */
async function batch({ git }: Repository, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
  const result = await run(git, ["cat-file", "--batch"], input);
  if (result.exitCode !== 0) throw gitFault(result, "read the tags");
  const found = new Map<string, string>();
  for (let at = 0; at < result.stdout.length; ) {
    const end = result.stdout.indexOf(0x0a, at);
    const [id = "", type = "", size = ""] = result.stdout.subarray(at, end).toString().split(" ");
    at = end + 1;
    if (type === "missing") continue;
    const bytes = result.stdout.subarray(at, at + Number(size));
    at += Number(size) + 1;
    if (type === "tag") found.set(id, bytes.toString());
  }
  return found;
}

const HEAD =
  /^object ([0-9a-f]{40,64})\ntype commit\ntag ([^\n]+)\ntagger ([^\n<]*?) ?<([^\n>]*)> (\d+) [+-]\d{4}\n/u;
const SIGNATURE = /^-----BEGIN (?:PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/mu;

function parseTag(text: string): Omit<AnnotatedTag, "id"> | null {
  const match = HEAD.exec(text);
  if (match === null) return null;
  const [head, commit = "", name = "", tagger = "", email = "", seconds = ""] = match;
  const [message = ""] = text.slice(head.length).split(SIGNATURE);
  return { name, commit, tagger: { name: tagger, email }, seconds: Number(seconds), message: message.trim() };
}

/** A tag to be made, and a ref that has to stand at `expected` (null: not be there) and then stands at the tag. */
export type NewTag = Omit<AnnotatedTag, "id"> & {
  pointer?: { ref: string; expected: string | null } | undefined;
};

/**
 * Makes an annotated tag on the remote, together with its pointer or not at all. `conflict` when the tag is there already, or
 * the pointer is not where it was expected. Gives the tag object's id.
 * @throws ModelgateError what git and the remote refuse
 */
export async function pushTag(repository: Repository, tag: NewTag): Promise<string | "conflict"> {
  const { git, remote } = repository;
  const id = await tagObject(repository, tag);
  const ref = `refs/tags/${tag.name}`;
  const { pointer } = tag;
  const leases = [`--force-with-lease=${ref}:`];
  const refs = [`${id}:${ref}`];
  if (pointer !== undefined) {
    leases.push(`--force-with-lease=${pointer.ref}:${pointer.expected ?? ""}`);
    refs.push(`${id}:${pointer.ref}`);
  }
  const result = await run(git, [
    "push",
    "--porcelain",
    "--no-verify",
    "--atomic",
    ...leases,
    remote,
    ...refs,
  ]);
  if (result.exitCode === 0) return id;
  const said = `${result.stdout}\n${result.stderr}`;
  if (/stale info|already exists|cannot lock ref|reference already exists|failed to update ref/u.test(said))
    return "conflict";
  throw gitFault(result, `push the tag ${shown(tag.name)} to ${remote}`);
}

async function tagObject(
  repository: Repository,
  { name, commit, tagger, seconds, message }: NewTag,
): Promise<string> {
  const clean = (text: string) => text.replaceAll(/[<>\p{Cc}]/gu, " ").trim();
  const who = `${clean(tagger.name) || "modelgate"} <${clean(tagger.email)}>`;
  const text = `object ${commitId(repository, commit)}\ntype commit\ntag ${name}\ntagger ${who} ${Math.floor(seconds)} +0000\n\n${message}\n`;
  const result = await run(repository.git, ["mktag"], Buffer.from(text));
  if (result.exitCode !== 0)
    throw refused(
      `${shown(name)}: git takes no such tag, or does not have its commit`,
      "Fetch the commit first, and name the tag as `git check-ref-format` allows.",
    );
  return result.stdout.toString().trim();
}
