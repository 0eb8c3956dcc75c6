import type { BaselinePorts } from "@modelgate/baseline";
import { evaluate } from "@modelgate/evaluation";
import type { Scored, Scoring } from "@modelgate/inference";
import type { Asking } from "@modelgate/inference/endpoint";
import { type Command, environment, type Host } from "@modelgate/runner";
import { type Report, worst } from "@modelgate/schema";
import { answersOf } from "./answers.ts";
import { table } from "./inputs.ts";
import type { Keep } from "./keep.ts";
import { outline } from "./outline.ts";
import { type Given, plan } from "./plan.ts";
import type { Wish } from "./start.ts";

/** Runs a model over data sets. */
export type Score = (scoring: Scoring, wish: Wish, host: Host) => Promise<Scored>;

/** What validate needs from the outside. */
export type World = {
  score: Score;
  /** The way to an endpoint. */
  asking(): Promise<Asking>;
  /** Whether this run judges a proposed change: then the base's policy judges. */
  isProposed: boolean;
  /** The ways to a baseline and to the base's policy; asked for only by runs that have either. */
  baseline(given: Pick<Given, "token">): Promise<BaselinePorts>;
  /** Where a baseline's predictions are kept between runs; null on a laptop. */
  keep(host: Host): Promise<Keep | null>;
  /** The day that waivers are held against: YYYY-MM-DD, in UTC. */
  today(): string;
};

/** Builds the command around its world. */
export function validate(world: World): Command<typeof table.inputs> {
  return {
    ...table,
    run: (given, host) => run(given, host, world),
    failed: (problems, host) => outline(host, null, problems),
  };
}

/**
 * Reads the plan, runs the model and what it is compared with, measures and judges. Whatever goes wrong on the way, what was
 * measured is kept.
 */
async function run(given: Given, host: Host, world: World): Promise<Report> {
  const standing = world.isProposed ? await proposalIsHere(await world.baseline(given)) : [];
  const planned = await plan(given, { isProposed: world.isProposed, ports: () => world.baseline(given) });
  // Asked while the model runs: git answers in a process of its own.
  const replaced = world.isProposed ? dataNotes(planned.datasets, () => world.baseline(given)) : [];
  const { evidence, references } = await answersOf(planned, { given, host, world });
  const { measurements, checks, problems, notes, ...sections } = evaluate(
    evidence.outcomes,
    planned.clauses,
    { confidence: given.confidence, seed: given.seed },
    { references: references.byDataset, waivers: planned.waivers, mode: planned.mode, today: world.today() },
  );
  const base = outline(host, planned, problems);
  const report: Report = {
    ...base,
    verdict: problems.length > 0 ? "error" : worst(checks.map(({ effect }) => effect)),
    subject: evidence.subject,
    ...(references.entry === null ? {} : { baseline: references.entry }),
    datasets: evidence.datasets,
    measurements,
    checks,
    notes: [...standing, ...(await replaced), ...evidence.notes, ...references.notes, ...notes],
    ...shown(sections),
    ...(evidence.profile === undefined ? {} : { profile: evidence.profile }),
    environment: environment(evidence.runtime, { threads: given.threads, confidence: given.confidence }),
    provenance: { ...base.provenance, seed: given.seed },
  };
  if (given.savePredictions === null && given.junit === null) return report;
  const { withFiles } = await import("./files.ts");
  return await withFiles(report, evidence.outcomes, given);
}

/** Loaded on demand, as what follows: a run on a laptop proposes nothing. */
async function proposalIsHere(ports: BaselinePorts): Promise<readonly string[]> {
  return await (await import("@modelgate/baseline")).proposalIsHere(ports);
}

async function dataNotes(
  ...asked: Parameters<typeof import("@modelgate/baseline").changedData>
): Promise<string[]> {
  const { changedData } = await import("@modelgate/baseline");
  return await changedData(...asked);
}

type Sections = Pick<ReturnType<typeof evaluate>, "flips" | "confusion" | "reliability" | "curves">;

/** Sections that have something in them. */
function shown(sections: Sections): Partial<Sections> {
  return Object.fromEntries(Object.entries(sections).filter(([, entries]) => entries.length > 0));
}
