import type { Predictions } from "@modelgate/inference";
import { xoshiro256 } from "@modelgate/metrics";
import type { CalibratedRival, Uncalibrated } from "@modelgate/render/calibration";
import { type Clause, failure, ownerOf, throwProblems } from "@modelgate/schema";
import { numberOf } from "../distinct.ts";
import type { Outcome } from "../evaluate.ts";
import { isFact } from "../fact.ts";
import { identity } from "../identity.ts";
import { isAbsoluteClause } from "../judge.ts";
import type { Rival } from "../measure-unit.ts";
import { specOf } from "../reach.ts";
import type { Reference } from "../reference.ts";
import { opponentOf } from "../rival.ts";
import { numbersOf, type Roles, sampleOf } from "../sample.ts";
import { isTooSmall, scopesOf, type Unit } from "../units.ts";
import { type Answers, gatherAnswers, type Model } from "./answers.ts";
import type { BoundTrial } from "./bound-trial.ts";
import type { Contest } from "./contest.ts";
import { alone, exchanged, type Population, retrained } from "./population.ts";

/** All that one data set gives to simulate, and what it does not. */
export type Tasks = { contests: Contest[]; bounds: BoundTrial[]; left: Uncalibrated[]; notes: string[] };

type Scored = Extract<Outcome, { predictions: unknown }>;

/**
 * Turns the clauses on one data set into what can be simulated.
 * @throws ModelgateError the baseline's problems; `baseline-mismatch` when it answered other examples; `baseline-missing` when
 * its answers are gone
 */
export function tasksOf(
  { dataset, predictions, roles = { weights: null, groups: null } }: Scored,
  clauses: readonly Clause[],
  { reference, discordance, seed }: { reference: Reference | undefined; discordance: number; seed: number },
): Tasks {
  const tasks: Tasks = { contests: [], bounds: [], left: [], notes: [] };
  const isOurs = ({ metric }: Clause) => ownerOf(metric) === "validate" && !isFact(metric);
  for (const clause of clauses.filter((one) => !isOurs(one)))
    tasks.left.push(leftOut(clause, { dataset, predictions }, null, "no rows are sampled to judge it"));
  const ours = clauses.filter(isOurs);
  const needsRival = ours.some((clause) => !isAbsoluteClause(clause) && clause.limit.kind !== "beat-dummy");
  const rival = needsRival ? rivalOf(reference, predictions, tasks.notes) : null;
  const rooms = new Map<Unit, Room>();
  for (const { clause, units, missing, small, left } of scopesOf(ours, predictions)) {
    tasks.notes.push(...left);
    const idOf = ({ slice }: Unit) => identity(clause, { dataset, slice }).id + numberOf(clause, ours, slice);
    const out = (unit: Unit, why: string) =>
      tasks.left.push({ ...leftOut(clause, { dataset, predictions }, unit, why), id: idOf(unit) });
    for (const unit of missing) out(unit, "no row is in this slice");
    if (small.length > 0)
      tasks.notes.push(`${clause.metric}: slices with too few rows to be judged: ${small.length}`);
    const family = tasks.contests.length;
    for (const unit of units) {
      const flaw = flawOf(clause, unit, predictions) ?? lackOf(clause, rival);
      if (flaw !== null) {
        out(unit, flaw);
        continue;
      }
      const room =
        rooms.get(unit) ?? roomOf({ predictions, roles, rival, clauses: ours }, unit, { discordance, seed });
      rooms.set(unit, room);
      place(clause, { id: idOf(unit), dataset, predictions, unit, room, family }, tasks);
    }
  }
  return tasks;
}

/** The worlds of one unit, each made when first asked for. */
type Room = { single(): Population; rival(): Population; kind: Exclude<CalibratedRival, "dummy"> };

type Paired = Extract<Rival, { kind: "paired" }>;

function roomOf(
  {
    predictions,
    roles,
    rival,
    clauses,
  }: { predictions: Predictions; roles: Roles; rival: Paired | null; clauses: readonly Clause[] },
  { rows }: Unit,
  { discordance, seed }: { discordance: number; seed: number },
): Room {
  const names = [...new Set(clauses.filter(({ better }) => better).map(({ metric }) => metric))];
  const modelOf = (side: Predictions, carried = side.carried): Model & { groups?: Int32Array } => {
    const { data, ...groups } = sampleOf({ ...side, carried }, roles, rows);
    // An older baseline may lack some: what compares these is left out.
    const there = names.filter((name) => side !== rival?.baseline || side.carried.has(name));
    const own = there.map((name) => [name, numbersOf(side, name, rows)] as const);
    return { data, ...groups, columns: new Map(own) };
  };
  const answersOf = (first: Predictions, second: Predictions | null): Answers => {
    const model = modelOf(first);
    return gatherAnswers(model, second && modelOf(second, first.carried), model.groups ?? null);
  };
  const single = made(() => alone(answersOf(predictions, null)));
  return {
    kind: rival === null ? "retraining" : "baseline",
    single,
    rival: made(() =>
      rival === null
        ? retrained(single().answers, discordance, xoshiro256(seed))
        : exchanged(answersOf(rival.candidate, rival.baseline)),
    ),
  };
}

/** Makes something when it is first asked for. */
function made<T>(make: () => T): () => T {
  let known: { it: T } | null = null;
  return () => {
    known ??= { it: make() };
    return known.it;
  };
}

function place(
  clause: Clause,
  at: { id: string; dataset: string; predictions: Predictions; unit: Unit; room: Room; family: number },
  { contests, bounds }: Tasks,
): void {
  const { id, dataset, predictions, unit, room, family } = at;
  const where = { dataset, slice: unit.slice };
  const { unit: metricUnit, direction } = known(clause, predictions);
  const shared = { id, tier: clause.tier, where, unit: metricUnit };
  const required: Clause = { ...clause, tier: "required" };
  if (isAbsoluteClause(required)) {
    bounds.push({ ...shared, clause: required, source: room.single() });
    return;
  }
  const isDummy = clause.limit.kind === "beat-dummy";
  const population = isDummy ? room.single() : room.rival();
  contests.push({
    ...shared,
    clause: required,
    direction,
    population,
    rival: isDummy ? "dummy" : room.kind,
    family,
  });
}

function known({ metric, better }: Clause, predictions: Predictions) {
  if (better !== undefined) return { unit: "score" as const, direction: better };
  return specOf(metric, predictions);
}

function rivalOf(reference: Reference | undefined, predictions: Predictions, notes: string[]): Paired | null {
  if (reference === undefined || reference.kind === "none") return null;
  if (reference.kind === "same") {
    notes.push("the model is its own baseline: retrainings of it are imagined instead");
    return null;
  }
  const opponent = opponentOf(reference, predictions, notes);
  if (opponent.kind === "problems") throwProblems(opponent.problems);
  if (opponent.kind === "mismatch")
    throw failure("baseline-mismatch", `baseline: ${opponent.reason}`, {
      hint: "Give a baseline that answers the same examples, or none: retrainings are imagined then.",
    });
  if (opponent.kind === "rival" && opponent.rival.kind === "paired") return opponent.rival;
  throw failure("baseline-missing", "baseline: its predictions are gone, so that nothing can be paired", {
    hint: "Give the model or its predictions, or no baseline: retrainings are imagined then.",
  });
}

function flawOf(clause: Clause, unit: Unit, { invalid, rows }: Predictions): string | null {
  if (invalid > 0) return `${invalid} of ${rows} predictions are NaN or infinite`;
  if (unit.count < 2) return "one row shows no noise";
  if (!isTooSmall(clause, unit)) return null;
  return `only ${unit.count} rows, of the ${clause.slices?.minSupport ?? 0} that min-support asks for: it never passes`;
}

function lackOf(clause: Clause, rival: Paired | null): string | null {
  const { metric, better } = clause;
  if (rival === null || better === undefined || isAbsoluteClause(clause)) return null;
  return rival.baseline.carried.has(metric) ? null : `the baseline's predictions have no column "${metric}"`;
}

function leftOut(
  clause: Clause,
  { dataset, predictions }: { dataset: string; predictions: Predictions },
  unit: Unit | null,
  reason: string,
): Uncalibrated {
  const slice = unit === null ? null : unit.slice;
  const { metric, limit, tier } = clause;
  const isTheirs = ownerOf(metric) !== "validate" || isFact(metric);
  return {
    kind: "none",
    id: identity(clause, { dataset, slice }).id,
    metric,
    dataset,
    slice,
    unit: isTheirs ? "score" : known(clause, predictions).unit,
    limit,
    tier,
    n: unit?.count ?? predictions.rows,
    reason,
  };
}
