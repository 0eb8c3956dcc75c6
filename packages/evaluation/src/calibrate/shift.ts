import { dummyOf, measureAll, measureColumn, type Random } from "@modelgate/metrics";
import type { Settings } from "../measure-unit.ts";
import { leanFor, type Side, sideOf } from "./answers.ts";
import { type Answering, boundsShare, type Contest, signOf } from "./contest.ts";

/** A world in which the truth is known: both sides' answers, and candidate minus baseline over all its elements. */
export type World = Answering & { difference: number };

/**
 * Makes one side of a contest worse, until the true gain is just at or beyond a target: of so many elements, in random order,
 * the answer is replaced by that to another row. `toward` says what is refused to fall short: the truth is at most the target
 * ("less") or at least ("more").
 * @returns null where answers of other rows do not make a model that much worse
 */
export function shifted(
  contest: Contest,
  { target, random, settings }: { target: number; random: Random; settings: Settings },
): World | null {
  const { population } = contest;
  const sign = signOf(contest);
  const start = differenceOf(contest, population, settings);
  if (start === null) return null;
  const isLess = target < sign * start;
  // A worse candidate loses what a higher metric means; so its gain falls where more of the metric is a gain.
  const worsensGain = (contest.direction === "higher") === (sign === 1);
  const side = isLess === worsensGain ? "candidate" : "baseline";
  const answers = population[side];
  if (answers === null) return null;
  const { order, others } = replacements(contest, random);
  const replaced = (count: number): Int32Array => {
    const made = answers.slice();
    for (let i = 0; i < count; i++) {
      const at = order[i] ?? 0;
      made[at] = others[at] ?? 0;
    }
    return made;
  };
  const differenceAt = (count: number) =>
    differenceOf(contest, { ...population, [side]: replaced(count) }, settings);
  const reaches = (count: number) => {
    const difference = differenceAt(count);
    return difference !== null && (isLess ? sign * difference <= target : sign * difference >= target);
  };
  if (!reaches(order.length)) return null;
  let [short, enough] = [-1, order.length];
  while (enough - short > 1) {
    const middle = (short + enough) >> 1;
    if (reaches(middle)) enough = middle;
    else short = middle;
  }
  return { ...population, [side]: replaced(enough), difference: differenceAt(enough) ?? start };
}

/** Every element in random order, and for each an answer that some model gave to some row. */
function replacements({ population }: Contest, random: Random) {
  const { candidate, answers } = population;
  const order = Int32Array.from(candidate, (_, at) => at);
  const others = order.map(() => Math.floor(random.next() * answers.rows * answers.models));
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random.next() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
  return { order, others };
}

/** Candidate minus baseline over the whole population, as a share of |baseline| for a relative clause. */
export function differenceOf(
  contest: Contest,
  { candidate, baseline }: Answering,
  settings: Settings,
): number | null {
  const { metric, better } = contest.clause;
  const answers = leanFor(contest.population.answers, better === undefined ? [metric] : []);
  const rows = Int32Array.from(candidate, (_, at) => at % answers.rows);
  const mine = sideOf(answers, rows, candidate);
  const theirs =
    baseline === null ? { ...mine, data: dummyOf(mine.data, metric) } : sideOf(answers, rows, baseline);
  const [now, before] = [measuredOf(contest, mine, settings), measuredOf(contest, theirs, settings)];
  if (now === null || before === null) return null;
  const difference = now - before;
  if (!boundsShare(contest)) return difference;
  return before === 0 ? null : difference / Math.abs(before);
}

function measuredOf({ clause }: Contest, { data, columns }: Side, settings: Settings): number | null {
  if (clause.better === undefined)
    return measureAll([clause.metric], data, settings).get(clause.metric)?.value ?? null;
  const { weights } = data;
  const column = columns.get(clause.metric);
  return column === undefined ? null : measureColumn(column, weights ? { weights } : {}, settings).value;
}
