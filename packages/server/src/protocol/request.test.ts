import { describe, expect, it } from "vitest";
import { datatypeOf } from "./datatype.ts";
import { Refusal } from "./refusal.ts";
import { type Body, readRequest } from "./request.ts";
import type { ServedPort, ServedSignature } from "./signature.ts";

function port(name: string, element: string, shape: readonly number[] | null): ServedPort {
  const datatype = datatypeOf(`tensor(${element})`);
  if (datatype === undefined) throw new TypeError(element);
  return { name, datatype, shape };
}

const model: ServedSignature = {
  inputs: [port("x", "float", [-1, 2]), port("n", "int64", [-1])],
  outputs: [port("y", "float", [-1, 2]), port("z", "int64", [-1])],
};
const only = (element: string): ServedSignature => ({
  inputs: [port("x", element, [-1])],
  outputs: [port("y", "float", [-1])],
});

const x = { name: "x", datatype: "FP32", shape: [1, 2], data: [1, 2] };
const n = { name: "n", datatype: "INT64", shape: [1], data: [7] };

/** A body as the wire has it; with `binary`, what follows the JSON. */
function body(json: unknown, binary?: Uint8Array, start = 0): Body {
  const head = Buffer.from(typeof json === "string" ? json : JSON.stringify(json));
  const bytes = Buffer.concat([Buffer.alloc(start), head, binary ?? Buffer.alloc(0)]);
  const buffer = new Uint8Array(bytes).buffer;
  return { buffer, start, headLength: binary === undefined ? null : head.length };
}

function refused(json: unknown, signature = model, binary?: Uint8Array): string {
  try {
    readRequest(body(json, binary), signature);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.status).toBe(400);
    return error.message;
  }
  throw new Error("it was not refused");
}

describe("a request", () => {
  it("names inputs, outputs and itself", () => {
    const request = readRequest(
      body({
        id: "a",
        inputs: [n, x],
        outputs: [{ name: "z", parameters: { binary_data: true } }, { name: "y" }],
      }),
      model,
    );
    expect(request.id).toBe("a");
    expect(request.feeds["x"]).toEqual({ type: "float32", dims: [1, 2], data: Float32Array.of(1, 2) });
    expect(request.feeds["n"]).toEqual({ type: "int64", dims: [1], data: BigInt64Array.of(7n) });
    expect(request.wanted.map(({ port, isBinary }) => [port.name, isBinary])).toEqual([
      ["z", true],
      ["y", false],
    ]);
  });

  it.each([
    ["no outputs", {}, false],
    ["an empty list of outputs", { outputs: [] }, false],
    ["binary_data_output", { parameters: { binary_data_output: true } }, true],
  ])("asks for all outputs with %s", (_name, more, isBinary) => {
    const { wanted } = readRequest(body({ inputs: [x, n], ...more }), model);
    expect(wanted.map((each) => [each.port.name, each.isBinary])).toEqual([
      ["y", isBinary],
      ["z", isBinary],
    ]);
  });

  it("takes nested data as flat ones, and none where a size is 0", () => {
    const nested = {
      ...x,
      shape: [2, 2],
      data: [
        [1, 2],
        [3, 4],
      ],
    };
    expect(readRequest(body({ inputs: [nested, n] }), model).feeds["x"]?.data).toEqual(
      Float32Array.of(1, 2, 3, 4),
    );
    const empty = { ...x, shape: [0, 2], data: [] };
    expect(readRequest(body({ inputs: [empty, n] }), model).feeds["x"]?.dims).toEqual([0, 2]);
  });

  it.each(Array.from({ length: 9 }, (_, start) => start))(
    "reads numbers wherever they lie: %i bytes on",
    (start) => {
      const floats = new Uint8Array(Float32Array.of(1.5, -2).buffer);
      const longs = new Uint8Array(BigInt64Array.of(-(2n ** 63n)).buffer);
      const json = {
        inputs: [
          { name: "x", datatype: "FP32", shape: [1, 2], parameters: { binary_data_size: 8 } },
          { name: "n", datatype: "INT64", shape: [1], parameters: { binary_data_size: 8 } },
        ],
      };
      const { feeds } = readRequest(body(json, Buffer.concat([floats, longs]), start), model);
      expect([feeds["x"]?.data, feeds["n"]?.data]).toEqual([
        Float32Array.of(1.5, -2),
        BigInt64Array.of(-(2n ** 63n)),
      ]);
    },
  );

  it("tells everything that is wrong with the inputs at once", () => {
    expect(
      refused({ inputs: [{ name: "x", datatype: "FP64", shape: [1, 2], data: [1, 2] }, { name: "w" }] }),
    ).toBe(
      'no input "w" in this model; the input "n" is missing; input "x": expected the datatype FP32, got "FP64"',
    );
  });

  it("stays short however many strangers it names", () => {
    const inputs = Array.from({ length: 5000 }, (_, i) => ({ name: `${"s".repeat(500)}${i}` }));
    expect(refused({ inputs }).length).toBeLessThan(1000);
  });

  it.each([
    ["no JSON", "{", "the request is not JSON"],
    ["a list", [], "expected a JSON object as the request"],
    ["null", null, "expected a JSON object as the request"],
    ["no inputs", {}, "expected a list as inputs"],
    ["inputs that are no list", { inputs: { x } }, "expected a list as inputs"],
    ["an input without a name", { inputs: [{}] }, "expected each input to be an object with a name"],
    ["an input twice", { inputs: [x, x] }, 'the input "x" is given twice'],
    ["an id that is no text", { id: 5, inputs: [x, n] }, "expected text of at most 1024 characters as id"],
    [
      "an endless id",
      { id: "i".repeat(1025), inputs: [x, n] },
      "expected text of at most 1024 characters as id",
    ],
    [
      "parameters that are no object",
      { inputs: [x, n], parameters: [] },
      "the request: expected an object as parameters",
    ],
    ["an unknown output", { inputs: [x, n], outputs: [{ name: "q" }] }, 'no output "q" in this model'],
    [
      "an output twice",
      { inputs: [x, n], outputs: [{ name: "y" }, { name: "y" }] },
      'the output "y" is given twice',
    ],
    [
      "a flag that is none",
      { inputs: [x, n], outputs: [{ name: "y", parameters: { binary_data: 1 } }] },
      'output "y": expected true or false as binary_data',
    ],
    [
      "another extension",
      { inputs: [x, n], outputs: [{ name: "y", parameters: { classification: 2 } }] },
      'output "y": the extension of classification is not supported',
    ],
    [
      "binary data without the header that says where they begin",
      { inputs: [{ ...x, data: undefined, parameters: { binary_data_size: 8 } }, n] },
      'input "x": binary_data_size is 8, and 0 bytes are left after the JSON; Inference-Header-Content-Length says where that ends',
    ],
  ])("is refused with %s", (_name, json, message) => {
    expect(refused(json)).toBe(message);
  });

  it.each([
    ["no shape", { shape: undefined }, "expected a list of whole numbers, 0 or more, as shape"],
    ["a negative size", { shape: [-1, 2] }, "expected a list of whole numbers, 0 or more, as shape"],
    ["a size beyond any", { shape: [2 ** 40, 2] }, "expected a list of whole numbers, 0 or more, as shape"],
    ["half a size", { shape: [0.5, 2] }, "expected a list of whole numbers, 0 or more, as shape"],
    ["another rank", { shape: [2] }, "expected the shape [-1, 2], got [2]"],
    ["another width", { shape: [1, 3], data: [1, 2, 3] }, "expected the shape [-1, 2], got [1, 3]"],
    [
      "a shape beyond memory",
      { shape: [2 ** 31 - 1, 2] },
      "its shape [2147483647, 2] has more than 2147483648 elements",
    ],
    ["too few values", { shape: [2, 2] }, "the data do not have the 4 elements of its shape [2, 2]"],
    [
      "rows of unequal length",
      { shape: [2, 2], data: [[1, 2], [3]] },
      "the lists of the data do not nest as its shape [2, 2] says",
    ],
    [
      "a row where its shape has none",
      { shape: [0, 2], data: [[]] },
      "the lists of the data do not nest as its shape [0, 2] says",
    ],
    ["lists too deep", { data: [[1, [2]]] }, "element 1 of the data is no FP32"],
    ["data that are no list", { data: "AAAA" }, "expected a list as data"],
    ["text among numbers", { data: [1, "2"] }, "element 1 of the data is no FP32"],
    ["null", { data: [1, null] }, "element 1 of the data is no FP32"],
    ["beyond its range", { data: [1, 3.40282357e38] }, "element 1 of the data is no FP32"],
  ])("is refused with an input of %s", (_name, wrong, message) => {
    expect(refused({ inputs: [{ ...x, ...wrong }, n] })).toBe(`input "x": ${message}`);
  });

  it.each([
    ["fewer bytes than its elements", 4, "1 elements of INT64 take 8 bytes, got 4"],
    ["a negative number of bytes", -8, "expected a whole number as binary_data_size"],
    [
      "more bytes than there are",
      16,
      expect.stringContaining("binary_data_size is 16, and 8 bytes are left"),
    ],
    ["bytes as text", "8", "expected a whole number as binary_data_size"],
  ])("is refused with %s", (_name, size, message) => {
    const inputs = [{ name: "x", datatype: "INT64", shape: [1], parameters: { binary_data_size: size } }];
    const told = refused({ inputs }, only("int64"), Buffer.alloc(8));
    expect(told.slice('input "x": '.length)).toEqual(message);
  });

  it("is refused with bytes that belong to no input, and with both kinds of data", () => {
    expect(refused({ inputs: [x, n] }, model, Buffer.alloc(3))).toBe("3 bytes after the last binary input");
    const both = { ...n, name: "x", parameters: { binary_data_size: 8 } };
    expect(refused({ inputs: [both] }, only("int64"), Buffer.alloc(8))).toContain(
      "has both data and binary_data_size",
    );
  });

  it("is refused when its head is longer than all of it", () => {
    const { buffer } = body({ inputs: [x, n] });
    expect(() => readRequest({ buffer, start: 0, headLength: 10_000 }, model)).toThrow(
      "Inference-Header-Content-Length is 10000",
    );
  });

  it("is refused when it is nested too deep, before a parser sees it", () => {
    const deep = `{"inputs":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`;
    expect(refused(deep)).toBe("the JSON is nested deeper than 64 levels");
    // Brackets within a text nest nothing.
    expect(refused(`{"id":"${"[".repeat(100)}\\"${"{".repeat(100)}"}`)).toBe("expected a list as inputs");
  });

  it("is refused when it is not UTF-8", () => {
    const bytes = Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d);
    expect(() => readRequest({ buffer: bytes.buffer, start: 0, headLength: null }, model)).toThrow(
      "the JSON is not UTF-8",
    );
  });
});

describe("a datatype in JSON", () => {
  const data = (element: string, datatype: string, text: string) => {
    const count = JSON.parse(text).length;
    const json = `{"inputs":[{"name":"x","datatype":"${datatype}","shape":[${count}],"data":${text}}]}`;
    return readRequest(body(json), only(element)).feeds["x"]?.data;
  };

  it.each([
    ["bool", "BOOL", "[true,false]", Uint8Array.of(1, 0)],
    ["uint8", "UINT8", "[0,255]", Uint8Array.of(0, 255)],
    ["uint16", "UINT16", "[0,65535]", Uint16Array.of(0, 65_535)],
    ["uint32", "UINT32", "[4294967295]", Uint32Array.of(4_294_967_295)],
    ["uint64", "UINT64", "[18446744073709551615,1]", BigUint64Array.of(2n ** 64n - 1n, 1n)],
    ["int8", "INT8", "[-128,127]", Int8Array.of(-128, 127)],
    ["int16", "INT16", "[-32768]", Int16Array.of(-32_768)],
    ["int32", "INT32", "[-2147483648]", Int32Array.of(-(2 ** 31))],
    [
      "int64",
      "INT64",
      "[-9223372036854775808,9007199254740993]",
      BigInt64Array.of(-(2n ** 63n), 2n ** 53n + 1n),
    ],
    ["float16", "FP16", "[1,-2.5,65504,6.551e4]", Uint16Array.of(0x3c00, 0xc100, 0x7bff, 0x7bff)],
    ["float", "FP32", "[0.1,12345678901234567890]", Float32Array.of(0.1, Number("12345678901234567890"))],
    // As other programs write the largest one: rounded to eight digits, upwards.
    ["float", "FP32", "[3.4028235e38]", Float32Array.of((2 - 2 ** -23) * 2 ** 127)],
    ["double", "FP64", "[0.1]", Float64Array.of(0.1)],
    ["string", "BYTES", '["","é😀"]', ["", "é😀"]],
  ])("%s keeps every value", (element, datatype, text, expected) => {
    expect(data(element, datatype, text)).toEqual(expected);
  });

  it.each([
    ["bool", "BOOL", "[1]"],
    ["uint8", "UINT8", "[256]"],
    ["uint8", "UINT8", "[-1]"],
    ["uint8", "UINT8", "[0.5]"],
    ["uint64", "UINT64", "[18446744073709551616]"],
    ["uint64", "UINT64", "[-1]"],
    ["int64", "INT64", "[9223372036854775808]"],
    // A double is the nearest of several whole numbers: which one was meant is lost.
    ["int64", "INT64", "[1e17]"],
    ["int32", "INT32", '["1"]'],
    ["float16", "FP16", "[70000]"],
    ["double", "FP64", "[1e400]"],
    ["string", "BYTES", "[1]"],
    ["string", "BYTES", '["\\ud800"]'],
    // The runtime would end it there.
    ["string", "BYTES", '["a\\u0000b"]'],
  ])("%s refuses %s %s", (element, datatype, text) => {
    expect(() => data(element, datatype, text)).toThrow(`element 0 of the data is no ${datatype}`);
  });
});

describe("BYTES in the binary extension", () => {
  const inputs = (count: number, size: number) => ({
    inputs: [{ name: "x", datatype: "BYTES", shape: [count], parameters: { binary_data_size: size } }],
  });
  const element = (text: string | Uint8Array) => {
    const bytes = Buffer.from(text as string);
    const length = Buffer.alloc(4);
    length.writeUInt32LE(bytes.length);
    return Buffer.concat([length, bytes]);
  };

  it("are texts with their lengths", () => {
    const bytes = Buffer.concat([element("a"), element(""), element("é")]);
    const { feeds } = readRequest(body(inputs(3, bytes.length), bytes), only("string"));
    expect(feeds["x"]?.data).toEqual(["a", "", "é"]);
  });

  it.each([
    ["one too few", 2, element("a")],
    ["one too many", 1, Buffer.concat([element("a"), element("b")])],
    ["a length beyond the end", 1, Buffer.from([255, 255, 255, 255])],
    ["half a length", 1, Buffer.from([1, 0])],
    ["no UTF-8", 1, element(Uint8Array.of(0xff))],
    ["NUL, where the runtime would end it", 1, element("a\0b")],
    ["a claim of a billion elements", 1e9, element("a")],
  ])("are refused with %s", (_name, count, bytes) => {
    expect(refused(inputs(count, bytes.length), only("string"), bytes)).toContain("elements of UTF-8 text");
  });

  it("BOOL is 0 or 1 and nothing else", () => {
    const json = {
      inputs: [{ name: "x", datatype: "BOOL", shape: [2], parameters: { binary_data_size: 2 } }],
    };
    expect(refused(json, only("bool"), Uint8Array.of(1, 2))).toContain("neither 0 nor 1");
  });
});

describe("a body without JSON", () => {
  const raw = (bytes: Buffer, shape: readonly number[] | null, element = "float") => {
    const signature = { inputs: [port("x", element, shape)], outputs: model.outputs };
    return readRequest(body("", bytes), signature);
  };
  const floats = Buffer.from(Float32Array.of(1, 2, 3, 4).buffer);

  it.each<[string, readonly number[], readonly number[]]>([
    ["whose batch is open", [-1, 2], [2, 2]],
    ["whose second size is open", [1, -1], [1, 4]],
    ["whose shape is fixed", [2, 2], [2, 2]],
  ])("is all of an input %s, and is answered in binary", (_name, shape, dims) => {
    const { feeds, wanted, id } = raw(floats, shape);
    expect(feeds["x"]).toEqual({ type: "float32", dims, data: Float32Array.of(1, 2, 3, 4) });
    expect([id, ...wanted.map(({ port: { name }, isBinary }) => [name, isBinary])]).toEqual([
      null,
      ["y", true],
      ["z", true],
    ]);
  });

  it("is one text, or no rows at all", () => {
    expect(raw(Buffer.from("Zürich"), [-1, 1], "string").feeds["x"]).toEqual({
      ...{ type: "string", dims: [1, 1], data: ["Zürich"] },
    });
    expect(raw(Buffer.alloc(0), [-1, 2]).feeds["x"]?.dims).toEqual([0, 2]);
  });

  it.each<[string, Buffer, readonly number[] | null, string, string]>([
    ["two open sizes", floats, [-1, -1], "float", "[-1, -1] has 2 open sizes"],
    ["a shape that nobody knows", floats, null, "float", "is not known"],
    [
      "half a row",
      floats.subarray(4),
      [-1, 2],
      "float",
      "12 bytes are no whole FP32 tensor of shape [-1, 2]",
    ],
    ["more than its shape", floats, [3], "float", "16 bytes are no whole FP32 tensor of shape [3]"],
    ["several texts", Buffer.from("a"), [-1, 2], "string", "one text has no shape [-1, 2]"],
    ["no UTF-8", Buffer.from([0xff]), [1], "string", "no UTF-8 text"],
    ["a byte that is neither true nor false", Buffer.from([2]), [-1], "bool", "neither 0 nor 1"],
  ])("is refused with %s", (_name, bytes, shape, element, message) => {
    expect(() => raw(bytes, shape, element)).toThrow(message);
  });

  it("is refused by a model with several inputs", () => {
    expect(refused("", model, floats)).toMatch(/only a model with one input .* this one has 2/u);
  });
});
