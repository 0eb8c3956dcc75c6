import type { Problem } from "@modelgate/schema";

const MOST = 12;

/** A problem about a column that was not named, with those that the data has; as it was where they cannot be read. */
export async function nameColumns(problem: Problem, path: string): Promise<Problem> {
  const { openTable } = await import("@modelgate/dataset");
  const table = await openTable(path).catch(() => null);
  if (table === null) return problem;
  const names = table.columns.slice(0, MOST).map(({ name }) => JSON.stringify(name.slice(0, 60)));
  const more = table.columns.length - names.length;
  return { ...problem, hint: `The columns are ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}.` };
}
