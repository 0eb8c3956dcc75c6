/**
 * The candidate that was probably meant: at most a third of its letters differ; or it is the only one that the word begins, or the
 * longest that begins the word. null when none is near; never the word itself.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  let best: { candidate: string; distance: number } | null = null;
  const continues = (candidate: string) => Number(candidate.startsWith(word));
  // Of two as near, `models` is meant by `model` rather than `mode`.
  const others = candidates
    .filter((candidate) => candidate !== word)
    .toSorted((a, b) => continues(b) - continues(a));
  for (const candidate of others) {
    const distance = editDistance(plain(word), plain(candidate));
    const isNear = distance <= Math.max(1, Math.floor(candidate.length / 3));
    if (isNear && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? beginning(word.toLowerCase(), others);
}

/** Names of a file may have a space before them, which `a, b` gives to the second. */
function plain(word: string): string {
  return word.trim().toLowerCase();
}

/** `multiclass` for `multiclass-classification`, `maximum` for `max`. Fewer letters than these begin too much. */
const FEWEST = 3;
/** Input comes from an argument list: long text is no typing error. */
const MOST = 64;

function beginning(word: string, candidates: readonly string[]): string | null {
  if (word.length < FEWEST || word.length > MOST) return null;
  const longer = candidates.filter((one) => one.toLowerCase().startsWith(word));
  if (longer.length > 0) return longer.length === 1 ? (longer[0] ?? null) : null;
  const shorter = candidates.filter((one) => one.length >= FEWEST && word.startsWith(one.toLowerCase()));
  return shorter.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
function editDistance(a: string, b: string): number {
  // The table is quadratic.
  if (a.length > MOST || b.length > MOST) return Number.POSITIVE_INFINITY;
  const at = (row: readonly number[] | undefined, j: number): number => row?.[j] ?? 0;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(replaced, at(last, j) + 1, at(row, j - 1) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}
