// Folders of a thousand entries: git writes a folder anew for every file in it.

/** Where an entry lies: `entries/00012/00012345.json`. */
export function entryPath(seq: number): string {
  return `entries/${String(Math.floor(seq / 1000)).padStart(5, "0")}/${String(seq).padStart(8, "0")}.json`;
}

/** The number of an entry by its path; null for a path that no entry has. */
export function entrySeq(path: string): number | null {
  const seq = Number(/^entries\/\d{5}\/(\d{8})\.json$/u.exec(path)?.[1] ?? Number.NaN);
  return seq >= 1 && entryPath(seq) === path ? seq : null;
}

/** Where a document lies, by its digest: `documents/ab/abcd….json`. */
export function documentPath(digest: string): string {
  const hex = digest.slice("sha256:".length);
  return `documents/${hex.slice(0, 2)}/${hex}.json`;
}
