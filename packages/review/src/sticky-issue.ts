import type { GitHub, Issue } from "./github.ts";
import { bodyDigest, keyName, type Marker, marked, readMarker } from "./marker.ts";
import { BODY_ROOM } from "./sticky-comment.ts";

export type StickyIssue = {
  /** One open issue for each; any text. */
  key: string;
  title: string;
  /** Markdown, at most `BODY_ROOM` characters. With `open: false`, why there is nothing left to do. */
  body: string;
  /** The first is how the issue is found again, so it should be of Modelgate's own making. */
  labels: readonly [string, ...string[]];
  /** Whether there is a reason for the issue. */
  open: boolean;
};

export type IssueOutcome = {
  action: "created" | "updated" | "unchanged" | "reopened" | "closed" | "none";
  number: number | null;
  url: string | null;
};

type Marked = { issue: Issue; marker: Marker };

/**
 * Brings the key's issue to what there is to say. While it is open its body is rewritten without a word to anyone;
 * a comment, which notifies, is written only when it is reopened or closed.
 * @throws RangeError when the body is longer than `BODY_ROOM`
 */
export async function upsertIssue(github: GitHub, sticky: StickyIssue): Promise<IssueOutcome> {
  if (sticky.body.length > BODY_ROOM) {
    throw new RangeError(`an issue has room for ${BODY_ROOM} characters, got ${sticky.body.length}`);
  }
  const ours = await find(github, sticky);
  if (!sticky.open) return close(github, sticky, ours);
  const kept = ours.find(({ issue }) => issue.state === "open") ?? ours.at(-1);
  if (kept === undefined) return create(github, sticky);
  await closeTwins(github, ours, kept.issue.number);
  return write(github, sticky, kept);
}

async function create(github: GitHub, sticky: StickyIssue): Promise<IssueOutcome> {
  const { title, labels } = sticky;
  const issue = await github.createIssue({ title, labels, body: text(sticky) });
  // Another run may have opened one in the same moment: the lower number stays, whichever run looks.
  const twins = (await find(github, sticky)).filter((one) => one.issue.state === "open");
  const first = twins[0]?.issue ?? issue;
  await closeTwins(github, twins, first.number);
  return { action: "created", number: first.number, url: first.url };
}

async function write(github: GitHub, sticky: StickyIssue, { issue, marker }: Marked): Promise<IssueOutcome> {
  const { number, url } = issue;
  if (issue.state === "closed") {
    await github.updateIssue(number, { state: "open", body: text(sticky) });
    await github.createComment(number, sticky.body);
    return { action: "reopened", number, url };
  }
  if (marker.digest === bodyDigest(sticky.body)) return { action: "unchanged", number, url };
  await github.updateIssue(number, { body: text(sticky) });
  return { action: "updated", number, url };
}

async function close(github: GitHub, sticky: StickyIssue, ours: readonly Marked[]): Promise<IssueOutcome> {
  const open = ours.filter(({ issue }) => issue.state === "open");
  const [first] = open;
  if (first === undefined) return { action: "none", number: null, url: null };
  for (const { issue } of open) await github.updateIssue(issue.number, { state: "closed" });
  await github.createComment(first.issue.number, sticky.body);
  return { action: "closed", number: first.issue.number, url: first.issue.url };
}

/** Ours under this key, the lowest number first. Anyone can type the marker, so the author counts too. */
async function find(github: GitHub, { key, labels }: StickyIssue): Promise<Marked[]> {
  const author = await github.author();
  const found: Marked[] = [];
  for await (const issue of github.issues({ state: "all", label: labels[0] })) {
    const marker = readMarker(issue.body);
    if (marker?.key === keyName(key) && issue.author === author) found.push({ issue, marker });
  }
  return found.toSorted((a, b) => a.issue.number - b.issue.number);
}

async function closeTwins(github: GitHub, ours: readonly Marked[], kept: number): Promise<void> {
  for (const { issue } of ours) {
    if (issue.state === "open" && issue.number !== kept) {
      await github.updateIssue(issue.number, { state: "closed" });
    }
  }
}

/** Issues are found by key alone: the run in the marker has nothing to decide. */
function text({ body, key }: StickyIssue): string {
  return marked(body, key, { id: 0, attempt: 0 });
}
