import { int, part } from "./made-model.ts";

/** A graph in words, for tests: `"y = Gemm(x, w, b) transB=1 #layer1"`, in any order. */
export type Words = {
  readonly nodes: readonly (string | Nested)[];
  /** `x` is float[N, 4]; `x int64 2 ?` says type and shape. */
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  /** `w 4 4` is float[4, 4] of zeros but for the first value, the sum of the digits behind `=`: `w 4 4 =7`. */
  readonly weights?: readonly string[];
};
/** A node with graphs as attributes. */
export type Nested = { readonly node: string; readonly graphs: Readonly<Record<string, Words>> };
export type Made = Words & {
  readonly opsets?: Readonly<Record<string, number>>;
  readonly irVersion?: number;
  readonly metadata?: Readonly<Record<string, string>>;
  /** By name, in the domain `made`; inputs and outputs are names only. */
  readonly functions?: Readonly<Record<string, Words>>;
};

const TYPES: Readonly<Record<string, number>> = {
  float: 1,
  int8: 3,
  int64: 7,
  bool: 9,
  float16: 10,
  double: 11,
};

/** The bytes of a model that is told in words. */
export function madeGraph({
  opsets = { "": 17 },
  irVersion = 9,
  metadata = {},
  functions = {},
  ...words
}: Made): Uint8Array {
  const imports = Object.entries(opsets).map(([domain, version]) =>
    part(8, part(1, domain), int(2, version)),
  );
  const props = Object.entries(metadata).map(([key, value]) => part(14, part(1, key), part(2, value)));
  const bodies = Object.entries(functions).map(([name, body]) => part(25, functionOf(name, body)));
  return Buffer.concat([int(1, irVersion), part(7, graphOf(words)), ...imports, ...props, ...bodies]);
}

function graphOf({ nodes, inputs = [], outputs = [], weights = [] }: Words): Uint8Array {
  return Buffer.concat([
    Buffer.concat(nodes.map((node) => part(1, nodeOf(node)))),
    ...weights.map((weight) => part(5, weightOf(weight))),
    ...inputs.map((input) => part(11, portOf(input))),
    ...outputs.map((output) => part(12, portOf(output))),
  ]);
}

function functionOf(name: string, { nodes, inputs = [], outputs = [] }: Words): Uint8Array {
  const names = (number: number, list: readonly string[]) => list.map((one) => part(number, one));
  const body = nodes.map((node) => part(7, nodeOf(node)));
  return Buffer.concat([part(1, name), ...names(4, inputs), ...names(5, outputs), ...body, part(10, "made")]);
}

function nodeOf(node: string | Nested): Uint8Array {
  const { node: text, graphs } = typeof node === "string" ? { node, graphs: {} } : node;
  const [, outputs = "", operator = "", inputs = "", rest = ""] =
    /^(.*?) ?= ?([\w.]+)\((.*?)\) ?(.*)$/.exec(text) ?? [];
  const dot = operator.lastIndexOf(".");
  const list = (names: string) => (names === "" ? [] : names.split(/, ?/));
  const words = rest.split(" ").filter(Boolean);
  return Buffer.concat([
    ...list(inputs).map((name) => part(1, name)),
    ...list(outputs).map((name) => part(2, name)),
    ...words.filter((word) => word.startsWith("#")).map((word) => part(3, word.slice(1))),
    part(4, operator.slice(dot + 1)),
    ...words.filter((word) => !word.startsWith("#")).map((word) => part(5, attributeOf(word))),
    ...Object.entries(graphs).map(([name, graph]) =>
      part(5, part(1, name), part(6, graphOf(graph)), int(20, 5)),
    ),
    ...(dot === -1 ? [] : [part(7, operator.slice(0, dot))]),
  ]);
}

/** `axis=1`, `perm=1,0`, `mode=linear`, `alpha=0.5`, or `value=w 4 =1` with `_` for spaces: a tensor. */
function attributeOf(word: string): Uint8Array {
  const [name = "", value = ""] = [word.slice(0, word.indexOf("=")), word.slice(word.indexOf("=") + 1)];
  if (value.includes("_"))
    return Buffer.concat([part(1, name), part(5, weightOf(value.replaceAll("_", " "))), int(20, 4)]);
  if (/^-?\d+$/.test(value)) return Buffer.concat([part(1, name), int(3, BigInt(value)), int(20, 2)]);
  if (/^-?\d+(,-?\d+)+$/.test(value)) {
    return Buffer.concat([part(1, name), ...value.split(",").map((one) => int(8, BigInt(one))), int(20, 7)]);
  }
  if (/^-?\d*\.\d+$/.test(value)) {
    const float = Buffer.alloc(5);
    float[0] = 2 * 8 + 5;
    float.writeFloatLE(Number(value), 1);
    return Buffer.concat([part(1, name), float, int(20, 1)]);
  }
  return Buffer.concat([part(1, name), part(4, value), int(20, 3)]);
}

function weightOf(text: string): Uint8Array {
  const [name = "", ...words] = text.split(" ");
  const type = TYPES[words[0] ?? ""] ?? 1;
  const dims = words.filter((word) => /^\d+$/.test(word)).map(Number);
  const width = { 3: 1, 7: 8, 9: 1, 10: 2, 11: 8 }[type] ?? 4;
  const values = Buffer.alloc(dims.reduce((product, dim) => product * dim, 1) * width);
  const first = words.find((word) => word.startsWith("="));
  if (first !== undefined && values.length > 0) values[0] = Number(first.slice(1));
  return Buffer.concat([...dims.map((dim) => int(1, dim)), int(2, type), part(8, name), part(9, values)]);
}

function portOf(text: string): Uint8Array {
  const [name = "", type = "float", ...dims] = text.split(" ");
  const sizes = type === "float" && dims.length === 0 && !text.includes(" ") ? ["N", "4"] : dims;
  const shape = part(2, ...sizes.map(sizeOf));
  const tensor = Buffer.concat([int(1, TYPES[type] ?? 1), ...(dims[0] === "…" ? [] : [shape])]);
  return Buffer.concat([part(1, name), part(2, part(1, tensor))]);
}

function sizeOf(size: string): Uint8Array {
  if (size === "?") return part(1);
  return /^\d+$/.test(size) ? part(1, int(1, Number(size))) : part(1, part(2, size));
}
