import { argumentList, environment, type Host } from "@modelgate/runner";
import { type Problem, REPORT_SCHEMA, type Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
export function outline(host: Host, planned: Plan | null, problems: readonly Problem[]): Report {
  const run = host.provenance();
  const name = planned?.model ?? (host.getInput("model").trim() || "model");
  return {
    schema: REPORT_SCHEMA,
    action: "promote",
    verdict: "error",
    subject: { name, path: planned?.path ?? null, digest: null, sizeBytes: null, binding: "claimed" },
    datasets: [],
    measurements: [],
    checks: [],
    problems: problems.map((problem) => JSON.parse(JSON.stringify(problem)) as Report["problems"][number]),
    notes: [],
    environment: environment(),
    provenance: {
      repository: run?.repository ?? null,
      commit: run?.commit ?? null,
      run: run?.url ?? null,
      policyDigest: planned?.policyDigest ?? null,
      seed: null,
      createdAt: new Date().toISOString(),
      command: argumentList(table, host.getInput),
    },
  };
}
