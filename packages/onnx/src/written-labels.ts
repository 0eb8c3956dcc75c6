/**
 * Class labels from a metadata text: a JSON list, a JSON object from index to name, or either as Python prints it
 * (`{0: 'cat', 1: "dog's"}`). Null when it is none of these or the indices are not 0, 1, 2 and so on.
 */
export function writtenLabels(text: string): string[] | null {
  return labelsOf(json(text)) ?? labelsOf(python(text));
}

function labelsOf(value: unknown): string[] | null {
  if (typeof value !== "object" || value === null) return null;
  const names: unknown[] = Array.isArray(value) ? value : inOrder(value);
  const plain = names.every((name) => ["string", "number", "boolean"].includes(typeof name));
  return names.length > 0 && plain ? names.map(String) : null;
}

/** The values of an object whose keys are exactly 0 … n-1; else none. */
function inOrder(value: object): unknown[] {
  const byIndex = new Map<string, unknown>(Object.entries(value));
  const names = Array.from({ length: byIndex.size }, (_, index) => byIndex.get(String(index)));
  return names.includes(undefined) ? [] : names;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const ENTRY = /\s*(?:(\d+)\s*:\s*)?('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|-?\d+)\s*(,|$)/gsy;

/** A flat Python list or dict of strings and integers, as ultralytics writes its `names`. */
function python(text: string): unknown {
  const trimmed = text.trim();
  const isDict = /^\{.*\}$/s.test(trimmed);
  if (!isDict && !/^[[(].*[\])]$/s.test(trimmed)) return null;
  const inner = trimmed.slice(1, -1);
  const entries: [string, string][] = [];
  let end = 0;
  for (const match of inner.matchAll(ENTRY)) {
    const [whole, key, value = ""] = match;
    if ((key !== undefined) !== isDict) return null;
    entries.push([key ?? String(entries.length), unquoted(value)]);
    end = match.index + whole.length;
  }
  const isWhole = inner.slice(end).trim() === "";
  // A key given twice would make the list of entries longer than the object.
  const value = Object.fromEntries(entries);
  return isWhole && Object.keys(value).length === entries.length ? value : null;
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

function unquoted(literal: string): string {
  if (!/^['"]/.test(literal)) return literal;
  return literal
    .slice(1, -1)
    .replace(/\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|(.))/gis, (_, byte, unit, other) => {
      const code = byte ?? unit;
      return code === undefined ? (ESCAPES[other] ?? other) : String.fromCharCode(Number.parseInt(code, 16));
    });
}
