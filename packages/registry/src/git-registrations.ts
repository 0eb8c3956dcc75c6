// What git's tags say of registrations, and what stands against another one.
import type { AnnotatedTag } from "@modelgate/git";
import { failure } from "@modelgate/schema";
import { factsOf } from "./facts.ts";
import type { Event, ReplayedModel } from "./gto/replay.ts";
import { isModelName, isVersion } from "./gto/tag-name.ts";
import { refusals } from "./refusals.ts";
import type { NewVersion, Version } from "./registry.ts";

const { taken } = refusals("registry");

/**
 * The version as it is registered already; null: nothing stands against registering it.
 * @throws ModelgateError `input-invalid`, `registry-conflict`
 */
export function registeredAs(
  found: ReplayedModel | undefined,
  { model, version, digest, commit }: NewVersion,
): Version | null {
  if (!isVersion(version)) throw invalid(`${version}: expected a semantic version, as v1.2.0`);
  const same = found?.history.find((event) => event.action === "register" && event.version === version);
  if (same !== undefined) {
    if (found?.versions.every((one) => one.version !== version))
      throw taken(`${model} ${version} was withdrawn`);
    const before = versionOf(same);
    if (before.digest === digest && same.commit === commit) return before;
    const what =
      before.digest === digest
        ? `these bytes, of commit ${same.commit.slice(0, 12)}`
        : (before.digest ?? "bytes without a digest");
    throw taken(`${model} ${version} is registered already, for ${what}`);
  }
  const [beside] = registeredAt(found, commit);
  if (beside === undefined) return null;
  // GTO finds the version of a stage by its commit: with two of them it stops reading the model.
  throw failure(
    "registry-conflict",
    `registry: ${model}: commit ${commit.slice(0, 12)} is ${beside.version} already, and a commit has one version`,
    { hint: "Use that version, or make a commit for this one: `git commit --allow-empty`, and push it." },
  );
}

/** Every registration at a commit, of versions that were withdrawn, too: a stage is given to the first of them. */
export function registeredAt(model: ReplayedModel | undefined, commit: string): { version: string }[] {
  return (model?.history ?? []).flatMap((event) =>
    event.action === "register" && event.commit === commit ? [{ version: event.version }] : [],
  );
}

/** A registration as a version. */
export function versionOf(event: Event): Version {
  const facts = factsOf(event.message);
  const { digest = null, path } = { digest: undefined, path: undefined, ...facts };
  return {
    model: event.model,
    version: "version" in event ? event.version : event.commit,
    digest: digest ?? null,
    source: path === undefined ? event.commit : `${event.commit}:${path}`,
    ...signed(event),
    facts,
  };
}

/** The last moment that a date can say in four digits of years; a tagger's clock says what it likes. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

/** When a tag was made, and by whom. */
export function signed({ tagger, seconds }: Pick<AnnotatedTag, "tagger" | "seconds">): {
  at: string;
  by: string;
} {
  return { at: new Date(Math.min(seconds * 1000, LAST_MS)).toISOString(), by: tagger.name };
}

/** The name of a model, if it can be one. */
export function known(name: string): string {
  if (isModelName(name)) return name;
  throw invalid(
    `${name}: expected the name of a model: letters, digits, \`-\`, \`_\`, \`/\`, beginning and ending with a letter or digit`,
  );
}

/** What GTO has no words for. */
export function invalid(message: string) {
  return failure("input-invalid", `registry: ${message}`, { hint: "GTO's grammar: https://dvc.org/doc/gto" });
}
