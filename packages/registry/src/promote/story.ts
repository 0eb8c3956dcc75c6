import type { Step, Version } from "../registry.ts";
import { type Numbered, recordsOf, stepsOf } from "./records.ts";

/** A step in the history of a model, of the registry or of the ledger alone, with what the ledger says of it. */
export type Told = Omit<Step, "what"> & {
  what: Step["what"] | "quarantined" | "held" | "lifted";
  /** In somebody's words; empty where nobody wrote any down. */
  reason: string;
  /** Whether requirements that did not hold were gone past. */
  isBreakGlass: boolean;
};

/** What became of a model and why: the registry's steps with their records, and what the ledger alone knows, in its order. */
export function storyOf(
  { model, history, versions }: { model: string; history: readonly Step[]; versions: readonly Version[] },
  entries: readonly Numbered[],
): Told[] {
  const { moves, open, givenUp } = recordsOf(entries, model);
  const byId = new Map(entries.map(({ entry, id }) => [id, entry]));
  const intents = [...moves, ...open, ...givenUp];
  const meant = new Map([...stepsOf(history, intents)].map(([id, step]) => [step, byId.get(id)]));
  const story = history.map((step) => {
    const intent = meant.get(step);
    const reason = textOf(intent?.facts["reason"] ?? step.facts["reason"]);
    const told: Told = { ...step, reason, isBreakGlass: intent?.facts["break-glass"] === true };
    return { told, seq: intent?.seq ?? null };
  });
  for (const { entry } of entries) {
    const told = ofLedger(model, entry, versions);
    if (told === null) continue;
    // Clocks of tags know seconds only, so the ledger's own order comes first where it has the move.
    const isLater = (one: (typeof story)[number]) =>
      one.seq === null ? Date.parse(one.told.at) > Date.parse(entry.at) : one.seq > entry.seq;
    const place = story.findIndex(isLater);
    story.splice(place < 0 ? story.length : place, 0, { told, seq: entry.seq });
  }
  return story.map(({ told }) => told);
}

const WHAT: ReadonlyMap<string, Told["what"]> = new Map([
  ["quarantine", "quarantined"],
  ["hold", "held"],
  ["lift", "lifted"],
]);

/** A step that no registry has; null for other entries and other models'. Bytes are rejected whatever they are called. */
function ofLedger(model: string, entry: Numbered["entry"], versions: readonly Version[]): Told | null {
  const what = WHAT.get(entry.kind);
  const own = versions.find(({ digest }) => digest !== null && digest === entry.subject);
  if (what === undefined || (entry.model !== model && (what !== "quarantined" || own === undefined)))
    return null;
  const { at, by, facts } = entry;
  // Several versions may have these bytes: who rejected them named one of this model's, or another's.
  const named = entry.model === model ? textOf(facts["version"]) : "";
  const version = what === "quarantined" ? named || (own?.version ?? null) : null;
  const stage = what === "quarantined" ? null : textOf(facts["stage"]);
  const said = { model, what, version, stage, at, by: by.actor ?? "somebody", facts: {} };
  return { ...said, reason: textOf(facts["reason"]), isBreakGlass: false };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
