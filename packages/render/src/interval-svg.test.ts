import fc from "fast-check";
import { expect, it } from "vitest";
import { domainOf, intervalSvg } from "./interval-svg.ts";

const at = (svg: string, pattern: RegExp) => Number(pattern.exec(svg)?.[1]);
const dot = (svg: string) => at(svg, /class="dot" cx="([\d.]+)"/);
const bar = (svg: string) => at(svg, /class="limit" x1="([\d.]+)"/);

it("never draws a value on the wrong side of its limit, nor outside", () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(number, number, number, number, (a, b, c, limit) => {
      const [low = 0, value = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
      const svg = intervalSvg({ value, low, high, limit: { side: "at-least", value: limit } }, "x");
      expect(Math.sign(dot(svg) - bar(svg))).toBe(value === limit ? 0 : value < limit ? -1 : 1);
      expect(dot(svg)).toBeGreaterThan(4);
      expect(dot(svg)).toBeLessThan(176);
      expect(svg).not.toContain("NaN");
    }),
    { numRuns: 500 },
  );
});

it.each([
  ["below a lower", "at-least", 'x="0"'],
  ["above an upper", "at-most", 'x="168"'],
] as const)("shades what lies %s limit", (_name, side, expected) => {
  const svg = intervalSvg({ value: 1, limit: { side, value: 2 } }, "x");
  expect(/<rect class="beyond" ([^ ]+)/.exec(svg)?.[1]).toBe(expected);
});

it("shares an axis with others, and escapes its label", () => {
  const all = [{ value: 1 }, { value: 3 }];
  const [first, second] = all.map((points) => intervalSvg(points, '"<', domainOf(all)));
  expect(dot(first ?? "")).toBe(12);
  expect(dot(second ?? "")).toBe(168);
  expect(first).toContain('aria-label="&quot;&lt;"');
});
