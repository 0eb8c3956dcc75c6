import { chapterParts } from "./chapter/chapter-parts.ts";
import { chartsOf } from "./chart.ts";
import { modelSections, onlyModel } from "./comment-models.ts";
import { provenanceSection } from "./comment-origin.ts";
import { chartSection, gatheredTable, missingList, overviewTable, unjudgedList } from "./comment-tables.ts";
import { cut, type Part, shortened, whole } from "./fill.ts";
import { confusionMarkdown, flipsMarkdown } from "./markdown-behaviour.ts";
import { curvesMarkdown, reliabilityMarkdown } from "./markdown-curves.ts";
import { folded, grouped } from "./markdown-layout.ts";
import { datasetsTable, measurementsWithin } from "./markdown-tables.ts";
import { notesList, policyList, problemsList } from "./markdown-texts.ts";
import { type Measured, measuredOf } from "./measured.ts";
import { namedParts } from "./named.ts";
import type { Review } from "./review.ts";
import type { ReviewOptions } from "./review-options.ts";
import { isSkipped, isUnchanged } from "./review-wording.ts";
import { shorten } from "./visible.ts";

/** Everything below the head, the most important first; `place` is where it is read. What would be empty is not there. */
export function commentParts(review: Review, options: ReviewOptions): Part[] {
  const { models, missing, unjudged } = review;
  const problems = models.flatMap(({ name, reports }) =>
    reports
      .flatMap((report) => report.problems)
      .map((problem) =>
        models.length > 1 ? { ...problem, message: `${shorten(name, 60)}: ${problem.message}` } : problem,
      ),
  );
  const changes = unique(
    models.flatMap(({ reports }) => reports.flatMap(({ policy }) => policy?.changes ?? [])),
  );
  const chapters = chapterParts(models, 5.1);
  const parts: (Part | false)[] = [
    missing.length > 0 && shortened("missing reports", 1, missing, missingList),
    unjudged.length > 0 && shortened("clauses that no report judged", 1.5, unjudged, unjudgedList),
    problems.length > 0 && shortened("problems", 2, problems, problemsList),
    changes.length > 0 && shortened("changes to the policy", 2, changes, policyList),
    ...chapters.leads,
    ...(isSkipped(review) ? [] : isUnchanged(review) ? [modelSections(models, 5)] : judgedParts(review)),
    models.length > 0 && whole("provenance", 10, () => provenanceSection(review, options)),
    ...chapters.sheets,
    // Data, and how they are read, may have changed where no model did.
    ...(isSkipped(review) ? [] : isUnchanged(review) ? [notesPart(review)] : extras(review)),
  ];
  return parts.filter((part) => part !== false);
}

function judgedParts({ models }: Review): Part[] {
  if (models.length === 1) return models.map((model) => onlyModel(model, 5));
  const overview = cut("models", 3, models.length, (room) => overviewTable(models, room));
  return models.length === 0 ? [] : [{ ...overview, share: 0.35 }, modelSections(models, 5)];
}

/** Shown only when nothing above them had to be cut. */
function extras(review: Review): (Part | false)[] {
  const reports = review.models.flatMap((model) => model.reports);
  const gathered = reports.flatMap((report) => report.gathered ?? []);
  const datasets = unique(reports.flatMap((report) => report.datasets));
  const charts = chartsOf(review);
  const measured = measuredOf(review.models);
  const dataTitle = `Data sets (${grouped(datasets.length)})`;
  const behaviour: [string, string][] = [
    ["flips", flipsMarkdown(namedParts(review.models, ({ flips }) => flips))],
    ["confusion", confusionMarkdown(namedParts(review.models, ({ confusion }) => confusion))],
    ["reliability", reliabilityMarkdown(namedParts(review.models, ({ reliability }) => reliability))],
    ["curves", curvesMarkdown(namedParts(review.models, ({ curves }) => curves))],
  ];
  return [
    ...behaviour.map(([name, body]) => body !== "" && whole(name, 5.9, () => body)),
    gathered.length > 0 && whole("gathered reports", 6, () => gatheredTable(gathered)),
    notesPart(review),
    datasets.length > 0 && whole("data sets", 9, () => folded(dataTitle, datasetsTable(datasets))),
    charts.length > 0 && whole("charts", 4, () => folded("Charts", charts.map(chartSection).join("\n\n"))),
    measured.length > 0 && whole("all measurements", 8, (room) => allMeasurements(measured, room)),
  ];
}

function notesPart(review: Review): Part | false {
  const notes = notesOf(review);
  return notes.length > 0 && whole("notes", 7, () => notesList(notes));
}

/** Each note once; of several models it says whose it is, unless all have it. */
function notesOf({ models }: Review): string[] {
  const told = models.flatMap(({ name, reports }) =>
    unique(reports.flatMap(({ notes }) => notes)).map((note) => ({ name, note })),
  );
  return [...Map.groupBy(told, ({ note }) => note)].map(([note, those]) =>
    those.length === models.length ? note : `${those.map(({ name }) => name).join(", ")}: ${note}`,
  );
}

function allMeasurements(measured: readonly Measured[], room: number): string | null {
  const { body, shown } = measurementsWithin(measured, room);
  return shown < measured.length ? null : folded(`All measurements (${grouped(measured.length)})`, body);
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
