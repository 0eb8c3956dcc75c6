import type { Command, Host } from "@modelgate/runner";
import type { Promotion, Report } from "@modelgate/schema";
import { table } from "./inputs.ts";
import { outline } from "./outline.ts";
import { type Given, plan } from "./plan.ts";
import type { World } from "./world.ts";

export type { World } from "./world.ts";

/** Builds the command around its world. */
export function promotion(world: World): Command<typeof table.inputs> {
  return {
    ...table,
    run: (given, host) => run(given, host, world),
    failed: (problems, host) => outline(host, null, problems),
  };
}

/** Reads policy, registry and ledger, and does what is asked or says everything that is missing. */
async function run(given: Given, host: Host, world: World): Promise<Report> {
  const planned = await plan(given, world.eventName);
  const { ask } = await import("./ask.ts");
  const done = await ask(planned, given, { host, world });
  const report = outline(host, planned, done.problems ?? []);
  const { promotion: section, sizeBytes } = done;
  host.setOutput("version", section.version ?? "");
  host.setOutput("digest", section.digest ?? "");
  host.setOutput("previous", section.previous ?? "");
  host.setOutput("delivered", section.delivery?.pullRequest ?? section.delivery?.commit ?? "");
  return {
    ...report,
    verdict: report.problems.length > 0 ? "error" : VERDICT[section.outcome],
    subject: { ...report.subject, digest: section.digest, sizeBytes },
    promotion: section,
    notes: done.notes,
  };
}

const VERDICT: Readonly<Record<Promotion["outcome"], Report["verdict"]>> = {
  done: "pass",
  already: "pass",
  "dry-run": "skipped",
  refused: "fail",
};
