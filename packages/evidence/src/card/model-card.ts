// A model card as Markdown, of reports alone: what was measured on which bytes and data, what was demanded, and what nobody looked
// at. What a person has to write, as intended use, is not made up here.
import { codeSpan, escapeMarkdown, formatValue } from "@modelgate/render";
import type { Report } from "@modelgate/schema";
import { type Card, cardOf } from "./card.ts";

/**
 * The card of the model that these reports are about.
 * @throws ModelgateError `report-invalid` when they are about different bytes
 */
export function modelCard(...reports: [Report, ...Report[]]): string {
  const card = cardOf(reports);
  const parts = [
    `# ${escapeMarkdown(card.name)}`,
    factsOf(card),
    ...section("Measured", measured(card)),
    ...section("Limits", limits(card)),
    ...section("Data", data(card)),
    ...section(
      "Not tested",
      card.gaps.map((gap) => `- ${escapeMarkdown(gap, 400)}`),
    ),
    ...section("Reports", card.sources.map(sourceLine)),
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];
}

function factsOf({ digest, sizeBytes }: Card): string {
  const size = sizeBytes === null ? "" : `, ${formatValue(sizeBytes, "bytes")}`;
  return digest === null ? "No bytes: a file says what it predicts." : `${codeSpan(digest)}${size}`;
}

function measured({ measurements }: Card): string[] {
  if (measurements.length === 0) return [];
  const rows = measurements.map(({ metric, dataset, slice, value, unit, n, interval, reason }) => {
    const groups = Object.entries(slice ?? {}).map(
      ([column, group]) => `${escapeMarkdown(column)} ${escapeMarkdown(group)}`,
    );
    const shown =
      value === null ? `not measured: ${escapeMarkdown(reason ?? "", 200)}` : formatValue(value, unit);
    const range =
      interval === null
        ? "none"
        : `${formatValue(interval.low, unit)} to ${formatValue(interval.high, unit)} (${Number((interval.confidence * 100).toPrecision(6))} %, ${escapeMarkdown(interval.method)})`;
    return row([
      escapeMarkdown(metric),
      dataset === null ? "" : escapeMarkdown(dataset),
      groups.join(", ") || "all",
      shown,
      range,
      String(n),
    ]);
  });
  return [...head(["Metric", "Data set", "Slice", "Value", "Interval", "Examples"]), ...rows];
}

function limits({ checks }: Card): string[] {
  if (checks.length === 0) return [];
  const rows = checks.map(({ id, tier, effect, message }) =>
    row([escapeMarkdown(id), tier, effect, escapeMarkdown(message, 300)]),
  );
  return [...head(["Check", "Tier", "Outcome", "What was found"]), ...rows];
}

function data({ datasets }: Card): string[] {
  if (datasets.length === 0) return [];
  const rows = datasets.map(({ name, rows: count, digest }) =>
    row([
      escapeMarkdown(name),
      count === null ? "unknown" : String(count),
      digest === null ? "none" : codeSpan(digest),
    ]),
  );
  return [...head(["Data set", "Rows", "Digest"]), ...rows];
}

function sourceLine({
  action,
  verdict,
  createdAt,
  repository,
  commit,
  run,
  policyDigest,
  modelgate,
}: Card["sources"][number]): string {
  const facts = [
    ...(repository === null ? [] : [escapeMarkdown(repository)]),
    ...(commit === null ? [] : [`commit ${codeSpan(commit)}`]),
    ...(run === null ? [] : [`run ${codeSpan(run, 200)}`]),
    ...(policyDigest === null ? [] : [`policy ${codeSpan(policyDigest)}`]),
    `Modelgate ${escapeMarkdown(modelgate)}`,
  ];
  return `- ${escapeMarkdown(action)}: ${verdict}, ${escapeMarkdown(createdAt)}; ${facts.join(", ")}`;
}

function head(titles: readonly string[]): string[] {
  return [row(titles), row(titles.map(() => "---"))];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
