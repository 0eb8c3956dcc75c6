// The card of one version: what its reports say (packages/evidence), and what became of it in the registry.
import { type Bom, bomOf, cardOf, modelCard } from "@modelgate/evidence";
import type { Holder, Step, Version } from "@modelgate/registry";
import { codeSpan, escapeMarkdown } from "@modelgate/render";
import { VERSION } from "@modelgate/runner";
import { failure, type Report } from "@modelgate/schema";

/** What a card is made of. `version` may not be registered yet: it then has no history. */
export type CardOf = {
  version: Pick<Version, "model" | "version" | "digest" | "source" | "at" | "by" | "facts">;
  holders: readonly Holder[];
  /** Of the model, the oldest first. */
  history: readonly Step[];
  /** Why these bytes were rejected for good; null or absent: they were not. */
  quarantined?: string | null;
  /** About these bytes. */
  reports: readonly Report[];
};

/** The newest report of each action, whatever it says: a card that leaves out the one that failed is an advertisement. */
export function newestReports(reports: readonly Report[]): Report[] {
  const newest = new Map<string, Report>();
  for (const report of reports) {
    const before = newest.get(report.action);
    if (before === undefined || madeAt(report) >= madeAt(before)) newest.set(report.action, report);
  }
  return [...newest.values()].toSorted((a, b) => (a.action < b.action ? -1 : 1));
}

/**
 * The card as Markdown.
 * @throws ModelgateError `report-invalid` for a report about other bytes
 */
export function cardText({ version, holders, history, reports, quarantined = null }: CardOf): string {
  assertAbout(version, reports);
  const [first, ...more] = newestReports(reports);
  const card =
    first === undefined
      ? `# ${escapeMarkdown(version.model)}\n\n${version.digest === null ? "No digest was registered." : codeSpan(version.digest)}\n\nNo report about these bytes is kept: nothing is known of its quality.\n`
      : modelCard(first, ...more);
  const own = history.filter((step) => step.version === version.version);
  const rows = own.map(({ at, what, stage, by }) => [
    codeSpan(at),
    `${what}${stage === null ? "" : ` ${escapeMarkdown(stage)}`}`,
    escapeMarkdown(by),
  ]);
  const parts = [
    card.trimEnd(),
    `## Version\n\n${rejection(quarantined)}${factsOf(version, holders)}`,
    ...(rows.length === 0
      ? []
      : [
          `## History\n\n${[["When", "What", "By"], ["---", "---", "---"], ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}`,
        ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function rejection(reason: string | null): string {
  if (reason === null) return "";
  return `**Quarantined: these bytes were rejected for good**${reason === "" ? "" : `: ${escapeMarkdown(reason, 300)}`}\n\n`;
}

function factsOf({ version, source, at, by, facts }: CardOf["version"], holders: readonly Holder[]): string {
  const held = holders
    .filter((holder) => holder.version === version)
    .map(({ stage }) => escapeMarkdown(stage));
  const others = Object.entries(facts)
    .filter(([name]) => !["digest", "path"].includes(name))
    .map(([name, value]) => `- ${escapeMarkdown(name)}: ${codeSpan(value, 200)}`);
  return [
    `- version: ${codeSpan(version)}`,
    `- source: ${codeSpan(source, 200)}`,
    ...(at === "" ? [] : [`- registered: ${codeSpan(at)} by ${escapeMarkdown(by)}`]),
    `- holds: ${held.length === 0 ? "no stage" : held.join(", ")}`,
    ...others,
  ].join("\n");
}

/**
 * The card as a bill of materials, CycloneDX 1.6. `task` as `multiclass-classification`; null: not known.
 * @throws ModelgateError `report-invalid` for a report about other bytes
 */
export function cardBom({ version, reports }: Pick<CardOf, "version" | "reports">, task: string | null): Bom {
  assertAbout(version, reports);
  const [first, ...more] = newestReports(reports);
  const { model, version: name, digest } = version;
  return bomOf({
    subject: { kind: "file", name: model, version: name, ...(digest === null ? {} : { digest }) },
    parts: [],
    card: first === undefined ? null : cardOf([first, ...more]),
    ...{ task, modelgate: VERSION, at: null },
  });
}

function assertAbout({ model, version, digest }: CardOf["version"], reports: readonly Report[]): void {
  const other = reports.find(({ subject }) => digest === null || subject.digest !== digest);
  if (other === undefined) return;
  throw failure(
    "report-invalid",
    `reports: a report of ${other.action} is not about the bytes of ${model} ${version}`,
    {
      hint: "Give reports of this very file: their `subject.digest` is its sha256.",
    },
  );
}

function madeAt({ provenance }: Report): number {
  return Date.parse(provenance.createdAt) || 0;
}
