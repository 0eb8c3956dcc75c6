import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { elementName } from "./element-type.ts";
import { inspectModel } from "./inspect.ts";
import { type Field, MESSAGES } from "./proto.ts";
import { readModel } from "./read-model.ts";
import { tensorBytes, tensorStrings } from "./values.ts";

/** What the programs of test/fixtures/onnx/make.py say. */
type Golden = {
  models: Record<string, Facts>;
  messages: Record<string, Record<string, [name: string, type: string, repeated: boolean, oneof: boolean]>>;
  elementTypes: Record<string, string>;
};
type Facts = {
  irVersion: number;
  opsets: unknown;
  producer: unknown;
  metadata: unknown;
  signature: unknown;
  operators: unknown;
  parameters: { count: number; byType: Record<string, number> };
};

const fixtures = new URL("../../../test/fixtures/onnx/", import.meta.url).pathname;
const golden: Golden = JSON.parse(readFileSync(`${fixtures}golden.json`, "utf8"));
const open = (name: string) => readModel(readFileSync(`${fixtures}${name}.onnx`), name);

it.each(Object.entries(golden.models))("says of %s what onnx says", async (name, facts) => {
  const inspection = await inspectModel(`${fixtures}${name}.onnx`);
  const { irVersion, opsets, producer, metadata, signature, operators, parameters, problems, notes } =
    inspection;
  const byType = Object.fromEntries(
    Object.entries(parameters.byType).map(([type, { count }]) => [type, count]),
  );
  expect({ irVersion, opsets, producer, metadata, signature, operators: operators.counts }).toEqual({
    irVersion: facts.irVersion,
    opsets: facts.opsets,
    producer: facts.producer,
    metadata: facts.metadata,
    signature: facts.signature,
    operators: facts.operators,
  });
  expect({ count: parameters.count, byType }).toEqual(facts.parameters);
  expect([problems, notes]).toEqual([[], []]);
  expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection);
});

/** Messages within messages have names of their own in our table. */
const NESTED: Record<string, string> = {
  "TensorProto.Segment": "TensorSegment",
  "TensorShapeProto.Dimension": "ShapeDimension",
  "TypeProto.Tensor": "TypeTensor",
  "TypeProto.SparseTensor": "TypeSparseTensor",
  "TypeProto.Sequence": "TypeSequence",
  "TypeProto.Map": "TypeMap",
  "TypeProto.Optional": "TypeOptional",
  "TypeProto.Opaque": "TypeOpaque",
};

it("knows every message and field that onnx defines", () => {
  const ours = Object.entries<Record<string, Field>>(MESSAGES).map(([message, fields]) => {
    const rows = Object.entries(fields).map(([number, { name, type, repeated, oneof }]) => {
      return [number, [name, type, repeated === true, oneof !== undefined]];
    });
    return [message, Object.fromEntries(rows)];
  });
  const theirs = Object.entries(golden.messages).map(([message, fields]) => {
    const rows = Object.entries(fields).map(([number, [name, type, ...rest]]) => {
      return [number, [name, NESTED[type] ?? type, ...rest]];
    });
    return [NESTED[message] ?? message, Object.fromEntries(rows)];
  });
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
});

it("knows every element type that onnx defines", () => {
  const ours = Object.keys(golden.elementTypes).map((number) => [number, elementName(Number(number))]);
  expect(Object.fromEntries(ours)).toEqual(golden.elementTypes);
});

it("gives the same bytes for values in typed fields as for raw ones, of every element type", () => {
  const [raw, typed] = [open("elements-raw"), open("elements-typed")];
  const bytes = (model: typeof raw) =>
    model.graph.initializers.map((tensor) => [
      tensor.name,
      Buffer.from(tensorBytes(model, tensor) ?? []).toString("hex"),
    ]);
  expect(new Set(typed.graph.initializers.map(({ data }) => data.kind))).toEqual(new Set(["typed", "none"]));
  expect(bytes(typed)).toEqual(bytes(raw));
  const text = raw.graph.initializers.find(({ name }) => name === "string");
  expect(text && tensorStrings(raw, text).map(String)).toEqual(["a", "ö"]);
});

it("counts nodes within subgraphs and functions apart", async () => {
  const { operators: nested } = await inspectModel(`${fixtures}subgraphs.onnx`);
  const { operators: called } = await inspectModel(`${fixtures}functions.onnx`);
  expect([nested.total, nested.inSubgraphs, nested.inFunctions]).toEqual([11, 8, 0]);
  expect([called.total, called.inSubgraphs, called.inFunctions]).toEqual([5, 0, 3]);
});
