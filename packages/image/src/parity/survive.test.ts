import { type Asking, type Exchange, readAddress } from "@modelgate/inference/endpoint";
import { expect, it } from "vitest";
import { survive } from "./survive.ts";

const address = readAddress("http://127.0.0.1:1/v2/models/m");

async function* bytes(length: number): AsyncGenerator<Uint8Array> {
  yield Buffer.alloc(length);
}

const saying =
  (status: number, length = 0): Exchange =>
  async () => ({ status, headers: {}, body: bytes(length) });

it.each<[string, Exchange, boolean, number | null]>([
  ["refuses", saying(400), true, 400],
  ["breaks over it", saying(500), true, 500],
  ["sends on", saying(302), true, 302],
  ["accepts", saying(200), false, 200],
  ["accepts in other words", saying(204), false, 204],
  ["closes the connection", () => Promise.reject(new Error("ECONNRESET")), true, null],
  ["says nothing", () => new Promise(() => undefined), false, null],
  ["accepts without end", saying(200, 11), false, null],
])("tells whether a server that %s has refused", async (_name, exchange, refused, status) => {
  const asking: Asking = { exchange, timeoutMs: 20, mostBytes: 10 };
  const refusals = await survive(address, [], asking, 16);
  expect(refusals).toHaveLength(11);
  expect(new Set(refusals.map((one) => `${one.refused} ${one.status}`))).toEqual(
    new Set([`${refused} ${status}`]),
  );
});
