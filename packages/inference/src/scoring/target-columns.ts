import type { Task } from "@modelgate/schema";
import { listed, matchesPattern } from "./column-names.ts";
import type { Wrong } from "./feed-plan.ts";

/** The columns of a target as it was told. */
export function targetsOf(target: string | readonly string[]): readonly string[] {
  return typeof target === "string" ? [target] : target;
}

/**
 * The column that holds the truth, or for a task of many labels their columns: a pattern stands for all that match, and a
 * name that is none for those that begin with it (`label`: `label_cat`, `label_dog`). Columns that are missing stay as
 * they were named: whoever looks for them says so.
 */
export function targetColumns(
  names: readonly string[],
  target: string | readonly string[],
  task: Task,
  wrong: Wrong,
): string | readonly string[] {
  const asked = targetsOf(target);
  if (task !== "multilabel-classification") {
    const [only = ""] = asked;
    if (asked.length === 1) return only;
    wrong(
      `\`target\` names ${asked.length} columns, and ${task} has one`,
      "Name the one column that holds the truth, or set `task: multilabel-classification`.",
    );
    return only;
  }
  const columns = new Set<string>();
  for (const pattern of asked) {
    const isName = names.includes(pattern) || !pattern.includes("*");
    const matches = isName ? named(pattern, names) : names.filter((name) => matchesPattern(name, pattern));
    const again = matches.filter((name) => columns.has(name));
    if (matches.length === 0 || again.length > 0) {
      wrong(
        `\`target\` asks for "${pattern}", which ${again.length > 0 ? `repeats ${listed(again)}` : "matches no column"}`,
        `Its columns are ${listed(names)}.`,
      );
    }
    for (const name of matches) columns.add(name);
  }
  return [...columns];
}

function named(name: string, names: readonly string[]): readonly string[] {
  const parts = names.filter((other) => other.startsWith(`${name}_`));
  return names.includes(name) || parts.length === 0 ? [name] : parts;
}

const PREFIX = "label_";

/** The labels that columns stand for: their names, without `label_` where all begin with it. */
export function labelNames(columns: readonly string[]): string[] {
  const isPrefixed = columns.every((column) => column.startsWith(PREFIX) && column.length > PREFIX.length);
  return columns.map((column) => (isPrefixed ? column.slice(PREFIX.length) : column));
}
