import type { Report } from "@modelgate/schema";
import { directions } from "./change.ts";
import { chapterSections } from "./chapter/chapter-parts.ts";
import { isClaimed } from "./claimed.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { fit, type Section } from "./fit.ts";
import { formatValue } from "./format-value.ts";
import { type Judged, judgedChecks } from "./judged.ts";
import { withRatio } from "./latency/timed.ts";
import { confusionMarkdown, flipsMarkdown } from "./markdown-behaviour.ts";
import { curvesMarkdown, reliabilityMarkdown } from "./markdown-curves.ts";
import { link, shortDigest } from "./markdown-layout.ts";
import { checksTable, datasetsTable, measurementsTable } from "./markdown-tables.ts";
import { notesList, originTable, policyList, problemsList, repeatBlock } from "./markdown-texts.ts";
import { namedParts } from "./named.ts";
import { standingOf } from "./standing.ts";
import { countSentence, VERDICT, type Voice, worstSentence } from "./wording.ts";

export type MarkdownOptions = {
  /** In UTF-16 units; a comment holds 65,536. A job summary holds 1 MiB of UTF-8: a third of that always fits. */
  maxChars?: number | undefined;
  /** Where the full report can be read, named when something is left out: an http(s) address, else a path. */
  reportUrl?: string | undefined;
  reportPath?: string | undefined;
};

/** How many of a long list stay on a page that is too long: the first that fits. */
const WORST_KEPT = [500, 200, 100, 50, 20];

/**
 * A report as GitHub-flavoured Markdown: verdict, model, count and the worst check in the first 300 visible characters,
 * then everything else, worst first. Over `maxChars` whole sections go, the least important first, and a line says so.
 */
export function markdown(given: Report, options: MarkdownOptions = {}): string {
  const report = withRatio(given);
  const { maxChars = Number.POSITIVE_INFINITY } = options;
  const judged = judgedChecks(report);
  const page = fit(head(report, judged), sections(report, judged), maxChars, (names) =>
    leftOut(names, options),
  );
  // Ten thousand characters hold any head there is; for less there is still the word.
  return page.length <= maxChars ? page : `## ${verdictMark(report)}\n`;
}

const POLICY_CHANGED =
  "**This pull request changes the policy**, the limits themselves: look at them as at the model.";
const VOICE: Voice = { name: codeSpan, prose: escapeMarkdown };

function head(report: Report, judged: readonly Judged[]): string {
  const { subject, action } = report;
  const worst = worstSentence(report, judged, VOICE);
  const { doubt, observed, judgedBy, changes } = standingOf([report], VOICE);
  const facts = [
    escapeMarkdown(action, 40),
    subject.path === null ? "" : codeSpan(subject.path),
    shortDigest(subject.digest),
    subject.sizeBytes === null ? "" : formatValue(subject.sizeBytes, "bytes"),
    isClaimed(report) ? "**claimed**: these bytes were not run, a file says so" : "",
  ];
  return [
    `## ${verdictMark(report)}${doubt}: ${codeSpan(subject.name, 60)}`,
    `**${countSentence(report)}** ${worst}`.trimEnd(),
    observed === "" ? "" : `**Observed only** (${observed}).`,
    changes.length === 0 ? "" : POLICY_CHANGED,
    judgedBy,
    facts.filter((fact) => fact !== "").join(" · "),
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function verdictMark({ verdict }: Report): string {
  return `${VERDICT[verdict].mark} ${VERDICT[verdict].word}`;
}

function sections(report: Report, judged: readonly Judged[]): Section[] {
  const kept = (
    name: string,
    importance: number,
    body: string,
    shorter: Section["shorter"] = [],
  ): Section => {
    return { name, importance, body, shorter, keep: true };
  };
  const extra = (name: string, importance: number, body: string): Section => {
    return { name, importance, body, shorter: [], keep: false };
  };
  const known = directions([report]);
  const checks = (some: readonly Judged[]) => checksTable(some, known);
  const alone = [{ name: "", reports: [report] }];
  return [
    kept("problems", 7, problemsList(report.problems), worstOf(report.problems, "problems", problemsList)),
    kept("changes to the policy", 7, policyList(report.policy?.changes ?? [])),
    kept("checks", 6, checks(judged), worstOf(judged, "checks", checks)),
    ...chapterSections(report),
    kept("the command that repeats it", 5, repeatBlock(report)),
    extra("flips", 4, flipsMarkdown(namedParts(alone, ({ flips }) => flips))),
    extra("confusion", 3, confusionMarkdown(namedParts(alone, ({ confusion }) => confusion))),
    extra("reliability", 3, reliabilityMarkdown(namedParts(alone, ({ reliability }) => reliability))),
    extra("curves", 3, curvesMarkdown(namedParts(alone, ({ curves }) => curves))),
    extra("notes", 4, notesList(report.notes)),
    extra("data sets", 3, datasetsTable(report.datasets)),
    extra("all measurements", 2, measurementsTable(report)),
    extra("environment and provenance", 1, originTable(report)),
  ];
}

function worstOf<T>(
  all: readonly T[],
  name: string,
  body: (some: readonly T[]) => string,
): Section["shorter"] {
  return WORST_KEPT.filter((count) => count < all.length).map((count) => ({
    name: `${all.length - count} of ${all.length} ${name}`,
    body: body(all.slice(0, count)),
  }));
}

function leftOut(names: readonly string[], { reportUrl, reportPath }: MarkdownOptions): string {
  const place = link("the full report", reportUrl);
  const path = reportPath === undefined ? "" : codeSpan(reportPath);
  const where = place || path ? ` See ${[place, path].filter((part) => part !== "").join(", ")}.` : "";
  return `_Left out to fit the page: ${names.join(", ")}.${where}_`;
}
