/** The actions whose reports can be due beside each other. */
const ACTIONS = ["validate", "diff", "benchmark", "containerize", "promote"];

/**
 * The reports that are due, as `model/action`, from entries one a line or in a JSON list as `strategy.matrix` takes it. A model
 * alone means its `validate`; models may have slashes in their names. Undefined for a list of anything else, and for an entry
 * without a model.
 */
export function expectedReports(given: string): readonly string[] | undefined {
  const list = given.trim().startsWith("[") ? parsed(given) : given.split("\n");
  if (!Array.isArray(list) || !list.every((name) => typeof name === "string")) return undefined;
  const entries = list.map((name) => name.trim()).filter((name) => name !== "");
  if (entries.some((entry) => entry.startsWith("/"))) return undefined;
  return [...new Set(entries.map(reportOf))];
}

function reportOf(entry: string): string {
  const action = entry.slice(entry.lastIndexOf("/") + 1);
  return entry.includes("/") && ACTIONS.includes(action) ? entry : `${entry}/validate`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
