/**
 * What two models did on the same rows: `gains` rows only the candidate has right, `losses` rows only the baseline
 * has right, of `n` > 0. Whole numbers where every row weighs one; effective numbers elsewhere.
 */
export type Discordance = { gains: number; losses: number; n: number };

/** A claim about the chances of a gain and of a loss that rows can refute. */
export type Hypothesis = {
  /** How many standard errors the seen rows lie above the claim; grows with the gains among rows that differ. */
  score(seen: Discordance): number;
  /** The chances that fit the claim and make the seen rows likeliest. */
  likeliest(seen: Discordance): { gain: number; loss: number };
  /** Standard error of the estimate at that point. */
  error(seen: Discordance): number;
  /** The same claim with the two models' parts exchanged: what lies above becomes what lies below. */
  mirrored(): Hypothesis;
};

/** A distance in standard errors, where there may be no error left: at the edge of what is possible. */
export function inErrors(distance: number, error: number): number {
  if (Math.abs(distance) < 1e-12) return 0;
  return error <= 0 ? Math.sign(distance) * Number.POSITIVE_INFINITY : distance / error;
}

/** Where `outside` ends on the way from a far end, where it holds unless the interval reaches it, to a near one. */
export function frontier(outside: (value: number) => boolean, far: number, near: number): number {
  if (!outside(far)) return far;
  let [out, inside] = [far, near];
  for (let i = 0; i < 50; i++) {
    const middle = (out + inside) / 2;
    if (outside(middle)) out = middle;
    else inside = middle;
  }
  return inside;
}
