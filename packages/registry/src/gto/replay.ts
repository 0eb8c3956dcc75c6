import type { AnnotatedTag } from "@modelgate/git";
import { parseTagName } from "./tag-name.ts";

// GTO has no state but its tags: they are replayed in the order of their taggers' clocks, as `gto show` does (its default
// order, by time). Where GTO's own commands disagree with each other, `gto show` counts.

/** An annotated tag. Lightweight ones are none of GTO's. */
export type Tag = AnnotatedTag;

/** One step of a model's history; the newest decides. */
export type Event = Tag & { model: string } & (
    | { action: "register" | "deregister"; version: string }
    | { action: "assign" | "unassign"; stage: string; version: string }
    | { action: "deprecate" | "create" }
  );

export type ReplayedVersion = {
  /** As registered; of a commit that was only assigned to a stage, the commit's id. */
  version: string;
  commit: string;
  /** The stages that it holds now. */
  stages: readonly string[];
  /** The tag that registered it; null for one that was never registered. */
  registration: Event | null;
};

export type ReplayedModel = {
  name: string;
  /** Those in force, the newest registered first. */
  versions: readonly ReplayedVersion[];
  /** Who holds each stage, by the assignment that made it so. */
  holders: ReadonlyMap<string, Event & { action: "assign" }>;
  /** The oldest first. */
  history: readonly Event[];
  isDeprecated: boolean;
  /** The highest counter in use; 0: none. */
  counter: number;
};

/** Every model that tags speak of, by name. Tags that are none of GTO's are passed over. */
export function replay(tags: readonly Tag[]): Map<string, ReplayedModel> {
  const named = tags.flatMap((tag) => {
    const name = parseTagName(tag.name);
    return name === null ? [] : [{ tag, name }];
  });
  const byModel = Map.groupBy(named, ({ name }) => name.model);
  return new Map([...byModel].map(([model, own]) => [model, replayed(model, own)]));
}

type Named = { tag: Tag; name: NonNullable<ReturnType<typeof parseTagName>> };

/** What is known of a version while its model is replayed. */
type Known = {
  version: string;
  commit: string;
  registration: Event | null;
  isOff: boolean;
  /** The last event of each stage. */
  stages: Map<string, Event>;
};

function replayed(model: string, own: readonly Named[]): ReplayedModel {
  const ordered = own.toSorted((a, b) => a.tag.seconds - b.tag.seconds || compare(a.tag.name, b.tag.name));
  const known: Known[] = [];
  // By commit and version; by the commit alone the first of it.
  const places = new Map<string, Known>();
  const history: Event[] = [];
  const at = (commit: string, version?: string): Known => {
    const found = places.get(version === undefined ? commit : `${commit} ${version}`);
    if (found !== undefined) return found;
    const made = { version: version ?? commit, commit, registration: null, isOff: false, stages: new Map() };
    known.push(made);
    places.set(`${commit} ${made.version}`, made);
    if (!places.has(commit)) places.set(commit, made);
    return made;
  };
  for (const { tag, name } of ordered) {
    if (name.action === "register" || name.action === "deregister") {
      const event: Event = { ...tag, model, action: name.action, version: name.version };
      const version = at(tag.commit, name.version);
      if (name.action === "register") version.registration = event;
      version.isOff = name.action === "deregister";
      history.push(event);
    } else if (name.action === "assign" || name.action === "unassign") {
      const version = at(tag.commit);
      const event: Event = {
        ...tag,
        model,
        action: name.action,
        stage: name.stage,
        version: version.version,
      };
      version.stages.set(name.stage, event);
      history.push(event);
    } else history.push({ ...tag, model, action: name.action });
  }
  const inForce = known.filter(({ isOff }) => !isOff);
  const holders = holdersOf(inForce);
  return {
    name: model,
    versions: inForce
      .map(({ version, commit, registration }) => ({
        version,
        commit,
        registration,
        stages: [...holders].flatMap(([stage, event]) => (event.version === version ? [stage] : [])),
      }))
      .reverse(),
    holders,
    history,
    isDeprecated: history.at(-1)?.action === "deprecate",
    // A counter that no number can hold is counted on by nobody.
    counter: own.reduce(
      (most, { name: { counter = 0 } }) =>
        Number.isSafeInteger(counter + 1) ? Math.max(most, counter) : most,
      0,
    ),
  };
}

/** Of the versions whose last word on a stage is an assignment, the one that was assigned last. */
function holdersOf(versions: readonly Known[]): Map<string, Event & { action: "assign" }> {
  const holders = new Map<string, Event & { action: "assign" }>();
  for (const { stages } of versions) {
    for (const [stage, event] of stages) {
      if (event.action !== "assign") continue;
      const other = holders.get(stage);
      if (other === undefined || other.seconds < event.seconds)
        holders.set(stage, { ...event, action: "assign" });
    }
  }
  return holders;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
