import { codeSpan } from "./escape-markdown.ts";

/** A title of ours and the side its cells lean to. */
export type Column = readonly [title: string, align: "left" | "right"];

/** A closed `<details>`; "" when there is nothing in it. `summary` is ours: GitHub would still link a name in there. */
export function folded(summary: string, body: string): string {
  return body === "" ? "" : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A table of cells that are Markdown already; "" when it has no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const titles = columns.map(([title]) => title);
  const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The first twelve digits of a digest, as code; "" for none. */
export function shortDigest(digest: string | null): string {
  return digest === null ? "" : codeSpan(digest.slice(0, "sha256:".length + 12));
}
