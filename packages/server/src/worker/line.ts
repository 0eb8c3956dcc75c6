/** What the line has to know of a job to join it with others. */
export type Joinable = {
  model: number;
  rows: number;
  /** The same for jobs that may be run together; null for one that runs alone. */
  key: string | null;
  /** By `performance.now()`. */
  arrivedMs: number;
};

/** Jobs to be run together, or how long to wait for more of them. */
export type Turn<J> = { jobs: readonly [J, ...J[]] } | { waitMs: number } | null;

/**
 * Jobs in the order in which they came. The first one decides what is run next; those after it that fit join it, up to
 * `maxBatch` rows, and the others keep their places. A job waits for company at most `maxDelayMs` from its arrival.
 */
export class Line<J extends Joinable> {
  readonly #jobs: J[] = [];
  readonly #maxBatch: number;
  readonly #maxDelayMs: number;

  constructor(bounds: { maxBatch: number; maxDelayMs: number }) {
    this.#maxBatch = bounds.maxBatch;
    this.#maxDelayMs = bounds.maxDelayMs;
  }

  add(job: J): void {
    this.#jobs.push(job);
  }

  /** Takes what is to be run now; null when nobody waits. */
  take(nowMs: number): Turn<J> {
    const [first] = this.#jobs;
    if (first === undefined) return null;
    const chosen = this.#companyOf(first);
    const rows = chosen.reduce((sum, job) => sum + job.rows, 0);
    const leftMs = first.arrivedMs + this.#maxDelayMs - nowMs;
    if (first.key !== null && rows < this.#maxBatch && leftMs > 0) return { waitMs: leftMs };
    const taken = new Set(chosen);
    this.#jobs.splice(0, this.#jobs.length, ...this.#jobs.filter((job) => !taken.has(job)));
    return { jobs: chosen };
  }

  #companyOf(first: J): [J, ...J[]] {
    const chosen: [J, ...J[]] = [first];
    if (first.key === null) return chosen;
    let rows = first.rows;
    for (const job of this.#jobs.slice(1)) {
      if (job.model !== first.model || job.key !== first.key || rows + job.rows > this.#maxBatch) continue;
      chosen.push(job);
      rows += job.rows;
    }
    return chosen;
  }
}
