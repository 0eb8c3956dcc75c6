import { expect, it } from "vitest";
import { checked } from "./checked.ts";
import { describe as described } from "./descriptor.ts";
import { chunksOf } from "./store-contract.ts";

const bytes = Buffer.from("0123456789".repeat(10));
const blob = described("", bytes);

async function given(from: AsyncIterable<Uint8Array>) {
  let size = 0;
  try {
    for await (const chunk of checked(from, blob, "x")) size += chunk.length;
    return { size, failed: false };
  } catch (error) {
    expect(error).toMatchObject({ code: "registry-fault" });
    return { size, failed: true };
  }
}

it("passes on what is as it should be", async () => {
  expect(await given(chunksOf(bytes, 7))).toEqual({ size: 100, failed: false });
});

it.each([
  ["changed at its end", Buffer.concat([bytes.subarray(1), Buffer.from("x")])],
  ["changed at its beginning", Buffer.concat([Buffer.from("x"), bytes.subarray(1)])],
  ["cut", bytes.subarray(0, 99)],
  ["empty", Buffer.alloc(0)],
])("never gives the whole of anything that was %s", async (_, wrong) => {
  const { size, failed } = await given(chunksOf(wrong, 10));
  expect(failed).toBe(true);
  expect(size).toBeLessThan(100);
});

it("stops at what has no end", async () => {
  let asked = 0;
  async function* endless() {
    for (;;) {
      asked += 1;
      yield bytes;
    }
  }
  expect(await given(endless())).toEqual({ size: 100, failed: true });
  expect(asked).toBe(2);
});
