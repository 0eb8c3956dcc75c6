import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intervalBar } from "./interval-bar.ts";

describe("intervalBar", () => {
  it.each([
    [
      "within noise",
      { value: 0.94, limit: 0.95, low: 0.9, high: 0.97 },
      "··├────────●─┃────┤··",
      "..[--------o-|----]..",
    ],
    ["clear of the limit", { value: 0.7, limit: 0.9, low: 0.65, high: 0.75 }, "··├──●──┤·········┃··", ""],
    ["exactly at the limit", { value: 0.95, limit: 0.95, low: 0.9, high: 1 }, "··├───────◆───────┤··", ""],
    ["a hair below", { value: 0.9499999, limit: 0.95, low: 0.9, high: 1 }, "··├──────●┃───────┤··", ""],
    ["no interval", { value: 3, limit: 5 }, "··●···············┃··", "..o...............|.."],
    ["no limit", { value: 3, limit: null, low: 2, high: 4 }, "··├───────●───────┤··", ""],
    [
      "all in one point",
      { value: 1, limit: 1, low: 1, high: 1 },
      "··········◆··········",
      "..........X..........",
    ],
  ])("draws %s", (_name, points, unicode, ascii) => {
    expect(intervalBar(points)).toBe(unicode);
    if (ascii !== "") expect(intervalBar(points, { ascii: true })).toBe(ascii);
  });

  it("never draws a value on the wrong side, nor loses one", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, number, number, number, fc.boolean(), (a, b, c, limit, ascii) => {
        const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const bar = intervalBar({ value, limit, low, high }, { ascii });
        expect(Array.from(bar)).toHaveLength(21);
        const side = Math.sign(bar.search(/[●o◆X]/) - bar.search(/[┃|◆X]/));
        expect(side).toBe(value === limit ? 0 : value < limit ? -1 : 1);
      }),
      { numRuns: 1000 },
    );
  });
});
