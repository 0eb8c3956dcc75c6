import type {
  CalibratedBound,
  CalibratedComparison,
  CalibratedFamily,
  Trial,
} from "@modelgate/render/calibration";
import type { Check } from "@modelgate/schema";
import type { Settings } from "../measure-unit.ts";
import { type BoundTrial, judgeBounds } from "./bound-trial.ts";
import { type Contest, leastGain, signOf } from "./contest.ts";
import { discordanceOf } from "./population.ts";
import { rate, tally, twoDigits } from "./tally.ts";
import type { Role, Worlds } from "./worlds.ts";

/** Which check it is, as `validate` names it. */
export function whichOf({ id, clause, tier, where, unit, population }: Contest) {
  const { metric, limit } = clause;
  const slice = where.slice && { ...where.slice };
  return { id, metric, dataset: where.dataset, slice, unit, limit, tier, n: population.answers.rows };
}

/** What was found of one comparison. */
export function calibrated(
  contest: Contest,
  { worlds, checksIn }: { worlds: Worlds; checksIn: (role: Role) => readonly Check[] },
): CalibratedComparison {
  const trial = (role: Role): Trial | null => {
    const world = worlds[role];
    return world === null ? null : tally(checksIn(role), world.difference);
  };
  const [sound, unsound, atLimit] = [trial("sound"), trial("unsound"), trial("atLimit")];
  const { clause, rival, population } = contest;
  const { difference, reach } = worlds;
  const limit = leastGain(contest);
  const gain = signOf(contest) * difference;
  const isDummy = rival === "dummy";
  const distance = isDummy ? gain - limit : Math.abs(limit);
  const needed = Math.ceil(population.answers.rows * (reach / distance) ** 2);
  return {
    ...whichOf(contest),
    kind: "comparison",
    rival,
    discordance: discordanceOf(population, clause.better === undefined ? undefined : clause.metric),
    sound,
    unsound,
    atLimit,
    falseAlarm: sound?.stopped ?? null,
    miss: unsound?.letThrough ?? null,
    tightest: !Number.isFinite(reach)
      ? null
      : isDummy
        ? twoDigits(gain - reach, "down")
        : twoDigits(reach, "up"),
    needed: distance > 0 && Number.isSafeInteger(needed) ? Math.max(FEWEST_NEEDED, needed) : null,
    gaps: gapsOf({ sound, unsound, atLimit, reach }),
  };
}

/** Noise falls with the root of the examples, but not down to a handful of them. */
const FEWEST_NEEDED = 50;

function gapsOf({
  sound,
  unsound,
  atLimit,
  reach,
}: Record<Role, Trial | null> & { reach: number }): string[] {
  return [
    sound === null ? "no model that should pass could be imagined from these answers" : "",
    unsound === null
      ? "answers of other rows do not make a model as bad as that, so that misses are unknown"
      : "",
    atLimit === null ? "no model exactly at the limit could be imagined" : "",
    Number.isFinite(reach) ? "" : "in too many samples nothing could be compared",
  ].filter((gap) => gap !== "");
}

/** How steady the verdict of `min` or `max` is. */
export function steadiness(
  bound: BoundTrial,
  checks: readonly Pick<Check, "verdict">[],
  settings: Settings,
): CalibratedBound {
  const { id, clause, tier, where, unit, source } = bound;
  const { rows, groups } = source.answers;
  const elements = Int32Array.from({ length: rows }, (_, row) => row);
  const [own] = judgeBounds([bound], { elements, ...(groups ? { groups } : {}) }, settings);
  const verdict = own?.check.verdict === "pass" ? "pass" : "fail";
  const flips = checks.filter((check) => check.verdict !== verdict).length;
  const { metric, limit } = clause;
  const slice = where.slice && { ...where.slice };
  return {
    kind: "bound",
    ...{ id, metric, dataset: where.dataset, slice, unit, limit, tier, n: rows },
    value: own?.value ?? null,
    verdict,
    flips: rate(flips, checks.length),
  };
}

/** How often at least one slice of a clause is stopped while none should be; nothing of a clause without slices. */
export function familyOf(
  family: readonly Contest[],
  samples: readonly (readonly Check[])[],
): CalibratedFamily[] {
  const [first] = family;
  if (first === undefined || family.length < 2) return [];
  const { metric, limit } = first.clause;
  const stopped = samples.filter((checks) => checks.some(({ effect }) => effect === "fail")).length;
  const clause = `${first.where.dataset}/${metric}[…]/${limit.kind}`;
  return [{ clause, checks: family.length, falseAlarm: rate(stopped, samples.length) }];
}
