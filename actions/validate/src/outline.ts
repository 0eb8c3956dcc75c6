import { presumedName } from "@modelgate/job/model-name";
import type { Host } from "@modelgate/runner";
import { outline as outlineOf } from "@modelgate/runner/outline";
import type { Problem, Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** The report of this action before anything was measured; `planned` null: there is no plan yet. */
export function outline(host: Host, planned: Plan | null, problems: readonly Problem[]): Report {
  const asked = ["model", "endpoint", "predictions"]
    .map((name) => host.getInput(name).trim())
    .find((text) => text !== "");
  const subject = { name: planned?.name ?? presumedName(asked ?? "model"), path: planned?.modelPath ?? null };
  return outlineOf(host, table, { ...planned, subject, problems });
}
