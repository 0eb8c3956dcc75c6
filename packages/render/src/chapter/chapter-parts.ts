import type { Report } from "@modelgate/schema";
import { codeSpan } from "../escape-markdown.ts";
import { type Part, shortened, whole } from "../fill.ts";
import type { Section } from "../fit.ts";
import { htmlName } from "../html-text.ts";
import { folded, grouped } from "../markdown-layout.ts";
import type { NamedReports } from "../named.ts";
import { leadMarkdown, MARKDOWN_PEN, sheetMarkdown } from "./chapter-markdown.ts";
import { chaptersOf } from "./chapters.ts";
import type { Chapter } from "./sheet.ts";

/** More models than these have their sheets on the page alone. */
const MOST_MODELS = 30;

/**
 * The chapters of a comment: what leads them, which is said before checks are drawn, and their sheets, the most important first, which
 * go before anything else is cut. `place` is where they are read.
 */
export function chapterParts(
  models: readonly NamedReports[],
  place: number,
): { leads: Part[]; sheets: Part[] } {
  const named = models.flatMap(({ name, reports }) =>
    chaptersOf(reports, MARKDOWN_PEN).map((chapter) => ({ name, chapter })),
  );
  const chapters = [...Map.groupBy(named, ({ chapter }) => chapter.title)].map(([title, of]) => ({
    title,
    place: place + (of[0]?.chapter.place ?? 0) / 10,
    of,
  }));
  const parts = chapters.map(({ of, ...rest }) =>
    models.length === 1 ? alone(of, rest) : several(of, rest),
  );
  return { leads: parts.flatMap(({ leads }) => leads), sheets: parts.flatMap(({ sheets }) => sheets) };
}

type NamedChapter = { name: string; chapter: Chapter };
type Where = { title: string; place: number };

/** Of the only model: the lead in the open, each sheet folded for itself. */
function alone(chapters: readonly NamedChapter[], { place }: Where): { leads: Part[]; sheets: Part[] } {
  const leads = chapters.map(({ chapter }) => ({
    ...whole(chapter.name, place, () => leadMarkdown(chapter)),
    extra: false,
    share: 1 / 3,
  }));
  const sheets = chapters.flatMap(({ chapter }) =>
    chapter.sheets().map((sheet, index) => ({ sheet, place: place + 0.01 + index / 1000 })),
  );
  return {
    leads,
    sheets: sheets
      .toSorted((a, b) => b.sheet.importance - a.sheet.importance)
      .map((one) => whole(one.sheet.name, one.place, () => sheetMarkdown(one.sheet))),
  };
}

/** Of several models: a line for each, then a folded section for each. */
function several(
  chapters: readonly NamedChapter[],
  { title, place }: Where,
): { leads: Part[]; sheets: Part[] } {
  const [first] = chapters;
  const lines = (some: readonly NamedChapter[]) =>
    `### ${title}\n\n${some.map(({ name, chapter: { lead } }) => `- ${codeSpan(name, 60)}: ${lead.slice(0, 2).join(" ")}`).join("\n")}`;
  const shown = chapters.slice(0, MOST_MODELS);
  const more =
    chapters.length > MOST_MODELS
      ? `\n\nThe first ${MOST_MODELS} of ${grouped(chapters.length)} models; the page has all.`
      : "";
  const body = () =>
    shown
      .map(({ name, chapter }) => folded(`${title}: ${htmlName(name, 80)}`, sheetsBody(chapter)))
      .join("\n\n") + more;
  return {
    leads: [shortened(first?.chapter.name ?? title, place, chapters, lines)],
    sheets: [whole(`tables of ${first?.chapter.name ?? title}`, place + 0.01, body)],
  };
}

function sheetsBody({ lead, sheets }: Chapter): string {
  return [...lead, ...sheets().map(sheetMarkdown)].join("\n\n");
}

/** The chapters of a job summary: the lead stays, the least important sheet goes first. */
export function chapterSections(report: Report): Section[] {
  return chaptersOf([report], MARKDOWN_PEN).flatMap((chapter) => [
    { name: chapter.name, importance: 6.5, body: leadMarkdown(chapter), shorter: [], keep: true },
    ...chapter.sheets().map((sheet) => ({
      name: sheet.name,
      importance: 4 + sheet.importance / 10,
      body: sheetMarkdown(sheet),
      shorter: [],
      keep: false,
    })),
  ]);
}
