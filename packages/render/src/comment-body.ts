import type { Report } from "@modelgate/schema";
import { isClaimed } from "./claimed.ts";
import { commentParts } from "./comment-parts.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { fill } from "./fill.ts";
import { formatValue } from "./format-value.ts";
import { link, shortDigest } from "./markdown-layout.ts";
import { type Review, type ReviewedModel, reviewOf } from "./review.ts";
import type { ReviewOptions } from "./review-options.ts";
import { changesSentence, commitOf, isSkipped, isUnchanged, summaryOf, UNCHANGED } from "./review-wording.ts";
import { changesPolicy, standingOf } from "./standing.ts";
import { plain } from "./visible.ts";
import { many, VERDICT, type Voice } from "./wording.ts";

export type CommentOptions = ReviewOptions & {
  /** In UTF-16 units; GitHub takes 65,536. */
  maxChars?: number | undefined;
};

const MOST_CHARS = 65_536;
const VOICE: Voice = { name: codeSpan, prose: escapeMarkdown };
const PLAIN: Voice = { name: plain, prose: plain };
/** What a mail client or a notification shows of a comment. */
const FIRST_SEEN = 300;

/**
 * Any number of reports as one Markdown body: verdict, model, count and the worst check in the first 300 visible
 * characters, then what changed, then everything else folded. The same reports, in any order, give the same body. Over
 * `maxChars` whole sections go, the least important first, and the last line says so.
 */
export function commentBody(reports: readonly Report[], options: CommentOptions = {}): string {
  const { maxChars = MOST_CHARS } = options;
  const review = reviewOf(reports, options);
  const parts = commentParts(review, options);
  const page = fill(commentHead(review, options), parts, maxChars, (names) => leftOut(names, options));
  // A few thousand characters hold any head there is; for less there is still the word.
  return page ?? `## ${VERDICT[review.verdict].mark} ${VERDICT[review.verdict].word}\n`;
}

function commentHead(review: Review, options: ReviewOptions): string {
  const { title = "", trust, baseNote = "" } = options;
  const length = nameLength((names) => {
    const { heading, count, worst } = summaryOf(review, trust, PLAIN, names);
    return [plain(title, names), heading, count, worst].join("\n").length;
  });
  const summary = summaryOf(review, trust, VOICE, length);
  const standing = standingOf(
    review.models.flatMap((model) => model.reports),
    VOICE,
  );
  return [
    title === "" ? "" : `## ${escapeMarkdown(title, length)}`,
    `${title === "" ? "##" : "###"} ${summary.heading}`,
    `**${summary.count}** ${summary.worst}`.trimEnd(),
    trust?.state === "neutral"
      ? `**Not verified**, so this is no evidence: ${escapeMarkdown(trust.reason, 500)}`
      : "",
    standing.observed === "" ? "" : `**Observed only** (${standing.observed}).`,
    changesPolicy(review, options)
      ? "**This pull request changes the policy**, the limits themselves: look at them as at the model."
      : "",
    standing.judgedBy,
    comparison(review, baseNote),
    facts(review, options).join(" · "),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

/** The longest that names may be for the summary to be seen at first. */
function nameLength(summaryLength: (names: number) => number): number {
  return [40, 32, 24, 18, 12].find((names) => summaryLength(names) <= FIRST_SEEN - 10) ?? 8;
}

/** What it is compared with, and what came of that; for a review that is only a short form, why. */
function comparison(review: Review, baseNote: string): string {
  const note = baseNote === "" ? "" : escapeMarkdown(baseNote, 300);
  if (isUnchanged(review)) return `**${UNCHANGED[0]}**: ${UNCHANGED[1]} ${note}`.trimEnd();
  if (isSkipped(review)) {
    const notes = new Set(review.models.flatMap(({ reports }) => reports.flatMap((report) => report.notes)));
    const reasons = [...notes].slice(0, 3).map((reason) => escapeMarkdown(reason, 300));
    const because = [...reasons, note].filter((reason) => reason !== "").join("; ");
    return `This is no evidence, for or against${because && `: ${because}`}.`;
  }
  const changes = changesSentence(review);
  if (changes === "") return note && `Baseline: ${note}`;
  return `Against the baseline: ${changes}. ${note}`.trimEnd();
}

function facts({ models }: Review, { commit, runUrl, reportUrl }: ReviewOptions): string[] {
  const reports = models.flatMap((model) => model.reports);
  const actions = [...new Set(reports.map(({ action }) => action))].sort();
  const head = commitOf({ models }, commit);
  const [model] = models;
  const claimed = models.filter(
    ({ subject, reports: own }) => subject.binding === "claimed" && own.some(isClaimed),
  ).length;
  return [
    actions
      .slice(0, 5)
      .map((action) => escapeMarkdown(action, 40))
      .join(", "),
    ...(models.length === 1 && model !== undefined ? subjectFacts(model) : []),
    claimed === 0
      ? ""
      : models.length === 1
        ? "**claimed**: these bytes were not run, a file says so"
        : `${many(claimed, "model")} **claimed**: those bytes were not run`,
    head === undefined ? "" : `commit ${codeSpan(head.slice(0, 12))}`,
    link("run", runUrl),
    link("full report", reportUrl),
  ].filter((fact) => fact !== "");
}

function subjectFacts({ subject }: ReviewedModel): string[] {
  return [
    subject.path === null ? "" : codeSpan(subject.path),
    shortDigest(subject.digest),
    subject.sizeBytes === null ? "" : formatValue(subject.sizeBytes, "bytes"),
  ];
}

function leftOut(names: readonly string[], { reportUrl, runUrl }: ReviewOptions): string {
  const place = link("the full report", reportUrl) || link("the run", runUrl);
  return `_Left out to fit the page: ${names.join(", ")}.${place && ` See ${place}.`}_`;
}
