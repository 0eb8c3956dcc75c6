import { digestStart } from "../digest-name.ts";
import { codeSpan, escapeMarkdown } from "../escape-markdown.ts";
import { table } from "../markdown-layout.ts";
import { align } from "../text-table.ts";
import { plain } from "../visible.ts";

/** What is shown of a model and its stages. */
type Model = {
  model: string;
  versions: readonly { version: string }[];
  holders: readonly { stage: string; version: string; digest: string | null; at: string; by: string }[];
  /** Versions whose bytes were rejected for good; absent: none. */
  quarantined?: ReadonlySet<string>;
};

/** One step in the history of a model. */
type Step = {
  what: string;
  version: string | null;
  stage: string | null;
  at: string;
  by: string;
  facts: Readonly<Record<string, string>>;
  /** In somebody's words. */
  reason?: string;
  isBreakGlass?: boolean;
};

type Form = "text" | "markdown";

/** `mermaid`: the timeline alone, as the text of a diagram. */
type HistoryForm = Form | "mermaid";

/** Which version holds each stage; a line for each, and one for a model whose stages nobody holds. */
export function stagesShown(models: readonly Model[], form: Form): string {
  const rows = models.flatMap((one) => {
    const { model, holders, quarantined } = one;
    const newest = one.versions[0]?.version ?? "";
    const mark = (version: string) => (quarantined?.has(version) ? "quarantined" : "");
    if (holders.length === 0) return [[model, "", newest, "", "", "", mark(newest)]];
    return holders.map(({ stage, version, digest, at, by }) => [
      ...[model, stage, version, digest === null ? "" : digestStart(digest), at, by, mark(version)],
    ]);
  });
  const head = ["Model", "Stage", "Version", "Digest", "Since", "By", ""];
  return rows.length === 0 ? "Nothing was registered yet." : grid(head, rows, form);
}

const VERB: Readonly<Record<string, string>> = {
  registered: "registered",
  moved: "moved to",
  left: "taken off",
  withdrawn: "withdrawn",
  retired: "retired",
  quarantined: "quarantined",
  held: "hold on",
  lifted: "hold lifted from",
};

/** What became of a model, the oldest first; in Markdown with a timeline. */
export function historyShown(steps: readonly Step[], form: HistoryForm): string {
  if (form === "mermaid") return timeline(steps);
  const rows = steps.map((step) => [
    ...[
      step.at,
      step.version ?? "",
      `${VERB[step.what] ?? step.what}${step.stage === null ? "" : ` ${step.stage}`}`,
    ],
    ...[step.by, whyOf(step)],
  ]);
  const list = grid(["When", "Version", "What", "By", "Why"], rows, form);
  if (form === "text" || !steps.some(({ what }) => what === "moved")) return list;
  return `\`\`\`mermaid\n${timeline(steps)}\n\`\`\`\n\n${list}`;
}

function whyOf({ facts, reason = "", isBreakGlass = false }: Step): string {
  const how = [facts["kind"] === "rollback" ? "rollback" : "", isBreakGlass ? "glass broken" : ""];
  return [how.filter((word) => word !== "").join(", "), reason].filter((part) => part !== "").join(": ");
}

/** Mermaid's timeline: a section for each stage. Colons and semicolons end an entry there, so none may be in a text. */
function timeline(steps: readonly Step[]): string {
  const words = (text: string) =>
    plain(text)
      .replaceAll(/[:;#<>"`{}[\]()\\]/gu, " ")
      .slice(0, 60);
  const moves = Map.groupBy(
    steps.filter(({ what, stage }) => what === "moved" && stage !== null),
    ({ stage }) => stage ?? "",
  );
  const sections = [...moves].map(([stage, own]) => {
    const entries = own
      .slice(-20)
      .map(
        ({ at, version, by }) => `    ${words(at.slice(0, 10))} : ${words(version ?? "")} by ${words(by)}`,
      );
    return `  section ${words(stage)}\n${entries.join("\n")}`;
  });
  return `timeline\n${sections.join("\n")}`;
}

function grid(head: readonly string[], rows: readonly (readonly string[])[], form: Form): string {
  if (form === "text") return align([head, ...rows.map((row) => row.map((cell) => plain(cell)))]).join("\n");
  return table(
    head.map((title) => [title, "left"] as const),
    rows.map((row) =>
      row.map((cell, at) =>
        at < 3 && cell !== "" && !cell.includes(" ") ? codeSpan(cell, 80) : escapeMarkdown(cell, 120),
      ),
    ),
  );
}
