import { createHash } from "node:crypto";
import { ModelgateError } from "@modelgate/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  Carried,
  ClassPredictions,
  LabelPredictions,
  Predictions,
  ValuePredictions,
} from "../predictions.ts";
import {
  decodeMemo,
  encodeMemo,
  type MemoParts,
  memoIdentity,
  memoKey,
  spotCheck,
  spotRows,
} from "./index.ts";

const parts: MemoParts = {
  model: `sha256:${"1".repeat(64)}`,
  data: `sha256:${"2".repeat(64)}`,
  dataset: {
    name: "test",
    path: "data/test.csv",
    target: "y",
    inputs: { x: ["a", "b"], z: "c" },
    id: null,
    carried: { w: "number" },
  },
  output: { task: "multiclass-classification", classes: null, positive: null, output: null, scores: null },
  options: { threads: 1 },
  runtime: "onnxruntime-node 1.30.0",
  platform: "linux-x64",
};
const identity = memoIdentity(parts);
const carried: Carried = new Map([["w", { kind: "number", values: Float64Array.of(1, Number.NaN, 3) }]]);
const same = { rows: 3, invalid: 0, ids: ["a", "b\n", "c"], carried };

const multi: ClassPredictions = {
  ...same,
  task: "multiclass-classification",
  classes: ["x", "y,", "z"],
  truth: Int32Array.of(0, 1, 2),
  predicted: Int32Array.of(0, 2, 2),
  scores: {
    kind: "probabilities",
    width: 3,
    values: Float64Array.of(0.5, 0.25, 0.25, 0, 0.1, 0.9, 1e-300, 0, 1),
    precision: "float",
  },
};
const binary: ClassPredictions = {
  ...same,
  task: "binary-classification",
  classes: ["n", "p"],
  truth: Int32Array.of(0, 1, 1),
  predicted: Int32Array.of(0, 1, 0),
  scores: { kind: "ranking", width: 1, values: Float64Array.of(-0.5, 0.25, -0), precision: "float16" },
};
const values: ValuePredictions = {
  ...same,
  task: "regression",
  truth: Float64Array.of(1, -0, 5e-324),
  predicted: Float64Array.of(0.1, -0, 1.7976931348623157e308),
};
const labels: LabelPredictions = {
  ...same,
  task: "multilabel-classification",
  labels: ["x", "y"],
  truth: Uint8Array.of(1, 0, 0, 0, 1, 1),
  predicted: Uint8Array.of(1, 0, 0, 1, 1, 1),
  scores: {
    kind: "probabilities",
    width: 2,
    values: Float64Array.of(0.9, 0, 0.1, 0.8, 1, 0.6),
    precision: "double",
  },
};
const all: [string, Predictions][] = [
  ["many classes", multi],
  ["two classes", binary],
  ["labels without scores", { ...multi, scores: null }],
  ["values", values],
  ["many labels", labels],
];

function encoded(predictions: Predictions): Buffer {
  const bytes = encodeMemo(predictions, identity);
  if (bytes === null) throw new Error("not kept");
  return Buffer.from(bytes);
}

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return error instanceof ModelgateError ? error.code : `unexpected: ${error}`;
  }
  return "taken";
};

describe.each(all)("an entry of %s", (_name, predictions) => {
  it("comes back bit by bit", () => {
    expect(decodeMemo(encoded(predictions), identity, predictions)).toEqual(predictions);
  });

  it("is refused with any one byte changed, cut off or added", () => {
    const bytes = encoded(predictions);
    for (let at = 0; at < bytes.length; at++)
      for (const flip of [1, 0x20, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ flip;
        expect(
          codeOf(() => decodeMemo(changed, identity, predictions)),
          `byte ${at}`,
        ).toBe("baseline-mismatch");
      }
    for (let length = 0; length < bytes.length; length++)
      expect(codeOf(() => decodeMemo(bytes.subarray(0, length), identity, predictions))).toBe(
        "baseline-mismatch",
      );
    expect(codeOf(() => decodeMemo(Buffer.concat([bytes, Buffer.of(0)]), identity, predictions))).toBe(
      "baseline-mismatch",
    );
  });

  it("does not depend on where its bytes lie", () => {
    const bytes = encoded(predictions);
    const shifted = Buffer.concat([Buffer.of(7), bytes]).subarray(1);
    expect(decodeMemo(shifted, identity, predictions)).toEqual(predictions);
  });
});

it("takes truths, ids and carried columns from the data, in the order of the model's own classes", () => {
  const candidate: ClassPredictions = {
    ...multi,
    classes: ["z", "x", "y,"],
    truth: Int32Array.of(1, 2, 0),
    ids: ["1", "2", "3"],
  };
  const found = decodeMemo(encoded(multi), identity, candidate);
  expect(found).toEqual({ ...multi, ids: ["1", "2", "3"] });
});

it("keeps no answers that are not finite", () => {
  expect(encodeMemo({ ...values, invalid: 1 }, identity)).toBeNull();
});

describe("an identity", () => {
  const { dataset, output } = parts;
  it.each<[string, Partial<MemoParts>]>([
    ["model", { model: `sha256:${"3".repeat(64)}` }],
    ["data", { data: `sha256:${"3".repeat(64)}` }],
    ["format", { dataset: { ...dataset, path: "data/test.tsv" } }],
    ["target", { dataset: { ...dataset, target: ["y"] } }],
    ["inputs", { dataset: { ...dataset, inputs: { x: ["b", "a"], z: "c" } } }],
    ["id", { dataset: { ...dataset, id: "k" } }],
    ["carried columns", { dataset: { ...dataset, carried: { w: "text" } } }],
    ["task", { output: { ...output, task: "binary-classification" } }],
    ["classes", { output: { ...output, classes: ["x", "y,", "z"] } }],
    ["positive class", { output: { ...output, positive: "x" } }],
    ["output", { output: { ...output, output: "o" } }],
    ["kind of scores", { output: { ...output, scores: "logits" } }],
    ["threads", { options: { threads: 2 } }],
    ["runtime", { runtime: "onnxruntime-node 1.31.0" }],
    ["platform", { platform: "linux-arm64" }],
  ])("tells another %s apart, by key and in the entry", (_name, change) => {
    const other = memoIdentity({ ...parts, ...change });
    expect(memoKey(other)).not.toBe(memoKey(identity));
    expect(codeOf(() => decodeMemo(encoded(multi), other, multi))).toBe("baseline-mismatch");
  });

  it("is the same for another name, folder and order of keys", () => {
    const inputs = { z: "c", x: ["a", "b"] };
    const moved = { ...dataset, name: "other", path: "/tmp/elsewhere/x.CSV", inputs };
    expect(memoKey(memoIdentity({ ...parts, dataset: moved }))).toBe(memoKey(identity));
    expect(memoKey(identity)).toMatch(/^modelgate-predictions-[0-9a-f]{64}$/);
  });

  it("is none for some rows only", () => {
    expect(() => memoIdentity({ ...parts, dataset: { ...dataset, only: [1] } })).toThrow(TypeError);
  });
});

/** What somebody writes who knows the format: the header changed, every digest computed again. */
function forged(bytes: Buffer, change: (header: Record<string, unknown>, payload: Buffer) => void): Buffer {
  const first = bytes.indexOf(10) + 1;
  const start = first + Number(/ (\d+) /.exec(bytes.subarray(0, first).toString())?.[1]);
  const header = JSON.parse(bytes.subarray(first, start).toString());
  const payload = Buffer.from(bytes.subarray(start));
  change(header, payload);
  const digest = (data: Buffer) => createHash("sha256").update(data).digest("hex");
  header["payload"] = digest(payload);
  const json = Buffer.from(JSON.stringify(header));
  return Buffer.concat([
    Buffer.from(`modelgate-predictions ${json.length} ${digest(json)}\n`),
    json,
    payload,
  ]);
}

describe("a forged entry, all its digests right", () => {
  it("is taken when nothing was changed: the forger's tool works", () => {
    expect(forged(encoded(multi), () => {}).equals(encoded(multi))).toBe(true);
  });

  it.each<[string, Predictions, (header: Record<string, unknown>, payload: Buffer) => void]>([
    ["another task", multi, (header) => (header["task"] = "binary-classification")],
    ["more rows", multi, (header) => (header["rows"] = 4)],
    ["rows beyond all memory", multi, (header) => (header["rows"] = 2 ** 52)],
    ["a class less", multi, (header) => (header["classes"] = ["x", "y,"])],
    ["a class twice", multi, (header) => (header["classes"] = ["x", "y,", "x"])],
    ["a class that the data has not", multi, (header) => (header["classes"] = ["x", "y", "z"])],
    ["classes that are no texts", multi, (header) => (header["classes"] = [1, 2, 3])],
    ["no classes", multi, (header) => (header["classes"] = null)],
    ["labels in another order", labels, (header) => (header["labels"] = header["classes"] = ["y", "x"])],
    [
      "another width",
      multi,
      (header) => (header["scores"] = { kind: "ranking", width: 1, precision: "float" }),
    ],
    [
      "a width beyond all memory",
      multi,
      (header) => (header["scores"] = { kind: "ranking", width: 2 ** 50, precision: "float" }),
    ],
    [
      "another kind",
      multi,
      (header) => (header["scores"] = { kind: "logits", width: 3, precision: "float" }),
    ],
    [
      "rankings as probabilities",
      binary,
      (header) => (header["scores"] = { kind: "probabilities", width: 1, precision: "float16" }),
    ],
    [
      "a script as precision",
      multi,
      (header) => (header["scores"] = { kind: "probabilities", width: 3, precision: "<b>" }),
    ],
    ["no scores", multi, (header) => (header["scores"] = null)],
    ["a field more", multi, (header) => (header["more"] = 1)],
    [
      "fields in another order",
      multi,
      (header) => {
        const { task } = header;
        delete header["task"];
        header["task"] = task;
      },
    ],
    ["another identity", multi, (header) => (header["identity"] = "{}")],
    ["another order of bytes", multi, (header) => (header["order"] = "BE")],
    ["NaN for a score", multi, (_, payload) => payload.writeDoubleLE(Number.NaN, 8)],
    ["a probability above 1", multi, (_, payload) => payload.writeDoubleLE(1.5, 0)],
    ["probabilities that do not sum to 1", multi, (_, payload) => payload.writeDoubleLE(0.9, 8)],
    ["a code of no class", multi, (_, payload) => payload.writeInt32LE(3, 72)],
    ["a row without an answer", multi, (_, payload) => payload.writeInt32LE(-1, 72)],
    ["an infinite value", values, (_, payload) => payload.writeDoubleLE(Number.POSITIVE_INFINITY, 0)],
    ["a mark of 2", labels, (_, payload) => payload.writeUInt8(2, 48)],
  ])("is refused with %s", (_name, predictions, change) => {
    expect(codeOf(() => decodeMemo(forged(encoded(predictions), change), identity, predictions))).toBe(
      "baseline-mismatch",
    );
  });

  it("is refused on data with another number of rows, of another task or with other classes", () => {
    const bytes = encoded(multi);
    const fewer = { ...multi, rows: 2, truth: Int32Array.of(0, 1) };
    expect(codeOf(() => decodeMemo(bytes, identity, fewer))).toBe("baseline-mismatch");
    expect(codeOf(() => decodeMemo(bytes, identity, values))).toBe("baseline-mismatch");
    expect(codeOf(() => decodeMemo(bytes, identity, { ...multi, classes: ["x", "y,", "w"] }))).toBe(
      "baseline-mismatch",
    );
  });

  it("never throws anything else, whatever the bytes are", () => {
    const start = encoded(multi).subarray(0, 60).toString("latin1");
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 0, max: 60 }), (noise, keep) => {
        const bytes = Buffer.concat([Buffer.from(start.slice(0, keep), "latin1"), noise]);
        expect(codeOf(() => decodeMemo(bytes, identity, multi))).toBe("baseline-mismatch");
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

/** The rows as a model run on them alone gives them. */
function onlyRows(predictions: Predictions, rows: readonly number[]): Predictions {
  const pick = <T extends Int32Array | Float64Array | Uint8Array>(from: T, width: number): T =>
    from.constructor === Object
      ? from
      : (Reflect.construct(from.constructor as new (length: number) => T, [rows.length * width]).map(
          (_: number, at: number) => from[(rows[Math.floor(at / width)] ?? 0) * width + (at % width)] ?? 0,
        ) as T);
  if (predictions.task === "regression")
    return { ...predictions, rows: rows.length, predicted: pick(predictions.predicted, 1) };
  const scores = predictions.scores && {
    ...predictions.scores,
    values: pick(predictions.scores.values, predictions.scores.width),
  };
  if (predictions.task === "multilabel-classification")
    return {
      ...predictions,
      rows: rows.length,
      predicted: pick(predictions.predicted, predictions.labels.length),
      scores,
    };
  return { ...predictions, rows: rows.length, predicted: pick(predictions.predicted, 1), scores };
}

describe("the spot check", () => {
  it.each(all)("agrees with what the model says again: %s", (_name, predictions) => {
    for (const rows of [[0], [2], [0, 2], [0, 1, 2]])
      expect(spotCheck(predictions, rows, onlyRows(predictions, rows))).toBeNull();
  });

  it.each<[string, Predictions, Predictions]>([
    ["an answer", multi, { ...multi, predicted: Int32Array.of(0, 1, 2) }],
    ["a class's name", multi, { ...multi, classes: ["x", "y,", "Z"] }],
    [
      "a score",
      multi,
      {
        ...multi,
        scores: multi.scores && {
          ...multi.scores,
          values: multi.scores.values.map((v, i) => (i === 5 ? v - 1e-5 : v)),
        },
      },
    ],
    [
      "the kind of scores",
      binary,
      { ...binary, scores: binary.scores && { ...binary.scores, kind: "probabilities" } },
    ],
    ["that there are scores", multi, { ...multi, scores: null }],
    ["a value", values, { ...values, predicted: values.predicted.map((v) => v + 1e-5) }],
    ["a value by its sign", values, { ...values, predicted: values.predicted.map((v) => -v - 1e-5) }],
    ["a mark", labels, { ...labels, predicted: Uint8Array.of(1, 0, 0, 0, 1, 1) }],
    ["the task", values, multi],
  ])("finds %s changed", (_name, memo, fresh) => {
    expect(spotCheck(memo, [0, 1, 2], fresh)).toMatch(/^kept predictions were not used: /);
  });

  it("lets rounding pass, and no sample of nothing", () => {
    const near = { ...values, predicted: values.predicted.map((v) => v * (1 + 5e-7)) };
    near.predicted[2] = values.predicted[2] ?? 0;
    expect(spotCheck(values, [0, 1, 2], near)).toBeNull();
    expect(spotCheck(values, [], onlyRows(values, []))).not.toBeNull();
    expect(spotCheck(values, [3], onlyRows(values, [0]))).not.toBeNull();
    expect(spotCheck(values, [0, 1], onlyRows(values, [0]))).not.toBeNull();
  });

  it("draws all sets of rows equally often, in order and without repetition", () => {
    const seen = new Map<string, number>();
    for (let time = 0; time < 6000; time++) {
      const rows = spotRows(4, 2);
      seen.set(rows.join(), (seen.get(rows.join()) ?? 0) + 1);
    }
    expect([...seen.keys()].toSorted()).toEqual(["0,1", "0,2", "0,3", "1,2", "1,3", "2,3"]);
    // Six standard deviations of a count around 1000.
    for (const count of seen.values()) expect(Math.abs(count - 1000)).toBeLessThan(175);
    expect(spotRows(3)).toEqual([0, 1, 2]);
    expect(spotRows(0)).toEqual([]);
    expect(new Set(spotRows(1_000_000)).size).toBe(512);
  });

  it("finds a poisoned entry as often as the hypergeometric distribution says", () => {
    const [rows, poisoned, looked] = [2000, 10, 200];
    const honest: ValuePredictions = {
      ...values,
      rows,
      predicted: Float64Array.from({ length: rows }, (_, row) => row),
      ids: null,
    };
    const entry = forged(encoded(honest), (_, payload) => {
      for (let row = 0; row < poisoned; row++) payload.writeDoubleLE(row + 1, 8 * row * 37);
    });
    const memo = decodeMemo(entry, identity, honest);
    let found = 0;
    const trials = 400;
    for (let trial = 0; trial < trials; trial++) {
      const sample = spotRows(rows, looked);
      const touched = sample.some((row) => row % 37 === 0 && row < poisoned * 37);
      const isFound = spotCheck(memo, sample, onlyRows(honest, sample)) !== null;
      expect(isFound).toBe(touched);
      if (isFound) found += 1;
    }
    let missed = 1;
    for (let row = 0; row < looked; row++) missed *= (rows - poisoned - row) / (rows - row);
    const sd = Math.sqrt(missed * (1 - missed) * trials);
    expect(Math.abs(found - (1 - missed) * trials)).toBeLessThan(5 * sd);
  });
});
