// A model's stages and history in the house's words, of registries that are read by marks (mark-story.ts).
import { type Mark, tokenOf } from "./mark-story.ts";
import type { Holder, Step, Version } from "./registry.ts";

/** A stage as it stands: who holds it, and the mark by which. */
export type Standing = { stage: string; version: string | null; moves: readonly Mark[]; mark: Mark | null };

/** Who holds a stage; null: nobody. */
export function holderOf({ stage, version, mark }: Standing, versions: readonly Version[]): Holder | null {
  if (version === null) return null;
  const digest = versions.find((one) => one.version === version)?.digest ?? null;
  const token = tokenOf(version, mark);
  // A hand says neither when nor who.
  if (mark === null) return { stage, version, digest, at: "", by: "somebody", facts: {}, token };
  return { stage, version, digest, at: mark.at, by: mark.by, facts: factsOf(mark), token };
}

function factsOf({ facts, reason }: Mark): Record<string, string> {
  return { ...facts, reason };
}

/** Registrations and moves, each in their own order, joined by their clocks. `versions`: the newest first. */
export function historyOf(
  model: string,
  standings: readonly Standing[],
  versions: readonly Version[],
): Step[] {
  const registered = versions.toReversed().map(
    ({ version, at, by, facts }): Step => ({
      model,
      what: "registered",
      version,
      stage: null,
      at,
      by,
      facts,
    }),
  );
  return [registered, ...standings.map((one) => stepsOf(model, one))].reduce(joined);
}

function stepsOf(model: string, { stage, version, moves, mark }: Standing): Step[] {
  const byHand = { model, stage, at: "", by: "somebody", facts: {} };
  const steps = moves.flatMap((move, at): Step[] => {
    const left = move.version === null ? (moves[at - 1]?.version ?? null) : move.version;
    const what = move.version === null ? "left" : "moved";
    const step: Step = { model, what, version: left, stage, at: move.at, by: move.by, facts: factsOf(move) };
    // It saw a version that no mark had given the stage.
    const found = handOf(move, moves[at - 1]);
    return found === null ? [step] : [{ ...byHand, what: "moved", version: found }, step];
  });
  const before = moves.at(-1)?.version ?? null;
  if (mark !== null || before === version) return steps;
  // The stage is not as the last mark left it: somebody set or took the alias without one.
  const what = version === null ? "left" : "moved";
  return [...steps, { ...byHand, what, version: version ?? before }];
}

/** The version that a move found in a hand's work; null: none, or one that raced with the move before it, which is told there. */
function handOf({ previous, seq }: Mark, before: Mark | undefined): string | null {
  const version = previous?.endsWith("#") === true ? previous.slice(0, -1) : null;
  const isTold = before?.previous === previous && before?.seq === seq;
  return version === null || isTold ? null : version;
}

function joined(a: readonly Step[], b: readonly Step[]): Step[] {
  const [one, other, all] = [[...a], [...b], [] as Step[]];
  // What has no time comes with what follows it in its own, and what nothing follows is the last.
  const due = (steps: readonly Step[]) => steps.find(({ at }) => at !== "")?.at ?? "";
  while (one.length > 0 || other.length > 0) {
    const [first, second] = [due(one), due(other)];
    const isFirst =
      other.length === 0 || (one.length > 0 && first !== "" && (second === "" || first <= second));
    const next = (isFirst ? one : other).shift();
    if (next !== undefined) all.push(next);
  }
  return all;
}
