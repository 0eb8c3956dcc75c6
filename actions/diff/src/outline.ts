import { createHash } from "node:crypto";
import { argumentList, environment, type Host } from "@modelgate/runner";
import { type Problem, REPORT_SCHEMA, type Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** What a report is about, as far as it is known. */
type Subject = Pick<Report["subject"], "name" | "path">;

/** A report of which nothing is known yet but the run it belongs to; an error until somebody says better. */
export function outline(
  host: Host,
  subject: Subject | null,
  { plan, problems }: { plan: Plan | null; problems: readonly Problem[] },
): Report {
  const run = host.provenance();
  const policy = plan?.policy ?? null;
  const { name, path } = subject ?? { name: host.getInput("model").trim() || "models", path: null };
  const command = argumentList(table, host.getInput);
  // One of several is asked for again by its path.
  const isAsked = command.includes("--model") || path === null;
  return {
    schema: REPORT_SCHEMA,
    action: "diff",
    verdict: "error",
    subject: { name, path, digest: null, sizeBytes: null, binding: "claimed" },
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
      command: isAsked ? command : [...command, "--model", path],
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
