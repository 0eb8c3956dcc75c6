/** Whether a name is one that a pattern stands for; `*` is any text, also none. */
export function matchesPattern(name: string, pattern: string): boolean {
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return name === pattern;
  if (!name.startsWith(first)) return false;
  let from = first.length;
  for (const [index, part] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? name.length - part.length : name.indexOf(part, from);
    if (found < from || !name.startsWith(part, found)) return false;
    from = found + part.length;
  }
  return true;
}

/** Converters write `mean radius` as `mean_radius`: names are alike when their letters and digits are. */
export function areAlike(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, "_").toLowerCase();
}

/** A few names for a message, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).map((name) => JSON.stringify(name));
  return names.length > 8 ? `${shown.join(", ")} and ${names.length - 8} more` : shown.join(", ") || "none";
}

/** The first and the last of names in a row. */
export function spanned(names: readonly string[]): string {
  const [first = "", last = first] = [names[0], names.at(-1)];
  return names.length === 1 ? `"${first}"` : `"${first}" to "${last}"`;
}
