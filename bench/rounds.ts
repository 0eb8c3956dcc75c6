// A shared machine changes its speed by half within a minute, so no two numbers of different times are compared: in each
// round every arm runs once, each round begins with another arm, and what counts is the median of the rounds' ratios.

/** What one run of one arm took. */
export type Taken = { ms: number; cpuMs: number };

export type Arm = () => Promise<Taken>;

/** Runs all arms by turns, after one run of each that does not count. */
export async function byTurns(arms: readonly Arm[], rounds: number): Promise<readonly (readonly Taken[])[]> {
  const taken = arms.map((): Taken[] => []);
  for (const arm of arms) await arm();
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < arms.length; turn += 1) {
      const at = (round + turn) % arms.length;
      const result = await arms[at]?.();
      if (result) taken[at]?.push(result);
    }
  }
  return taken;
}

/** The median of the rounds' ratios, with the quartiles around it. */
export function ratioOf(ours: readonly number[], peer: readonly number[]) {
  const ratios = ours.map((value, round) => value / (peer[round] ?? Number.NaN));
  return { ratio: quantile(ratios, 0.5), spread: [quantile(ratios, 0.25), quantile(ratios, 0.75)] as const };
}

/** The value below which a share of the values lies: one of them, never between two. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Wall time and processor time of the rounds, in words. */
export function medianOf(taken: readonly Taken[]): string {
  const wall = quantile(
    taken.map(({ ms }) => ms),
    0.5,
  );
  const cpu = taken.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / taken.length;
  const processor = Number.isNaN(cpu) ? "" : ` (processor ${cpu.toFixed(0)} ms)`;
  return `${wall < 10 ? wall.toFixed(2) : wall.toFixed(0)} ms${processor}`;
}
