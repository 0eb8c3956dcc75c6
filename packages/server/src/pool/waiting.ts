import type { Refusal } from "../protocol/refusal.ts";
import type { Done, Work } from "../worker/messages.ts";

/** A request that waits or is run. */
export type Entry = {
  work: Work;
  /** By `performance.now()`. */
  arrivedMs: number;
  /** How long it had waited when a worker got it, in ms. */
  waitedMs: number;
  /** Its client has been answered already: what comes is dropped. */
  isAbandoned: boolean;
  resolve(done: Done & { waitedMs: number }): void;
  reject(refusal: Refusal): void;
};

/** Requests in the order in which they came. One that is taken out of the middle costs no search. */
export class Waiting {
  // A map keeps the order of insertion and forgets a key at once.
  readonly #entries = new Map<number, Entry>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#entries.size;
  }

  get isFull(): boolean {
    return this.#entries.size >= this.#most;
  }

  push(entry: Entry): void {
    this.#entries.set(entry.work.id, entry);
  }

  shift(): Entry | undefined {
    const [first] = this.#entries.values();
    if (first !== undefined) this.#entries.delete(first.work.id);
    return first;
  }

  /** Whether it was still there. */
  remove({ work }: Entry): boolean {
    return this.#entries.delete(work.id);
  }

  /** Takes out those that came before a moment. */
  takeOlderThan(beforeMs: number): Entry[] {
    const old: Entry[] = [];
    for (const entry of this.#entries.values()) {
      // The order is that of arrival: after the first young one there is no old one.
      if (entry.arrivedMs >= beforeMs) break;
      old.push(entry);
    }
    for (const entry of old) this.remove(entry);
    return old;
  }
}
