import type { Report } from "@modelgate/schema";
import { chaptersHtml } from "./chapter/chapter-html.ts";
import { commandLine } from "./command-line.ts";
import { escapeHtml } from "./escape-html.ts";
import { foldSlices } from "./fold-slices.ts";
import { formatValue } from "./format-value.ts";
import { behaviourHtml } from "./html-behaviour.ts";
import { checksHtml, datasetsHtml, gatheredHtml, measurementsHtml, verdictTag } from "./html-tables.ts";
import { htmlList, htmlName, htmlProse, htmlSection } from "./html-text.ts";
import { measuredOf } from "./measured.ts";
import { commandsOf } from "./origin.ts";
import type { ReviewedModel } from "./review.ts";
import { checksSentence, clauseName, location } from "./wording.ts";

/** All that is known of one model, under an anchor of its own. */
export function htmlModel(model: ReviewedModel, id: string): string {
  const { reports, checks, directions } = model;
  const blocks = [
    `<p>${checksSentence(model.counts)}</p>`,
    factsHtml(model),
    htmlSection(3, "Problems", htmlList(reports.flatMap(({ problems }) => problems.map(problemHtml)))),
    htmlSection(3, "Checks", checks.length === 0 ? "" : LEGEND + checksHtml(foldSlices(checks), directions)),
    slicesHtml(model),
    ...chaptersHtml(reports),
    ...behaviourHtml(reports),
    htmlSection(3, "Reports", gatheredHtml(reports.flatMap(({ gathered }) => gathered ?? []))),
    htmlSection(3, "Repeat it on a laptop", commandsHtml(model)),
    htmlSection(3, "Notes", htmlList(reports.flatMap(({ notes }) => notes.map((note) => htmlProse(note))))),
    htmlSection(3, "All measurements", measurementsHtml(measuredOf([model]))),
    htmlSection(3, "Data sets", datasetsHtml(reports.flatMap(({ datasets }) => datasets))),
  ];
  const title = `${verdictTag(model.verdict)} ${htmlName(model.name)}`;
  return htmlSection(2, title, blocks.filter((block) => block !== "").join("\n"), id);
}

/** The slices of a clause that is one line above. */
function slicesHtml({ checks, directions }: ReviewedModel): string {
  const families = foldSlices(checks).flatMap(({ slices }) => (slices === undefined ? [] : [slices]));
  const tables = families.map((slices) => {
    const [first] = slices;
    const name = first === undefined ? "" : clauseName(first, htmlName);
    return `<details><summary>${name}: ${slices.length} slices, ${first?.limit ?? ""}</summary>\n${checksHtml(slices, directions)}\n</details>`;
  });
  return htmlSection(3, "Slices", tables.join("\n"));
}

const LEGEND = `<p class="legend">The dot is the value, the whisker its interval, the bar the limit with the side beyond it shaded, a hollow diamond the baseline. Of a comparison the dot is the difference.</p>\n`;

function factsHtml({ subject, baseline, reports }: ReviewedModel): string {
  const made = reports.map(
    ({ action, provenance }) => `${htmlProse(action, 40)}, ${htmlProse(provenance.createdAt, 40)}`,
  );
  const facts: [string, string][] = [
    ["Path", subject.path === null ? "" : htmlName(subject.path, 300)],
    ["Digest", subject.digest === null ? "" : htmlName(subject.digest)],
    ["Size", subject.sizeBytes === null ? "" : formatValue(subject.sizeBytes, "bytes")],
    ["Binding", bindingHtml(subject.binding, reports)],
    [
      "Baseline",
      baseline === null
        ? ""
        : `${htmlName(baseline.source)} ${baseline.digest === null ? "" : htmlName(baseline.digest)}`,
    ],
    ["Reports", made.join("<br>")],
  ];
  const items = facts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`);
  return `<dl>\n${items.join("\n")}\n</dl>`;
}

/** A move of a stage measures nothing, so there are no numbers that these bytes gave or did not. */
function bindingHtml(binding: Report["subject"]["binding"], reports: readonly Report[]): string {
  if (reports.every(({ promotion }) => promotion !== undefined)) return "";
  return binding === "claimed"
    ? "<strong>claimed</strong>: these bytes were not run, a file says so"
    : "executed: these bytes gave the numbers";
}

function problemHtml({ code, message, hint, at }: Report["problems"][number]): string {
  const place = at === undefined ? "" : ` (${htmlName(location(at), 300)})`;
  const remedy = hint === undefined ? "" : `<br>Remedy: ${htmlProse(hint, 1000)}`;
  return `${htmlName(code)} ${htmlProse(message, 1000)}${place}${remedy}`;
}

function commandsHtml(model: ReviewedModel): string {
  const lines = commandsOf([model]).map(commandLine);
  // Not cut: it is there to be copied.
  return lines.length === 0 ? "" : `<pre><code>${lines.map(escapeHtml).join("\n")}</code></pre>`;
}
