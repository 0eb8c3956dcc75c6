/** One line of the table: something of ours against the same thing done another way, in the same run. */
export type Line = {
  name: string;
  ours: string;
  peer: string;
  /** Ours over the peer's: below 1 is quicker, or smaller. */
  ratio: number;
  /** The middle half of the rounds' own ratios; null where there is nothing to spread. */
  spread: readonly [number, number] | null;
  /** What the ratio has to stay at or below; null when it is only reported. */
  limit: number | null;
};

/** A bench under the name it is chosen by. */
export type Bench = { name: string; about: string; run(): Promise<readonly Line[]> };

const HEAD = ["name", "ours", "peer", "ratio", "limit", ""];

/** Lines as a Markdown table, padded so that it reads in a terminal too. */
export function tableOf(lines: readonly Line[]): string {
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const shown = rows.map(
    (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`,
  );
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [shown[0], rule, ...shown.slice(1)].join("\n");
}

/** True for a line that is over its limit, or whose ratio is no number. */
export function isMissed({ ratio, limit }: Line): boolean {
  return limit !== null && !(ratio <= limit);
}

function cells(line: Line): string[] {
  const { name, ours, peer, ratio, spread, limit } = line;
  const between = spread === null ? "" : ` [${spread.map((end) => end.toFixed(3)).join(", ")}]`;
  const state = limit === null ? "" : isMissed(line) ? "missed" : "ok";
  return [name, ours, peer, `${ratio.toFixed(3)}${between}`, limit === null ? "" : String(limit), state];
}
