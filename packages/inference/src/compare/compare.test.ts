import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { afterAll, expect, it } from "vitest";
import { loadRuntime } from "../runtime/load.ts";
import { hideFloat16Array } from "../scoring/float16.ts";
import type { OutputSpec } from "../spec.ts";
import { type ComparedDataset, type CompareStart, compareOutputs } from "./compare-outputs.ts";
import { decodeCompared } from "./decode.ts";
import { type ComparedSpec, compareLayers, observeShapes, TOLERANCE, type Tolerance } from "./index.ts";
import type { CompareJob, CompareMessage } from "./job.ts";
import { serve } from "./serve.ts";

// Real models on the real runtime, in this process: what lies between is the sandbox's, which has tests of its own.

process.env["ORT_DISABLE_TELEMETRY"] = "1";
const directory = dirname(createRequire(import.meta.url).resolve("onnxruntime-node/package.json"));
hideFloat16Array();
const runtime = loadRuntime(directory);
const root = join(import.meta.dirname, "../../../..");
const fixtures = join(root, "test/fixtures/comparison/behaviour");
const models = join(root, "test/fixtures/models");
const demo = join(root, "demo");
const golden = JSON.parse(readFileSync(join(fixtures, "golden.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "modelgate-compare-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* answer(job: CompareJob): AsyncGenerator<CompareMessage> {
  const messages: unknown[] = [];
  const keep = async (message: unknown) => void messages.push(deserialize(serialize(message)));
  await serve(runtime, deserialize(serialize(job)), keep);
  for (const message of messages) yield decodeCompared(message, job);
}

let runs = 0;
function start(): CompareStart {
  return {
    sandbox: { load: () => {}, run: answer, stop: () => {} },
    folder: join(folder, `run-${runs++}`),
    runtime: Promise.resolve({
      value: { version: "1.30.0", directory, verified: [], source: "installed", passedOver: [] },
    }),
    [Symbol.dispose]: () => {},
  };
}

const untold = { classes: null, positive: null, output: null, scores: null } as const;
const multiclass: OutputSpec = { task: "multiclass-classification", ...untold };
const options = { threads: 1 };
const dataset = (path: string, more: Partial<ComparedSpec> = {}): ComparedSpec => ({
  name: "test",
  path,
  target: "label",
  inputs: {},
  id: null,
  ...more,
});
const points = dataset(join(models, "points.csv"));
const unlabelled = { ...points, target: null, inputs: { X: ["x0", "x1", "y0", "y1"] } };
const digits = dataset(join(demo, "data/digits-test.parquet"), { inputs: { pixels: "pixel_*" } });

type Asked = { output?: OutputSpec | null; tolerance?: Partial<Tolerance> };

async function compared(before: string, after: string, spec: ComparedSpec, asked: Asked = {}) {
  const { output = multiclass, tolerance = {} } = asked;
  const told = {
    before,
    after,
    datasets: [spec],
    output,
    tolerance: { ...TOLERANCE, ...tolerance },
    options,
  };
  const result = await compareOutputs(told, start(), { progress: () => {} });
  return { ...result, outcome: result.datasets[0]?.outcome };
}

async function done(before: string, after: string, spec: ComparedSpec, asked: Asked = {}) {
  const result = await compared(before, after, spec, asked);
  if (result.outcome === undefined || "problems" in result.outcome)
    throw new Error(JSON.stringify(result.outcome));
  return { ...result, value: result.outcome.value };
}

function numbers({ outputs }: ComparedDataset, name: string) {
  const found = outputs.find(({ before }) => before === name)?.found;
  if (found?.kind !== "numbers") throw new Error(`${name}: ${JSON.stringify(found)}`);
  return found;
}

const local = (name: string) => join(fixtures, `${name}.onnx`);
const own = (name: string) => join(models, `${name}.onnx`);
const shown = (name: string) => join(demo, `models/${name}.onnx`);

it.each([
  ["subtle", shown("digits-good"), shown("digits-subtle"), "probabilities", digits],
  ["bad", shown("digits-good"), shown("digits-bad"), "probabilities", digits],
  ["logits", own("logits"), local("logits-nudged"), "logits", points],
  ["half", own("probabilities"), local("probabilities-half"), "probabilities", points],
  ["zipmap", own("forest"), own("forest-certain"), "output_probability", points],
  ["not-finite", local("logarithm"), local("logarithm-of-size"), "Y", points],
  ["not-finite-same", local("logarithm"), local("logarithm"), "Y", points],
  ["embedding", own("embedding-3"), own("embedding-5"), "logits", points],
])(
  "tells how far real models are apart as numpy, scipy and Polygraphy do: %s",
  async (name, before, after, output, spec) => {
    const expected = golden.cases[name];
    const { value } = await done(before, after, spec);
    const { differences, sameTop, divergence } = numbers(value, output);
    const { elements, different, passes, nonFinite } = differences;
    expect({ elements, different, passes, nonFinite, sameTop }).toEqual({
      elements: expected.elements,
      different: expected.different,
      passes: expected.passes,
      nonFinite: expected.nonFinite,
      sameTop: name.startsWith("not-finite") ? expect.any(Number) : expected.sameTop,
    });
    const close = (object: Record<string, number | null> | null) =>
      object &&
      Object.fromEntries(
        Object.entries(object).map(([key, number]) => [
          key,
          number && expect.closeTo(number, 5 - Math.ceil(Math.log10(number))),
        ]),
      );
    expect(differences.absolute).toEqual(close(expected.absolute));
    expect(differences.smallest).toEqual(close(expected.smallest));
    expect({ max: differences.relativeMax }).toEqual(close({ max: expected.relativeMax }));
    if (!name.startsWith("not-finite")) expect(divergence).toEqual(divergence && close(expected.divergence));
    if (expected.divergence) expect(divergence).not.toBeNull();
    if (different > 0 && passes === false && differences.oneSided === 0) {
      expect(differences.worst.slice(0, 3).map(({ row }) => row)).toEqual(expected.worst);
    }
    const { polygraphy } = expected;
    if (polygraphy) {
      const { max, median, q99 } = polygraphy;
      expect(differences.absolute).toMatchObject(close({ max, median, q99 }) ?? {});
    }
  },
);

it("gives the predictions of both and the truth", async () => {
  const { value, digests } = await done(shown("digits-good"), shown("digits-subtle"), digits);
  const { answers, rows } = value;
  const changed = answers?.before.reduce(
    (count, code, row) => count + Number(code !== answers.after[row]),
    0,
  );
  expect([rows, changed]).toEqual([899, 35]);
  const right = answers?.before.filter((code, row) => code === answers.truth?.[row]).length;
  // demo/expected.json: accuracy of the model on the test set.
  expect((right ?? 0) / rows).toBeCloseTo(0.9710789766407119, 12);
  expect(digests.before).toMatch(/^sha256:/);
});

it("knows nothing of the truth of a row without a label", async () => {
  const path = join(folder, "unlabelled.csv");
  const [header, first, second] = readFileSync(points.path, "utf8").split("\n");
  writeFileSync(path, `${header}\n${first}\n${second?.replace(/,\d$/u, ",")}\n`);
  const { value } = await done(own("logits"), own("logits"), { ...points, path });
  const { classes, truth, before } = value.answers ?? {};
  expect([classes, truth?.[1], before?.length]).toEqual([["0", "1", "2"], -1, 2]);
});

it("finds the same model the same, bit for bit", async () => {
  const { value } = await done(
    own("ridge"),
    local("ridge-same"),
    dataset(join(models, "line.csv"), { target: "y" }),
    {
      output: { task: "regression", ...untold },
    },
  );
  expect(value.outputs).toMatchObject([{ before: "variable", isBitwise: true, rows: 60 }]);
  expect(value.answers).toBeNull();
});

it.each([
  ["1 row and any number", "batch-1", "batch-dynamic"],
  ["32 rows and one", "batch-32", "batch-1"],
  ["any number and 32 rows", "batch-dynamic", "batch-32"],
])("compares models that take %s", async (_name, before, after) => {
  const { value } = await done(own(before), own(after), dataset(join(models, "points.csv")));
  expect(value.outputs.map(({ rows }) => rows)).toEqual([60, 60]);
  expect(numbers(value, "probabilities").differences).toMatchObject({ elements: 180, passes: true });
  expect(value.answers?.before).toEqual(value.answers?.after);
  expect(value.answers?.truth?.length).toBe(60);
});

it("compares a model that takes a matrix with one that takes columns", async () => {
  const spec = dataset(join(demo, "data/breast-cancer-test.csv"), { target: "malignant" });
  const { value, notes } = await done(shown("breast-cancer-forest"), shown("breast-cancer-columns"), spec, {
    output: { task: "binary-classification", ...untold },
  });
  expect(value.outputs.map(({ before, after }) => [before, after])).toEqual([
    ["output_label", "label"],
    ["output_probability", "probabilities"],
  ]);
  expect(notes).toContainEqual(
    expect.stringMatching(/output "output_label" is compared with "label": the only other int64/),
  );
  expect(value.answers?.before.length).toBe(value.rows);
});

it("tells booleans, integers and texts apart by equality, and other shapes never", async () => {
  const { value } = await done(local("kinds"), local("kinds-other"), unlabelled, { output: null });
  const found = Object.fromEntries(value.outputs.map(({ before, found: each }) => [before, each]));
  const { flags, codes, texts, mean, some } = found;
  expect(flags).toMatchObject({ kind: "labels", equalities: { elements: 240, absolute: { max: 1 } } });
  expect(codes).toEqual(flags);
  expect(texts).toMatchObject({ kind: "labels", equalities: { elements: 240, absolute: null } });
  expect(mean).toMatchObject({ kind: "numbers", differences: { elements: 1, different: 0 }, sameTop: null });
  expect(some).toEqual({ kind: "incomparable", reason: "it was float32[N, 3] and is float32[N, 2]" });
});

it("says of an output that is no tensor that it is not compared, and compares the others", async () => {
  const { value, notes } = await done(local("sequence"), local("sequence"), unlabelled, { output: null });
  expect(value.outputs.map(({ before }) => before)).toEqual(["Y"]);
  expect(notes).toContainEqual(expect.stringMatching(/sequence\.onnx: output "list" is no tensor/));
});

it("compares what is NaN on both sides as equal only when told", async () => {
  const { value } = await done(local("logarithm"), local("logarithm"), points, {
    tolerance: { equalNonFinite: true },
  });
  expect(numbers(value, "Y").differences).toMatchObject({
    passes: true,
    oneSided: 0,
    smallest: { atol: 0, rtol: 0 },
  });
});

it("says for which of the models the data do not fit, and once what is wrong for both", async () => {
  const one = await compared(own("two-matrices"), own("logits"), points);
  expect(one.outcome).toMatchObject({
    problems: [
      {
        code: "dataset-mismatch",
        message: expect.stringMatching(/"left".*\(the model before, .*two-matrices\.onnx\)$/),
        hint: expect.stringContaining("`behaviour: false`"),
      },
      { code: "dataset-mismatch", message: expect.stringMatching(/"right".*\(the model before, /) },
    ],
  });
  const both = await compared(own("logits"), own("probabilities"), { ...points, target: "lable" });
  const problems = both.outcome && "problems" in both.outcome ? both.outcome.problems : [];
  expect(problems.filter(({ message }) => message.includes('no column "lable" for target'))).toHaveLength(1);
});

it("throws what is wrong with either model, both at once", async () => {
  await expect(
    compared(join(fixtures, "none.onnx"), join(models, "points.csv"), points),
  ).rejects.toMatchObject({
    problems: [{ code: "file-missing" }, { code: "model-unreadable" }],
  });
});

it("reads inputs that were renamed by their place", async () => {
  const inputs = { left: ["x0", "x1"], right: ["y0", "y1"] };
  const { value } = await done(own("two-matrices"), own("probabilities"), { ...points, inputs });
  expect(value.rows).toBe(60);
});

const same = (...names: string[]) => names.map((name) => ({ before: name, after: name }));

it("finds where two models first diverge, in order of execution", async () => {
  const names = [
    "probabilities",
    "add_result1",
    "mul_result",
    "cast_input",
    "label",
    "no such tensor",
    "Ca_output0",
  ];
  const looking = {
    before: shown("digits-good"),
    after: shown("digits-subtle"),
    pairs: same(...names),
    dataset: digits,
    tolerance: TOLERANCE,
    options,
  };
  const { layers, first, skipped } = await compareLayers(looking, start());
  expect(layers.map(({ after, operator, passes }) => [after, operator, passes])).toEqual([
    ["Ca_output0", "Cast", true],
    ["cast_input", "Cast", true],
    ["mul_result", "MatMul", false],
    ["add_result1", "Add", false],
    ["probabilities", "Identity", false],
    ["label", "Cast", false],
  ]);
  expect([first?.after, skipped]).toEqual(["mul_result", 1]);
  const identical = await compareLayers({ ...looking, after: looking.before }, start());
  expect([identical.first, identical.layers.map(({ max }) => max)]).toEqual([null, [0, 0, 0, 0, 0, 0]]);
});

it("looks into a model whose weights lie beside it, without data", async () => {
  const observed = await observeShapes({ model: local("outside"), dataset: null, rows: 1, options }, start());
  expect(Object.fromEntries(observed.shapes)).toEqual({
    X: { type: "float32", dims: [1, 4] },
    h: { type: "float32", dims: [1, 3] },
    Y: { type: "float32", dims: [1, 3] },
  });
  expect(observed).toMatchObject({
    batch: 1,
    missing: [],
    notes: [expect.stringMatching(/inputs were made up/)],
  });
  const looking = {
    before: local("outside"),
    after: local("outside"),
    pairs: same("h"),
    dataset: null,
    tolerance: TOLERANCE,
    options,
  };
  expect(await compareLayers(looking, start())).toMatchObject({
    first: null,
    layers: [{ passes: true, max: 0 }],
  });
});

it.each([
  ["a batch of 5", own("logits"), 5, { X: [5, 4], logits: [5, 3] }],
  ["the batch that the model fixes", own("batch-32"), 5, { X: [32, 4], probabilities: [32, 3] }],
])("sees the shapes of %s", async (_name, model, rows, expected) => {
  const { shapes, batch } = await observeShapes({ model, dataset: points, rows, options }, start());
  expect(Object.fromEntries([...shapes].map(([name, { dims }]) => [name, dims]))).toMatchObject(expected);
  expect(batch).toBe(expected.X[0]);
});

it("leaves out what the runtime gives to nobody, and only that", async () => {
  const looked = async (model: string) => {
    const { shapes, missing } = await observeShapes({ model, dataset: null, rows: 1, options }, start());
    return [[...shapes.keys()], missing];
  };
  expect(await looked(local("sequence"))).toEqual([["X", "Y"], []]);
  // The file does not say that it is bfloat16, which JavaScript has no array for.
  expect(await looked(local("brain"))).toEqual([["X", "first", "Y"], ["brain"]]);
  const both = { before: local("brain"), after: local("brain"), tolerance: TOLERANCE, options };
  const layers = await compareLayers({ ...both, pairs: same("first", "brain", "Y"), dataset: null }, start());
  expect(layers).toMatchObject({ layers: [{ after: "first" }, { after: "Y" }], skipped: 1, first: null });
});

it("makes up inputs of every type, and says what it cannot", async () => {
  const { shapes } = await observeShapes({ model: own("types"), dataset: null, rows: 1, options }, start());
  expect(Object.fromEntries([...shapes].slice(0, 7).map(([name, { type }]) => [name, type]))).toEqual({
    half: "float16",
    single: "float32",
    double: "float64",
    small: "int32",
    big: "int64",
    flag: "bool",
    text: "string",
  });
});
