import { createHash } from "node:crypto";
import { argumentList, environment, type Host } from "@modelgate/runner";
import { type Problem, REPORT_SCHEMA, type Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
export function outline(host: Host, planned: Plan | null, problems: readonly Problem[]): Report {
  const run = host.provenance();
  const policy = planned?.policy ?? null;
  const asked = host.getInput("model").trim() || host.getInput("predictions").trim();
  return {
    schema: REPORT_SCHEMA,
    action: "validate",
    verdict: "error",
    subject: {
      name: planned?.name ?? (asked || "model"),
      path: planned?.modelPath ?? null,
      digest: null,
      sizeBytes: null,
      binding: "claimed",
    },
    ...(planned?.mode === "observe" ? { mode: "observe" as const } : {}),
    ...(planned?.judgedBy == null ? {} : { policy: planned.judgedBy }),
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
export function asJson({ code, message, hint, at }: Problem): Report["problems"][number] {
  return {
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(at === undefined ? {} : { at: JSON.parse(JSON.stringify(at)) as typeof at }),
  };
}
