// What a server holds of one model, as the rest of the house speaks of it.
import { storyOf } from "../mark-story.ts";
import type { Overview, Version } from "../registry.ts";
import { historyOf, holderOf, type Standing } from "../stage-history.ts";
import type { ModelVersion, RegisteredModel } from "./answers.ts";
import { fault, shown } from "./fault.ts";
import { marksOf } from "./marks.ts";

/** How stages are kept: as aliases, or as the stages that MLflow has deprecated since 2.9. */
export type StagesAs = "aliases" | "legacy";

/** What is read of one model. `stages` are those that the policy declares: other aliases are other people's. */
export type Read = {
  model: string;
  registered: RegisteredModel;
  versions: readonly ModelVersion[];
  stagesAs: StagesAs;
  stages: readonly string[];
};

/** The stage of MLflow's that a stage of the policy is; null: it has none. Its fourth, Archived, is where the others leave to. */
export function legacyStage(stage: string): "Staging" | "Production" | null {
  const found = (["Staging", "Production"] as const).find((one) => one.toLowerCase() === stage.toLowerCase());
  return found ?? null;
}

/** A model's stages, every one that is declared or was ever moved. */
export function standingsOf({ registered, versions, stagesAs, stages }: Read): Standing[] {
  const marks = Map.groupBy(marksOf(registered.tags), ({ stage }) => stage);
  const held =
    stagesAs === "aliases"
      ? new Map(registered.aliases.map(({ alias, version }) => [alias, version]))
      : legacyHolders(versions, stages);
  return [...new Set([...stages, ...marks.keys()])].map((stage) => {
    const version = held.get(stage) ?? null;
    const { moves, standing } = storyOf(marks.get(stage) ?? [], version);
    return { stage, version, moves, mark: standing };
  });
}

function legacyHolders(versions: readonly ModelVersion[], stages: readonly string[]): Map<string, string> {
  const held = new Map<string, string>();
  for (const stage of stages) {
    const own = versions.filter(({ current_stage }) => current_stage === legacyStage(stage));
    const [first, second] = own;
    if (first !== undefined && second !== undefined)
      throw fault(
        `${shown(first.name)}: ${stage} is held by versions ${own.map(({ version }) => version).join(" and ")} at once`,
        "Archive all but one of them by hand: which of them is meant cannot be known.",
      );
    if (first !== undefined) held.set(stage, first.version);
  }
  return held;
}

/** The newest first. Versions that are not READY are no versions yet. */
export function readyOf(versions: readonly ModelVersion[], model: string): Version[] {
  const ready = versions.filter(({ status }) => status === "READY");
  return ready.map((one) => versionOf(one, model)).toSorted(newestFirst);
}

/** All that is known of a model. */
export function overviewOf(read: Read): Overview {
  const versions = readyOf(read.versions, read.model);
  const standings = standingsOf(read);
  return {
    model: read.model,
    versions,
    holders: standings.flatMap((one) => holderOf(one, versions) ?? []),
    history: historyOf(read.model, standings, versions),
  };
}

function newestFirst(a: Version, b: Version): number {
  return Number(b.version) - Number(a.version);
}

const FACT = /^modelgate\.([a-z][a-z0-9-]{0,40})$/u;
const DIGEST = /^sha256:[0-9a-f]{64}$/u;

/** A version by its number; what it is called besides, as v1.2.0, is the fact `version`. */
export function versionOf(one: ModelVersion, model: string): Version {
  const facts = Object.fromEntries(
    one.tags.flatMap(({ key, value }) => {
      const [, name] = FACT.exec(key) ?? [];
      return name === undefined ? [] : [[name, value.slice(0, 2000)] as const];
    }),
  );
  const { digest = "", by = "" }: { digest?: string; by?: string } = facts;
  return {
    model,
    version: one.version,
    digest: DIGEST.test(digest) ? digest : null,
    source: one.source,
    at: moment(one.creation_timestamp),
    by: by || one.user_id || "somebody",
    facts,
  };
}

/** The last moment that a date can say in four digits of years. */
const LAST_MS = Date.UTC(9999, 11, 31, 23, 59, 59);

function moment(ms: number): string {
  return new Date(Math.min(Math.max(0, ms), LAST_MS)).toISOString();
}
