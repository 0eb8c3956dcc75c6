import type { Confusion, Flips } from "@modelgate/schema";
import { flipRate, idsList } from "./behaviour-words.ts";
import { countChange, mistakesTable } from "./confused.ts";
import { codeSpan } from "./escape-markdown.ts";
import { formatValue } from "./format-value.ts";
import { type Column, folded, grouped, table } from "./markdown-layout.ts";
import type { Named } from "./named.ts";
import { formatP } from "./why.ts";

/** More data sets than these have their details on the page alone. */
const MOST_PARTS = 6;
/** The largest matrix that is a table in a comment. */
const MOST_LABELS = 12;
const MOST_MISTAKES = 10;

/** What changed between right and wrong, folded; "" for nothing. */
export function flipsMarkdown(flips: readonly Named<Flips>[]): string {
  const rows = flips
    .slice(0, MOST_PARTS)
    .map(({ model, part }) => [
      placeName(model, part.dataset),
      grouped(part.n),
      flipRate(part.negative, part.nfr),
      flipRate(part.positive, part.pfr),
      `p ${formatP(part.p).replace("<", "&lt;")}`,
    ]);
  const columns: Column[] = [
    ["Data set", "left"],
    ["Examples", "right"],
    ["Newly wrong", "left"],
    ["Newly right", "left"],
    ["McNemar", "left"],
  ];
  const ids = flips.slice(0, MOST_PARTS).flatMap(({ model, part }) => {
    const name = (id: string) => codeSpan(id, 40);
    const wrong = idsList(part.negativeIds, part.negative, name);
    const right = idsList(part.positiveIds, part.positive, name);
    return [
      ...(wrong === "" ? [] : [`Newly wrong on ${placeName(model, part.dataset)}: ${wrong}`]),
      ...(right === "" ? [] : [`Newly right on ${placeName(model, part.dataset)}: ${right}`]),
    ];
  });
  return folded("Flips: examples newly wrong or right", blocks([table(columns, rows), ...ids, rest(flips)]));
}

/** Confusion matrices, folded: whole up to twelve labels, above that the most frequent mistakes; "" for none. */
export function confusionMarkdown(matrices: readonly Named<Confusion>[]): string {
  const bodies = matrices.slice(0, MOST_PARTS).map(({ model, part }) => {
    const small = part.labels.length <= MOST_LABELS;
    const compared = part.baseline === undefined ? "" : "; in brackets the change against the baseline";
    const what = small
      ? `rows are truths, columns predictions${compared}`
      : `the ${MOST_MISTAKES} most frequent mistakes among ${grouped(part.labels.length)} labels`;
    return `**${placeName(model, part.dataset)}**: ${what}.\n\n${small ? matrix(part) : mistakes(part)}`;
  });
  return folded("Confusion", blocks([...bodies, rest(matrices)]));
}

function matrix({ labels, counts, baseline }: Confusion): string {
  const columns: Column[] = [
    ["Truth", "left"],
    ...labels.map((label): Column => [codeSpan(label, 20), "right"]),
  ];
  const rows = labels.map((label, row) => [
    codeSpan(label, 20),
    ...labels.map((_label, column) => {
      const count = counts[row]?.[column] ?? 0;
      const before = baseline?.[row]?.[column];
      const change = countChange(before === undefined ? null : count - before);
      const shown = row === column ? `**${formatValue(count, "count")}**` : formatValue(count, "count");
      return change === "" ? shown : `${shown} (${change})`;
    }),
  ]);
  return table(columns, rows);
}

function mistakes(confusion: Confusion): string {
  const { columns, rows } = mistakesTable(confusion, MOST_MISTAKES, (label) => codeSpan(label, 40));
  return table(columns, rows) || "No mistakes.";
}

/** "`digits` on `test`" */
export function placeName(model: string, dataset: string): string {
  return model === "" ? codeSpan(dataset, 60) : `${codeSpan(model, 40)} on ${codeSpan(dataset, 60)}`;
}

/** What is left out of a section that has many parts; "" when nothing is. */
export function rest(parts: readonly unknown[], most = MOST_PARTS): string {
  return parts.length > most ? `The first ${most} of ${grouped(parts.length)}; the page has all.` : "";
}

/** Blocks of Markdown, without those that are empty. */
export function blocks(all: readonly string[]): string {
  return all.filter((block) => block !== "").join("\n\n");
}
