import { codeSpan, escapeMarkdown } from "../escape-markdown.ts";
import { table } from "../markdown-layout.ts";
import { align } from "../text-table.ts";
import { plain } from "../visible.ts";

/** What is shown of a score. Digests are `sha256:…`; who attests what is a stranger's text. */
type Score = {
  model: string;
  stage: string;
  version: string;
  digest: string | null;
  lines: readonly {
    item: { id: string; section: string; title: string };
    points: number;
    shown: { what: string; seq: number; digest: string; run: string | null; because: string } | null;
    attested: { by: string; says: string; at: string; seq: number; digest: string } | null;
    byReport: boolean;
  }[];
  sections: Readonly<Record<string, number>>;
  total: number;
  reading: string;
};

/** Each item with what shows it, or "no evidence"; then the points of the sections, of which the lowest counts. */
export function scoreShown(score: Score, form: "text" | "markdown"): string {
  const { model, stage, version, digest, sections, total, reading } = score;
  const name = form === "text" ? plain : escapeMarkdown;
  const id = (text: string) => (form === "text" ? text : codeSpan(text));
  const rows = score.lines.map((line) => [
    line.item.id,
    String(line.points),
    line.item.title,
    ...evidenceOf(line, { name, id }),
  ]);
  const head = ["Item", "Points", "What it asks", "Evidence", "In the ledger"];
  const grid =
    form === "text"
      ? align([head, ...rows]).join("\n")
      : table(
          head.map((title) => [title, title === "Points" ? "right" : "left"] as const),
          rows,
        );
  const points = Object.entries(sections).map(([section, sum]) => `${section} ${sum}`);
  const title = `${name(model)} ${name(version)} in ${name(stage)}${digest === null ? "" : `, ${id(digest)}`}`;
  return [
    form === "text" ? `ML Test Score of ${title}` : `## ML Test Score\n\n${title}`,
    grid,
    `${points.join(", ")}. The lowest counts: ${form === "text" ? total : `**${total}**`}, ${reading}.`,
  ].join("\n\n");
}

type Voice = { name: (text: string, max?: number) => string; id: (text: string) => string };

function evidenceOf(
  { shown, attested, byReport }: Score["lines"][number],
  { name, id }: Voice,
): [string, string] {
  if (shown !== null) {
    const how = shown.run === null ? "by hand" : "in a workflow";
    return [`${shown.what}, ${how}: ${name(shown.because, 160)}`, `entry ${shown.seq} ${id(shown.digest)}`];
  }
  if (attested !== null)
    return [
      `${name(attested.by, 60)}, ${name(attested.at, 30)}: ${name(attested.says, 160)}`,
      `entry ${attested.seq} ${id(attested.digest)}`,
    ];
  return [byReport ? "no evidence" : "no evidence; no report can show it", ""];
}
