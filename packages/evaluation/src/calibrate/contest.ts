import { type Compared, type Contrast, compareAll, compareColumns, compareDummies } from "@modelgate/metrics";
import type { CalibratedRival } from "@modelgate/render/calibration";
import { type Clause, type Direction, isRelative, type Measurement } from "@modelgate/schema";
import type { Where } from "../identity.ts";
import type { Comparison } from "../judge-comparison.ts";
import type { Settings } from "../measure-unit.ts";
import { leanFor, type Side, sideOf } from "./answers.ts";
import type { Drawn, Population } from "./population.ts";

/** One comparative clause on some rows, with the world its samples are drawn from. */
export type Contest = {
  id: string;
  /** As if required: an advisory clause stops nothing, and its noise is the same. */
  clause: Clause;
  /** The tier that it has. */
  tier: Clause["tier"];
  where: Where;
  unit: Measurement["unit"];
  direction: Direction;
  population: Population;
  rival: CalibratedRival;
  /** Contests of one family are the slices of one clause. */
  family: number;
};

/** The answers of both sides, by element; null for the baseline: a dummy. */
export type Answering = Pick<Population, "candidate" | "baseline">;

/** Whether the clause bounds the difference as a share of the baseline. */
export function boundsShare({ clause }: Pick<Contest, "clause">): boolean {
  return isRelative(clause.limit.kind);
}

/**
 * 1: the clause passes where candidate minus baseline is at least something; -1: where it is at most that. With this sign a
 * difference is a gain, which the clause wants to be at least `leastGain`.
 */
export function signOf({ clause, direction }: Pick<Contest, "clause" | "direction">): 1 | -1 {
  const { kind } = clause.limit;
  if (kind === "max-increase" || kind === "max-relative-increase") return -1;
  const better = direction === "higher" ? 1 : -1;
  return kind === "max-improvement" ? (-better as 1 | -1) : better;
}

/** The least gain with which the clause passes. */
export function leastGain({ clause }: Pick<Contest, "clause">): number {
  const { value } = clause.limit;
  return asksForMore({ clause }) ? value : 0 - value;
}

/** Whether a model that is just as good as its rival is not enough. */
export function asksForMore({ clause: { limit } }: Pick<Contest, "clause">): boolean {
  return ["min-improvement", "min-relative-improvement", "beat-dummy"].includes(limit.kind);
}

/** The contrast that the clause is about; null where the rows do not tell. */
export function contrastOf(contest: Pick<Contest, "clause">, { contrasts }: Compared): Contrast | null {
  return boundsShare(contest) ? contrasts.relative : contrasts.difference;
}

/** Compares several clauses' metrics on one sample, sharing what they have in common; all of one population. */
export function compareOn(
  contests: readonly Contest[],
  { elements, groups }: Drawn,
  answering: Answering,
  settings: Settings,
): Compared[] {
  const [first] = contests;
  if (first === undefined) return [];
  const names = contests
    .filter(({ clause }) => clause.better === undefined)
    .map(({ clause }) => clause.metric);
  const answers = leanFor(first.population.answers, names);
  const options = groups === undefined ? settings : { ...settings, groups };
  const rows = elements.map((element) => element % answers.rows);
  const side = (of: Int32Array) =>
    sideOf(
      answers,
      rows,
      elements.map((element) => of[element] ?? 0),
    );
  const candidate = side(answering.candidate);
  const baseline = answering.baseline === null ? null : side(answering.baseline);
  const asked = [...new Set(names)];
  const known =
    baseline === null
      ? compareDummies(asked, candidate.data, options)
      : compareAll(asked, candidate.data, baseline.data, options);
  return contests.map(({ clause, direction }) => {
    const compared = known.get(clause.metric);
    if (clause.better === undefined && compared !== undefined) return compared;
    const column = (of: Side | null) => of?.columns.get(clause.metric) ?? new Float64Array();
    const { weights } = candidate.data;
    const design = { ...(weights ? { weights } : {}), ...(groups ? { groups } : {}) };
    return compareColumns(
      clause.metric,
      direction,
      { candidate: column(candidate), baseline: column(baseline) },
      design,
      options,
    );
  });
}

/** What the real judgement takes. */
export function comparisonOf({ clause, where, unit }: Contest, compared: Compared): Comparison {
  const { candidate: value, n } = compared;
  const reason = compared.reason === undefined ? {} : { reason: compared.reason };
  const found = { id: "m", metric: clause.metric, dataset: where.dataset, interval: null, value, n, unit };
  return {
    clause,
    where,
    compared,
    measurement: { ...found, slice: where.slice && { ...where.slice }, ...reason },
  };
}

/** Why the rows themselves tell nothing that could be judged; null where they do. */
export function contestFlaw(contest: Contest, settings: Settings): string | null {
  const { population } = contest;
  const { rows, groups } = population.answers;
  if (groups?.every((group) => group === 0)) return "a single cluster shows no noise";
  const whole = {
    elements: Int32Array.from({ length: rows }, (_, row) => row),
    ...(groups ? { groups } : {}),
  };
  const [compared] = compareOn([contest], whole, population, settings);
  if (compared === undefined || contrastOf(contest, compared) !== null) return null;
  return compared.reason ?? "the rows show no noise";
}
