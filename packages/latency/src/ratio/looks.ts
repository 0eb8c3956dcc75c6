// When an experiment may be judged. An inconclusive one is made longer, and judged again: with 99 % at each look a ratio
// exactly at the limit would be failed more and more often. So the 1 % is spent over the looks; whatever their number, all
// their intervals together hold the truth with 99 %. See .github/decisions/latency-verdict.md.

/** Launches before the first look, and the least that any verdict rests on. */
export const FIRST_LOOK = 8;

/** What the intervals of all looks together hold. */
export const CONFIDENCE = 0.99;

/** The same for sentences. */
export const CONFIDENCE_WORDS = `${CONFIDENCE * 100} %`;

/** All that eight launches can give: the chance that all lie on one side of the truth. */
const FIRST_SHARE = 2 / 2 ** FIRST_LOOK;

/** How many of `launches` are judged, and the chance that their interval misses. */
export type Look = { launches: number; alpha: number };

/**
 * The look that so many launches allow; null below 8. The first is at 8, then wherever the number has doubled or the
 * experiment has ended. Whoever looks at other numbers as well, as 12 and then 16, spends the same share twice.
 */
export function lookAt(launches: number): Look | null {
  if (launches < FIRST_LOOK) return null;
  const alpha = shareOf(looksUntil(launches));
  // Nine or ten launches cannot give the second look's interval; the first eight still give theirs.
  if (2 / 2 ** launches > alpha) return { launches: FIRST_LOOK, alpha: FIRST_SHARE };
  return { launches, alpha };
}

/** The number of launches at which to look next, more than `launches`. */
export function nextLook(launches: number): number {
  let next = FIRST_LOOK;
  while (next <= launches) next *= 2;
  return next;
}

function looksUntil(launches: number): number {
  return 1 + Math.ceil(Math.log2(launches / FIRST_LOOK));
}

function shareOf(look: number): number {
  return look === 1 ? FIRST_SHARE : (1 - CONFIDENCE - FIRST_SHARE) / 2 ** (look - 1);
}
