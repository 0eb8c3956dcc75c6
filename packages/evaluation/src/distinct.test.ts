import type { Clause, SliceAxis } from "@modelgate/schema";
import { expect, it } from "vitest";
import { distinct, numberOf } from "./distinct.ts";
import { evaluate } from "./index.ts";
import { classified, range, texts } from "./predictions-builder.ts";

const settings = { confidence: 0.95, seed: 1, resamples: 200 };
const writers: SliceAxis = { kind: "values", column: "writer", values: null };
const clause = (value: number, minSupport: number, more: Partial<Clause> = {}): Clause => ({
  metric: "accuracy",
  dataset: null,
  limit: { kind: "min", value },
  tier: "required",
  slices: { axes: [writers], minSupport },
  ...more,
});

/** 200 rows of one writer and some of another, of which some are wrong. */
function judged(rows: number, wrong: number, clauses: Clause[]) {
  const writer = texts(range(0, 200 + rows).map((row) => (row < 200 ? "1" : "7")));
  const predictions = classified(200 + rows, range(200, 200 + wrong), {
    carried: new Map([["writer", writer]]),
  });
  const waivers = [
    { check: "test/accuracy[writer=7]/min", owner: "ann", reason: "few rows", expires: "2030-01-01" },
  ];
  const gate = { waivers, today: "2026-11-22" };
  const { checks } = evaluate([{ dataset: "test", predictions }], clauses, settings, gate);
  return Object.fromEntries(checks.map(({ id, effect }) => [id, effect]));
}

it("keeps a waiver with its limit when the slice becomes too small for it", () => {
  const clauses = [clause(0.99, 100, { judge: "interval" }), clause(0.8, 30)];
  expect(judged(120, 3, clauses)).toMatchObject({
    "test/accuracy[writer=7]/min": "warn",
    "test/accuracy[writer=7]/min#2": "pass",
  });
  const small = judged(60, 30, clauses);
  expect(small["test/accuracy[writer=7]/min"]).toBeUndefined();
  expect(small["test/accuracy[writer=7]/min#2"]).toBe("fail");
});

it("numbers limits of the same slice only", () => {
  const named = (...values: string[]): Partial<Clause> => ({
    slices: { axes: [{ kind: "values", column: "writer", values }], minSupport: 0 },
  });
  const { slices: _all, ...whole } = clause(0.1, 0);
  const clauses = [
    clause(0.1, 0, named("1")),
    whole,
    clause(0.1, 0, named("7")),
    clause(0.2, 0, { isShared: true }),
  ];
  expect(Object.keys(judged(60, 0, clauses))).toEqual([
    "test/accuracy[writer=1]/min",
    "test/accuracy/min",
    "test/accuracy[writer=7]/min",
    "test/accuracy[writer=1]/min#organisation",
    "test/accuracy[writer=7]/min#organisation",
  ]);
});

it("numbers limits that no slice had enough rows for", () => {
  const ids = Object.keys(judged(60, 0, [clause(0.1, 100), clause(0.1, 500), clause(0.1, 600)]));
  expect(ids).toEqual([
    "test/accuracy[writer=1]/min",
    "test/accuracy[writer=*]/min#2",
    "test/accuracy[writer=*]/min#3",
  ]);
});

it("gives every check an id of its own, whatever the data calls its slices", () => {
  const axes: SliceAxis[] = [
    writers,
    { kind: "cross", axes: [writers, { kind: "values", column: "b", values: null }] },
  ];
  const carried = new Map([
    ["writer", texts(["1, b=2", "1", "1"])],
    ["b", texts(["3", "2", "2"])],
  ]);
  const predictions = classified(3, [], { carried });
  const clauses = [clause(0.1, 0, { slices: { axes, minSupport: 0 } })];
  const { checks } = evaluate([{ dataset: "test", predictions }], clauses, settings);
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

it("judges no slice by the rows that another limit calls the same", () => {
  const carried = new Map([["writer", texts(["7", "7", "7.0", "7.0"])]]);
  const seven: SliceAxis = { kind: "values", column: "writer", values: [7] };
  // Of the cells that say 7 half are right, of those that are written `7` none.
  const predictions = classified(4, [0, 1], { carried });
  const clauses = [seven, writers].map((axis) => clause(0.3, 1, { slices: { axes: [axis], minSupport: 1 } }));
  const { checks, problems } = evaluate([{ dataset: "test", predictions }], clauses, settings);
  expect(checks.map(({ effect }) => effect)).toEqual(["error", "error"]);
  expect(problems).toMatchObject([{ code: "slice-invalid", message: expect.stringContaining("writer=7") }]);
});

it("takes no number that the data has given to another slice", () => {
  const axes = [writers];
  const predictions = classified(2, [], { carried: new Map([["writer", texts(["1", "2"])]]) });
  const { checks } = evaluate(
    [{ dataset: "test", predictions }],
    [clause(0.1, 0, { slices: { axes, minSupport: 0 } })],
    settings,
  );
  const [one, other] = checks;
  if (one === undefined || other === undefined) throw new TypeError("there are two writers");
  const ids = distinct([one, one, { ...other, id: `${one.id}#2` }]).map(({ id }) => id);
  expect(ids).toEqual([one.id, `${one.id}#3`, `${one.id}#2`]);
});

it("numbers limits on named slices that none had enough rows for, and those of one kind alone", () => {
  const slices = { axes: [{ ...writers, values: ["1"] }], minSupport: 500 };
  const clauses = [
    clause(0.1, 500, { slices }),
    clause(0.9, 500, { slices, limit: { kind: "max", value: 0.9 } }),
    clause(0.2, 500, { slices }),
  ];
  const numbers = clauses.map((one) => numberOf(one, clauses, { writer: "*" }));
  expect(numbers).toEqual(["", "", "#2"]);
});
