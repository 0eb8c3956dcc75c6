import { errorRate, JUDGES } from "./paired/error-rate.ts";

const SIZES = [100, 150, 200, 268, 300, 400, 500, 1000];
const LIMITS = [0, -0.002, -0.005, -0.01, -0.015, -0.02, -0.03, -0.05, -0.1];
const SHARES = [0.01, 0.0125, 0.015, 0.02, 0.025, 0.03, 0.05, 0.1, 0.2, 0.3];

/**
 * Proves, by summing over every outcome, how often paired proportions pass or fail when the truth is exactly at the
 * limit: the largest chance over limits and shares of differing rows, one line a size and judge. Takes minutes.
 */
export function provePaired(
  print: (line: string) => void,
  sizes: readonly number[] = SIZES,
): { worst: number } {
  print("rows judge  false pass (limit, differing)  false fail (limit, differing)");
  let worst = 0;
  for (const n of sizes) {
    for (const [name, judge] of Object.entries(JUDGES)) {
      const cases = LIMITS.flatMap((limit) =>
        SHARES.filter((discordance) => discordance >= -limit - 1e-12).map((discordance) => {
          return { limit, discordance, ...errorRate(judge, { n, limit, discordance }) };
        }),
      );
      const told = (["pass", "fail"] as const).map((side) => {
        const most = cases.reduce((a, b) => (b[side] > a[side] ? b : a));
        if (name === "exact") worst = Math.max(worst, most[side]);
        return `${(100 * most[side]).toFixed(2)} % (${most.limit}, ${most.discordance})`;
      });
      print(`${n} ${name.padEnd(6)} ${told.join("  ")}`);
    }
  }
  return { worst };
}
