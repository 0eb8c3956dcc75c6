import { expect, it } from "vitest";
import { judgedPolicy, modelNames, readPolicy } from "./index.ts";

// DESIGN.md, "Verdict and effect" and "The policy file": whose policy judges a pull request.

const WAIVER = "{ check: test/accuracy/min, owner: ann, reason: label noise, expires: 2026-12-31 }";
const BASE = `models:
  digits:
    path: models/digits.onnx
    task: multiclass-classification
    classes: [a, b]
    baseline: { git: base }
    mode: gate
    datasets:
      test: { path: data/test.csv, target: label }
      rotated: { path: data/rotated.csv, target: label }
    limits:
      - { metric: accuracy, min: 0.95 }
      - { metric: accuracy, max-drop: 0.01 }
      - { metric: accuracy, dataset: rotated, min: 0.8, slices: [writer], tier: advisory }
    waivers: []
`;

const read = (text: string) => readPolicy(text, "modelgate.yml", "digits");
const judged = (head: string) => judgedPolicy(read(head), read(BASE));

it("finds nothing changed in a pull request that changes nothing", () => {
  expect(judged(BASE)).toEqual({ model: read(BASE), changes: [] });
});

it("knows the models of a file by their names", () => {
  expect(modelNames(BASE, "modelgate.yml")).toEqual(["digits"]);
});

it.each([
  ["a looser limit", "min: 0.95", "min: 0.9", "limits: accuracy min 0.95 → 0.9"],
  [
    "a limit that is gone",
    "      - { metric: accuracy, max-drop: 0.01 }\n",
    "",
    "limits: accuracy max-drop 0.01 removed",
  ],
  [
    "a limit that only advises",
    "min: 0.95 }",
    "min: 0.95, tier: advisory }",
    "limits: accuracy min: tier required → advisory",
  ],
  [
    "another end of the interval",
    "min: 0.95 }",
    "min: 0.9, judge: interval }",
    "limits: accuracy min 0.95 → 0.9: judge estimate → interval",
  ],
  [
    "a default for what is inconclusive",
    "    mode: gate\n",
    "    mode: gate\n    on-inconclusive: pass\n",
    "limits: accuracy max-drop: on-inconclusive none → pass",
  ],
  [
    "smaller slices left out",
    "slices: [writer],",
    "slices: [writer], min-support: 500,",
    "limits: accuracy min on rotated in slices of writer: min-support 30 → 500",
  ],
  [
    "a waiver",
    "waivers: []",
    `waivers: [${WAIVER}]`,
    "waiver added: test/accuracy/min by ann until 2026-12-31: label noise",
  ],
  ["only to observe", "mode: gate", "mode: observe", "mode: gate → observe"],
  ["a baseline that is easier to beat", "{ git: base }", "{ git: v0.1 }", "baseline: git base → git v0.1"],
])("judges by the base's policy a head with %s, and says so", (_name, from, to, change) => {
  const { model, changes } = judged(BASE.replace(from, to));
  expect(changes).toEqual([change]);
  const rules = ({ clauses, waivers, mode, baseline }: typeof model) => ({
    clauses: clauses.map(({ at: _, ...clause }) => clause),
    waivers,
    mode,
    baseline,
  });
  expect(rules(model)).toEqual(rules(read(BASE)));
});

it.each([
  ["path", "models/digits.onnx", "models/new.onnx", "path: models/digits.onnx → models/new.onnx"],
  [
    "an address, without what it may hide",
    "    mode: gate\n",
    "    endpoint: https://m.example/digits?token=secret\n    mode: gate\n",
    "endpoint: none → https://m.example/digits",
  ],
  ["task", "multiclass", "binary", "task: multiclass-classification → binary-classification"],
  ["classes", "[a, b]", "[b, a]", 'classes: ["a","b"] → ["b","a"]'],
  ["a data set", "data/test.csv", "data/b.csv", "data set test: path data/test.csv → data/b.csv"],
  ["a target", "test.csv, target: label", "test.csv, target: y", "data set test: target label → y"],
  [
    "one data set more",
    "      rotated:",
    "      more: { path: c.csv, target: y }\n      rotated:",
    "data set more added: c.csv",
  ],
])("takes from the head what is judged: %s", (_name, from, to, change) => {
  const head = BASE.replace(from, to);
  const { model, changes } = judged(head);
  expect(changes).toEqual([change]);
  const { path, endpoint, task, classes, datasets } = read(head);
  expect(model).toMatchObject({ path, task, classes, datasets });
  expect(model.endpoint).toBe(endpoint);
});

it.each(["weights", "groups"] as const)(
  "counts rows by the base's %s, and tells what the head would have",
  (role) => {
    const { model, changes } = judged(BASE.replace("target: label }", `target: label, ${role}: w }`));
    expect(model.datasets[0]?.[role]).toBeNull();
    expect(changes).toEqual([`data set test: ${role} none → w`]);
  },
);

it("keeps the base's limits on a data set that the head dropped, those for every data set too: they fail as not judged", () => {
  const head = BASE.replace(/ {6}rotated: .*\n/u, "").replace(/ {6}- .*rotated.*\n/u, "");
  const { model, changes } = judged(head);
  expect(model.clauses.map(({ dataset }) => dataset)).toEqual([null, null, "rotated", "rotated", "rotated"]);
  expect(model.datasets.map(({ name }) => name)).toEqual(["test"]);
  expect(changes).toEqual([
    "data set rotated removed: data/rotated.csv",
    "limits: accuracy min on rotated in slices of writer 0.8 removed",
  ]);
});

it("annotates the head's lines, and none where the head has no such limit", () => {
  const head = `# a comment that moves every line\n${BASE.replace("min: 0.95", "min: 0.9")}`;
  const places = judged(head).model.clauses.map(({ at }) => at?.line ?? null);
  expect(places).toEqual([null, 14, 15]);
});

it("tells a required limit from an advisory one beside it", () => {
  const two = BASE.replace(
    "min: 0.95 }",
    "min: 0.95 }\n      - { metric: accuracy, min: 0.97, tier: advisory }",
  );
  const head = two.replace("0.97", "0.96");
  expect(judgedPolicy(read(head), read(two)).changes).toEqual(["limits: accuracy min 0.97 → 0.96"]);
  const both = head.replace("min: 0.95 }", "min: 0.94 }");
  const swapped = both.replace(/( {6}- .*0\.94.*\n)( {6}- .*0\.96.*\n)/u, "$2$1");
  expect(judgedPolicy(read(swapped), read(two)).changes).toEqual([
    "limits: accuracy min 0.97 → 0.96",
    "limits: accuracy min 0.95 → 0.94",
  ]);
});

it("says everything in one line each, without what an address may hide", () => {
  const url = (query: string) =>
    BASE.replace(
      "{ git: base }",
      `{ url: "https://ann:secret@a.example/m${query}", sha256: ${"ab".repeat(32)} }`,
    );
  const reason = `label noise ${"x".repeat(300)}`;
  const head = url("?token=secret").replace(
    "waivers: []",
    `waivers: [${WAIVER.replace("label noise", `"${reason}\\nsecond line"`)}]`,
  );
  const { changes } = judged(head);
  expect(changes[0]).toBe(`baseline: git base → url https://a.example/m sha256 ${"ab".repeat(32)}`);
  expect(changes[1]).toMatch(/^waiver added: .*…$/u);
  expect(changes.every((change) => change.length <= 200 && !change.includes("\n"))).toBe(true);
});
