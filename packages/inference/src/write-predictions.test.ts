import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { problemsOf } from "@modelgate/schema";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { labelText } from "./labels.ts";
import type {
  ClassPredictions,
  Column,
  LabelPredictions,
  Predictions,
  Scores,
  ValuePredictions,
} from "./predictions.ts";
import { readWrittenPredictions, writePredictions } from "./write-predictions.ts";

const folder = mkdtempSync(join(tmpdir(), "modelgate-written-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "predictions.csv");

/** Through the file and back, without what a file does not hold: carried columns, and how many bits the model's scores had. */
async function through(predictions: Predictions): Promise<Predictions> {
  await writePredictions(path, predictions);
  const { predictions: read } = await readWrittenPredictions(path, predictions);
  return { ...read, carried: predictions.carried } as Predictions;
}

const plain = { invalid: 0, ids: null, carried: new Map() };
const scored = (kind: Scores["kind"], width: number, ...values: number[]): Scores => ({
  kind,
  width,
  values: Float64Array.from(values),
  precision: "float64",
});
const two = (scores: Scores | null, change: Partial<ClassPredictions> = {}): ClassPredictions => ({
  ...plain,
  task: "binary-classification",
  classes: ["no", "yes"],
  truth: Int32Array.of(0, 1, 1),
  predicted: Int32Array.of(0, 1, 0),
  scores,
  rows: 3,
  ...change,
});
const three = (scores: Scores | null, change: Partial<ClassPredictions> = {}): ClassPredictions => ({
  ...two(scores),
  task: "multiclass-classification",
  classes: ["a", "b", "c"],
  predicted: Int32Array.of(0, 1, 2),
  ...change,
});
const many = (scores: Scores | null, change: Partial<LabelPredictions> = {}): LabelPredictions => ({
  ...plain,
  task: "multilabel-classification",
  labels: ["cat", "dog, or wolf", "*"],
  truth: Uint8Array.of(0, 1, 1, 0, 0, 0),
  predicted: Uint8Array.of(0, 1, 0, 1, 0, 1),
  scores,
  rows: 2,
  ...change,
});
const values = (...predicted: number[]): ValuePredictions => ({
  ...plain,
  task: "regression",
  truth: Float64Array.from(predicted, (_, at) => at / 3),
  predicted: Float64Array.from(predicted),
  rows: predicted.length,
  invalid: predicted.filter((value) => !Number.isFinite(value)).length,
});

describe("predictions come back bit by bit", () => {
  it.each<[string, Predictions]>([
    ["two classes", two(scored("probabilities", 1, 0.1, 0.9, 1e-17))],
    [
      "two classes, the first by name the positive one",
      two(scored("probabilities", 1, 0.1, 0.9, 0.3), { classes: ["yes", "no"] }),
    ],
    ["a threshold of the model's own", two(scored("probabilities", 1, 0.9, 0.1, 0.9))],
    ["a ranking within 0 and 1", two(scored("ranking", 1, 0, 1, 0.25))],
    ["a ranking on a scale of its own", two(scored("ranking", 1, 412, 655, 530.5))],
    ["a ranking by a difference", two(scored("ranking", 1, -0.3, 0.7, -0))],
    ["labels alone", two(null)],
    ["labels that are numbers", two(null, { classes: ["0", "1"] })],
    [
      "labels of one class",
      two(null, { classes: ["x", "1"], truth: new Int32Array(3), predicted: new Int32Array(3) }),
    ],
    ["many classes", three(scored("probabilities", 3, 0.5, 0.25, 0.25, 0, 1, 0, 0.1, 0.2, 0.7))],
    ["many classes, ranked", three(scored("ranking", 3, 0.5, 0.5, 0.5, 0, 1, 0, 0.1, 0.2, 0.8))],
    ["many labels alone, some that nobody has", three(null, { classes: ["c", "a", "b", "d"] })],
    [
      "a row that nothing decides",
      three(scored("probabilities", 3, 0.5, 0.25, 0.25, 0, 1, 0, Number.NaN, 0.2, 0.7), {
        predicted: Int32Array.of(0, 1, -1),
        invalid: 1,
      }),
    ],
    ["many labels a row", many(scored("probabilities", 3, 0.1, 0.9, 0.5, 0.7, 1e-17, 0.6))],
    ["a threshold of each label's own", many(scored("probabilities", 3, 0.6, 0.1, 0.9, 0.1, 0.9, 0.2))],
    ["many labels, ranked", many(scored("ranking", 3, 0.9, 0.1, 0.9, 0.1, 0.9, 0.3))],
    ["many labels alone", many(null, { labels: ["label_a", "id", "score"] })],
    [
      "a row of many labels with a score that is none",
      many(scored("probabilities", 3, 0.1, 0.9, Number.NaN, 0.7, 0.2, 0.6), { invalid: 1 }),
    ],
    ["values", values(0.1, -0, 5e-324, 1.7976931348623157e308, 1e21, 1e-7, 123456789012345680)],
    ["values that are none", values(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY)],
  ])("%s", async (_name, predictions) => {
    expect(await through(predictions)).toEqual(predictions);
  });

  it("whatever doubles there are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async (doubles) => {
          expect(await through(values(...doubles))).toEqual(values(...doubles));
        },
      ),
      { seed: 2, numRuns: 25 },
    );
  });

  it("whatever probabilities there are", async () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { minLength: 1 }), async (shares) => {
        const codes = Int32Array.from(shares, (share) => (share > 0.5 ? 1 : 0));
        const given = two(scored("probabilities", 1, ...shares), {
          truth: codes,
          predicted: codes,
          rows: shares.length,
        });
        expect(await through(given)).toEqual(given);
      }),
      { seed: 3, numRuns: 25 },
    );
  });

  it("with ids and labels of strangers", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."a,\"'\n\r\t \\;=+-@é\u{1f600}\ufeff#0.") });
    const label = text.map(labelText).filter((one) => one !== "");
    const given = fc.record({
      classes: fc.uniqueArray(label, { minLength: 3, maxLength: 3 }),
      ids: fc.uniqueArray(text, { minLength: 3, maxLength: 3 }),
      isScored: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(given, async ({ classes, ids, isScored }) => {
        const scores = isScored ? scored("probabilities", 3, 1, 0, 0, 0, 1, 0, 0, 0, 1) : null;
        const predictions = three(scores, { classes, ids });
        expect(await through(predictions)).toEqual(predictions);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  it("of more rows than fit into one piece, with the digest that sha256sum prints", async () => {
    const many = values(...Array.from({ length: 40_000 }, (_, row) => Math.sin(row)));
    const { digest, sizeBytes } = await writePredictions(path, many);
    expect(digest).toBe(`sha256:${execFileSync("sha256sum", [path]).toString().slice(0, 64)}`);
    expect(sizeBytes).toBe(readFileSync(path).length);
    expect((await readWrittenPredictions(path, many)).digest).toBe(digest);
    expect(await through(many)).toEqual(many);
  });
});

it("is a file that people can read", async () => {
  const carried = new Map([
    ["writer", { kind: "text" as const, codes: Int32Array.of(1, 0, 1), texts: ["", "w,1"] }],
    ["weight", { kind: "number" as const, values: Float64Array.of(1, Number.NaN, 0.5) }],
    ["label", { kind: "number" as const, values: Float64Array.of(9, 9, 9) }],
    ["score_a", { kind: "number" as const, values: Float64Array.of(9, 9, 9) }],
  ]);
  await writePredictions(
    path,
    two(scored("probabilities", 1, 0.25, 1, 0.5), { ids: ["1", " 2", 'a"b'], carried }),
  );
  expect(readFileSync(path, "utf8")).toBe(
    [
      "id,label,prediction,probability_no,probability_yes,writer,weight",
      '1,no,no,0.75,0.25,"w,1",1',
      '" 2",yes,yes,0,1,"",NaN',
      '"a""b",yes,no,0.5,0.5,"w,1",0.5',
      "",
    ].join("\n"),
  );
});

describe("read beside the answers of another reading", () => {
  const turned = (given: ClassPredictions): ClassPredictions => ({
    ...given,
    classes: given.classes.toReversed(),
    truth: given.truth.map((code) => 1 - code),
    predicted: given.predicted.map((code) => 1 - code),
  });

  it.each<[string, ClassPredictions]>([
    ["a ranking within 0 and 1", two(scored("ranking", 1, 0, 1, 0.25))],
    ["a threshold of the model's own", two(scored("probabilities", 1, 0.9, 0.1, 0.9))],
  ])("the scores of one class stay its own: %s", async (_name, given) => {
    await writePredictions(path, given);
    expect((await readWrittenPredictions(path, turned(given))).predictions).toEqual(given);
  });

  it("scores of nobody knows which class are refused", async () => {
    writeFileSync(path, "label,prediction,score\nno,no,0.1\nyes,yes,0.9\n");
    const error = await readWrittenPredictions(path, two(null)).catch(problemsOf);
    expect(error).toMatchObject([{ code: "predictions-invalid" }]);
  });

  it("a label that is no more is not forgotten", async () => {
    const given = many(null);
    await writePredictions(path, given);
    const like = many(null, {
      labels: given.labels.slice(0, 2),
      truth: Uint8Array.of(0, 1, 0, 0),
      predicted: new Uint8Array(4),
    });
    expect((await readWrittenPredictions(path, like)).predictions).toEqual(given);
  });

  it("carried columns come along where both have them", async () => {
    const price = { kind: "number" as const, values: Float64Array.of(1.5, Number.NaN, -2) };
    const site = { kind: "text" as const, codes: Int32Array.of(0, 1, 0), texts: ["a", "b,c"] };
    const class1 = { kind: "text" as const, codes: Int32Array.of(0, 0, 0), texts: ["own"] };
    const given = two(scored("ranking", 1, 0, 1, 0.25), {
      carried: new Map<string, Column>([
        ["price", price],
        ["site", site],
        ["positive", class1],
      ]),
    });
    await writePredictions(path, given);
    const carried = new Map<string, Column>([...given.carried, ["new", price]]);
    const { predictions } = await readWrittenPredictions(path, { ...given, carried });
    expect([...predictions.carried]).toEqual([
      ["price", price],
      ["site", site],
    ]);
  });
});

it("replaces an older file", async () => {
  await writePredictions(path, values(1, 2, 3));
  const { digest } = await writePredictions(path, values(1));
  expect(digest).toBe(`sha256:${createHash("sha256").update(readFileSync(path)).digest("hex")}`);
});

it.each<[string, Predictions, string]>([
  ["half a character", two(null, { ids: ["a", "b", "\ud800"] }), "predictions-invalid"],
  ["a zero byte", two(null, { classes: ["a\0", "b"] }), "predictions-invalid"],
  [
    "a class without a name",
    two(scored("probabilities", 1, 0, 1, 0), { classes: ["", "b"] }),
    "predictions-invalid",
  ],
  [
    "rankings that look like logits",
    three(scored("ranking", 3, 9, 0, 0, 0, 9, 0, 0, 0, 9)),
    "predictions-invalid",
  ],
  [
    "rankings that look like probabilities",
    three(scored("ranking", 3, 1, 0, 0, 0, 1, 0, 0, 0, 1)),
    "predictions-invalid",
  ],
  [
    "an infinite score that became 1",
    two(scored("probabilities", 1, 0, 1, 0), { invalid: 1 }),
    "predictions-invalid",
  ],
  [
    "an undecided row that its score would decide",
    two(scored("probabilities", 1, 0.1, 0.9, 0.1), { predicted: Int32Array.of(0, 1, -1) }),
    "predictions-invalid",
  ],
])("refuses what no file can say, and leaves nothing behind: %s", async (_name, predictions, code) => {
  const to = join(folder, "refused.csv");
  expect(await writePredictions(to, predictions).catch(problemsOf)).toMatchObject([
    { code, hint: expect.any(String) },
  ]);
  expect(existsSync(to)).toBe(false);
});

it("says where it cannot write", async () => {
  const error = await writePredictions(join(folder, "none/x.csv"), values(1)).catch(problemsOf);
  expect(error).toMatchObject([{ code: "input-invalid" }]);
});
