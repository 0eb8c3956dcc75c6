import { type Clause, COMPARATIVE_KINDS, type Problem } from "@modelgate/schema";
import { clauseWords, placeOf, sliceKey, subjectOf } from "./place-words.ts";

/**
 * Limits that no model can hold together, limits that are written twice, and a metric that is better both ways. Each is told
 * at the later one, with the place of the earlier.
 * @param clauses with resolved metric names, where they are known
 */
export function contradictions(clauses: readonly Clause[]): Problem[] {
  return clauses.flatMap((later, index) =>
    clauses.slice(0, index).flatMap((earlier) => {
      const what = twice(earlier, later);
      return what === null ? incompatible(earlier, later) : [problemOf(earlier, later, what)];
    }),
  );
}

/** As `contradictions`, of two limits of which one may repeat the other. */
export function incompatible(earlier: Clause, later: Clause): Problem[] {
  if (later.metric !== earlier.metric) return [];
  const what = twoDirections(earlier, later) ?? apart(earlier, later);
  return what === null ? [] : [problemOf(earlier, later, what)];
}

function problemOf(earlier: Clause, later: Clause, { what, hint }: Contradiction): Problem {
  const message = `${placeOf(later)}: ${clauseWords(later)} ${what} ${clauseWords(earlier)} (${placeOf(earlier)})`;
  return { code: "policy-invalid", message, hint, ...(later.at === undefined ? {} : { at: later.at }) };
}

type Contradiction = { what: string; hint: string };

function twoDirections(a: Clause, b: Clause): Contradiction | null {
  if (a.better === undefined || b.better === undefined || a.better === b.better) return null;
  return {
    what: `says better: ${b.better}, not as`,
    hint: "A metric is better one way: say the same in both.",
  };
}

/** An advisory limit beside a looser required one says something; judged on another end of the interval, too. */
function twice(a: Clause, b: Clause): Contradiction | null {
  const same =
    a.better === b.better &&
    subjectOf(a) === subjectOf(b) &&
    a.dataset === b.dataset &&
    a.tier === b.tier &&
    (a.judge ?? "estimate") === (b.judge ?? "estimate") &&
    sliceKey(a) === sliceKey(b);
  return same ? { what: "is written twice, after", hint: "Keep one of them." } : null;
}

/** Two limits of which at least one is breached by any value. */
function apart(a: Clause, b: Clause): Contradiction | null {
  const shareRows =
    (a.dataset === null || b.dataset === null || a.dataset === b.dataset) && sliceKey(a) === sliceKey(b);
  if (!shareRows) return null;
  const [one, two] = [rangesOf(a), rangesOf(b)];
  const isApart = (["value", "improvement"] as const).some((axis) => {
    const [low, high] = [Math.max(one[axis][0], two[axis][0]), Math.min(one[axis][1], two[axis][1])];
    return low > high;
  });
  return isApart
    ? { what: "cannot hold together with", hint: "No model can hold both: mend or drop one of them." }
    : null;
}

type Range = readonly [lowest: number, highest: number];
const ANY: Range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/**
 * What a clause allows of the value itself and of the improvement on the baseline. A relative limit says of the amount
 * only its sign; an increase says nothing of it, since the direction of the metric is not known here.
 */
function rangesOf({ limit: { kind, value } }: Clause): { value: Range; improvement: Range } {
  switch (kind) {
    case "min":
      return { value: [value, ANY[1]], improvement: ANY };
    case "max":
      return { value: [ANY[0], value], improvement: ANY };
    case "max-drop":
      return { value: ANY, improvement: [-value, ANY[1]] };
    case "min-improvement":
      return { value: ANY, improvement: [value, ANY[1]] };
    case "max-improvement":
      return { value: ANY, improvement: [ANY[0], value] };
    case "max-relative-drop":
      return { value: ANY, improvement: value === 0 ? [0, ANY[1]] : ANY };
    case "min-relative-improvement":
      return {
        value: ANY,
        improvement: value > 0 ? [Number.MIN_VALUE, ANY[1]] : value === 0 ? [0, ANY[1]] : ANY,
      };
    default:
      return { value: ANY, improvement: ANY };
  }
}

/** Comparisons of a model that is compared with nothing. `beat-dummy` needs none. */
export function withoutBaseline(clauses: readonly Clause[]): Problem[] {
  return clauses
    .filter(({ limit }) => (COMPARATIVE_KINDS as readonly string[]).includes(limit.kind))
    .map((clause) => ({
      code: "policy-invalid",
      message: `${placeOf(clause)}: ${clauseWords(clause)}: there is no baseline to compare with`,
      hint: "Give the model one, for example `baseline: { git: base }`.",
      ...(clause.at === undefined ? {} : { at: clause.at }),
    }));
}
