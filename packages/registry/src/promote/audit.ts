import type { Holder, Step, Version } from "../registry.ts";
import { shorten } from "./evidence.ts";
import { type Intent, type Records, stepsOf, unrecorded } from "./records.ts";

/** What a registry tells of one model. */
export type Told = {
  history: readonly Step[];
  holders: readonly Holder[];
  versions: readonly Version[];
};

/**
 * Where ledger and registry tell different stories of one model: updates that were lost, moves that nobody recorded, records
 * of moves that the registry does not have, versions that are other bytes by now. Empty: they agree.
 */
export function disagreements(model: string, records: Records, told: Told): string[] {
  // Asked for once: a registry may make its steps anew each time, and they are told apart by what they are.
  const { history } = told;
  const moved = history.filter((step) => step.what === "moved");
  const begun = [...records.open, ...unrecorded(moved, { open: [], givenUp: records.givenUp })];
  const claimed = stepsOf(moved, [...records.moves, ...begun]);
  const steps = new Set(claimed.values());
  const order = new Map([...claimed].map(([id, step]) => [id, moved.indexOf(step)]));
  const moves = inOrder(records.moves, order);
  const wrong = [
    ...lost(model, moves, handed(history, claimed)),
    ...records.moves
      .filter(({ id }) => !claimed.has(id))
      .map(
        ({ version, stage, at }) =>
          `${model}: ${version} to ${stage} at ${at} is recorded, and the registry has no such move`,
      ),
    ...moved
      .filter((step) => !steps.has(step))
      .map(
        ({ version, stage, at, by }) =>
          `${model}: ${by} moved ${version} to ${stage}${when(at)} without a ledger entry`,
      ),
    ...history
      .filter(({ what }) => what === "left")
      .map(
        ({ version, stage, at, by }) =>
          `${model}: ${by} took ${stage} from ${version}${when(at)} without a ledger entry`,
      ),
    ...begun.map(
      ({ version, stage, at, by }) =>
        `${model}: ${by} began to move ${version} to ${stage} at ${at}, and how that ended is not recorded`,
    ),
    ...replaced(model, records, told.versions),
  ];
  // Where moves are missing or too many, who holds what is another way to say so.
  return wrong.length > 0 ? wrong : heldOtherwise(model, moves, told.holders);
}

/** Some registries keep no time of what a hand did. */
function when(at: string): string {
  return at === "" ? " at an unknown time" : ` at ${at}`;
}

/** In the order of the registry, where it has them: of two runs the quicker may be the later to write down its end. */
function inOrder(moves: readonly Intent[], order: ReadonlyMap<string, number>): Intent[] {
  const known = moves
    .filter(({ id }) => order.has(id))
    .toSorted((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return moves.map((move) => (order.has(move.id) ? (known.shift() ?? move) : move));
}

/** Whom the moves of the ledger, by their ids, that came right after one past it found in the stage; null: nobody. */
function handed(history: readonly Step[], claimed: ReadonlyMap<string, Step>): Map<string, string | null> {
  const ids = new Map([...claimed].map(([id, step]) => [step, id]));
  const last = new Map<string | null, Step>();
  const found = new Map<string, string | null>();
  for (const step of history.filter(({ what }) => what === "moved" || what === "left")) {
    const before = last.get(step.stage);
    const id = ids.get(step);
    if (id !== undefined && before !== undefined && !ids.has(before))
      found.set(id, before.what === "left" ? null : before.version);
    last.set(step.stage, step);
  }
  return found;
}

/**
 * A move that was decided on another holder than the one that the move before it left: that one's work is gone unseen. Who saw
 * what a hand had left there has lost nothing.
 */
function lost(model: string, moves: readonly Intent[], byHand: ReadonlyMap<string, string | null>): string[] {
  const holders = new Map<string, string>();
  return moves.flatMap(({ id, stage, version, previous, at, by }) => {
    const before = holders.get(stage);
    holders.set(stage, version);
    if (before === undefined || before === previous || byHand.get(id) === previous) return [];
    return [
      `${model}: ${by} moved ${stage} from ${previous ?? "nobody"} to ${version} at ${at}, but ${before} already held it: ${before}'s promotion was overwritten`,
    ];
  });
}

/** Versions that are registered for other bytes than those that were decided on. */
function replaced(model: string, { moves }: Records, versions: readonly Version[]): string[] {
  const found = moves.flatMap(({ version, subject }) => {
    const now = versions.find((one) => one.version === version);
    if (now === undefined || now.digest === subject) return [];
    return [
      `${model}: ${version} is registered for ${shorten(now.digest)}, and was ${shorten(subject)} when it was moved`,
    ];
  });
  return [...new Set(found)];
}

/** Stages whose holder is not who the ledger's last move left there. */
function heldOtherwise(model: string, moves: readonly Intent[], holders: readonly Holder[]): string[] {
  const last = new Map(moves.map(({ stage, version }) => [stage, version]));
  const held = new Map(holders.map(({ stage, version }) => [stage, version]));
  return [...last].flatMap(([stage, version]) => {
    const now = held.get(stage);
    if (now === version) return [];
    return [`${model}: by the ledger ${version} should hold ${stage}, but ${now ?? "nobody"} does`];
  });
}
