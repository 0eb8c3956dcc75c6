import type { Step } from "../registry.ts";
import type { Records } from "./records.ts";

/**
 * Where ledger and registry tell different stories of one model: updates that were lost, moves that nobody recorded, records
 * of moves that the registry does not have. Empty: they agree.
 */
export function disagreements(model: string, records: Records, history: readonly Step[]): string[] {
  const moved = history.filter((step) => step.what === "moved");
  const known = new Set(moved.map(({ facts }) => facts["record"]).filter((id) => id !== undefined));
  const ours = new Set([...records.moves, ...records.open].map(({ id }) => id));
  return [
    ...lost(model, records),
    ...records.moves
      .filter(({ id }) => !known.has(id))
      .map(
        ({ version, stage, at }) =>
          `${model}: ${version} to ${stage} at ${at} is recorded, and the registry has no such move`,
      ),
    ...moved
      .filter(({ facts }) => facts["record"] === undefined || !ours.has(facts["record"]))
      .map(
        ({ version, stage, at, by }) =>
          `${model}: ${by} moved ${version} to ${stage} at ${at} past the ledger`,
      ),
    ...records.open.map(
      ({ version, stage, at, by }) =>
        `${model}: ${by} meant ${version} for ${stage} at ${at}, and how it ended is not recorded`,
    ),
  ];
}

/** A move that was decided on another holder than the one that the move before it left: that one's work is gone unseen. */
function lost(model: string, { moves }: Records): string[] {
  const holders = new Map<string, string>();
  return moves.flatMap(({ stage, version, previous, at, by }) => {
    const before = holders.get(stage);
    holders.set(stage, version);
    if (before === undefined || before === previous) return [];
    return [
      `${model}: ${by} moved ${stage} from ${previous ?? "nobody"} to ${version} at ${at}, and it was ${before} by then: that update is lost`,
    ];
  });
}
