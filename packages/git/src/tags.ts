// Annotated tags, read in one run of git however many there are, and written only where none is: a push of a tag that the
// remote has is refused, and so is one whose pointer was moved by somebody else in between.
import { failure } from "@modelgate/schema";
import { commitId, fetch, isShallow } from "./commit.ts";
import { gitFault, refused, shown } from "./fault.ts";
import { isConflict } from "./push-conflict.ts";
import { refsIn, remoteRefs } from "./remote-refs.ts";
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

const TAGS = "refs/tags/";

/** Tags of the remote, or of this clone where nothing may be fetched, and one ref besides: id by full name. */
async function refsOf(repository: Repository, besides: string | null): Promise<Map<string, string>> {
  const { git, remote, mayFetch } = repository;
  if (mayFetch) return await remoteRefs(repository, { tags: true, besides }, `ask ${remote} for its tags`);
  const format = "--format=%(objectname)%09%(refname)%0a%(*objectname)%09%(refname)^{}";
  const patterns = [TAGS, ...(besides === null ? [] : [besides])];
  return refsIn(await ask(git, ["for-each-ref", format, ...patterns], "list the tags"));
}

/** `strange` names tags whose object speaks of another name, as one that was copied by hand; `pointer` is where that ref stands. */
export type Tags = { tags: AnnotatedTag[]; strange: string[]; pointer: string | null };

/**
 * Every annotated tag of a commit, and where a ref stands, asked at once.
 * @throws ModelgateError `history-missing` where a tag is not here and nothing may be fetched
 */
export async function annotatedTags(repository: Repository, pointer: string | null = null): Promise<Tags> {
  const refs = await refsOf(repository, pointer);
  // Of an annotated tag there is a second line, with what it stands for.
  const ids = new Map<string, string>();
  for (const peeled of refs.keys()) {
    if (!peeled.startsWith(TAGS) || !peeled.endsWith("^{}")) continue;
    const ref = peeled.slice(0, -3);
    ids.set(ref.slice(TAGS.length), refs.get(ref) ?? "");
  }
  const texts = await tagObjects(repository, [...new Set(ids.values())]);
  const tags: AnnotatedTag[] = [];
  const strange: string[] = [];
  for (const [name, id] of ids) {
    const parsed = parseTag(texts.get(id) ?? "", id);
    // A tag of a tag or of a tree is nobody's version.
    if (parsed === null) continue;
    if (parsed.name === name) tags.push(parsed);
    else strange.push(`${shown(name)} is the tag ${shown(parsed.name)}, copied`);
  }
  return { tags, strange, pointer: pointer === null ? null : (refs.get(pointer) ?? null) };
}

async function tagObjects(repository: Repository, ids: readonly string[]): Promise<Map<string, string>> {
  const first = await batch(repository, ids);
  const absent = ids.filter((id) => !first.has(id));
  if (absent.length === 0) return first;
  if (!repository.mayFetch)
    throw failure("history-missing", `${absent.length} tags are not in this clone`, {
      hint: "Give actions/checkout `fetch-tags: true` with `fetch-depth: 0`, or this step a `token`.",
    });
  const depth = (await isShallow(repository)) ? ["--depth=1"] : [];
  await fetch(repository, absent, depth);
  return new Map([...first, ...(await batch(repository, absent))]);
}

/** The contents of tag objects that are here, by id. */
async function batch({ git }: Repository, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const input = Buffer.from(ids.map((id) => `${id}\n`).join(""));
  const result = await run(git, ["cat-file", "--batch"], input);
  if (result.exitCode !== 0) throw gitFault(result, "read the tags");
  return objectsIn(result.stdout);
}

/**
 * Tags in the answer of `cat-file --batch`. It is cut as one text with a character a byte: twenty thousand small buffers, each
 * decoded for itself, take longer than git took to find them.
 */
function objectsIn(answer: Buffer): Map<string, string> {
  const text = answer.toString("latin1");
  const found = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const [id = "", type = "", size = ""] = text.slice(at, end).split(" ");
    at = end + 1;
    if (type === "missing") continue;
    if (type === "tag") found.set(id, utf8(text.slice(at, at + Number(size))));
    at += Number(size) + 1;
  }
  return found;
}

function utf8(bytes: string): string {
  return /[\x80-\xff]/u.test(bytes) ? Buffer.from(bytes, "latin1").toString() : bytes;
}

const HEAD =
  /^object ([0-9a-f]{40,64})\ntype commit\ntag ([^\n]+)\ntagger ([^\n<]*?) ?<([^\n>]*)> (\d+) [+-]\d{4}\n/u;
const SIGNATURE = /^-----BEGIN (?:PGP|SSH|SIGNED) (?:SIGNATURE|MESSAGE)-----$/mu;

function parseTag(text: string, id: string): AnnotatedTag | null {
  const match = HEAD.exec(text);
  if (match === null) return null;
  const [head, commit = "", name = "", tagger = "", email = "", seconds = ""] = match;
  const body = text.slice(head.length);
  const [message = ""] = body.includes("-----BEGIN ") ? body.split(SIGNATURE) : [body];
  const who = { name: tagger, email };
  return { name, id, commit, tagger: who, seconds: Number(seconds), message: message.trim() };
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
  if (isConflict(said)) return "conflict";
  throw gitFault({ ...result, stderr: said }, `push the tag ${shown(tag.name)} to ${remote}`);
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
