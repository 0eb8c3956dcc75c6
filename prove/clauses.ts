import { chancesAt, errorRates, JUDGES, type Judge } from "../packages/metrics/src/paired/error-rate.ts";
import type { ComparativeKind } from "../packages/schema/src/index.ts";
import type { Claim, Finding, Proof, Size } from "./claim.ts";
import { percent } from "./claim.ts";

/** What a comparative clause promises of either error when the truth is exactly at the limit. */
export const MOST = 0.055;

const SIZES: Record<Size, readonly number[]> = {
  short: [100, 268],
  whole: [1000, 500, 400, 300, 268, 200, 150, 100],
};

/** The two contrasts behind all kinds of limits, and both their signs. */
const LIMITS: readonly { kind: ComparativeKind; values: Record<Size, readonly number[]> }[] = [
  {
    kind: "max-drop",
    values: { short: [0, 0.01], whole: [0, 0.002, 0.005, 0.01, 0.015, 0.02, 0.03, 0.05, 0.1] },
  },
  { kind: "min-improvement", values: { short: [0.01], whole: [0.005, 0.01, 0.02, 0.05] } },
  { kind: "max-relative-drop", values: { short: [0.02], whole: [0, 0.005, 0.01, 0.02, 0.05, 0.1] } },
];

/** Shares of rows on which exactly one of the models is right. */
function discordances(size: Size): number[] {
  const step = size === "short" ? 0.01 : 0.0025;
  return Array.from({ length: Math.round(0.29 / step) + 1 }, (_, i) => 0.01 + i * step);
}

/** What ships, through `compare` and `decide`. */
export const clausesProof: Proof = {
  name: "clauses",
  about:
    "False passes and false fails of comparative clauses on accuracy, the truth exactly at the limit, 1 to 30 % of the rows differing: the worst, summed over every outcome.",
  claims: (size) =>
    SIZES[size].flatMap((n) =>
      LIMITS.map(
        ({ kind, values }): Claim => ({
          what: `${kind} ${values[size].join(", ")}`,
          n: String(n),
          claimed: `each at most ${percent(MOST, 1)}`,
          measure() {
            const worst = worstOf(JUDGES.decide, { n, kind, values: values[size], size });
            return { measured: told(worst), holds: Math.max(worst.pass.rate, worst.fail.rate) <= MOST };
          },
        }),
      ),
    ),
};

/** The check itself is checked: what is known to be wrong must not get through it. */
export const rejectedProof: Proof = {
  name: "rejected",
  about: "Other intervals in the place of ours, under the check of `clauses`: it must refuse them.",
  claims: (size) =>
    (["wald", "tango"] as const).flatMap((name) =>
      SIZES[size]
        .filter((n) => n <= 300)
        .map(
          (n): Claim => ({
            what: `${name === "wald" ? "Wald's interval" : "Tango's score, normal distribution"}, max-drop`,
            n: String(n),
            claimed: `one above ${percent(MOST, 1)}`,
            measure: () => refused(JUDGES[name], n, size),
          }),
        ),
    ),
};

function refused(judge: Judge, n: number, size: Size): Finding {
  const worst = worstOf(judge, { n, kind: "max-drop", values: LIMITS[0]?.values[size] ?? [], size });
  return { measured: told(worst), holds: Math.max(worst.pass.rate, worst.fail.rate) > MOST };
}

type Worst = Record<"pass" | "fail", { rate: number; at: string }>;

function worstOf(
  judge: Judge,
  cases: { n: number; kind: ComparativeKind; values: readonly number[]; size: Size },
): Worst {
  const worst: Worst = { pass: { rate: 0, at: "" }, fail: { rate: 0, at: "" } };
  for (const value of cases.values) {
    const limit = { kind: cases.kind, value };
    const possible = discordances(cases.size).flatMap((share) => {
      const chances = chancesAt(limit, share);
      return chances === null ? [] : [{ share, chances }];
    });
    const truths = possible.map(({ chances }) => chances);
    for (const [i, rates] of errorRates((seen) => judge(seen, limit), cases.n, truths).entries())
      for (const side of ["pass", "fail"] as const)
        if (rates[side] > worst[side].rate)
          worst[side] = { rate: rates[side], at: `${value}, ${percent(possible[i]?.share ?? 0)}` };
  }
  return worst;
}

function told({ pass, fail }: Worst): string {
  return `pass ${percent(pass.rate)} (at ${pass.at}), fail ${percent(fail.rate)} (at ${fail.at})`;
}
