// What became of a stage in a registry that keeps no history: by the marks that moves leave beside it, what they meant and whether
// they were done, and by who holds it now. Which of two that raced came about is read from those alone.

/** One move as it was written down: what was meant, and whether it was done. */
export type Mark = {
  /** Hexadecimal digits that nobody else has. */
  id: string;
  /** One more than the highest that was seen: the order without a clock. */
  seq: number;
  stage: string;
  /** null: nobody holds the stage afterwards. */
  version: string | null;
  /** The token of the holder that was seen; null: nobody. */
  previous: string | null;
  /** RFC 3339. */
  at: string;
  by: string;
  reason: string;
  facts: Readonly<Record<string, string>>;
  done: boolean;
};

/** Names the state in which a version holds a stage by this mark; without one, by a hand's work. */
export function tokenOf(version: string, mark: Mark | null): string {
  return `${version}#${mark?.id ?? ""}`;
}

/** What became of one stage: its moves in the order in which they came about, and the mark by which it stands as it does. */
export type Story = { moves: readonly Mark[]; standing: Mark | null };

/**
 * Reads the marks of one stage beside the version that holds it now, null for nobody. A mark that is not done came about when
 * the stage stands by it, or when a later move saw it in force.
 */
export function storyOf(marks: readonly Mark[], holder: string | null): Story {
  const isSeenBy = (some: readonly Mark[]) => {
    const seen = new Set(some.map(({ previous }) => previous));
    return (mark: Mark) => mark.version !== null && seen.has(tokenOf(mark.version, mark));
  };
  const isSeen = isSeenBy(marks);
  const isFollowed = isSeenBy(marks.filter((mark) => mark.done || isSeen(mark)));
  // Who was followed by another is over: a stage that has this version again has it by another move.
  const standing =
    marks
      .filter((mark) => mark.version === holder && !isFollowed(mark) && (holder !== null || mark.done))
      .toSorted((a, b) => b.seq - a.seq || Number(b.done) - Number(a.done) || inOrder(b, a))[0] ?? null;
  const isLeft =
    holder === null && standing !== null && marks.some((mark) => mark.done && mark.seq > standing.seq);
  const last = isLeft ? null : standing;
  const moves = marks
    .filter((mark) => mark !== last && (mark.done || isSeen(mark)))
    // Of several that saw the same before them, the one that was seen itself came last; the others were written over.
    .toSorted((a, b) => a.seq - b.seq || Number(isSeen(a)) - Number(isSeen(b)) || inOrder(a, b));
  return { moves: last === null ? moves : [...moves, last], standing: last };
}

/** Of one seq: by the clocks of those who made them. */
function inOrder(a: Mark, b: Mark): number {
  const [one, other] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}
