import { expect, it } from "vitest";
import { checkModel } from "./check.ts";
import { madeGraph } from "./made-graph.ts";
import { external, FLOATS, int, modelOf, part, RAW, tensor, withTensor } from "./made-model.ts";
import { readModel } from "./read-model.ts";

const found = (bytes: Uint8Array) => checkModel(readModel(bytes, "m.onnx"));
const both = tensor(RAW, FLOATS);
const constant = part(1, part(4, "Constant"), part(5, part(1, "value"), int(20, 4), part(5, both)));
const sparse = part(1, both);

it.each<[string, Uint8Array]>([
  ["an initializer", modelOf(part(5, both))],
  ["a sparse initializer", modelOf(part(15, sparse))],
  ["the indices of one", modelOf(part(15, part(1, tensor(RAW)), part(2, both)))],
  ["an attribute", modelOf(constant)],
  ["a list attribute", modelOf(part(1, part(5, int(20, 9), part(10, tensor(RAW)), part(10, both))))],
  ["a sparse attribute", modelOf(part(1, part(5, int(20, 11), part(22, sparse))))],
  ["a subgraph", modelOf(part(1, part(5, int(20, 5), part(6, part(5, both)))))],
  [
    "a subgraph's subgraph",
    modelOf(part(1, part(5, int(20, 10), part(11, part(1, part(5, part(6, constant))))))),
  ],
  ["a function", Buffer.concat([modelOf(), part(25, part(7, part(5, part(5, both))))])],
  ["a function's default", Buffer.concat([modelOf(), part(25, part(11, part(5, both)))])],
  ["a graph for training", Buffer.concat([modelOf(), part(20, part(2, part(5, both)))])],
])("refuses a tensor with two values in %s", (_name, bytes) => {
  const problems = found(bytes);
  expect(problems.map(({ code }) => code)).toContain("model-refused");
  expect(problems[0]?.message).toContain("holds values in two places");
});

const two = (type: number, ...values: Uint8Array[]) =>
  modelOf(part(5, int(1, 2), int(2, type), part(8, "w"), ...values));

it.each<[string, Uint8Array, RegExp]>([
  [
    "raw and external data",
    withTensor(RAW, external({ location: "w.bin" })),
    /two places: raw_data and external_data/,
  ],
  [
    "external data that is not in use",
    withTensor(part(13, part(1, "location"), part(2, "w"))),
    /not marked as external/,
  ],
  ["empty raw data beside typed", withTensor(part(9), FLOATS), /two places/],
  ["raw data too short", withTensor(part(9, Buffer.alloc(7))), /float\[2\] needs 8 bytes and holds 7/],
  ["raw data too long", withTensor(part(9, Buffer.alloc(9))), /needs 8 bytes and holds 9/],
  ["no values", withTensor(), /holds no values/],
  ["too few entries", withTensor(part(4, Buffer.alloc(4))), /needs 2 entries of float_data and holds 1/],
  ["the wrong typed field", two(1, part(5, Uint8Array.of(1, 2))), /int32_data instead of float_data/],
  ["text as raw data", two(8, part(9, "ab")), /text as raw bytes/],
  ["an unknown element type", two(99, RAW), /unknown element type 99/],
  ["no element type", two(0, RAW), /unknown element type 0/],
  ["a negative dimension", modelOf(part(5, int(1, -1), int(2, 1))), /dimension of size -1/],
  [
    "a shape beyond memory",
    modelOf(part(5, int(1, 2 ** 40), int(1, 2 ** 40), int(2, 1))),
    /more than any memory/,
  ],
  ["a segment", withTensor(RAW, part(3, int(1, 0))), /is a segment/],
  [
    "two initializers of one name",
    modelOf(part(5, tensor(RAW)), part(5, tensor(RAW))),
    /the initializer "w" twice/,
  ],
  ...(
    [
      ["an initializer and a Constant of one name", ["k = Constant() value=v_4_=7"], ["x"], ["k 4"], "k"],
      ["two Constants", ["k = Constant() value=v_4_=7", "k = Constant() value=v_4_=9"], ["x"], [], "k"],
      ["an input and a Constant", ["x = Constant() value=v_4_=7"], ["x"], [], "x"],
    ] as const
  ).map(([name, nodes, inputs, weights, twice]): [string, Uint8Array, RegExp] => [
    name,
    madeGraph({ nodes: [...nodes, `y = Add(x, ${twice})`], inputs, weights, outputs: ["y"] }),
    new RegExp(`gives the value "${twice}" twice`, "u"),
  ]),
  ["two inputs of one name", madeGraph({ nodes: [], inputs: ["x", "x"] }), /the input "x" twice/],
  [
    "a metadata key twice",
    Buffer.concat([modelOf(), part(14, part(1, "k")), part(14, part(1, "k"))]),
    /key "k" twice/,
  ],
  [
    "two versions of a domain",
    Buffer.concat([modelOf(), part(8, part(1, "ai.onnx"), int(2, 9))]),
    /"ai.onnx" twice/,
  ],
  [
    "an attribute twice",
    modelOf(part(1, part(5, part(1, "a"), int(3, 1)), part(5, part(1, "a"), int(3, 2)))),
    /attribute "a" twice/,
  ],
  [
    "an attribute with two values",
    modelOf(part(1, part(5, part(1, "a"), int(20, 2), int(3, 1), part(4, "s")))),
    /more than one value: i and s/,
  ],
  [
    "an attribute of another type",
    modelOf(part(1, part(5, part(1, "a"), int(20, 1), int(3, 1)))),
    /type 1 but has its value in i/,
  ],
  [
    "a function twice",
    Buffer.concat([modelOf(), part(25, part(1, "f")), part(25, part(1, "f"))]),
    /function "f" twice/,
  ],
])("refuses %s", (_name, bytes, message) => {
  const problems = found(bytes);
  expect(problems.map((problem) => problem.message).join("\n")).toMatch(message);
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["model-refused"]));
});

it.each<[string, Uint8Array]>([
  ["raw data", withTensor(RAW)],
  [
    "an input with a default, and outputs that are left out",
    madeGraph({ nodes: ["y, ,  = Op(x)", " = Op(x)"], inputs: ["x"], weights: ["x 4"] }),
  ],
  ["a domain said twice in one version", Buffer.concat([modelOf(), part(8, part(1, "ai.onnx"), int(2, 17))])],
  ["typed data, not packed", withTensor(Uint8Array.of(0x25, 0, 0, 0, 0, 0x25, 0, 0, 0, 0))],
  ["an empty list beside raw data", withTensor(RAW, part(4))],
  ["a tensor without elements", modelOf(part(5, int(1, 0), int(1, 2 ** 40), int(2, 1)))],
  ["a scalar", modelOf(part(5, int(2, 7), part(7, Uint8Array.of(5))))],
  [
    "five 4-bit numbers in three entries",
    modelOf(part(5, int(1, 5), int(2, 22), part(5, Uint8Array.of(1, 2, 3)))),
  ],
])("allows %s", (_name, bytes) => {
  expect(found(bytes)).toEqual([]);
});

const short = tensor(part(9, Buffer.alloc(7)));

it.each<[string, Uint8Array]>([
  ["a graph", modelOf(part(5, short))],
  ["an attribute", modelOf(part(1, part(5, part(5, short))))],
  ["a subgraph", modelOf(part(1, part(5, part(6, part(5, short)))))],
  ["a sparse initializer", modelOf(part(15, part(1, tensor(RAW)), part(2, short)))],
  ["a sparse attribute", modelOf(part(1, part(5, part(22, part(1, short)))))],
  ["a function", Buffer.concat([modelOf(), part(25, part(7, part(5, part(5, short))))])],
  ["a function's default", Buffer.concat([modelOf(), part(25, part(11, part(5, short)))])],
  ["a graph for training", Buffer.concat([modelOf(), part(20, part(1, part(5, short)))])],
])("measures the tensors of %s", (_name, bytes) => {
  expect(found(bytes).map(({ message }) => message)).toEqual([
    'm.onnx: the tensor "w" of float[2] needs 8 bytes and holds 7',
  ]);
});

it("lists a hundred problems and counts the rest", () => {
  const many = Array.from({ length: 150 }, (_, index) => part(5, int(1, 1), int(2, 1), part(8, `w${index}`)));
  expect(
    found(modelOf(...many))
      .map(({ message }) => message)
      .slice(99),
  ).toEqual([
    'm.onnx: the tensor "w99" of float[1] holds no values',
    "m.onnx: 50 more problems of this kind",
  ]);
});
