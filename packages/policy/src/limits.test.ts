import { LIMIT_KINDS } from "@modelgate/schema";
import { expect, it } from "vitest";
import { messages, problems } from "./caught-problems.ts";
import { parseLimits, readPolicy } from "./index.ts";

/** A policy with these lines below `limits:`, the first of which is line 7, and these above it. */
const policy = (limits: string, model = "") =>
  [
    "models:",
    "  m:",
    "    path: m.onnx",
    `    task: binary-classification${model === "" ? "" : `\n    ${model}`}`,
    "    datasets: { test: { path: t.csv, target: y }, hard: { path: h.csv, target: y } }",
    "    limits:",
    ...limits.split("\n").map((line) => `      - ${line}`),
    "",
  ].join("\n");

const GIT = "baseline: { git: base }";
const read = (limits: string, model = GIT) => readPolicy(policy(limits, model), "p.yml", null);

it("reads every kind of limit with its value", () => {
  const all = LIMIT_KINDS.map((kind) => `{ metric: a_${kind.replaceAll("-", "_")}, ${kind}: 0.5 }`).join(
    "\n",
  );
  expect(read(all).clauses.map(({ limit }) => limit)).toEqual(
    LIMIT_KINDS.map((kind) => ({ kind, value: 0.5 })),
  );
});

it("leaves out of a clause what is not said", () => {
  const [clause] = read("{ metric: accuracy, min: 0.9 }").clauses;
  expect(Object.keys(clause ?? {})).toEqual(["metric", "dataset", "limit", "tier", "at"]);
});

it("gives each clause of an entry the settings that are about its kind", () => {
  const entry =
    "{ metric: x, better: lower, min: 0.1, max-drop: 0.2, judge: interval, on-inconclusive: pass, slices: [w], min-support: 5 }";
  const slices = { axes: [{ kind: "values", column: "w", values: null }], minSupport: 5 };
  expect(read(entry).clauses).toMatchObject([
    { limit: { kind: "min" }, judge: "interval", better: "lower", slices },
    { limit: { kind: "max-drop" }, onInconclusive: "pass", better: "lower", slices },
  ]);
  expect(read(entry).clauses[0]).not.toHaveProperty("onInconclusive");
  expect(read(entry).clauses[1]).not.toHaveProperty("judge");
});

it("takes what is inconclusive from the limit, else from the model", () => {
  const limits =
    "{ metric: a, min: 0.1, max-drop: 0.1 }\n{ metric: b, beat-dummy: true, on-inconclusive: warn }";
  const { clauses } = read(limits, `${GIT}\n    on-inconclusive: fail`);
  expect(clauses.map(({ onInconclusive }) => onInconclusive)).toEqual([undefined, "fail", "warn"]);
  expect(clauses[2]?.limit).toEqual({ kind: "beat-dummy", value: 0 });
});

it.each([
  ["writer", { kind: "values", column: "writer", values: null }],
  ["{ column: writer }", { kind: "values", column: "writer", values: null }],
  ["{ column: writer, values: [1, x, true] }", { kind: "values", column: "writer", values: [1, "x", true] }],
  ["{ column: age, bins: [0, 18, .inf] }", { kind: "bins", column: "age", edges: [0, 18, Infinity] }],
  ["{ column: age, quantiles: 4 }", { kind: "quantiles", column: "age", bins: 4 }],
  ["{ where: \"age >= 18 and c = 'DE'\" }", { kind: "where", where: "age >= 18 and c = 'DE'" }],
  [
    "{ cross: [writer, { cross: [{ where: a = 1 }, b] }] }",
    {
      kind: "cross",
      axes: [
        { kind: "values", column: "writer", values: null },
        {
          kind: "cross",
          axes: [
            { kind: "where", where: "a = 1" },
            { kind: "values", column: "b", values: null },
          ],
        },
      ],
    },
  ],
])("reads the slices %s", (entry, axis) => {
  const [clause] = read(`{ metric: accuracy, min: 0.9, slices: [${entry}] }`).clauses;
  expect(clause?.slices).toEqual({ axes: [axis], minSupport: 30 });
});

it.each([
  ["max-drop: -0.1", "p.yml:8:39: models.m.limits.0.max-drop: expected >=0, got -0.1"],
  ["max-increase: -1", "expected >=0"],
  ["max-relative-drop: 2", "max-relative-drop: expected <=1, got 2"],
  ["max-relative-increase: 1.5", "expected <=1"],
  ["min-relative-improvement: 5", "expected <=1"],
  ["min-improvement: .inf", "min-improvement: expected a finite number, got infinity"],
  ["beat-dummy: false", "beat-dummy"],
  ["beat-dummy: -1", "beat-dummy: expected >=0, got -1"],
  ["max-drop: 1%", 'expected number, got "1%"'],
  ["judge: interval, max-drop: 0.1", "expected judge only beside min or max"],
  ["on-inconclusive: warn, min: 0.1", "expected on-inconclusive only beside a comparison"],
  ["min: 0, min-support: 3", "expected min-support only beside slices"],
  ["min: 0, slices: [a], min-support: 0", "min-support: expected >=1"],
  ["min: 0, slices: []", "slices: expected at least one entry"],
  ["min: 0, better: up", 'better: expected (higher | lower), got "up"'],
  ["min: 0, slices: [1]", "slices.0"],
  [
    "min: 0, slices: [{ colum: a }]",
    'p.yml:8:48: models.m.limits.0.slices.0.colum: unknown key, did you mean "column"?',
  ],
  ["min: 0, slices: [{ }]", "slices.0: expected exactly one of column, where, cross"],
  ["min: 0, slices: [{ column: a, where: b = 1 }]", "expected exactly one of column, where, cross"],
  ["min: 0, slices: [{ column: a, bins: [0, 1], quantiles: 2 }]", "at most one of values, bins, quantiles"],
  ["min: 0, slices: [{ where: a = 1, values: [1] }]", "only beside column"],
  ["min: 0, slices: [{ column: a, bins: [0, 0, 1] }]", "slices.0.bins: expected edges that increase"],
  ["min: 0, slices: [{ column: a, bins: [1, .nan] }]", "slices.0.bins"],
  ["min: 0, slices: [{ column: a, bins: [1] }]", "expected at least two edges"],
  ["min: 0, slices: [{ column: a, quantiles: 1 }]", "slices.0.quantiles: expected >=2"],
  ["min: 0, slices: [{ column: a, values: [1, '1'] }]", "expected values that differ"],
  ["min: 0, slices: [{ column: a, values: [9007199254740993] }]", "in quotes"],
  ["min: 0, slices: [{ cross: [a] }]", "slices.0.cross: expected at least two entries"],
  ["min: 0, slices: [{ cross: [a, { column: a, values: [1] }] }]", "no column twice in a cross"],
  [
    "min: 0, slices: [{ cross: [a, { column: b, quantiles: 0 }] }]",
    "slices.0.cross.1.quantiles: expected >=2",
  ],
])("refuses { metric: x, %s }", (rest, message) => {
  const found = messages(() => read(`{ metric: accuracy, ${rest} }`));
  expect(found.join("\n")).toContain(message);
});

it("refuses slices of what has no rows", () => {
  expect(messages(() => read("{ metric: latency_p50_ms, max: 3, slices: [a] }"))[0]).toContain("has no rows");
});

it.each([
  ["{ metric: breaking_changes, max-increase: 1 }", "only min or max"],
  ["{ metric: breaking_changes, max: 0, better: lower }", "is known"],
  ["{ metric: breaking_changes, max: 0, slices: [a] }", "has no rows"],
])("refuses of what diff measures: %s", (text, expected) => {
  expect(messages(() => read(text))[0]).toContain(expected);
});

it("takes a comparison of what both models have", () => {
  expect(read("{ metric: parameter_count, max-relative-increase: 0.1 }").clauses).toHaveLength(1);
});

it("says where a condition does not parse: the line of the file, the column of the text, and a caret", () => {
  const slices = "slices: [a, { cross: [b, { where: age => 18 }] }]";
  const [problem, ...rest] = problems(() => read(`{ metric: accuracy, min: 0.9, ${slices} }`));
  expect(rest).toEqual([]);
  expect(problem).toMatchObject({ code: "slice-invalid", at: { path: "p.yml", line: 8, column: 73 } });
  expect(problem?.message).toMatch(/^p\.yml:8:73: where: column 6: expected/u);
  expect(problem?.hint).toContain("age => 18\n     ^");
  const [inInput] = problems(() => parseLimits("- { metric: a, min: 0, slices: [{ where: a == }] }"));
  expect(inInput?.message).toMatch(/^limits:1:42: where: column 5:/u);
  expect(inInput).not.toHaveProperty("at");
});

it.each([
  ["accuracy max-drop 0.01", "max-drop", 0.01],
  ["accuracy max-drop 1%", "max-drop", 0.01],
  ["log_loss max-relative-increase .5", "max-relative-increase", 0.5],
  ["accuracy min-improvement -0.5", "min-improvement", -0.5],
  ["accuracy beat-dummy", "beat-dummy", 0],
  ["accuracy  beat-dummy  10%", "beat-dummy", 0.1],
])("reads the shorthand %s", (text, kind, value) => {
  expect(parseLimits(text)).toEqual([
    {
      metric: text.split(" ")[0],
      dataset: null,
      limit: { kind, value },
      tier: "required",
      ...(text.endsWith("%") ? { isPercent: true } : {}),
    },
  ]);
});

it.each([
  ["accuracy max-drop", "expected a value after max-drop"],
  ["accuracy max-drop -1", "expected a number of at least 0 for max-drop"],
  ["accuracy max-relative-drop 2", "expected a share between 0 and 1, as 0.02 for 2 % for max-relative-drop"],
  ["accuracy max-dorp 1", "expected one of min, max, max-drop,"],
  ["accuracy min-improvement 1e999", "expected a finite number"],
  ["accuracy max-drop 0.1 0.2", "expected METRIC>=VALUE"],
  ["accuracy>=0.9, log_loss<=0.5", "expected METRIC>=VALUE"],
])("refuses the shorthand %s in words", (text, message) => {
  expect(messages(() => parseLimits(text))[0]).toContain(message);
});

it.each([
  ["accuracy >= 0.9, log_loss max-drop 1%", /^One limit each: repeat --limit/u],
  ["accuracy>=0,9", /^For example/u],
  ["accuracy", /^In a shell a limit stands in quotes, as 'accuracy>=0.9'/u],
  ["{ metric: accuracy, min: 0.9 }", /^YAML begins with `- `/u],
  ["metric: accuracy", /^YAML begins with `- `/u],
  ["accuracy>=0.5\n- { metric: f1, min: 0.9 }", /^Write all of them in one way/u],
  ["- { metric: f1, min: 0.9 }\naccuracy>=0.5", /^Write all of them in one way/u],
])("says how to write %s", (text, hint) => {
  expect(() => parseLimits(text)).toThrow(
    expect.objectContaining({ problems: [expect.objectContaining({ hint: expect.stringMatching(hint) })] }),
  );
});
