import { type ErrorCode, failure, type ModelgateError } from "@modelgate/schema";
import type { GitResult } from "./git.ts";
import { IN_THE_WAY } from "./push-conflict.ts";

/** The remedy for history that a clone does not have. */
export const FETCH_DEPTH =
  "Give actions/checkout `fetch-depth: 0`, or this step a `token`, with which it fetches. On a laptop: `git fetch --unshallow`.";

type Known = { said: RegExp; code: ErrorCode; reason: string; hint: string };

/** The remedy for a push with credentials that only read. */
const WRITE = "Give the job `permissions: contents: write`, and this step a `token` that may write.";

const CREDENTIALS: Known = {
  said: /could not read (?:Username|Password)|Authentication failed|Permission denied|terminal prompts disabled|returned error: 40[13]|HTTP 40[13]/,
  code: "github-denied",
  reason: "the remote wants other credentials",
  hint: "Give this step a `token` (`permissions: contents: read` is enough), or actions/checkout `fetch-depth: 0`; with `persist-credentials: false` git itself has none.",
};

// What git says in English (LC_ALL=C), from 2.39 to 2.5x. The first that fits counts.
const KNOWN: readonly Known[] = [
  {
    said: /dubious ownership/,
    code: "git-failed",
    reason: "the repository belongs to another user, so git refuses to read it (dubious ownership)",
    hint: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one: in a container the workspace belongs to the runner\'s user.',
  },
  {
    said: /not a git repository|cannot use bare repository|must be run in a work tree/,
    code: "git-failed",
    reason: "this folder is not in a git repository with a work tree",
    hint: "On a laptop: `cd` into the repository, or `git init`. In a workflow: run actions/checkout first, without `path`, with git 2.38 or newer on the runner: steps with `uses` work in $GITHUB_WORKSPACE.",
  },
  {
    said: /transport '\w+' not allowed/,
    code: "history-missing",
    reason: "the object is not in this partial clone",
    hint: "Clone without `filter`, or give this step a `token`, with which it fetches.",
  },
  {
    said: IN_THE_WAY,
    code: "git-failed",
    reason:
      "the name of a branch or tag there is the folder of this one, as of `modelgate/ledger` that of a branch `modelgate`",
    hint: "Rename that branch, or keep the ledger on another: `ledger`.",
  },
  {
    said: /\[remote rejected\]|hook declined|GH0(?:06|13)/,
    code: "github-denied",
    reason: "rules of the remote refuse it: a ruleset, a protected branch or tag, or a hook",
    hint: "Let who runs this write these refs: on GitHub, put it on the ruleset's bypass list.",
  },
  {
    said: /returned error: (?:409|429)|HTTP (?:409|429)/,
    code: "github-fault",
    reason: "the remote is busy, or takes no more requests for now",
    hint: "Run it again in a few minutes; fewer jobs at the same time ask it less often.",
  },
  {
    said: /not valid: is this a git repository|git-http-push failed/,
    code: "github-denied",
    reason: "what answers there is no git server",
    hint: "Look at `git remote -v`: a proxy or a page to sign in may answer in its place.",
  },
  CREDENTIALS,
  {
    said: /not our ref|couldn't find remote ref|no such remote ref|unadvertised object/,
    code: "history-missing",
    reason: "the remote does not have this commit any more, or does not give it",
    hint: "After a forced push the previous commit may be gone: name another baseline, such as a branch or a tag.",
  },
  {
    // By a name, not by a path or an address.
    said: /'[^'/\\:]+' does not appear to be a git repository|No such remote/,
    code: "git-failed",
    reason: "this clone has no such remote",
    hint: "`git remote -v` shows those it has; `git remote add origin URL` adds one. A registry in git needs one that can be pushed to.",
  },
  {
    said: /[Rr]epository .*not found|does not appear to be a git repository|returned error: 404/,
    code: "github-denied",
    reason: "there is no such remote repository, or the token may not see it",
    hint: "Look at `git remote -v`, and give the job `permissions: contents: read`.",
  },
  {
    said: /[Cc]ould not resolve|[Cc]onnection (?:refused|reset|timed out|closed)|Failed to connect|early EOF|Empty reply|unexpected disconnect|hung up|returned error: 5\d\d|Operation too slow|Could not fetch|could not fetch/,
    code: "github-fault",
    reason: "the remote could not be reached, or stopped in the middle",
    hint: "Run it again. Without a network, give actions/checkout `fetch-depth: 0`.",
  },
  {
    said: /corrupt|truncated|inflate|packfile|too small to be|index file|[Bb]ad (?:object|tree|file)|bad .*header|unable to read|missing (?:blob|tree|commit)|garbage|not a tree object|[Cc]ould not (?:read|get)|cannot read/,
    code: "git-failed",
    reason: "the clone is damaged or incomplete",
    hint: "`git fsck` says what is wrong; make a fresh clone. If it is kept between runs, a run may have been stopped while it wrote.",
  },
];

/** What a failed run of git means. `doing` completes "git could not …". Nothing of git's words is repeated: they may hold URLs with secrets. */
export function gitFault({ exitCode, stderr }: GitResult, doing: string): ModelgateError {
  const known = KNOWN.find(({ said }) => said.test(stderr));
  if (known !== undefined) {
    const isWriting = known === CREDENTIALS && doing.startsWith("push ");
    return failure(known.code, `git could not ${doing}: ${known.reason}`, {
      hint: isWriting ? WRITE : known.hint,
    });
  }
  return failure("git-failed", `git could not ${doing}: it ended with code ${exitCode}`, {
    hint: "Run the same with debug logging, and report it with the version of git (`git --version`).",
    cause: new Error(stderr.replace(/\b[a-z]+:\/\/\S+/gi, "<url>").slice(0, 1000)),
  });
}

/** For commits and names that this clone does not have. */
export function absent(message: string, hint: string): ModelgateError {
  return failure("history-missing", message, { hint });
}

/** For the content of a file that is named here and lies elsewhere. */
export function missing(message: string, hint: string): ModelgateError {
  return failure("file-missing", message, { hint });
}

/** For a file that is larger than is read. `where` as "git". */
export function tooLarge(
  path: string,
  { said, where, maxBytes }: { said: string | number; where: string; maxBytes: number },
) {
  return refused(
    `${shown(path)}: ${said} bytes in ${where}, at most ${maxBytes} are read`,
    "No option raises this bound: name a smaller file.",
  );
}

/** For something that is there and is not taken. */
export function refused(message: string, hint: string): ModelgateError {
  return failure("input-invalid", message, { hint });
}

/** A name from elsewhere for a message: quoted, control characters as escapes, at most 200 characters. */
export function shown(name: string): string {
  const text = JSON.stringify(name);
  return text.length <= 202 ? text : `${text.slice(0, 200)}…"`;
}
