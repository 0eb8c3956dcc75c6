import type { Gathered } from "@modelgate/schema";
import type { Chart, ChartPoint } from "./chart.ts";
import { codeSpan, escapeMarkdown } from "./escape-markdown.ts";
import { formatValue } from "./format-value.ts";
import { table, tableWithin, unbroken } from "./markdown-layout.ts";
import { limitsOf, xychart } from "./mermaid.ts";
import { percent } from "./percent.ts";
import type { Missing, ReviewedModel } from "./review.ts";
import { changesSentence, shareOf, worstCheck } from "./review-wording.ts";
import { checkName, many, VERDICT } from "./wording.ts";

/** Reports that were expected and did not come. */
export function missingList(missing: readonly Missing[]): string {
  return `### Missing or unreadable\n\n${itemsOf(missing)}`;
}

/** Clauses that every report left to another one. */
export function unjudgedList(unjudged: readonly Missing[]): string {
  return `### Judged by no report\n\n${itemsOf(unjudged)}`;
}

function itemsOf(missing: readonly Missing[]): string {
  return missing.map(({ name, reason }) => `- ${codeSpan(name)} ${escapeMarkdown(reason, 500)}`).join("\n");
}

/** A line for each model, worst first, as many as fit into `room`. */
export function overviewTable(
  models: readonly ReviewedModel[],
  room: number,
): { body: string; shown: number } {
  const compared = models.some((model) => model.baseline !== null);
  return tableWithin(
    [
      ["Result", "left"],
      ["Model", "left"],
      ["Checks", "left"],
      ["Worst", "left"],
      ["Limit", "left"],
      ...(compared ? ([["Against the baseline", "left"]] as const) : []),
    ],
    models,
    (model) => {
      const worst = worstCheck(model);
      return [
        unbroken(`${VERDICT[model.verdict].mark} ${VERDICT[model.verdict].word}`),
        codeSpan(model.name, 60),
        shareOf(model),
        worst === null ? "" : `${checkName(worst, (text) => codeSpan(text, 40))} ${worst.value}`,
        unbroken(worst?.limit ?? ""),
        ...(compared ? [model.unchanged ? "the same bytes" : againstBase(model)] : []),
      ];
    },
    room,
  );
}

function againstBase(model: ReviewedModel): string {
  return changesSentence({ models: [model] }) || "no baseline";
}

/** A chart and its numbers: in a mail there is only its source. */
export function chartSection(chart: Chart): string {
  const shown = chart.points.length;
  const crowd = shown < chart.total ? `\n\nThe first ${shown} of ${many(chart.total, "value")}.` : "";
  const numbers = table(
    [
      ["Model", "left"],
      ["Data set", "left"],
      ["Value", "right"],
      ["Interval", "left"],
      ["Limit", "left"],
    ],
    chart.points.map(chartCells),
  );
  const line = limitsOf(chart.points).length > 0 ? "the line is the limit, " : "";
  return `**${codeSpan(chart.metric)}**: ${line}the axis need not begin at zero.\n\n${xychart(chart)}\n\n${numbers}${crowd}`;
}

function chartCells({ model, dataset, value, judged, measurement }: ChartPoint): string[] {
  const { interval, unit } = measurement;
  return [
    codeSpan(model),
    dataset === null ? "" : codeSpan(dataset),
    judged?.value ?? formatValue(value, unit),
    interval
      ? `${formatValue(interval.low, unit)} to ${formatValue(interval.high, unit)} (${percent(interval.confidence)})`
      : "none",
    judged?.limit ?? "none",
  ];
}

/** What an aggregate waited for. */
export function gatheredTable(gathered: readonly Gathered[]): string {
  return table(
    [
      ["Report", "left"],
      ["Result", "left"],
      ["Reason", "left"],
    ],
    gathered.map(({ name, verdict, reason }) => [
      codeSpan(name),
      `${VERDICT[verdict].mark} ${VERDICT[verdict].word}`,
      escapeMarkdown(reason, 300),
    ]),
  );
}
