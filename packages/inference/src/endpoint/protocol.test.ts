import { ModelgateError } from "@modelgate/schema";
import { expect, it } from "vitest";
import { readAddress } from "./address.ts";
import { decodeAnswer } from "./decode-answer.ts";
import { encodeRequest, type Feeds } from "./encode-request.ts";

const half = new Uint16Array([0x3c00, 0xc000]);

it.each([
  ["float32", new Float32Array([0.1, -2.5e-8])],
  ["float64", new Float64Array([0.1, 1 / 3])],
  ["float16", half],
  ["int64", new BigInt64Array([-(2n ** 62n), 7n])],
  ["uint64", new BigUint64Array([2n ** 63n, 7n])],
  ["int32", new Int32Array([-1, 2])],
  ["uint32", new Uint32Array([1, 4294967295])],
  ["int16", new Int16Array([-1, 2])],
  ["uint16", new Uint16Array([1, 65535])],
  ["int8", new Int8Array([-1, 2])],
  ["uint8", new Uint8Array([1, 255])],
  ["bool", new Uint8Array([1, 0])],
  ["string", ["", 'ü\u0000,"']],
])("%s goes to a server and comes back as it was, in binary", (type, data) => {
  const feeds = [{ input: "x", type, data, dims: [2] }] as Feeds;
  const { headers, body } = encodeRequest(feeds, { binary: true, outputs: [] });
  const headerLength = Number(headers["Inference-Header-Content-Length"]);
  const head = JSON.parse(new TextDecoder().decode(body.subarray(0, headerLength)));
  const json = Buffer.from(JSON.stringify({ outputs: head.inputs }));
  const bytes = Buffer.concat([json, body.subarray(headerLength)]);
  expect(decodeAnswer("s", { bytes, headerLength: json.length })).toEqual([
    { name: "x", type, dims: [2], data },
  ]);
});

it.each([
  ["float32", new Float32Array([0.1, -2.5e-8])],
  ["float64", new Float64Array([0.1, 1 / 3])],
  ["float16", half],
  ["int64", new BigInt64Array([-5n, 7n])],
  ["uint8", new Uint8Array([1, 255])],
  ["bool", new Uint8Array([1, 0])],
  ["string", ["", 'ü,"']],
])("%s goes to a server and comes back as it was, in JSON", (type, data) => {
  const feeds = [{ input: "x", type, data, dims: [1, 2] }] as Feeds;
  const { body } = encodeRequest(feeds, { binary: false, outputs: ["y"] });
  const request = JSON.parse(new TextDecoder().decode(body));
  expect(request.outputs).toEqual([{ name: "y" }]);
  const bytes = Buffer.from(JSON.stringify({ outputs: request.inputs }));
  expect(decodeAnswer("s", { bytes, headerLength: null })).toEqual([{ name: "x", type, dims: [1, 2], data }]);
});

it("writes whole numbers beyond 2^53 digit by digit", () => {
  const data = new BigInt64Array([9007199254740993n]);
  const { body } = encodeRequest([{ input: "x", type: "int64", data, dims: [1] }], {
    binary: false,
    outputs: [],
  });
  expect(new TextDecoder().decode(body)).toContain("[9007199254740993]");
});

it("refuses to send in JSON what JSON cannot say", () => {
  const data = new Float32Array([1, Number.NaN]);
  const feeds: Feeds = [{ input: "x", type: "float32", data, dims: [2] }];
  expect(() => encodeRequest(feeds, { binary: false, outputs: [] })).toThrow(/"x": NaN/u);
});

const output = (fields: object) => ({ name: "y", datatype: "FP32", shape: [2], data: [1, 2], ...fields });

it.each([
  ["HTML", "<html>", null],
  ["a list", "[]", null],
  ["no outputs", "{}", null],
  ["an output that is a number", '{"outputs":[1]}', null],
  ["fewer values than the shape", { data: [1] }, null],
  ["more values than the shape", { data: [1, 2, 3] }, null],
  ["a shape of more values than memory", { shape: [1e9, 1e9] }, null],
  ["a negative dimension", { shape: [-2] }, null],
  ["a text among numbers", { data: [1, "2"] }, null],
  ["a number among texts", { datatype: "BYTES", data: ["1", 2] }, null],
  ["a datatype that is not known", { datatype: "FP128" }, null],
  ["a whole number that JSON rounded", { datatype: "INT64", data: [1, 2 ** 53] }, null],
  ["a whole number beyond its type", { datatype: "INT8", data: [1, 300] }, null],
  ["a negative number of a type without sign", { datatype: "UINT64", data: [1, -1] }, null],
  ["a fraction among whole numbers", { datatype: "INT32", data: [1, 1.5] }, null],
  ["a header longer than the body", { data: undefined, parameters: { binary_data_size: 8 } }, 1e6],
  ["fewer bytes than promised", { data: undefined, parameters: { binary_data_size: 8 } }, "whole"],
  ["a size below zero", { data: undefined, parameters: { binary_data_size: -8 } }, "whole"],
  ["bytes of no output", { shape: [0], data: [] }, "short"],
])("refuses an answer with %s", (_name, given, header) => {
  const text = typeof given === "string" ? given : JSON.stringify({ outputs: [output(given)] });
  const json = Buffer.from(text);
  const bytes = header === "short" ? Buffer.concat([json, Buffer.alloc(3)]) : json;
  const headerLength = typeof header === "string" ? json.length : header;
  const code = (() => {
    try {
      decodeAnswer("http://s", { bytes, headerLength });
      return "none";
    } catch (error) {
      return error instanceof ModelgateError ? error.code : String(error);
    }
  })();
  expect(code).toBe("endpoint-fault");
});

it.each([
  ["http://127.0.0.1:8080/v2/models/digits", "http://127.0.0.1:8080/v2", "digits", null],
  [
    "https://models.example/a/v2/models/my%20model/versions/3/",
    "https://models.example/a/v2",
    "my model",
    "3",
  ],
])("reads the address %s", (text, server, model, version) => {
  expect(readAddress(text)).toMatchObject({ server, model, version });
});

it.each([
  ["digits"],
  ["http://127.0.0.1:8080"],
  ["http://127.0.0.1:8080/v2/models/digits/infer"],
  ["ftp://127.0.0.1/v2/models/digits"],
  ["http://user:secret@127.0.0.1/v2/models/digits"],
  ["http://127.0.0.1/v2/models/digits?key=secret"],
])("refuses the address %s without repeating it", (text) => {
  expect(() => readAddress(text)).toThrow(/endpoint: expected the address of a model/u);
  expect(() => readAddress(text)).not.toThrow(/secret/u);
});
