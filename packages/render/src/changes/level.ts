import type { Changes, Level, Report } from "@modelgate/schema";
import { grouped } from "../markdown-layout.ts";
import type { Voice } from "../wording.ts";

const LEVEL: Record<Level, string> = {
  none: "none: nothing changed",
  patch: "patch: callers see the same interface",
  minor: "minor: compatible for callers",
  major: "major: breaking for callers",
};
const KIND: Record<Changes["kind"], string> = {
  changed: "",
  new: ", new model",
  deleted: ", model deleted",
  renamed: ", model renamed",
  identical: "",
};
/** Reasons for a level that are told: the signature has the rest. */
const MOST_REASONS = 2;

/** What stands where a verdict would, when there was no limit to judge by. */
export const DESCRIBES = "Nothing judged: this describes";

/** "major: breaking for callers" */
export function levelWords({ level, kind }: Pick<Changes, "level" | "kind">): string {
  if (level === "none" && kind === "changed") return "none: nothing that is compared changed";
  return `${LEVEL[level]}${KIND[kind]}`;
}

/** "output `p` is gone; input `x` is wider; and 3 more"; "" for none. */
export function reasonsOf({ reasons }: Changes, prose: Voice["prose"]): string {
  const shown = reasons.slice(0, MOST_REASONS).map((reason) => prose(reason, 160));
  const more = reasons.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${grouped(more)} more`] : [])].join("; ");
}

/** Whether a report tells what there is without having judged any of it: no pass, and no evidence. */
export function isDescriptive({ changes, latency, checks, problems, verdict }: Report): boolean {
  if (changes === undefined && latency === undefined) return false;
  const isQuiet = verdict === "skipped" || verdict === "pass";
  return isQuiet && problems.length === 0 && checks.every(({ effect }) => effect === "skipped");
}

/** All that changed in one sentence with its level first, for the head of a page. */
export function changesSentenceOf(changes: Changes, { prose }: Voice): string {
  const words = levelWords(changes);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. ${stated(changes.statement, prose, 110)}`;
}

/** A clause as a sentence, where it is none yet; "" for none. Raw in, ready for the page. */
export function stated(clause: string, prose: Voice["prose"], max = 300): string {
  if (clause === "") return "";
  return prose(clause.charAt(0).toUpperCase() + clause.slice(1), max) + (/[.!?…]$/.test(clause) ? "" : ".");
}
