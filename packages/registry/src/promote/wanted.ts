import { failure } from "@modelgate/schema";
import type { Holder, Step, Version } from "../registry.ts";
import { versionCalled } from "../version-called.ts";
import type { Asked } from "./promote.ts";
import type { Records } from "./records.ts";

/** What is known where a version is looked for. `steps` are those that the ledger's moves are, the oldest first. */
export type Known = {
  versions: readonly Version[];
  steps: readonly Step[];
  previous: Holder | null;
  quarantined: Records["quarantined"];
};

/**
 * The version that is to have the stage, and whom a way back went past.
 * @throws ModelgateError `registry-missing` for a version that is not there, and where nobody held the stage before
 */
export function wanted(
  { version, kind, model, rule }: Asked,
  { versions, steps, previous, quarantined }: Known,
): { version: Version; notes: string[] } {
  const rejected = new Set(
    versions.flatMap(({ version: name, digest }) =>
      digest !== null && quarantined.has(digest) ? [name] : [],
    ),
  );
  const way = version === null && kind === "rollback" ? before(steps, rule.name, previous) : [];
  const name = version ?? way.find((one) => !rejected.has(one)) ?? null;
  const past = name === null ? way : way.slice(0, way.indexOf(name));
  const found = name === null ? null : versionCalled(versions, name);
  if (found !== null)
    return {
      version: found,
      notes: [...new Set(past)].map(
        (one) => `${one} held ${rule.name} before, and its bytes are quarantined`,
      ),
    };
  const known = versions.map((one) => one.version).slice(0, 8);
  const but = past.length === 0 ? "" : ` but quarantined bytes (${[...new Set(past)].join(", ")})`;
  throw failure(
    "registry-missing",
    `${model}: ${name === null ? `nobody held ${rule.name} before${but}` : `no version ${name}`}`,
    {
      hint: known.length === 0 ? "Register a version first." : `Its versions are ${known.join(", ")}.`,
    },
  );
}

/**
 * Who held a stage before its holder, the last first. What was rolled back from is nobody to go back to: a rollback that is run
 * again goes on back.
 */
function before(steps: readonly Step[], stage: string, holder: Holder | null): string[] {
  const line: string[] = [];
  for (const step of steps) {
    if (step.stage !== stage || step.version === null) continue;
    const at = step.facts["kind"] === "rollback" ? line.lastIndexOf(step.version) : -1;
    if (at >= 0) line.length = at;
    line.push(step.version);
  }
  return line.filter((version) => version !== holder?.version).toReversed();
}
