/** Names one a line, or a JSON list as `strategy.matrix` takes it; undefined for a list of anything else. */
export function modelNames(given: string): readonly string[] | undefined {
  if (!given.trim().startsWith("[")) return entriesOf(given.split("\n"));
  const list = parsed(given);
  if (!Array.isArray(list) || !list.every((name) => typeof name === "string")) return undefined;
  return entriesOf(list);
}

function entriesOf(names: readonly string[]): string[] {
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ""))];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
