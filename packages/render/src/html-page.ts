import type { Report } from "@modelgate/schema";
import { chartsOf } from "./chart.ts";
import { htmlDocument } from "./html-document.ts";
import { htmlModel } from "./html-model.ts";
import { HTML_STYLE } from "./html-style.ts";
import { chartHtml, modelsTable } from "./html-tables.ts";
import { htmlList, htmlName, htmlProse, htmlSection, htmlTable } from "./html-text.ts";
import { isAddress } from "./markdown-layout.ts";
import { originFacts } from "./origin.ts";
import { type Review, reviewOf } from "./review.ts";
import type { ReviewOptions } from "./review-options.ts";
import { changesSentence, commitOf, isSkipped, isUnchanged, summaryOf, UNCHANGED } from "./review-wording.ts";
import { changesPolicy, standingOf } from "./standing.ts";
import { plain } from "./visible.ts";
import type { Voice } from "./wording.ts";

const VOICE: Voice = { name: htmlName, prose: htmlProse };
const PLAIN: Voice = { name: plain, prose: plain };

/**
 * Any number of reports as a page that opens from a file: all that the comment says and all that it left out, with the intervals
 * as pictures. No script, nothing fetched; light, dark, narrow and on paper.
 */
export function htmlPage(reports: readonly Report[], options: ReviewOptions = {}): string {
  const { title = "", trust } = options;
  const review = reviewOf(reports, options);
  const { heading } = summaryOf(review, trust, PLAIN, 60);
  // The mark's variation selector, as any invisible character, would be spelt out.
  const words = heading.replaceAll("\u{fe0f}", "");
  const sections = [
    htmlSection(2, "Missing or unreadable", missingHtml(review.missing)),
    htmlSection(2, "Judged by no report", missingHtml(review.unjudged)),
    htmlSection(2, "Changes to the policy", policyHtml(review)),
    htmlSection(2, "Models", review.models.length > 1 ? modelsTable(review.models) : "", "models"),
    htmlSection(2, "Comparison", chartsOf(review).map(chartHtml).join("\n")),
    ...review.models.map((model, index) => htmlModel(model, `model-${index + 1}`)),
    htmlSection(2, "Provenance", provenanceHtml(review, options)),
  ];
  const shown = sections.filter((section) => section !== "");
  return htmlDocument({
    title: htmlProse([words, title, "Modelgate"].filter((part) => part !== "").join(" · ")),
    style: HTML_STYLE,
    body: `${banner(review, options)}\n<main>\n${shown.join("\n")}\n</main>`,
  });
}

function banner(review: Review, options: ReviewOptions): string {
  const { title = "", trust, baseNote = "" } = options;
  const standing = standingOf(
    review.models.flatMap((model) => model.reports),
    VOICE,
  );
  const { heading, count, worst } = summaryOf(review, trust, VOICE, 80);
  const paragraphs = [
    `<strong>${count}</strong> ${worst}`.trimEnd(),
    trust?.state === "neutral"
      ? `<strong>Not verified</strong>, so this is no evidence: ${htmlProse(trust.reason)}`
      : "",
    standing.observed === "" ? "" : `<strong>Observed only</strong> (${standing.observed}).`,
    changesPolicy(review, options)
      ? "<strong>This pull request changes the policy</strong>, the limits themselves: look at them as at the model."
      : "",
    standing.judgedBy,
    [comparison(review), htmlProse(baseNote)].filter((part) => part !== "").join(" "),
    facts(review, options).join(" · "),
  ];
  const shown = paragraphs.filter((paragraph) => paragraph !== "").map((paragraph) => `<p>${paragraph}</p>`);
  const above = title === "" ? "" : `<p class="title">${htmlProse(title, 120)}</p>\n`;
  return `<header class="${review.verdict}">\n${above}<h1>${heading}</h1>\n${shown.join("\n")}\n</header>`;
}

function comparison(review: Review): string {
  if (isUnchanged(review)) return `<strong>${UNCHANGED[0]}</strong>: ${UNCHANGED[1]}`;
  if (isSkipped(review)) return "This is no evidence, for or against.";
  const changes = changesSentence(review);
  return changes === "" ? "" : `Against the baseline: ${changes}.`;
}

function facts(review: Review, { commit, runUrl }: ReviewOptions): string[] {
  const head = commitOf(review, commit);
  const actions = new Set(review.models.flatMap(({ reports }) => reports.map(({ action }) => action)));
  return [
    ...[...actions]
      .sort()
      .slice(0, 5)
      .map((action) => htmlProse(action, 40)),
    head === undefined ? "" : `commit ${htmlName(head.slice(0, 12))}`,
    isAddress(runUrl) ? `<a href="${runUrl}">the run</a>` : "",
  ].filter((fact) => fact !== "");
}

function missingHtml(missing: Review["missing"]): string {
  return htmlList(missing.map(({ name, reason }) => `${htmlName(name)} ${htmlProse(reason)}`));
}

function policyHtml({ models }: Review): string {
  const { changes } = standingOf(
    models.flatMap((model) => model.reports),
    VOICE,
  );
  return htmlList(changes.map((change) => htmlProse(change)));
}

function provenanceHtml(review: Review, { commit, trust }: ReviewOptions): string {
  const given: [string, string][] = [];
  if (commit !== undefined) given.push(["commit", htmlName(commit)]);
  if (trust !== undefined) given.push([`trust: ${trust.state}`, htmlProse(trust.reason)]);
  const reported = originFacts(review)
    .filter(([what]) => !given.some(([name]) => name === what))
    .map(([what, value]) => [htmlProse(what), htmlName(value, 400)]);
  return htmlTable(
    "Where the numbers come from",
    [
      ["What", "left"],
      ["Value", "left"],
    ],
    [...given, ...reported],
  );
}
