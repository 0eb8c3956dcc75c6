/** The way to a value: keys of maps and places in lists, from 0. */
export type Keys = readonly (string | number)[];

/**
 * The keys of a dotted path: `image.digest`, `containers[0].image`; a dot in a key is written `\.`, as in Helm's `--set`.
 * null when it is none.
 */
export function keysOf(path: string): Keys | null {
  const keys: (string | number)[] = [];
  // A key, or a place in a list; between them a dot, before a place nothing.
  const part = /(?:^|\.)((?:\\.|[^.[\]\\])+)|\[(\d{1,6})\]/guy;
  while (part.lastIndex < path.length) {
    const [whole, key, place] = part.exec(path) ?? [];
    if (whole === undefined) return null;
    keys.push(place === undefined ? (key ?? "").replaceAll(/\\(.)/gu, "$1") : Number(place));
  }
  return keys.length === 0 ? null : keys;
}

/** The path as people write it. */
export function pathOf(keys: Keys): string {
  return keys
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${key.replaceAll(/[.[\]\\]/gu, "\\$&")}`))
    .join("")
    .replace(/^\./u, "");
}
