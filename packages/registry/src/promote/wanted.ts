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
 * The version that is to have the stage, whether that is a way back, and whom it went past. Who was rolled back from is no way back:
 * it comes again as everybody comes. Its holder by the ledger is: a rollback that only its delivery failed is asked for again.
 * @throws ModelgateError `registry-missing` for a version that is not there, and where nobody held the stage before
 */
export function wanted(
  { version, kind, model, rule }: Asked,
  { versions, steps, previous, quarantined }: Known,
): { version: Version; isWayBack: boolean; notes: string[] } {
  const digests = new Map(versions.map((one) => [one.version, one.digest]));
  const whyNot = (one: string): string | null => {
    const digest = digests.get(one);
    if (digest === undefined) return "the registry has it no more";
    return quarantined.has(digest ?? "") ? "its bytes are quarantined" : null;
  };
  const held = kind === "rollback" ? line(steps, rule.name) : [];
  const way = held.filter((one) => one !== previous?.version);
  const name = version ?? way.find((one) => whyNot(one) === null) ?? null;
  // Who names a version means it: only who goes back as far as it takes goes past somebody.
  const past = version !== null ? [] : name === null ? way : way.slice(0, way.indexOf(name));
  const passed = [...new Set(past)].map((one) => ({ one, why: whyNot(one) }));
  const found = name === null ? null : versionCalled(versions, name);
  if (found !== null)
    return {
      version: found,
      isWayBack: held.includes(found.version),
      notes: passed.map(({ one, why }) => `${one} held ${rule.name} before, and ${why}`),
    };
  const known = versions
    .map((one) => one.version)
    .filter((one) => whyNot(one) === null && (name !== null || one !== previous?.version));
  const but = passed.length === 0 ? "" : ` but ${passed.map(({ one, why }) => `${one} (${why})`).join(", ")}`;
  throw failure(
    "registry-missing",
    `${model}: ${name === null ? `nobody held ${rule.name} before${but}` : `no version ${name}`}`,
    { hint: remedy(versions.length, known) },
  );
}

/** `known`: the versions that may have the stage and do not have it. */
function remedy(all: number, known: readonly string[]): string {
  if (all === 0) return "Register a version first.";
  if (known.length === 0) return "No other version can have the stage: register one and promote it.";
  return `Its versions are ${known.slice(0, 8).join(", ")}.`;
}

/** Who held a stage, the last first. What was rolled back from is nobody to go back to: a rollback that is run again goes on back. */
function line(steps: readonly Step[], stage: string): string[] {
  const held: string[] = [];
  for (const step of steps) {
    if (step.stage !== stage || step.version === null) continue;
    if (step.facts["kind"] === "rollback") {
      const at = held.lastIndexOf(step.version);
      // Who never held it came in the place of the last one alone.
      held.length = at >= 0 ? at : Math.max(0, held.length - 1);
    }
    held.push(step.version);
  }
  return held.toReversed();
}
