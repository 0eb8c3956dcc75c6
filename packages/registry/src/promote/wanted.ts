import { failure } from "@modelgate/schema";
import type { Holder, Version } from "../registry.ts";
import { versionCalled } from "../version-called.ts";
import type { Asked } from "./promote.ts";
import type { Intent, Records } from "./records.ts";

/** What is known where a version is looked for. `moves` are the ledger's that the registry has, the oldest first. */
export type Known = {
  versions: readonly Version[];
  moves: readonly Intent[];
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
  { versions, moves, previous, quarantined }: Known,
): { version: Version; isWayBack: boolean; notes: string[] } {
  const digests = new Map(versions.map((one) => [one.version, one.digest]));
  const isRejected = (digest: string | null) => digest !== null && quarantined.has(digest);
  const whyNot = ({ version: one, subject }: Intent): string | null => {
    const digest = digests.get(one);
    if (digest === undefined) return "the registry has it no more";
    if (digest !== subject) return "it is other bytes by now";
    return isRejected(digest) ? "its bytes are quarantined" : null;
  };
  const held = kind === "rollback" ? line(moves, rule.name) : [];
  const way = held.filter((one) => one.version !== previous?.version);
  const fit = way.findIndex((one) => whyNot(one) === null);
  const name = version ?? way[fit]?.version ?? null;
  // Who names a version means it: only who goes back as far as it takes goes past somebody.
  const past = version !== null ? [] : fit < 0 ? way : way.slice(0, fit);
  const passed = [...new Map(past.map((one) => [one.version, whyNot(one)]))];
  const found = name === null ? null : versionCalled(versions, name);
  if (found !== null)
    return {
      version: found,
      isWayBack: held.some((one) => one.version === found.version && one.subject === found.digest),
      notes: passed.map(([one, why]) => `${one} held ${rule.name} before, and ${why}`),
    };
  const known = versions
    .filter(({ digest }) => !isRejected(digest))
    .map((one) => one.version)
    .filter((one) => name !== null || one !== previous?.version);
  const but = passed.length === 0 ? "" : ` but ${passed.map(([one, why]) => `${one} (${why})`).join(", ")}`;
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
  return `Name one of these as \`version\`: ${known.slice(0, 8).join(", ")}.`;
}

/** Who held a stage, the last first. What was rolled back from is nobody to go back to: a rollback that is run again goes on back. */
function line(moves: readonly Intent[], stage: string): Intent[] {
  const held: Intent[] = [];
  for (const move of moves) {
    if (move.stage !== stage) continue;
    if (move.kind === "rollback") {
      const at = held.findLastIndex(({ version }) => version === move.version);
      // Who never held it came in the place of the last one alone; of nobody, where a hand had put that one aside.
      const isInPlace = held.at(-1)?.version === move.previous;
      if (at >= 0) held.length = at;
      else if (isInPlace) held.pop();
    }
    held.push(move);
  }
  return held.toReversed();
}
