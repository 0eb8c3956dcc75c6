import type { Predictions, Scored, Scoring } from "@modelgate/inference";
import {
  decodeMemo,
  encodeMemo,
  isWorthKeeping,
  type MemoIdentity,
  memoIdentity,
  memoKey,
  spotCheck,
  spotRows,
} from "@modelgate/inference/memo";
import { problemsOf } from "@modelgate/schema";
import type { Evidence } from "./evidence.ts";
import type { Keep } from "./keep.ts";

/** What a baseline answered on each data set, and whether it was kept from an earlier run. */
export type Answered = Pick<Scored, "datasets" | "subject"> & { reused: boolean; notes: readonly string[] };

type Asked = {
  scoring: Scoring;
  /** The digest of the model that is asked, with its external data. */
  model: string;
  /** The candidate's answers on the same data. */
  evidence: Evidence;
  score(scoring: Scoring): Promise<Scored>;
};

/** One data set, with what identifies the baseline's answers to it. */
type Known = { name: string; identity: MemoIdentity; candidate: Predictions };

/**
 * The baseline's answers: kept ones where every data set has some that hold against a few rows that are run again, else
 * fresh ones, which are then kept. A small data set is quicker run than looked up.
 */
export async function keptOrScored(asked: Asked, keep: Keep | null): Promise<Answered> {
  const known = keep === null ? null : knownOf(asked);
  if (keep === null || known === null) return fresh(await asked.score(asked.scoring));
  const notes: string[] = [];
  const kept = await taken(asked, known, { keep, notes });
  if (kept !== null) return { ...kept, reused: true, notes };
  const scored = await asked.score(asked.scoring);
  for (const { name, identity } of known) {
    const outcome = scored.datasets.find((one) => one.name === name)?.outcome;
    const bytes = outcome && "predictions" in outcome ? encodeMemo(outcome.predictions, identity) : null;
    // A place that is away or full costs the next run its time, and no run its verdict.
    if (bytes !== null) await keep.put(memoKey(identity), bytes).catch(() => undefined);
  }
  return { ...fresh(scored), notes };
}

function fresh({ datasets, subject }: Scored): Answered {
  return { datasets, subject, reused: false, notes: [] };
}

/** null: not all of it can be identified, or it is not worth it. */
function knownOf({ scoring, model, evidence }: Asked): Known[] | null {
  const { output, options } = scoring;
  const known = scoring.datasets.map((dataset): Known | null => {
    const data = evidence.datasets.find(({ name }) => name === dataset.name)?.digest;
    const outcome = evidence.outcomes.find((one) => one.dataset === dataset.name);
    if (!data || outcome === undefined || "problems" in outcome || evidence.runtime === null) return null;
    if (!isWorthKeeping(outcome.predictions.rows)) return null;
    const identity = memoIdentity({ model, data, dataset, output, options, runtime: evidence.runtime });
    return { name: dataset.name, identity, candidate: outcome.predictions };
  });
  return known.every((one) => one !== null) ? known : null;
}

/** Kept answers that were checked; null: there are none, or they do not hold, and then `notes` says why. */
async function taken(
  { scoring, score }: Asked,
  known: readonly Known[],
  { keep, notes }: { keep: Keep; notes: string[] },
): Promise<Pick<Scored, "datasets" | "subject"> | null> {
  const memos = new Map<string, Predictions>();
  for (const { name, identity, candidate } of known) {
    const bytes = await keep.take(memoKey(identity)).catch(() => null);
    if (bytes === null) return null;
    try {
      memos.set(name, decodeMemo(bytes, identity, candidate));
    } catch (error) {
      notes.push(...problemsOf(error).map(({ message }) => `${name}: ${message}`));
      return null;
    }
  }
  const rows = new Map([...memos].map(([name, memo]) => [name, spotRows(memo.rows)]));
  const datasets = scoring.datasets.map((dataset) => ({ ...dataset, only: rows.get(dataset.name) ?? [] }));
  const again = await score({ ...scoring, datasets });
  for (const { name, outcome } of again.datasets) {
    const memo = memos.get(name);
    const why =
      memo !== undefined && "predictions" in outcome
        ? spotCheck(memo, rows.get(name) ?? [], outcome.predictions)
        : "kept predictions were not used: the rows that were run again could not be scored";
    if (why !== null) {
      notes.push(`${name}: ${why}`);
      return null;
    }
  }
  return {
    subject: again.subject,
    datasets: again.datasets.map((one) => {
      const predictions = memos.get(one.name);
      return predictions === undefined ? one : { ...one, outcome: { predictions } };
    }),
  };
}
