import { wilson } from "../packages/metrics/src/index.ts";

/** How much of a proof is run: `short` takes a minute in all. */
export type Size = "short" | "whole";

/**
 * What was found, in words for the table, and whether the claim holds. A simulation too short to tell does not refute it,
 * which is said and is no failure.
 */
export type Finding = { measured: string; holds: boolean; unsettled?: boolean };

/** One row of the table: a claim that is measured, in whichever thread is free. */
export type Claim = { what: string; n: string; claimed: string; measure(): Finding };

/** Claims under the name they are chosen by. The list is the same in every thread. */
export type Proof = { name: string; about: string; claims(size: Size): readonly Claim[] };

/** A claim with what was found of it. */
export type Row = Omit<Claim, "measure"> & Finding & { proof: string; seconds: number };

const HEAD = ["what", "n", "claimed", "measured", "verdict"];

/** Rows as a Markdown table, padded so that it reads in a terminal too. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [row.what, row.n, row.claimed, row.measured, verdictOf(row)]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(HEAD), line(widths.map((width) => "-".repeat(width))), ...cells.map(line)].join("\n");
}

/** The last word on a claim. */
export function verdictOf({ holds, unsettled }: Finding): string {
  return unsettled === true ? "not refuted" : holds ? "holds" : "FAILS";
}

/** A share that may lie between two others, and those as words. */
export type Range = { least: number; most: number };

/**
 * A share seen in a simulation, against what is claimed of it: refuted when Wilson's 99 % interval of it lies wholly
 * outside, upheld when wholly inside, else unsettled.
 */
export function against({ least, most }: Range, hits: number, samples: number): Omit<Finding, "measured"> {
  const [low, high] = wilson(hits, samples, 0.99);
  if (high < least || low > most) return { holds: false };
  return { holds: true, unsettled: low < least || high > most };
}

/** 0.0551 as `5.51 %`. */
export function percent(share: number, digits = 2): string {
  return `${(100 * share).toFixed(digits)} %`;
}
