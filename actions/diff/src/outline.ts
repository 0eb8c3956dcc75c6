import { presumedName } from "@modelgate/job/model-name";
import type { Host } from "@modelgate/runner";
import { outline as outlineOf } from "@modelgate/runner/outline";
import type { Problem, Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import type { Plan } from "./plan.ts";

/** What a report is about, as far as it is known. */
type Subject = Pick<Report["subject"], "name" | "path">;

/** The report of this action before anything was compared; `subject` null: it is not known which model. */
export function outline(
  host: Pick<Host, "getInput" | "provenance">,
  subject: Subject | null,
  { plan, problems }: { plan: Plan | null; problems: readonly Problem[] },
): Report {
  const { name, path } = subject ?? {
    name: presumedName(host.getInput("model").trim()) || "models",
    path: null,
  };
  const report = outlineOf(host, table, { ...plan, subject: { name, path }, problems });
  const { command } = report.provenance;
  // One of several is asked for again by its path.
  if (path === null || command.includes("--model")) return report;
  return { ...report, provenance: { ...report.provenance, command: [...command, "--model", path] } };
}
