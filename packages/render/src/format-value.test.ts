import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatValue } from "./format-value.ts";

describe("formatValue", () => {
  it.each([
    ["ratio", 0.971, "0.971"],
    ["ratio", 0.97, "0.970"],
    ["ratio", 1, "1.000"],
    ["ratio", 0, "0.000"],
    ["ratio", 0.99987, "0.9999"],
    ["ratio", 0.000412, "0.00041"],
    ["score", -0.25, "-0.250"],
    ["nats", 0.12345, "0.123"],
    ["target", 12.3456, "12.35"],
    ["target", 123456.7, "123457"],
    ["target", 1.5e-9, "1.500e-9"],
    ["target-squared", 152.4, "152.4"],
    ["ms", 12.345, "12.3 ms"],
    ["ms", 1234.5, "1235 ms"],
    ["ms", 999.96, "1000 ms"],
    ["ms", 1.7e308, "1.70e+308 ms"],
    ["bytes", 999, "999 B"],
    ["bytes", 48211, "48.2 kB"],
    ["bytes", 999_999, "1 MB"],
    ["bytes", 104_857_600, "105 MB"],
    ["count", 123456, "123456"],
  ] as const)("%s %d reads %s", (unit, value, expected) => expect(formatValue(value, unit)).toBe(expected));

  it.each([
    ["just below", "ratio", 0.9499, 0.95, "0.9499"],
    ["barely below", "ratio", 0.94999999, 0.95, "0.94999999"],
    ["barely above", "ratio", 0.9500001, 0.95, "0.9500001"],
    ["equal", "ratio", 0.95, 0.95, "0.950"],
    ["equal with more digits than usual", "ratio", 0.95125, 0.95125, "0.95125"],
    ["the next number there is", "ratio", 0.95 - 2 ** -53, 0.95, "0.9499999999999998"],
    ["a byte too many", "bytes", 500_001, 500_000, "500.001 kB"],
    ["slow by a hair", "ms", 10.004, 10, "10.004 ms"],
    ["below zero by a hair", "score", -0.0001, 0, "-0.00010"],
  ] as const)("beside a limit, %s: true to its side", (_name, unit, value, limit, expected) => {
    expect(formatValue(value, unit, { beside: [limit] })).toBe(expected);
  });

  it("shows limits as they were written", () => {
    expect(formatValue(0.95, "ratio", { exact: true })).toBe("0.95");
    expect(formatValue(500_000, "bytes", { exact: true })).toBe("500 kB");
    expect(formatValue(1_234_567, "bytes", { exact: true })).toBe("1.234567 MB");
  });

  it("compares on the page as in fact, for any two numbers", () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const near = fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.integer({ min: -9, max: 9 }));
    const pair = fc.oneof(
      fc.tuple(number, number),
      near.map(([limit, steps]) => [limit + steps * 2 ** -52, limit] as [number, number]),
    );
    fc.assert(
      fc.property(pair, fc.constantFrom("ratio", "target", "ms"), ([value, limit], unit) => {
        const shown = Number.parseFloat(formatValue(value, unit, { beside: [limit] }));
        const bound = Number.parseFloat(formatValue(limit, unit, { exact: true }));
        // Adding 0 makes of -0, which is no other number, the 0 that it equals.
        expect(Math.sign(shown - bound) + 0).toBe(Math.sign(value - limit) + 0);
      }),
      { numRuns: 2000 },
    );
  });
});
