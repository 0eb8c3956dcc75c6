import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkModel, fileSource, readModel, type Tensor } from "@modelgate/onnx";
import type { TensorChange } from "@modelgate/schema";
import { expect, it } from "vitest";
import { compareWeights } from "./compare.ts";
import type { Opened } from "./onnx-weights.ts";
import { floatTable } from "./small-floats.ts";
import { denseReader } from "./sparse.ts";

const folder = join(import.meta.dirname, "../../../../test/fixtures/comparison/weights");

type Said = {
  relativeL2: number | null;
  cosine: number | null;
  largest: { value: number; index: number } | null;
  sparsity: { before: number; after: number };
  different: number;
};
const golden = JSON.parse(readFileSync(join(folder, "golden.json"), "utf8")) as {
  codes: Record<string, (number | string)[]>;
  halves: [number[], number[]];
  conv1: number;
  pairs: Record<string, Record<string, Said>>;
};

function open(name: string, from = folder): Opened {
  const path = join(from, `${name}.onnx`);
  const model = readModel(fileSource(path, readFileSync(path).length), path);
  expect(checkModel(model)).toEqual([]);
  return { model, folder: from };
}

const compare = (before: string, after: string) => compareWeights(open(before), open(after), null);

it.each(Object.entries(golden.codes))("knows every code of %s", (type, numbers) => {
  expect([...(floatTable(type) ?? [])]).toEqual(numbers.map(Number));
});

it("knows half floats", () => {
  const [codes, numbers] = golden.halves;
  expect(codes.map((code) => floatTable("float16")?.[code])).toEqual(numbers);
});

it.each(["types", "hard", "scaled"])("agrees with numpy about every tensor of %s", (name) => {
  const found = compare(`${name}-before`, `${name}-after`);
  const expected = golden.pairs[name] ?? {};
  expect(found.tensors.map((tensor) => tensor.name).toSorted()).toEqual(Object.keys(expected).toSorted());
  for (const tensor of found.tensors) {
    const said = expected[tensor.name];
    expect({ name: tensor.name, ...pick(tensor) }).toEqual({ name: tensor.name, ...near(said) });
  }
});

/** To 1e-12 of each number; numpy takes its sums in another order. The huge and the tiny have another largest change. */
function near(said: Said | undefined) {
  const about = (value: number | null | undefined) =>
    value === null || value === undefined ? null : expect.closeTo(value, 12);
  return {
    relativeL2: about(said?.relativeL2),
    cosine: about(said?.cosine),
    at: said?.largest?.index ?? null,
    sparsity: said?.sparsity,
    different: said?.different,
  };
}

function pick({ relativeL2, cosine, largest, sparsity, different }: TensorChange) {
  return { relativeL2, cosine, at: largest?.index ?? null, sparsity, different };
}

it("tells the size of the largest change", () => {
  for (const tensor of compare("types-before", "types-after").tensors) {
    const value = golden.pairs["types"]?.[tensor.name]?.largest?.value ?? Number.NaN;
    expect(Math.abs((tensor.largest?.value ?? 0) - value) / value).toBeLessThan(1e-12);
  }
});

it.each([
  ["scaled to 1e270", "huge"],
  ["scaled to 1e-270", "tiny"],
])("does not lose what is %s", (_name, tensor) => {
  const found = compare("scaled-before", "scaled-after").tensors.find(({ name }) => name === tensor);
  expect(found?.relativeL2).toBeCloseTo(golden.pairs["scaled"]?.[tensor]?.relativeL2 ?? 0, 12);
});

it("finds the same values in typed fields and raw bytes identical, for every element type", () => {
  const elements = join(folder, "../../onnx");
  const found = compareWeights(open("elements-raw", elements), open("elements-typed", elements), null);
  expect(found).toMatchObject({
    statement: "identical weights",
    changed: 0,
    added: 0,
    removed: 0,
    tensors: [],
  });
  expect(found.identical).toBeGreaterThan(20);
});

it("reads integers with a scale as the floats they stand for", () => {
  const found = compare("float", "int8");
  expect(found.tensors.filter(({ kind }) => kind === "type")).toHaveLength(3);
  for (const tensor of found.tensors.filter(({ kind }) => kind === "type")) {
    expect({ name: tensor.name, ...pick(tensor) }).toEqual({
      name: tensor.name,
      ...near(golden.pairs["int8"]?.[tensor.name]),
    });
    expect(tensor.relativeL2).toBeLessThan(0.1);
  }
  expect(found.statement).toMatchInlineSnapshot(
    `"weights were converted from float to int8 (3 of 3 tensors, most changed v (relative L2 0.0056)); 8 tensors added"`,
  );
});

it("reads 8-bit floats with a scale as the floats they stand for", () => {
  const [tensor] = compare("float-alone", "float8").tensors;
  expect(tensor).toMatchObject({ name: "w", to: "w_quantized", kind: "type", after: "float8e4m3fn[6, 5]" });
  expect(tensor?.relativeL2).toBeCloseTo(golden.pairs["float8"]?.["w"]?.relativeL2 ?? Number.NaN, 12);
});

it.each([
  ["base", "base", "identical weights"],
  ["base", "base-external", "identical weights"],
  ["base-external", "base", "identical weights"],
  ["base", "head", "only the head was retrained (2 of 7 tensors changed)"],
  ["base", "head-of-5", "only the head was replaced (2 of 7 tensors changed)"],
  [
    "base",
    "everything",
    `every layer changed, most in conv1 (relative L2 ${Number(golden.conv1.toPrecision(2))})`,
  ],
  ["base", "one-more", "1 tensor added; the others are identical"],
  ["one-more", "base", "1 tensor removed; the others are identical"],
])("%s to %s in words", (before, after, statement) => {
  expect(compare(before, after).statement).toBe(statement);
});

it("says what was converted", () => {
  expect(compare("base", "half").statement).toMatch(
    /^weights were converted from float to float16 \(6 of 7 tensors, most changed \S+ \(relative L2 0.000\d+\)\)$/,
  );
});

it.each([
  ["tied-once", "tied-once", []],
  ["tied-twice", "tied-twice", []],
  ["tied-twice", "tied-twice-external", []],
  ["tied-twice-external", "tied-twice", []],
  ["tied-twice", "untied", ["embed and lm_head were the same weights and are not now"]],
  ["untied", "tied-twice", ["embed and lm_head are the same weights now"]],
  ["tied-once", "untied", ["embed is read by 1 node, was by 2"]],
  ["untied", "tied-once", ["embed is read by 2 nodes, was by 1"]],
])("ties from %s to %s", (before, after, ties) => {
  expect(compare(before, after).ties).toEqual(ties);
});

it("pairs by structure what has another name", () => {
  const [before, after] = [open("base"), open("everything")];
  const [w, b] = before.model.graph.initializers.filter(({ name }) => name.startsWith("fc1"));
  const renamed = {
    ...after.model,
    graph: {
      ...after.model.graph,
      initializers: after.model.graph.initializers.map((tensor) => ({ ...tensor, name: `r.${tensor.name}` })),
    },
  };
  const other = (tensor: Tensor | undefined) =>
    renamed.graph.initializers.find(({ name }) => name === `r.${tensor?.name}`);
  const [toW, toB] = [other(w), other(b)];
  if (w === undefined || b === undefined || toW === undefined || toB === undefined) throw new Error("gone");
  const tensors = new Map([
    [w, toW],
    [b, toB],
  ]);
  const found = compareWeights(before, { ...after, model: renamed }, { tensors, nodes: new Map() });
  expect(
    found.tensors
      .filter(({ kind }) => kind === "changed")
      .map(({ name, to }) => [name, to])
      .toSorted(),
  ).toEqual([
    ["fc1.bias", "r.fc1.bias"],
    ["fc1.weight", "r.fc1.weight"],
  ]);
  expect([found.added, found.removed]).toEqual([5, 5]);
});

const sparse = join(folder, "../functions");
const { relativeL2 } = JSON.parse(readFileSync(join(sparse, "golden.json"), "utf8")) as {
  relativeL2: Readonly<Record<string, number>>;
};

it("compares a sparse matrix as the matrix that it stands for, however its places are written", () => {
  const before = open("sparse", sparse);
  for (const [name, expected] of Object.entries(relativeL2)) {
    const found = compareWeights(before, open(name, sparse), null);
    expect([found.tensors[0]?.relativeL2 ?? 0, found.parameters], name).toEqual([
      expect.closeTo(expected, 12),
      { before: 12, after: 12 },
    ]);
  }
  expect(Object.values(relativeL2)).toEqual([expect.closeTo(Math.sqrt(18 / 14), 12), 0]);
});

it("reads a sparse matrix in any pieces, and refuses places outside it", () => {
  const opened = open("sparse", sparse);
  const [matrix] = opened.model.graph.sparseInitializers;
  if (matrix === undefined) throw new TypeError("the model has a sparse matrix");
  const read = denseReader(opened, matrix);
  const whole = new Uint8Array(48);
  read(whole, 0);
  expect([...new Float32Array(whole.buffer)]).toEqual([1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 3]);
  for (const length of [1, 3, 7, 20]) {
    const pieces = Array.from({ length: Math.ceil(48 / length) }, (_, at) => {
      const piece = new Uint8Array(Math.min(length, 48 - at * length)).fill(255);
      read(piece, at * length);
      return [...piece];
    });
    expect(pieces.flat(), `${length}`).toEqual([...whole]);
  }
  const reshaped = (dims: readonly number[]) => () => denseReader(opened, { ...matrix, dims });
  expect(reshaped([2, 3])).toThrow(expect.objectContaining({ code: "model-refused" }));
  expect(reshaped([2 ** 20, 2 ** 20])).toThrow(expect.objectContaining({ code: "model-unsupported" }));
});
