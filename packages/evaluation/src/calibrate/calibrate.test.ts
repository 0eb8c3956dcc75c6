import type { ClassPredictions, Predictions } from "@modelgate/inference";
import type { CalibratedCheck, CalibratedComparison } from "@modelgate/render/calibration";
import { type Clause, type LimitKind, problemsOf } from "@modelgate/schema";
import type { Column } from "@modelgate/slices";
import { expect, it } from "vitest";
import { classified, range, texts, valued } from "../predictions-builder.ts";
import type { Reference } from "../reference.ts";
import type { Roles } from "../sample.ts";
import { calibrate } from "./index.ts";

const pace = { now: () => 0, budgetMs: 1, progress: () => undefined };

function clause(kind: LimitKind, value: number, more: Partial<Clause> = {}): Clause {
  return { metric: "accuracy", dataset: null, limit: { kind, value }, tier: "required", ...more };
}

type Given = { baseline?: Predictions | Reference; roles?: Roles; simulations?: number; seed?: number };

function found(candidate: Predictions, clauses: Clause[], given: Given = {}) {
  const { baseline, roles, simulations = 200, seed = 1 } = given;
  const reference: Reference | null =
    baseline === undefined
      ? null
      : "kind" in baseline
        ? baseline
        : { kind: "predictions", predictions: baseline };
  return calibrate(
    [{ dataset: "test", predictions: candidate, ...(roles ? { roles } : {}) }],
    clauses,
    {
      ...{ confidence: 0.95, seed, simulations, discordance: 0.05 },
      references: new Map(reference === null ? [] : [["test", reference]]),
    },
    pace,
  );
}

function comparison(candidate: Predictions, one: Clause, given: Given = {}): CalibratedComparison {
  const [check] = found(candidate, [one], given).checks;
  if (check?.kind !== "comparison") throw new TypeError(`expected a comparison, got ${check?.kind}`);
  return check;
}

/** Two models of `rows` rows, of which each is wrong on its own share of 2.5 %, so that they differ on one row in twenty. */
function two(rows: number, more: Partial<ClassPredictions> = {}) {
  const wrong = Math.round(rows / 40);
  return {
    candidate: classified(rows, range(0, wrong), more),
    baseline: classified(rows, range(wrong, 2 * wrong), more),
  };
}

it("finds for accuracy the limit that the formula gives", () => {
  const { candidate, baseline } = two(1000);
  const { tightest, needed, discordance, n } = comparison(candidate, clause("max-drop", 0.01), {
    baseline,
  });
  // Connor's: (z.05 + z.20) sqrt(d / n), the noise of the sample's own discordance left out.
  const formula = (1.645 + 0.842) * Math.sqrt(0.05 / 1000);
  expect({ discordance, n }).toEqual({ discordance: 0.05, n: 1000 });
  expect(Math.abs((tightest ?? 0) / formula - 1)).toBeLessThan(0.15);
  expect(needed).toBeGreaterThan(1000 * (formula / 0.01) ** 2 * 0.7);
  expect(needed).toBeLessThan(1000 * (formula / 0.01) ** 2 * 1.4);
});

it.each([
  ["at a limit that the sample supports", 0.03],
  ["at one that it does not", 0.01],
  ["at none", 0],
])("says fail of an unchanged model, and pass of one exactly at the limit, seldom: %s", (_name, limit) => {
  const { candidate, baseline } = two(500);
  const { sound, atLimit } = comparison(candidate, clause("max-drop", limit), { baseline });
  expect(sound?.fail.low).toBeLessThan(0.055);
  expect(atLimit?.pass.low).toBeLessThan(0.055);
  expect(atLimit?.difference).toBeCloseTo(0 - limit, 3);
});

it("misses less with more examples", () => {
  const misses = [60, 300, 900].map((rows) => {
    const { candidate, baseline } = two(rows);
    return comparison(candidate, clause("max-drop", 0.02), { baseline }).miss?.share ?? 1;
  });
  expect(misses).toEqual([...misses].sort((a, b) => b - a));
  expect(misses.at(0)).toBeGreaterThan(0.1);
  expect(misses.at(-1)).toBeLessThan(0.05);
});

it("takes a model that is much worse than its baseline for unchanged all the same", () => {
  const check = comparison(classified(600, range(0, 120)), clause("max-drop", 0.1), {
    baseline: classified(600, []),
  });
  expect(check.sound).toMatchObject({ difference: 0 });
  expect(check.sound?.fail.share).toBe(0);
  expect(check.discordance).toBeCloseTo(0.2);
});

// The truth in the world of a model that should not pass, by what the clause asks for.
it.each<[Clause, number, number]>([
  [clause("max-drop", 0.05), 0, -0.1],
  [clause("max-relative-drop", 0.05), 0, -0.1],
  [clause("max-increase", 0.05), 0, 0.1],
  [clause("max-improvement", 0.05), 0, 0.1],
  [clause("min-improvement", 0.05), 0.1, 0],
  [clause("min-relative-improvement", 0.05), 0.1, 0],
])("knows who should pass and who should not: %o", (one, sound, unsound) => {
  const { candidate, baseline } = two(400);
  const check = comparison(candidate, one, { baseline });
  expect(check.sound?.difference).toBeCloseTo(sound, 2);
  expect(check.unsound?.difference).toBeCloseTo(unsound, 2);
  expect(check.sound?.stopped.share).toBeLessThan(0.05);
  expect(check.unsound?.pass.share).toBeLessThan(0.05);
});

it("knows that less error is better", () => {
  const noise = (step: number) => range(0, 300).map((row) => row + ((row * step) % 7) - 3);
  const check = comparison(valued(noise(3)), clause("max-drop", 0.5, { metric: "mean_absolute_error" }), {
    baseline: valued(noise(5)),
  });
  expect(check.unsound?.difference).toBeGreaterThan(0.99);
  expect(check.miss?.share).toBeLessThan(0.9);
});

it("imagines retrainings where there is no baseline", () => {
  const check = comparison(two(1000).candidate, clause("max-drop", 0.02));
  expect(check.rival).toBe("retraining");
  expect(check.discordance).toBeGreaterThan(0.045);
  expect(check.discordance).toBeLessThan(0.055);
  expect(check.sound?.difference).toBe(0);
});

it("holds the model itself for one that beats a dummy, and one that answers at random for one that does not", () => {
  const check = comparison(two(300).candidate, clause("beat-dummy", 0));
  expect(check).toMatchObject({ rival: "dummy", discordance: null, falseAlarm: { share: 0 } });
  expect(check.unsound?.difference).toBeCloseTo(0, 2);
  expect(check.tightest).toBeGreaterThan(0.5);
});

it("draws whole clusters, and keeps together what a cluster has in common", () => {
  const groups = {
    kind: "number" as const,
    values: Float64Array.from({ length: 1000 }, (_, row) => Math.floor(row / 25)),
  };
  const { candidate, baseline } = two(1000, { carried: new Map([["patient", groups]]) });
  const alone = comparison(candidate, clause("max-drop", 0.05), { baseline });
  const together = comparison(candidate, clause("max-drop", 0.05), {
    baseline,
    roles: { weights: null, groups: "patient" },
  });
  // Two clusters of 25 rows differ as a whole: as many independent rows as there are clusters.
  expect(together.tightest).toBeGreaterThan(2 * (alone.tightest ?? 1));
});

it("counts rows by their weights", () => {
  const values = Float64Array.from({ length: 600 }, (_, row) => (row % 4 === 0 ? 20 : 1));
  const { candidate, baseline } = two(600, { carried: new Map([["w", { kind: "number", values }]]) });
  const one = clause("max-drop", 0.05);
  const plain = comparison(candidate, one, { baseline });
  const weighted = comparison(candidate, one, { baseline, roles: { weights: "w", groups: null } });
  // Kish: such weights leave a third of the rows, and the root of three as much noise.
  const ratio = (weighted.tightest ?? 0) / (plain.tightest ?? 1);
  expect(ratio).toBeGreaterThan(1.4);
  expect(ratio).toBeLessThan(2.3);
});

it("judges the slices of a clause as one family", () => {
  const column = texts(range(0, 900).map((row) => `writer ${row % 5}`));
  const { candidate, baseline } = two(900, { carried: new Map([["writer", column]]) });
  const slices = { axes: [{ kind: "values" as const, column: "writer", values: null }], minSupport: 20 };
  const { checks, families } = found(candidate, [clause("max-drop", 0.1, { slices })], { baseline });
  expect(checks.map(({ id, n }) => [id, n])).toEqual(
    range(0, 5).map((writer) => [`test/accuracy[writer=writer ${writer}]/max-drop`, 180]),
  );
  expect(families).toEqual([
    { clause: "test/accuracy[…]/max-drop", checks: 5, falseAlarm: expect.anything() },
  ]);
  expect(families[0]?.falseAlarm.low).toBeLessThan(0.05);
  expect(checks.every((check) => check.kind === "comparison" && (check.miss?.share ?? 1) < 0.5)).toBe(true);
});

// A value on its limit flips with every second sample, one far off never.
it.each([
  [0.975, 0.3, 0.7],
  [0.9, 0, 0.01],
  [0.99, 0, 0.02],
])("says how steady a verdict on min %s is", (limit, least, most) => {
  const [check] = found(two(1000).candidate, [clause("min", limit)]).checks;
  const share = check?.kind === "bound" ? check.flips.share : -1;
  expect(share).toBeGreaterThanOrEqual(least);
  expect(share).toBeLessThanOrEqual(most);
});

it("calibrates an advisory clause as if it were required", () => {
  const { candidate, baseline } = two(200);
  const [required, advisory] = (["required", "advisory"] as const).map((tier) =>
    comparison(candidate, clause("max-drop", 0.01, { tier }), { baseline }),
  );
  expect(advisory).toEqual({ ...required, tier: "advisory" });
});

it("gives the same numbers for the same seed, and others for another", () => {
  const { candidate, baseline } = two(300);
  const run = (seed: number) => found(candidate, [clause("max-drop", 0.02)], { baseline, seed }).checks;
  expect(run(1)).toEqual(run(1));
  expect(run(1)).not.toEqual(run(2));
});

it("stops when its time is up, and says how many samples there were", () => {
  let time = 0;
  const clock = { ...pace, now: () => ++time, budgetMs: 50 };
  const { simulations } = calibrate(
    [{ dataset: "test", predictions: two(100).candidate }],
    [clause("max-drop", 0.02)],
    { confidence: 0.95, seed: 1, simulations: 200, discordance: 0.05, references: new Map() },
    clock,
  );
  expect(simulations.asked).toBe(200);
  expect(simulations.done).toBeGreaterThan(10);
  expect(simulations.done).toBeLessThan(40);
});

it("says why a check was not simulated, and simulates the others", () => {
  const column = texts(range(0, 200).map((row) => (row < 10 ? "few" : "many")));
  const cost = { kind: "number" as const, values: new Float64Array(200) };
  const { candidate } = two(200, {
    carried: new Map<string, Column>([
      ["who", column],
      ["cost", cost],
    ]),
  });
  const { baseline } = two(200);
  const slices = {
    axes: [{ kind: "values" as const, column: "who", values: ["few", "many", "none"] }],
    minSupport: 50,
  };
  const clauses = [
    clause("max-drop", 0.1, { slices }),
    clause("max", 20, { metric: "latency_p50_ms" }),
    clause("max", 0, { metric: "nan_weights" }),
    clause("max-drop", 0.1, { metric: "log_loss" }),
    clause("max-increase", 0.1, { metric: "cost", better: "lower" }),
  ];
  const kinds = found(candidate, clauses, { baseline }).checks.map(({ id, kind }) => [id, kind]);
  expect(Object.fromEntries(kinds)).toEqual({
    "test/accuracy[who=many]/max-drop": "comparison",
    "test/accuracy[who=few]/max-drop": "none",
    "test/accuracy[who=none]/max-drop": "none",
    "test/latency_p50_ms/max": "none",
    "test/nan_weights/max": "none",
    "test/log_loss/max-drop": "none",
    "test/cost/max-increase": "none",
  });
});

it.each<[string, () => unknown, string, RegExp]>([
  ["no clause", () => found(two(100).candidate, []), "input-invalid", /at least one/],
  [
    "nothing that is sampled",
    () => found(two(100).candidate, [clause("max", 20, { metric: "latency_p50_ms" })]),
    "input-invalid",
    /none can be calibrated/,
  ],
  ["one row", () => found(classified(1, []), [clause("max-drop", 0.1)]), "input-invalid", /one row/],
  [
    "a baseline of other rows",
    () => found(two(100).candidate, [clause("max-drop", 0.1)], { baseline: two(50).baseline }),
    "baseline-mismatch",
    /100/,
  ],
  [
    "a baseline that could not be read",
    () =>
      found(two(100).candidate, [clause("max-drop", 0.1)], {
        baseline: { kind: "problems", problems: [{ code: "baseline-missing", message: "gone" }] },
      }),
    "baseline-missing",
    /gone/,
  ],
  [
    "a baseline of which only numbers are left",
    () =>
      found(two(100).candidate, [clause("max-drop", 0.1)], {
        baseline: { kind: "measurements", measurements: [] },
      }),
    "baseline-missing",
    /paired/,
  ],
])("cannot be done with %s", (_name, run, code, message) => {
  const problems = (() => {
    try {
      run();
      return [];
    } catch (error) {
      return problemsOf(error);
    }
  })();
  expect(problems).toMatchObject([{ code, message: expect.stringMatching(message) }]);
});

it("counts every sample once", () => {
  const { candidate, baseline } = two(200);
  const isWhole = (check: CalibratedCheck) =>
    check.kind === "comparison" &&
    [check.sound, check.unsound, check.atLimit].every(
      (trial) => trial && Math.abs(trial.pass.share + trial.inconclusive.share + trial.fail.share - 1) < 1e-9,
    );
  expect(found(candidate, [clause("max-drop", 0.05)], { baseline }).checks.every(isWhole)).toBe(true);
});
