import { type Compared, xoshiro256 } from "@modelgate/metrics";
import type { Check } from "@modelgate/schema";
import { judgeComparisons } from "../judge-comparison.ts";
import type { Settings } from "../measure-unit.ts";
import { type BoundTrial, judgeBounds } from "./bound-trial.ts";
import { type Contest, compareOn, comparisonOf } from "./contest.ts";
import { type Memory, remembering } from "./remembered.ts";
import { eachSample, type Pace, sharing } from "./samples.ts";
import type { World } from "./shift.ts";

/** Samples of the population as it is. */
export type AsIs = {
  /** How many samples there was time for. */
  done: number;
  /** By contest, then by sample. */
  compared: Map<Contest, Compared[]>;
  memories: Map<Contest, Memory>;
  /** By clause, what the gate says of each sample. */
  bounds: Map<BoundTrial, Check[]>;
};

/** Draws the samples that all checks share. */
export function drawAsIs(
  { contests, bounds }: { contests: readonly Contest[]; bounds: readonly BoundTrial[] },
  { settings, seeds, pace }: { settings: Settings; seeds: readonly number[]; pace: Pace },
): AsIs {
  const ofContests = sharing(contests, ({ population }) => population);
  const ofBounds = sharing(bounds, ({ source }) => source);
  const result: AsIs = {
    done: 0,
    compared: new Map(contests.map((contest) => [contest, []])),
    memories: new Map(contests.map((contest) => [contest, remembering(contest)])),
    bounds: new Map(bounds.map((bound) => [bound, []])),
  };
  result.done = eachSample({ first: "unchanged", last: seeds.length, seeds }, pace, (sample, seed) => {
    const own = { ...settings, seed: settings.seed + sample };
    ofContests.forEach(({ members, draw }, at) => {
      const [first] = members;
      if (first === undefined) return;
      const found = compareOn(members, draw(xoshiro256(seed + at)), first.population, own);
      found.forEach((compared, k) => {
        const contest = members[k];
        if (contest === undefined) return;
        const known = result.memories.get(contest)?.(compared) ?? compared;
        result.compared.get(contest)?.push(known);
      });
    });
    ofBounds.forEach(({ members, draw }, at) => {
      const found = judgeBounds(members, draw(xoshiro256(seed + BOUNDS + at)), own);
      found.forEach(({ check }, k) => {
        const bound = members[k];
        if (bound !== undefined) result.bounds.get(bound)?.push(check);
      });
    });
  });
  return result;
}

/** Apart from the seeds of comparisons. */
const BOUNDS = 1_000_000;
const SHIFTED = 2_000_000;

/** A contest in a world that is not the population as it is. */
export type Match = { contest: Contest; world: World };

/** Draws samples of other worlds; a contest's siblings stay as they are, for a model seldom is worse on every slice. */
export function drawWorlds(
  matches: readonly Match[],
  asIs: AsIs,
  { settings, seeds, pace }: { settings: Settings; seeds: readonly number[]; pace: Pace },
): { done: number; checks: Map<Match, Check[]> } {
  const families = familiesOf([...asIs.compared.keys()]);
  const checks = new Map<Match, Check[]>(matches.map((match) => [match, []]));
  const draws = new Map(
    sharing(matches, ({ contest }) => contest.population).flatMap(({ members, draw }) =>
      members.map((match) => [match, draw] as const),
    ),
  );
  const done = eachSample({ first: "worse", last: asIs.done, seeds }, pace, (sample, seed) => {
    const own = { ...settings, seed: settings.seed + sample };
    for (const [at, match] of matches.entries()) {
      const { contest, world } = match;
      const drawn = draws.get(match)?.(xoshiro256(seed + SHIFTED + at));
      if (drawn === undefined) continue;
      const [raw] = compareOn([contest], drawn, world, own);
      const found = raw && (asIs.memories.get(contest)?.(raw) ?? raw);
      const family = families.get(contest.family) ?? [contest];
      const judged = judgeComparisons(
        family.flatMap((member) => {
          const compared = member === contest ? found : asIs.compared.get(member)?.[sample];
          return compared === undefined ? [] : [comparisonOf(member, compared)];
        }),
      );
      const check = judged[family.indexOf(contest)];
      if (check !== undefined) checks.get(match)?.push(check);
    }
  });
  return { done, checks };
}

/** What the gate says of the samples as they are: by sample, every slice of one clause. */
export function judgeAsIs(family: readonly Contest[], { compared, done }: AsIs): Check[][] {
  return Array.from({ length: done }, (_, sample) =>
    judgeComparisons(
      family.flatMap((contest) => {
        const one = compared.get(contest)?.[sample];
        return one === undefined ? [] : [comparisonOf(contest, one)];
      }),
    ),
  );
}

/** Contests by the clause whose slices they are. */
export function familiesOf(contests: readonly Contest[]): Map<number, Contest[]> {
  const families = new Map<number, Contest[]>();
  for (const contest of contests)
    families.set(contest.family, [...(families.get(contest.family) ?? []), contest]);
  return families;
}
