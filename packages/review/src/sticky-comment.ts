// One comment for each key, though runs overlap and GitHub knows no conditional write. Ids never change and grow
// with time, so every run agrees that the lowest of our comments is the one that stays, whatever they hold at
// the moment; the newest run's text moves there, and the others go. The one not taken: keep the comment with the
// newest text. Texts change under a reader's feet, so two runs could each delete what the other keeps.
// What is left open, and what closes it: .github/decisions/sticky-comment.md.
import { failure } from "@modelgate/schema";
import type { Comment, GitHub } from "./github.ts";
import {
  bodyDigest,
  compareRuns,
  keyName,
  MARKER_CHARACTERS,
  type Marker,
  marked,
  type RunId,
  readMarker,
} from "./marker.ts";

/** What GitHub accepts of a comment or an issue. Counted in UTF-16 units, the stricter of two readings. */
export const BODY_CHARACTERS = 65_536;

/** What a renderer may write: the rest is the marker's. */
export const BODY_ROOM = BODY_CHARACTERS - MARKER_CHARACTERS;

/** When there is a comment: on every run, only where something changed, or only where the gate says no. */
export type CommentMode = "always" | "on-change" | "on-failure";

export type StickyComment = {
  /** Number of the issue or pull request. */
  issue: number;
  /** One comment for each; any text. */
  key: string;
  run: RunId;
  /** Markdown, at most `BODY_ROOM` characters. */
  body: string;
  mode: CommentMode;
  failed: boolean;
  /** Not known counts as changed. */
  changed?: boolean;
};

export type CommentOutcome = {
  action: "created" | "updated" | "unchanged" | "deleted" | "kept-newer" | "none";
  id: number | null;
  url: string | null;
};

type Marked = { comment: Comment; marker: Marker };

/** Nearly a page, so that what is new still fits on it. */
const CROWD = 90;

/** Rounds after which somebody is deleting faster than we write. */
const ROUNDS = 4;

/**
 * Brings the key's comment to what this run has to say: writes it, or deletes it when the mode's reason is gone. Never
 * touches what a newer run wrote, nor anyone else's comment. Ten pages of comments cost twelve requests.
 * @throws RangeError when the body is longer than `BODY_ROOM`
 */
export async function upsertComment(github: GitHub, sticky: StickyComment): Promise<CommentOutcome> {
  if (sticky.body.length > BODY_ROOM) {
    throw new RangeError(`a comment has room for ${BODY_ROOM} characters, got ${sticky.body.length}`);
  }
  for (let round = 0; round < ROUNDS; round++) {
    const outcome = await attempt(github, sticky);
    if (outcome !== "gone") return outcome;
  }
  throw failure("github-fault", `the comment was deleted ${ROUNDS} times while it was written`, {
    hint: "Another run, or a bot, deletes comments on this pull request: look for one that does.",
  });
}

async function attempt(github: GitHub, sticky: StickyComment): Promise<CommentOutcome | "gone"> {
  const { found, nextSince } = await look(github, sticky);
  const ours = await mine(github, found);
  if (ours.length > 0) return settle(github, sticky, ours);
  if (!isWanted(sticky)) return { action: "none", id: null, url: null };
  const comment = await github.createComment(sticky.issue, marked(sticky.body, sticky.key, sticky.run));
  const later = await look(github, sticky, nextSince);
  // The created comment says for certain who we are; a token of another app only guesses beforehand.
  const all = [...new Map([...found, ...later.found].map((one) => [one.comment.id, one])).values()];
  const twins = all.filter(({ comment: { author } }) => author === comment.author);
  if (twins.length > 1) {
    const outcome = await settle(github, sticky, twins);
    if (outcome === "gone" || outcome.action === "kept-newer") return outcome;
    return { ...outcome, action: "created" };
  }
  return { action: "created", id: comment.id, url: comment.url };
}

/** Leaves one comment, the lowest, with the text of the newest run; or none, when the newest is this one and wants none. */
async function settle(
  github: GitHub,
  sticky: StickyComment,
  ours: readonly Marked[],
): Promise<CommentOutcome | "gone"> {
  const [home, ...extra] = ours.toSorted((a, b) => a.comment.id - b.comment.id);
  const [newest] = ours.toSorted(
    (a, b) => compareRuns(b.marker.run, a.marker.run) || a.comment.id - b.comment.id,
  );
  if (home === undefined || newest === undefined) return "gone";
  const isNewer = compareRuns(newest.marker.run, sticky.run) > 0;
  if (!isNewer && !isWanted(sticky)) {
    // Highest first: should the step die on the way, what is left is still where every run looks for it.
    for (const { comment } of [...extra.toReversed(), home]) await github.deleteComment(comment.id);
    return { action: "deleted", id: home.comment.id, url: null };
  }
  const holdsIt = isNewer ? newest === home : isSame(home.marker, sticky);
  const text = isNewer ? newest.comment.body : marked(sticky.body, sticky.key, sticky.run);
  const written = holdsIt ? home.comment : await github.updateComment(home.comment.id, text);
  if (written === null) return "gone";
  for (const { comment } of extra) await github.deleteComment(comment.id);
  const action = isNewer ? "kept-newer" : holdsIt ? "unchanged" : "updated";
  return { action, id: home.comment.id, url: written.url };
}

/** The key's comments by whoever wrote them, and from when on another look finds all that this one could not see. */
async function look(github: GitHub, { issue, key }: StickyComment, since?: string) {
  const found: Marked[] = [];
  const edits: string[] = [];
  let newest = "";
  for await (const comment of github.comments(issue, since === undefined ? {} : { since })) {
    edits.push(comment.updatedAt);
    if (comment.createdAt > newest) newest = comment.createdAt;
    const marker = readMarker(comment.body);
    if (marker?.key === keyName(key)) found.push({ comment, marker });
  }
  return { found, nextSince: sinceAfter(newest, edits) };
}

/**
 * What a look did not see was written after everything it saw, so the next asks for one short page instead of all.
 * Times are whole seconds, so it begins within the newest's; but for a crowd that was written in that very second,
 * as an import does, which would have to be read again: then a second later.
 */
function sinceAfter(newest: string, edits: readonly string[]): string | undefined {
  if (newest === "") return undefined;
  if (edits.filter((time) => time >= newest).length < CROWD) return newest;
  return new Date(Date.parse(newest) + 1000).toISOString().replace(".000Z", "Z");
}

/** Anyone can type a marker. Who we are is only asked where the authors leave a doubt: it costs a request. */
async function mine(github: GitHub, found: readonly Marked[]): Promise<Marked[]> {
  if (found.every(({ comment }) => comment.author === github.presumedAuthor)) return [...found];
  const author = await github.author();
  return found.filter(({ comment }) => comment.author === author);
}

// A newer run with the same text still writes: the marker has to name it, or a late older run would think itself newer.
function isSame(marker: Marker, { run, body }: StickyComment): boolean {
  return compareRuns(marker.run, run) === 0 && marker.digest === bodyDigest(body);
}

function isWanted({ mode, failed, changed }: StickyComment): boolean {
  if (mode === "always") return true;
  return mode === "on-failure" ? failed : changed !== false;
}
