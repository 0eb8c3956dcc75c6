import type { JobDataset } from "../sandbox/message.ts";
import { type Answers, compared, nothing, type Other, type Trial } from "./compared.ts";
import type { FedBlock } from "./fed-block.ts";
import { pickFeeds } from "./pick-feeds.ts";

/** Whether a model's answer to a row depends on that row alone, tried on a sample of the data set's first rows. */
export type Sanity = {
  /** The same batch twice: random operators, dropout that was left on. */
  rerun: Trial;
  /** Rows one by one against the batch: batch norm in training mode, a softmax over the batch. */
  batch: Trial;
  /** The batch backwards: whatever looks at a row's neighbours. */
  order: Trial;
};

/** The rows that are tried, as the model took them first. */
export type SanitySample = Pick<FedBlock, "rows" | "padded" | "feeds">;

const MOST_ROWS = 64;
/** A call of the runtime each: most of what the trials of a small model cost. */
const MOST_SINGLES = 8;
/** What the trials may take: this, or a share of the time that the model took for the whole data set. */
const LEAST_BUDGET_MS = 50;
const BUDGET_SHARE = 0.05;

/** The first rows of a block, in memory of their own. A fixed batch stays whole. */
export function sanitySample({ rows, padded, feeds }: FedBlock, fixedBatch: number | null): SanitySample {
  const taken = fixedBatch ?? Math.min(rows, MOST_ROWS);
  const picked = pickFeeds(feeds, padded, upTo(taken));
  return { rows: Math.min(rows, taken), padded: taken, feeds: picked };
}

/** Runs a model on some rows; the answers of those that fill a fixed batch are dropped. */
export type Run = (sample: SanitySample) => Promise<Answers>;

/**
 * Tries a model within its budget. Never throws: a model that fails on fewer rows has been scored all the same, and what
 * was not tried says why.
 * @param spent what the whole data set took of the model's time, and its rows
 */
export async function sanityOf(
  run: Run,
  sample: SanitySample,
  { plan }: Pick<JobDataset, "plan">,
  spent: { ms: number; rows: number },
): Promise<Sanity> {
  const { fixedBatch } = plan;
  const budgetMs = Math.max(LEAST_BUDGET_MS, BUDGET_SHARE * spent.ms);
  const ms = spent.ms / spent.rows;
  // Three runs of the batch and one of its rows alone. What all rows took is mostly the first run where there are few.
  const affordable = spent.ms <= LEAST_BUDGET_MS ? sample.padded : Math.floor(budgetMs / (4 * ms));
  const least = fixedBatch ?? Math.min(2, sample.rows);
  if (affordable < least) {
    const skipped = nothing(
      `${least} rows in ${Math.round(budgetMs)} ms are too many at ${ms.toPrecision(2)} ms a row`,
    );
    return { rerun: skipped, batch: skipped, order: skipped };
  }
  const tried = fixedBatch === null ? shortened(sample, Math.min(sample.rows, affordable)) : sample;
  const spentMs = stopwatch();
  const isLate = () => spentMs() > budgetMs;
  const late = nothing(`the ${Math.round(budgetMs)} ms for it were over`);
  const whole = upTo(tried.rows);
  let first: Answers | null = null;
  const trial = async (why: string | null, compare: (base: Answers) => Promise<Trial>): Promise<Trial> => {
    if (why !== null) return nothing(why);
    if (isLate()) return late;
    try {
      first ??= await run(tried);
      return await compare(first);
    } catch (error) {
      return nothing(`the model failed: ${message(error)}`);
    }
  };
  const alone = tried.rows < 2 ? "there is one row" : null;
  return {
    rerun: await trial(null, async (base) => compared(base, [{ answers: await run(tried), rows: whole }])),
    order: await trial(alone, async (base) => {
      const backwards = whole.toReversed();
      return compared(base, [{ answers: await run(reordered(tried, backwards)), rows: backwards }]);
    }),
    batch: await trial(
      fixedBatch === null ? alone : `the model fixes its batch at ${fixedBatch} rows`,
      async (base) => {
        const alones: Other[] = [];
        for (const row of whole.slice(0, MOST_SINGLES)) {
          if (isLate() && alones.length > 0) break;
          alones.push({ answers: await run(single(tried, row)), rows: [row] });
        }
        return compared(base, alones);
      },
    ),
  };
}

function shortened({ padded, feeds }: SanitySample, rows: number): SanitySample {
  return { rows, padded: rows, feeds: pickFeeds(feeds, padded, upTo(rows)) };
}

/** What fills a fixed batch stays where it is. */
function reordered({ rows, padded, feeds }: SanitySample, order: readonly number[]): SanitySample {
  const all = upTo(padded).map((row) => order[row] ?? row);
  return { rows, padded, feeds: pickFeeds(feeds, padded, all) };
}

function single({ padded, feeds }: SanitySample, row: number): SanitySample {
  return { rows: 1, padded: 1, feeds: pickFeeds(feeds, padded, [row]) };
}

/**
 * Milliseconds since then. What is tried must not depend on who else uses the machine, so time counts only where this
 * process worked; nor on threads that spin while they wait, so no more of it than passed.
 */
function stopwatch(): () => number {
  const [began, worked] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(worked);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, row) => row);
}

function message(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split("\n")[0] ?? "").slice(0, 300);
}
