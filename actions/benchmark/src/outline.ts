import { createHash } from "node:crypto";
import { argumentList, environment, type Host } from "@modelgate/runner";
import { type Problem, REPORT_SCHEMA, type Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
export function outline(host: Host, plan: Plan | null, problems: readonly Problem[]): Report {
  const run = host.provenance();
  const policy = plan?.policy ?? null;
  return {
    schema: REPORT_SCHEMA,
    action: "benchmark",
    verdict: "error",
    subject: {
      name: plan?.name ?? (host.getInput("model").trim() || "model"),
      path: plan?.path ?? null,
      digest: null,
      sizeBytes: null,
      binding: "claimed",
    },
    ...(plan?.mode === "observe" ? { mode: "observe" as const } : {}),
    ...(plan?.judgedBy == null ? {} : { policy: plan.judgedBy }),
    datasets: [],
    measurements: [],
    checks: [],
    problems: problems.map(asJson),
    notes: [],
    environment: environment(),
    provenance: {
      repository: run?.repository ?? null,
      commit: run?.commit ?? null,
      run: run?.url ?? null,
      policyDigest: policy === null ? null : `sha256:${createHash("sha256").update(policy).digest("hex")}`,
      seed: null,
      createdAt: new Date().toISOString(),
      command: argumentList(table, host.getInput),
    },
  };
}

/** A problem as JSON has it: without the fields that are undefined. */
export function asJson(problem: Problem): Report["problems"][number] {
  return JSON.parse(JSON.stringify(problem)) as Report["problems"][number];
}
