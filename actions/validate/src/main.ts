import { evaluate } from "@modelgate/evaluation";
import type { Scored, Scoring } from "@modelgate/inference";
import { type Command, environment, type Host } from "@modelgate/runner";
import { type Report, worst } from "@modelgate/schema";
import { gather } from "./evidence.ts";
import { table } from "./inputs.ts";
import { outline } from "./outline.ts";
import { type Given, plan } from "./plan.ts";
import type { Wish } from "./start.ts";

/** What validate needs from the outside: a way to run a model over data sets. */
export type Score = (scoring: Scoring, wish: Wish, host: Host) => Promise<Scored>;

/** Builds the command around a scorer. */
export function validate(score: Score): Command<typeof table.inputs> {
  return {
    ...table,
    run: (given, host) => run(given, host, score),
    failed: (problems, host) => outline(host, null, problems),
  };
}

/** Reads the plan, runs the model, measures and judges. Whatever goes wrong on the way, what was measured is kept. */
async function run(given: Given, host: Host, score: Score): Promise<Report> {
  const planned = await plan(given);
  const { timeLimit: timeMs, memoryLimit: memoryBytes, runtimePath } = given;
  const evidence = await gather(planned, given, (scoring) =>
    score(scoring, { timeMs, memoryBytes, runtimePath }, host),
  );
  const { measurements, checks, problems } = evaluate(evidence.outcomes, planned.clauses, {
    confidence: given.confidence,
    seed: given.seed,
  });
  const base = outline(host, planned, problems);
  return {
    ...base,
    verdict: problems.length > 0 ? "error" : worst(checks.map(({ effect }) => effect)),
    subject: evidence.subject,
    datasets: evidence.datasets,
    measurements,
    checks,
    notes: [...evidence.notes],
    environment: environment(evidence.runtime, { threads: given.threads, confidence: given.confidence }),
    provenance: { ...base.provenance, seed: given.seed },
  };
}
