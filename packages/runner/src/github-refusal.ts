import { failure, type ModelgateError } from "@modelgate/schema";
import { statusOf } from "./github-request.ts";

/** Why GitHub did not take a change that the token may make. Its own words are only recognised, never passed on. */
export type Refused =
  /** Somebody else was quicker: what the change was made on is not there any more. */
  | "moved"
  /** A ruleset or a protected branch. */
  | "rules"
  /** A workflow that nobody can start so. */
  | "no-trigger"
  /** The repository's settings keep workflows from opening pull requests. */
  | "no-pull-requests"
  | null;

const WORDS: readonly [Exclude<Refused, null>, RegExp][] = [
  // A ruleset names itself; a protected branch says what it misses.
  [
    "rules",
    /rule violation|protected (?:branch|ref)|approving review|required status check|reference cannot be (?:updated|created)|must be made through a pull request|verified signature|being restricted/iu,
  ],
  ["no-pull-requests", /not permitted to create or approve pull requests/iu],
  ["no-trigger", /workflow_dispatch|required input|unexpected inputs/iu],
  ["moved", /fast.?forward|already exists|does not exist|no commits between/iu],
];

/** An answer, or why there is none: of a change that only 403, 409 and 422 can refuse in these ways. */
export async function orRefused<T extends { status: number; data: unknown; headers: object }>(
  sent: Promise<T>,
): Promise<
  (T & { refused: null }) | { status: number; data: null; headers: object; refused: Exclude<Refused, null> }
> {
  try {
    return { ...(await sent), refused: null };
  } catch (error) {
    const status = statusOf(error) ?? 0;
    const refused = [403, 409, 422].includes(status) ? refusalIn(error) : null;
    if (refused === null) throw error;
    return { status, data: null, headers: {}, refused };
  }
}

function refusalIn(error: unknown): Refused {
  const message = error instanceof Error ? error.message : "";
  return WORDS.find(([, words]) => words.test(message))?.[0] ?? null;
}

/** A rule of the branch said no. */
export function ruledOut(repository: string, branch: string): ModelgateError {
  return failure(
    "github-denied",
    `GitHub refused to push to ${branch} of ${repository}: a rule of that branch does not take the change`,
    {
      hint: "Deliver `by: pull-request`, or let the app whose token is `delivery-token` bypass the ruleset (Settings, Rules, Bypass list).",
    },
  );
}

/** The setting that keeps workflows from opening pull requests. */
export function mayOpenNone(repository: string): ModelgateError {
  return failure(
    "github-denied",
    `GitHub refused to open a pull request in ${repository}: its settings do not let workflows do so`,
    {
      hint: "Tick Settings, Actions, General, `Allow GitHub Actions to create and approve pull requests`; or give an app's token as `delivery-token`.",
    },
  );
}
