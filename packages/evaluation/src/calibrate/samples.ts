import { type Random, xoshiro256 } from "@modelgate/metrics";
import { type Drawn, drawer, type Source } from "./population.ts";

/** How long a calibration may take, and how it tells how far it is. */
export type Pace = {
  /** Milliseconds, of any beginning. */
  now(): number;
  budgetMs: number;
  progress(message: string): void;
};

/**
 * Runs a step for each of so many samples, as long as there is time; a step is done whole or not at all, so that every check
 * has seen equally many samples.
 * @returns how many were run
 */
export function eachSample(
  { first, last, seeds }: { first: string; last: number; seeds: readonly number[] },
  { now, budgetMs, progress }: Pace,
  step: (sample: number, seed: number) => void,
): number {
  const start = now();
  for (let sample = 0; sample < last; sample++) {
    const spent = now() - start;
    if (spent > budgetMs) return sample;
    const left = Math.ceil((spent / Math.max(1, sample)) * (last - sample) * 1e-3);
    progress(`${first}: sample ${sample + 1} of ${last}${sample < 3 ? "" : `, about ${left} s left`}`);
    step(sample, seeds[sample] ?? sample);
  }
  return last;
}

/** Seeds of samples: equal ones draw equal samples, on every machine. */
export function seedsOf(seed: number, count: number): number[] {
  const random = xoshiro256(seed);
  return Array.from({ length: count }, () => Math.floor(random.next() * 2 ** 52));
}

/** What is drawn from one world shares its samples. */
export type Sharing<T> = { members: T[]; draw: (random: Random) => Drawn };

/** Things by the world that their samples come from. */
export function sharing<T>(things: readonly T[], worldOf: (thing: T) => Source): Sharing<T>[] {
  const groups = new Map<Source, Sharing<T>>();
  for (const thing of things) {
    const world = worldOf(thing);
    const group = groups.get(world) ?? { members: [], draw: drawer(world) };
    groups.set(world, group);
    group.members.push(thing);
  }
  return [...groups.values()];
}
