import { describe, expect, it } from "vitest";
import { letGo } from "./http-answer.ts";
import { readAtMost } from "./read-at-most.ts";

/** A body of single bytes that breaks, or ends, after some; `seen` counts them, `isEnded` says that its connection is free. */
function body(count: number, breaks?: Error) {
  const told = { seen: 0, isEnded: false };
  const pieces = (async function* () {
    try {
      for (; told.seen < count; told.seen++) yield Uint8Array.of(told.seen);
      if (breaks !== undefined) throw breaks;
    } finally {
      told.isEnded = true;
    }
  })();
  return { told, pieces };
}

describe("a body that nobody wants", () => {
  it.each([
    ["is long", 1000, undefined],
    ["is empty", 0, undefined],
    ["breaks at once", 0, new Error("ECONNRESET")],
  ])("is let go when it %s", async (_name, count, breaks) => {
    const { told, pieces } = body(count, breaks);
    await letGo(pieces);
    expect(told).toEqual({ seen: 0, isEnded: true });
  });
});

describe("a body with a bound", () => {
  it.each([
    ["less", 2, [0, 1]],
    ["exactly as much", 3, [0, 1, 2]],
    ["nothing", 0, []],
  ])("is read whole: %s", async (_name, count, bytes) => {
    expect([...((await readAtMost(body(count).pieces, 3)) ?? [-1])]).toEqual(bytes);
  });

  it("is not read beyond it", async () => {
    const { told, pieces } = body(1000);
    expect(await readAtMost(pieces, 3)).toBeNull();
    expect(told).toEqual({ seen: 3, isEnded: true });
  });

  it("tells that it broke", async () => {
    await expect(readAtMost(body(1, new Error("cut")).pieces, 3)).rejects.toThrow("cut");
  });
});
