import { type Compared, xoshiro256 } from "@modelgate/metrics";
import type { Settings } from "../measure-unit.ts";
import { asksForMore, type Contest, leastGain, signOf } from "./contest.ts";
import { gainShownBy } from "./remembered.ts";
import { differenceOf, shifted, type World } from "./shift.ts";
import { POWER } from "./tally.ts";

/** What a model is in the eyes of a clause. */
export const ROLES = ["sound", "unsound", "atLimit"] as const;
export type Role = (typeof ROLES)[number];

/** Worlds in which it is known what the gate should say; null where none could be imagined. */
export type Worlds = Readonly<Record<Role, World | null>> & {
  /** The truth of the population as it is. */
  difference: number;
  /** The noise of a sample: how far below the truth it shows the gain to be. */
  reach: number;
};

/**
 * The worlds of one contest. A limit on damage: an unchanged model is sound, one that is worse by twice the limit is not. A
 * limit that asks for a gain: twice the gain is sound, none is not. Beside a dummy the model itself is sound.
 * @param samples of the population as it is; their noise stands in for a limit of 0
 */
export function worldsOf(contest: Contest, samples: readonly Compared[], settings: Settings): Worlds {
  const limit = leastGain(contest);
  const difference = differenceOf(contest, contest.population, settings) ?? 0;
  const reach = reachOf(contest, difference, samples);
  const asIs: World = { ...contest.population, difference };
  const to = (target: number) => {
    if (!Number.isFinite(target)) return null;
    return shifted(contest, { target, random: xoshiro256(settings.seed + 1), settings });
  };
  if (contest.clause.limit.kind === "beat-dummy") {
    const gain = signOf(contest) * difference;
    return {
      difference,
      reach,
      sound: gain > limit ? asIs : null,
      unsound: gain > limit ? to(0) : asIs,
      atLimit: gain > limit ? to(limit) : null,
    };
  }
  const atLimit = limit === 0 ? asIs : to(limit);
  if (asksForMore(contest))
    return { difference, reach, sound: to(2 * (limit === 0 ? reach : limit)), unsound: asIs, atLimit };
  return { difference, reach, sound: asIs, unsound: to(limit === 0 ? -2 * reach : 2 * limit), atLimit };
}

/** Whether a world is the population as it is, whose samples are known already. */
export function isAsIs({ population }: Contest, world: World): boolean {
  return world.candidate === population.candidate && world.baseline === population.baseline;
}

/** How far below the truth a sample of the population as it is shows the gain to be, in `POWER` of the samples at most. */
function reachOf(contest: Contest, difference: number, samples: readonly Compared[]): number {
  return signOf(contest) * difference - gainShownBy(POWER, contest, samples);
}
