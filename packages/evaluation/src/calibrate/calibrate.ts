import type { CalibratedCheck, Calibration } from "@modelgate/render/calibration";
import { type Clause, failure, type Problem, problemsOf, throwProblems } from "@modelgate/schema";
import type { Outcome } from "../evaluate.ts";
import type { Settings } from "../measure-unit.ts";
import type { Reference } from "../reference.ts";
import { type Contest, contestFlaw } from "./contest.ts";
import { calibrated, familyOf, steadiness, whichOf } from "./found.ts";
import { type Pace, seedsOf } from "./samples.ts";
import { drawAsIs, drawWorlds, familiesOf, judgeAsIs, type Match } from "./simulate.ts";
import { type Tasks, tasksOf } from "./tasks.ts";
import { isAsIs, ROLES, type Role, type Worlds, worldsOf } from "./worlds.ts";

/** What a calibration is asked for. */
export type Asked = {
  /** Level of intervals. */
  confidence: number;
  /** Same seed, same samples. */
  seed: number;
  /** Samples to draw of each world, at least `FEWEST_SIMULATIONS`. */
  simulations: number;
  /** Where there is no baseline: share of the answers in which imagined retrainings differ, in (0, 1). */
  discordance: number;
};

/** What each data set's model is compared with; one without an entry has no baseline. */
export type References = { references: ReadonlyMap<string, Reference> };

/** With fewer samples a rate of 5 % could as well be 10 %. */
export const FEWEST_SIMULATIONS = 200;

/** The least that a bootstrap takes: what is simulated four hundred times need not be exact each time. */
const RESAMPLES = 200;

/**
 * Finds out how often the gate itself errs on this data, with these limits, by running its judgement on samples drawn from worlds
 * in which the truth is known. Judges no model.
 * @param clauses with resolved metric names
 * @throws ModelgateError all problems of data and baseline; `input-invalid` where no clause can be simulated
 */
export function calibrate(
  outcomes: readonly Outcome[],
  clauses: readonly Clause[],
  asked: Asked & References,
  pace: Pace,
): Omit<Calibration, "subject" | "baseline"> {
  const tasks = gathered(outcomes, clauses, asked);
  const settings: Settings = { confidence: asked.confidence, seed: asked.seed, resamples: RESAMPLES };
  const contests = tasks.contests.filter((contest) => {
    const reason = contestFlaw(contest, settings);
    if (reason !== null) tasks.left.push({ ...whichOf(contest), kind: "none", reason });
    return reason === null;
  });
  if (contests.length + tasks.bounds.length === 0) throw nothingLeft(tasks.left);
  const seeds = seedsOf(asked.seed, asked.simulations);
  const half = { ...pace, budgetMs: pace.budgetMs / 2 };
  const asIs = drawAsIs({ contests, bounds: tasks.bounds }, { settings, seeds, pace: half });
  const stages = contests.map((contest) => ({
    contest,
    worlds: worldsOf(contest, asIs.compared.get(contest) ?? [], settings),
  }));
  const matches = stages.flatMap(({ contest, worlds }) => matchesOf(contest, worlds));
  const shifted = drawWorlds(matches, asIs, { settings, seeds, pace: half });
  const families = [...familiesOf(contests).values()].map((members) => ({
    members,
    samples: judgeAsIs(members, asIs),
  }));
  const comparisons = stages.map(({ contest, worlds }) => {
    const family = families.find(({ members }) => members.includes(contest));
    const at = family?.members.indexOf(contest) ?? 0;
    const unchanged = family?.samples.flatMap((sample) => sample[at] ?? []) ?? [];
    const checksIn = (role: Role) => {
      const match = matches.find((one) => one.contest === contest && one.role === role);
      return match === undefined ? unchanged : (shifted.checks.get(match) ?? []);
    };
    return calibrated(contest, { worlds, checksIn });
  });
  const checks = [
    ...comparisons,
    ...tasks.bounds.map((bound) => steadiness(bound, asIs.bounds.get(bound) ?? [], settings)),
    ...tasks.left,
  ];
  return {
    schema: "modelgate/calibration@1",
    simulations: { asked: asked.simulations, done: matches.length === 0 ? asIs.done : shifted.done },
    resamples: RESAMPLES,
    discordance: asked.discordance,
    seed: asked.seed,
    confidence: asked.confidence,
    checks: distinct(checks),
    families: families.flatMap(({ members, samples }) => familyOf(members, samples)),
    notes: [...new Set(tasks.notes)],
  };
}

/** The tasks of every data set; what keeps one from being read is told of all. */
function gathered(
  outcomes: readonly Outcome[],
  clauses: readonly Clause[],
  { references, discordance, seed }: Asked & References,
): Tasks {
  const problems: Problem[] = clauses.length === 0 ? [NOTHING_ASKED] : [];
  const tasks: Tasks = { contests: [], bounds: [], left: [], notes: [] };
  for (const outcome of outcomes) {
    const mine = clauses.filter(({ dataset }) => dataset === null || dataset === outcome.dataset);
    if ("problems" in outcome) problems.push(...outcome.problems);
    else
      try {
        const reference = references.get(outcome.dataset);
        const found = tasksOf(outcome, mine, { reference, discordance, seed });
        const families = tasks.contests.length;
        tasks.contests.push(...found.contests.map((one) => ({ ...one, family: one.family + families })));
        tasks.bounds.push(...found.bounds);
        tasks.left.push(...found.left);
        tasks.notes.push(...found.notes);
      } catch (error) {
        problems.push(...problemsOf(error));
      }
  }
  throwProblems(problems);
  return tasks;
}

const NOTHING_ASKED: Problem = {
  code: "input-invalid",
  message: "limits: expected at least one: without a limit there is nothing to calibrate",
  hint: "For example accuracy max-drop 0.01.",
};

function nothingLeft(left: Tasks["left"]) {
  const reasons = left.map(({ id, reason }) => `${id}: ${reason}`);
  return failure("input-invalid", `limits: none can be calibrated\n${reasons.join("\n")}`, {
    hint: "Give a limit on a metric of the rows, such as accuracy max-drop 0.01.",
  });
}

/** Samples to draw of each world that is not the population as it is. */
function matchesOf(contest: Contest, worlds: Worlds): (Match & { role: Role })[] {
  return ROLES.flatMap((role) => {
    const world = worlds[role];
    return world === null || isAsIs(contest, world) ? [] : [{ contest, role, world }];
  });
}

/** Two limits of a kind on one metric are told apart by a number, as in the report. */
function distinct(checks: readonly CalibratedCheck[]): CalibratedCheck[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const times = (seen.get(check.id) ?? 0) + 1;
    seen.set(check.id, times);
    return times === 1 ? check : { ...check, id: `${check.id}#${times}` };
  });
}
