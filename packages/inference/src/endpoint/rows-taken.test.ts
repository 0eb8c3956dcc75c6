import { problemsOf } from "@modelgate/schema";
import { expect, it } from "vitest";
import type { Asking } from "./ask.ts";
import type { Feeds } from "./encode-request.ts";
import { type FakeReply, fakeEndpoint, fetchExchange } from "./fake-endpoint.ts";
import { openEndpoint } from "./open-endpoint.ts";

const asking: Asking = { exchange: fetchExchange, timeoutMs: 120_000, mostBytes: 1e6 };
const metadata = {
  name: "m",
  inputs: [{ name: "x", datatype: "FP32", shape: [-1, 2] }],
  outputs: [{ name: "y", datatype: "FP32", shape: [-1, 2] }],
};

/** A server that doubles and takes `most` rows at once; it remembers how many it was asked. */
function doubling(most: number, refusal: FakeReply, asked: number[] = []) {
  const infer = ({ body }: { body: Buffer }): FakeReply => {
    const [{ shape, data }] = JSON.parse(body.toString()).inputs;
    asked.push(shape[0]);
    if (shape[0] > most) return refusal;
    const doubled = data.map((value: number) => 2 * value);
    const text = {
      name: "t",
      datatype: "BYTES",
      shape: [shape[0]],
      data: data.map(String).slice(0, shape[0]),
    };
    return {
      body: JSON.stringify({ outputs: [{ name: "y", datatype: "FP32", shape, data: doubled }, text] }),
    };
  };
  return { asked, infer };
}

const triton = { status: 400, body: '{"error":"inference request batch-size must be <= 3 for \'m\'"}' };
const values = Float32Array.from({ length: 20 }, (_, at) => at);
const ten: Feeds = [{ input: "x", type: "float32", dims: [10, 2], data: values }];

it.each([
  ["a status 400, as Triton's", triton],
  ["a body that is too long", { status: 413, body: "" }],
])("learns by %s how many rows are taken at once, and puts the answers together", async (_name, refusal) => {
  const { infer, asked } = doubling(3, refusal);
  await using server = await fakeEndpoint({ metadata, infer });
  const endpoint = await openEndpoint(server.url, asking);
  const [y, t] = await endpoint.infer(ten);
  expect([y?.dims, y?.data]).toEqual([[10, 2], values.map((value) => 2 * value)]);
  expect(t?.dims).toEqual([10]);
  expect(t?.data).toHaveLength(10);
  expect(asked).toEqual([10, 5, 3, 3, 3, 1]);
  expect(endpoint.mostRows()).toBe(3);
  await endpoint.infer(ten);
  expect(asked.slice(6)).toEqual([3, 3, 3, 1]);
});

it("asks for no more rows than the model's configuration says, where the server has one", async () => {
  const { infer, asked } = doubling(4, triton);
  await using server = await fakeEndpoint({
    ...{ metadata, infer, config: { max_batch_size: 4 } },
    extensions: ["model_configuration"],
  });
  const endpoint = await openEndpoint(server.url, asking);
  const [y] = await endpoint.infer(ten);
  expect(y?.data).toEqual(values.map((value) => 2 * value));
  expect([asked, endpoint.mostRows()]).toEqual([[4, 4, 2], 4]);
});

it.each([
  ["has no bound", { max_batch_size: 0 }],
  ["is nonsense", { max_batch_size: "many" }],
  ["is not there", undefined],
])("asks for all at once where the configuration %s", async (_name, config) => {
  const { infer, asked } = doubling(100, triton);
  const more = config === undefined ? {} : { config };
  await using server = await fakeEndpoint({ metadata, infer, ...more, extensions: ["model_configuration"] });
  const endpoint = await openEndpoint(server.url, asking);
  await endpoint.infer(ten);
  expect([asked, endpoint.mostRows()]).toEqual([[10], null]);
});

it("tells the first refusal of what is refused row by row, too", async () => {
  const { infer, asked } = doubling(0, triton);
  await using server = await fakeEndpoint({ metadata, infer });
  const endpoint = await openEndpoint(server.url, asking);
  const error = await endpoint.infer(ten).catch((thrown: unknown) => thrown);
  expect(problemsOf(error)[0]).toMatchObject({
    code: "endpoint-fault",
    message: expect.stringContaining("batch-size must be <= 3"),
  });
  expect([asked, endpoint.mostRows()]).toEqual([[10, 5, 3, 2, 1], null]);
});

it("does not put together what has no row for each row", async () => {
  const infer = ({ body }: { body: Buffer }): FakeReply => {
    const [{ shape }] = JSON.parse(body.toString()).inputs;
    if (shape[0] > 5) return triton;
    return { body: JSON.stringify({ outputs: [{ name: "y", datatype: "FP32", shape: [1], data: [1] }] }) };
  };
  await using server = await fakeEndpoint({ metadata, infer });
  const endpoint = await openEndpoint(server.url, asking);
  await expect(endpoint.infer(ten)).rejects.toThrow(/outputs without a row for each row/u);
});
