import { readFileSync } from "node:fs";
import { mcNemarExact } from "../packages/metrics/src/index.ts";
import type { Proof } from "./claim.ts";

type Golden = { losses: number; gains: number; p: number; worse: number; better: number };
const GOLDENS = new URL("../test/fixtures/metrics/paired.json", import.meta.url);

/** The exact test of rows that flip, against another's. */
export const mcNemarProof: Proof = {
  name: "mcnemar",
  about:
    "McNemar's exact test against scipy's `binomtest` (one-sided) and statsmodels' `mcnemar` (two-sided), as test/fixtures/metrics/paired.py wrote them.",
  claims() {
    const { mcnemar } = JSON.parse(readFileSync(GOLDENS, "utf8")) as { mcnemar: Golden[] };
    return (["p", "worse", "better"] as const).map((side) => ({
      what: side === "p" ? "two-sided p-value" : `one-sided p-value, ${side}`,
      n: `${mcnemar.length} pairs`,
      claimed: "relative error at most 1e-9",
      measure() {
        const errors = mcnemar.map((golden) =>
          Math.abs(mcNemarExact(golden.losses, golden.gains)[side] / golden[side] - 1),
        );
        const worst = Math.max(...errors);
        return { measured: worst.toExponential(1), holds: errors.length > 0 && worst <= 1e-9 };
      },
    }));
  },
};
