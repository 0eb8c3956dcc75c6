import { shorten, visible } from "@modelgate/render";
import type { Check, Effect, Report } from "@modelgate/schema";
import type { CommitState } from "./github.ts";
import type { Trust } from "./trust.ts";

/** GitHub refuses a longer description of a status with 422. */
const DESCRIPTION_CHARACTERS = 140;

export type CommitStatus = { state: CommitState; context: string; description: string; url: string | null };

const STATE: Record<Effect, CommitState> = {
  skipped: "success",
  pass: "success",
  warn: "success",
  fail: "failure",
  error: "error",
};

/**
 * The informational status of one report under a gate's key, for the head commit of a pull request; on its merge commit it would hide
 * those of the head. `url` is what the caller knows to be the run's page: the report's own may be a stranger's. A
 * report that is not trusted never becomes a success: its status stays pending.
 */
export function statusOf(
  report: Report,
  options: { key: string; url: string | null; trust?: Trust },
): CommitStatus {
  const { key, url, trust } = options;
  const said = STATE[report.verdict];
  const isDoubted = said === "success" && trust?.state === "neutral";
  const text = isDoubted ? `not trusted: ${trust.reason}` : sentence(report);
  return {
    state: isDoubted ? "pending" : said,
    // A context ends at 255 characters.
    context: [statusText(key, 100), statusText(report.subject.name, 100), statusText(report.action, 40)].join(
      " / ",
    ),
    description: statusText(text),
    url,
  };
}

/** "fail: 1 of 6 checks; accuracy 0.93 is below 0.95". */
function sentence({ verdict, checks, problems }: Report): string {
  const [problem] = problems;
  if (problem !== undefined) return `${verdict}: ${problem.message}`;
  if (verdict === "skipped") return "skipped: nothing was judged";
  const bad = checks.filter(({ effect }) => effect === verdict);
  if (verdict === "pass") return `pass: ${counted(bad)}`;
  const [first] = bad;
  return first === undefined ? verdict : `${verdict}: ${bad.length} of ${counted(checks)}; ${first.message}`;
}

function counted({ length }: readonly Check[]): string {
  return `${length} ${length === 1 ? "check" : "checks"}`;
}

/**
 * One line of a stranger's text as a status may hold it: of a description's length, and without characters that take four
 * bytes, for which GitHub refuses the status.
 */
export function statusText(text: string, most = DESCRIPTION_CHARACTERS): string {
  const plain = visible(text).replace(
    /[\u{10000}-\u{10ffff}]/gu,
    (one) => `<U+${one.codePointAt(0)?.toString(16).toUpperCase()}>`,
  );
  return shorten(plain, most);
}
