import { ALPHA, type Compared, type Contrast } from "@modelgate/metrics";
import { boundsShare, type Contest, contrastOf, leastGain, signOf } from "./contest.ts";

/** Reads comparisons of one contest so that equal ones are judged once. */
export type Memory = (compared: Compared) => Compared;

/**
 * Exact p-values of counts are most of the work, and samples of one world often have the same counts. What is remembered is
 * what the judgement asks at the contest's own limit.
 */
export function remembering(contest: Contest): Memory {
  const known = new Map<string, Contrast>();
  const limit = signOf(contest) * leastGain(contest);
  return (compared) => {
    const contrast = contrastOf(contest, compared);
    if (contrast === null) return compared;
    const key = countsOf(contrast, compared);
    const mine = known.get(key) ?? answeredOnce(contrast, limit);
    known.set(key, mine);
    return {
      ...compared,
      contrasts: {
        difference: null,
        relative: null,
        [boundsShare(contest) ? "relative" : "difference"]: mine,
      },
    };
  };
}

/** Tells samples apart: where the difference and its errors are the same, the counts behind them are. */
function countsOf(contrast: Contrast, { n }: Compared): string {
  const { seen, atLimit } = contrast.errors(0);
  return [contrast.value, n, seen, atLimit].join(" ");
}

function answeredOnce(contrast: Contrast, limit: number): Contrast {
  const once = <T>(ask: (limit: number) => T) => {
    const answer = ask(limit);
    return (asked: number) => (asked === limit ? answer : ask(asked));
  };
  let bounds: ReturnType<Contrast["bounds"]> | null = null;
  return {
    ...contrast,
    above: once(contrast.above),
    below: once(contrast.below),
    errors: once(contrast.errors),
    bounds(alpha) {
      if (alpha !== ALPHA) return contrast.bounds(alpha);
      bounds ??= contrast.bounds(ALPHA);
      return bounds;
    },
  };
}

/**
 * The gain that a share of the samples show there to be at least, each wrong with a chance of `ALPHA`. Samples are ordered by the
 * score's own bound, and only those near the place asked for get the exact one, which costs a hundred p-values.
 */
export function gainShownBy(share: number, contest: Contest, samples: readonly Compared[]): number {
  const oriented = ([low, high]: readonly [number, number]) => (signOf(contest) === 1 ? low : 0 - high);
  const rough = samples.map((compared) => {
    const contrast = contrastOf(contest, compared);
    const gain = contrast === null ? Number.NEGATIVE_INFINITY : oriented(contrast.interval(1 - 2 * ALPHA));
    return { gain, contrast };
  });
  rough.sort((a, b) => b.gain - a.gain);
  const place = Math.max(0, Math.ceil(share * rough.length - 1e-9) - 1);
  const margin = Math.ceil(0.05 * rough.length);
  const first = Math.max(0, place - margin);
  const near = rough
    .slice(first, place + margin + 1)
    .map(({ contrast }) => (contrast === null ? Number.NEGATIVE_INFINITY : oriented(contrast.bounds(ALPHA))))
    .sort((a, b) => b - a);
  return near[place - first] ?? Number.NEGATIVE_INFINITY;
}
