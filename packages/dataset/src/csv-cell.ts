import type { Draft, VectorDraft } from "./batch.ts";
import { EXPECTED } from "./findings.ts";

/** What counts as a missing number in text: the empty cell and the words that pandas.read_csv takes by default. */
const MISSING = new Set(
  "|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null".split(
    "|",
  ),
);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const INTEGER = /^([+-]?\d+)(?:\.0*)?$/;
const TRUE = new Set(["true", "True", "TRUE", "1"]);
const FALSE = new Set(["false", "False", "FALSE", "0"]);

/** Stores a cell of text in row `row` of a draft. Gives null, or what was expected when the text is something else. */
export function storeCell(draft: Draft, row: number, text: string): string | null {
  switch (draft.kind) {
    case "text":
      draft.values[row] = text;
      return null;
    case "number": {
      const value = numberOf(text.trim());
      if (value === null) return EXPECTED.number;
      draft.values[row] = value;
      return null;
    }
    case "integer": {
      const match = INTEGER.exec(text.trim());
      const value =
        match?.[1] === undefined || match[1].length > 40 ? null : BigInt(match[1].replace("+", ""));
      if (value === null || BigInt.asIntN(64, value) !== value) return EXPECTED.integer;
      draft.values[row] = value;
      return null;
    }
    case "boolean": {
      const word = text.trim();
      if (!TRUE.has(word) && !FALSE.has(word)) return `${EXPECTED.boolean} (or 1, 0)`;
      draft.values[row] = TRUE.has(word) ? 1 : 0;
      return null;
    }
    case "vector":
      return storeVector(draft, row, parseList(text));
  }
}

/** Stores a list in a vector column. Elements that are null are missing numbers. */
export function storeVector(draft: VectorDraft, row: number, list: unknown): string | null {
  const length = Array.isArray(list) || ArrayBuffer.isView(list) ? (list as ArrayLike<unknown>).length : 0;
  if (draft.width < 0 && length > 0) draft.width = length;
  const expected =
    draft.width > 0 ? `a list of ${draft.width} numbers, as in the first row` : EXPECTED.vector;
  if (length === 0 || length !== draft.width) return expected;
  const first = draft.place(row);
  if (list instanceof Float64Array) {
    draft.values.set(list, first);
    return null;
  }
  for (const [index, item] of (list as unknown[]).entries()) {
    if (typeof item !== "number" && item !== null) return expected;
    draft.values[first + index] = item ?? Number.NaN;
  }
  return null;
}

/** The number a trimmed cell holds, NaN when it is missing, null when it is something else. */
function numberOf(text: string): number | null {
  if (NUMBER.test(text)) return Number(text);
  if (MISSING.has(text)) return Number.NaN;
  const infinite = INFINITE.exec(text);
  if (infinite === null) return null;
  return infinite[1] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
