import { codeSpan } from "./escape-markdown.ts";

/** A title of ours and the side its cells lean to. */
export type Column = readonly [title: string, align: "left" | "right"];

/** A `<details>`, closed unless `open`; "" when there is nothing in it. `summary` is HTML, a stranger's name only as code. */
export function folded(summary: string, body: string, open = false): string {
  return body === ""
    ? ""
    : `<details${open ? " open" : ""}>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** A table of cells that are Markdown already; "" when it has no rows. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const titles = columns.map(([title]) => title);
  const rule = columns.map(([, align]) => (align === "right" ? "---:" : "---"));
  return [titles, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** As many rows as fit into `room` characters, and how many; rows beyond that are not drawn. */
export function tableWithin<T>(
  columns: readonly Column[],
  items: readonly T[],
  row: (item: T) => readonly string[],
  room: number,
): { body: string; shown: number } {
  const rows: (readonly string[])[] = [];
  let length = table(columns, [[]]).length;
  for (const item of items) {
    const cells = row(item);
    length += cells.reduce((sum, cell) => sum + cell.length + 3, 2);
    if (length > room) break;
    rows.push(cells);
  }
  return { body: table(columns, rows), shown: rows.length };
}

/** A link of ours; "" when the address is none that can be trusted to end where it should. */
export function link(text: string, address: string | undefined): string {
  return isAddress(address) ? `[${text}](<${address}>)` : "";
}

/** Whether a text is an http(s) address without a character that means something to Markdown or HTML. */
export function isAddress(text: string | undefined): text is string {
  return /^https?:\/\/[^\s<>()"'`\\|]+$/.test(text ?? "");
}

/** Words of ours that a narrow column must not take apart. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0");
}

/** 1000000 as 1,000,000: by hand, for a locale's data differ between machines. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** The first twelve digits of a digest, as code; "" for none. */
export function shortDigest(digest: string | null): string {
  return digest === null ? "" : codeSpan(digest.slice(0, "sha256:".length + 12));
}
