import { presumedName } from "@modelgate/job/model-name";
import type { Host } from "@modelgate/runner";
import { outline as outlineOf } from "@modelgate/runner/outline";
import type { Problem, Report } from "@modelgate/schema";
import { table } from "./inputs.ts";

/** The report of this action before anything was built; `planned` null: there is no plan yet. */
export function outline(
  host: Host,
  planned: { name: string; path: string | null } | null,
  problems: readonly Problem[],
): Report {
  const asked = host.getInput("model").trim() || host.getInput("repository").trim() || "model";
  const subject = { name: planned?.name ?? presumedName(asked), path: planned?.path ?? null };
  return outlineOf(host, table, { subject, problems });
}
