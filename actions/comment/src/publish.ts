import {
  type Aggregate,
  type CommentOutcome,
  type CommitStatus,
  compareRuns,
  type GitHub,
  runAt,
  upsertComment,
} from "@modelgate/review";
import type { Host } from "@modelgate/runner";
import { ModelgateError, problemsOf } from "@modelgate/schema";
import type { Gathered, Measured } from "./gather.ts";
import type { Given } from "./main.ts";
import { statusesOf } from "./statuses.ts";

/** What is to be told, and of which run. */
export type Message = { body: string; told: Aggregate; run: Measured };

/**
 * Writes comment and statuses where the event has places for them, and gives the comment's address, "" when there is
 * none. Never throws: a verdict is not changed by what keeps it from being told.
 */
export async function publish(
  connect: () => GitHub | null,
  message: Message,
  gathered: Gathered,
  given: Given,
  host: Host,
): Promise<string> {
  const { sha, issue } = placesIn(gathered, given, host);
  let url = "";
  let said: CommentOutcome["action"] = "none";
  if (issue !== null) {
    await telling("comment", host, async () => {
      const github = connect();
      if (github === null) return host.info("no comment: there is no token");
      const outcome = await upsertComment(github, { issue, ...stickyOf(message, gathered, given) });
      host.info(`comment: ${outcome.action}${outcome.url === null ? "" : ` ${outcome.url}`}`);
      url = outcome.url ?? "";
      said = outcome.action;
    });
  }
  if (sha !== null) {
    await telling("status", host, async () => {
      const github = connect();
      if (github === null) return host.info("no status: there is no token");
      const { verdict, lines } = message.told;
      const statuses = statusesOf({ key: given.key, verdict, lines, url: message.run.url }, gathered);
      if (
        said === "kept-newer" ||
        (!HELD.includes(said) && (await areNewer(github, sha, statuses, message.run)))
      )
        return host.info("no status: a newer run has set them");
      for (const status of statuses) await github.setStatus(sha, status);
    });
  }
  return url;
}

/** The comment is this run's, so no newer one has told anything yet. */
const HELD: readonly CommentOutcome["action"][] = ["created", "updated", "unchanged"];

/** Whether a newer run has set the verdict's status: every run begins with that one. Whoever may not look may not write either. */
async function areNewer(
  github: GitHub,
  sha: string,
  [verdict]: readonly CommitStatus[],
  run: Measured,
): Promise<boolean> {
  try {
    for await (const { context, url } of github.statuses(sha)) {
      const by = context === verdict?.context && url !== null ? runAt(url) : null;
      if (by !== null) return compareRuns(by, run) > 0;
    }
  } catch (error) {
    // What keeps it from writing is said where it writes.
    if (!(error instanceof ModelgateError)) throw error;
  }
  return false;
}

/** Where the event has a place and the inputs want something there; the log says why there is none. */
function placesIn({ places, readOnly }: Gathered, given: Given, host: Host) {
  const isSilent = given.comment === "never";
  if (isSilent || places.comment === null) {
    host.info(`no comment: ${isSilent ? "`comment: never`" : places.because}`);
  }
  if (readOnly && !(isSilent && !given.statuses)) {
    const remedy = "To have it commented, add the second workflow that actions/comment/README.md shows.";
    const message = `${places.because}: the verdict is in the job summary. ${remedy}`;
    host.annotate([{ level: "notice", title: "No comment", message }]);
  }
  return { issue: isSilent ? null : places.comment, sha: given.statuses ? places.statuses : null };
}

function stickyOf({ body, told, run }: Message, { reports }: Gathered, { key, comment }: Given) {
  const { verdict } = told;
  const judged = reports.some(({ report }) => report.verdict !== "skipped");
  return {
    key,
    run,
    body,
    mode: comment === "never" ? "always" : comment,
    failed: verdict === "fail" || verdict === "error",
    changed: judged || verdict !== "skipped",
  } as const;
}

/** A token that may only read is no fault where forks and bots get such a one; anything else deserves a look. */
export async function telling(
  what: "comment" | "status" | "page",
  host: Host,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const problems = problemsOf(error);
    const isDenied = problems.every(({ code }) => code === "github-denied");
    host.annotate(
      problems.map(({ message, hint = "" }) => ({
        level: isDenied ? "notice" : "warning",
        title: `No ${what}`,
        message: `${message}. The verdict is in the job summary. ${hint}`.trimEnd(),
      })),
    );
  }
}
