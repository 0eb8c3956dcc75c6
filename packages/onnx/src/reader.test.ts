import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { int, modelOf, part, varint, withTensor } from "./made-model.ts";
import { readGraph } from "./read-graph.ts";
import { readModel } from "./read-model.ts";
import { Reader } from "./reader.ts";
import { bytesSource } from "./source.ts";

const node = (...fields: Uint8Array[]) => modelOf(part(1, ...fields));

it.each<[string, Uint8Array, RegExp]>([
  ["an empty file", new Uint8Array(0), /no graph/],
  ["a file of zeros", new Uint8Array(64), /not a tag/],
  ["no graph", int(1, 8), /no graph/],
  ["no IR version", part(7, part(2, "g")), /no IR version/],
  ["a length beyond the file", Uint8Array.of(0x3a, 0x7f, 0), /127 bytes is cut off after 1/],
  ["a length beyond its message", node(Uint8Array.of(0x1a, 9, 65)), /cut off after 1/],
  ["a length of 2^63", Buffer.concat([Uint8Array.of(0x3a), varint(2n ** 63n)]), /length is not a number/],
  ["field number 0", Buffer.concat([modelOf(), Uint8Array.of(2, 0)]), /2 is not a tag/],
  ["a tag of more than 32 bits", Buffer.concat([varint(2n ** 35n + 2n), Uint8Array.of(0)]), /not a tag/],
  [
    "a varint of eleven bytes",
    Buffer.concat([Uint8Array.of(8), new Uint8Array(10).fill(0x80), Uint8Array.of(1)]),
    /64 bits/,
  ],
  [
    "a varint of 70 bits",
    Buffer.concat([Uint8Array.of(8), new Uint8Array(9).fill(0xff), Uint8Array.of(0x7f)]),
    /64 bits/,
  ],
  ["a group", Buffer.concat([modelOf(), varint(99 * 8 + 3), varint(99 * 8 + 4)]), /wire type 3/],
  ["wire type 7", Buffer.concat([modelOf(), varint(99 * 8 + 7)]), /wire type 7/],
  ["a known field of another wire type", node(int(4, 1)), /op_type has wire type 0 instead of 2/],
  ["a packed list that ends inside a number", withTensor(part(4, Uint8Array.of(1, 2, 3))), /ends inside one/],
  ["a packed varint that does not end", withTensor(part(5, Uint8Array.of(0x80))), /in the middle of a value/],
  ["a data type beyond 32 bits", withTensor(int(2, 2n ** 32n + 1n)), /does not fit its 32 bits/],
  ["a name that is not UTF-8", node(part(2, Uint8Array.of(0xff))), /not UTF-8/],
  ["trailing text", Buffer.concat([modelOf(), Buffer.from("hello")]), /wire type/],
  ["a broken message nobody reads", node(part(9, Uint8Array.of(0x0a, 5))), /cut off/],
])("refuses %s", (_name, bytes, message) => {
  expect(() => readModel(bytes, "m.onnx")).toThrow(message);
  expect(() => readModel(bytes, "m.onnx")).toThrow(ModelgateError);
});

it.each<[string, Uint8Array, RegExp]>([
  ["a singular field twice", node(part(4, "Add"), part(4, "Sub")), /NodeProto.op_type is given twice/],
  ["a singular message twice", Buffer.concat([modelOf(), part(7)]), /ModelProto.graph is given twice/],
  [
    "raw_data twice",
    withTensor(part(9, Buffer.alloc(8)), part(9, Buffer.alloc(8))),
    /raw_data is given twice/,
  ],
  ["two of a oneof", modelOf(part(11, part(2, part(1), part(4)))), /TypeProto.value is given twice/],
  [
    "one message in a skipped one twice",
    node(part(9, part(1, "a"), part(1, "b"))),
    /Entry.*key is given twice/,
  ],
])("finds %s", (_name, bytes, message) => {
  expect(
    readModel(bytes, "m.onnx")
      .faults.map((fault) => fault.message)
      .join(),
  ).toMatch(message);
});

it("passes over fields newer than itself and says so", () => {
  const unknown = Buffer.concat([int(99, 1), part(99, "x"), Uint8Array.of(0x9d, 6, 0, 0, 0, 0)]);
  const { notes, faults } = readModel(Buffer.concat([modelOf(), unknown]), "m.onnx");
  expect({ notes, faults }).toEqual({
    notes: ["unknown field 99 of ModelProto (3x) was passed over"],
    faults: [],
  });
});

const nested = (depth: number): Uint8Array => {
  let graph: Uint8Array = part(1, part(4, "If"));
  for (let level = 0; level < depth; level += 1) graph = part(1, part(5, part(6, graph)));
  return modelOf(graph);
};

it("reads what protobuf itself would nest, and no deeper", () => {
  expect(readModel(nested(32), "m.onnx").graph.nodes).toHaveLength(1);
  expect(() => readModel(nested(34), "m.onnx")).toThrow(/nest deeper than 100/);
  expect(() => readModel(nested(5000), "m.onnx")).toThrow(ModelgateError);
});

it("refuses more parts than memory is given for", () => {
  const read = (nodes: number) => {
    const source = bytesSource(Buffer.concat(Array(nodes).fill(part(1))));
    return readGraph(new Reader("m.onnx", source, undefined, 10)).nodes.length;
  };
  expect(read(9)).toBe(9);
  expect(() => read(10)).toThrow(/holds more than 10 nodes/);
});
