import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartsOf } from "./chart.ts";
import { lineChart, xychart } from "./mermaid.ts";
import { checkOf, measurementOf, reportOf } from "./report-builder.ts";
import { reviewOf } from "./review.ts";

function charts(
  values: readonly number[],
  changes: { metric?: string; name?: string; limited?: number } = {},
): string[] {
  const { metric = "accuracy", name = "digits", limited = values.length } = changes;
  const reports = values.map((value, index) =>
    reportOf({
      subject: { ...reportOf().subject, name, digest: `sha256:${String(index).padStart(64, "0")}` },
      measurements: [measurementOf({ metric, value, interval: null })],
      checks: index < limited ? [checkOf()] : [],
    }),
  );
  return chartsOf(reviewOf(reports)).map(xychart);
}

it("draws values and limits, and tells equal names apart", () => {
  expect(charts([0.941, 0.971])[0]).toMatchInlineSnapshot(`
    "\`\`\`mermaid
    xychart-beta
        title "accuracy"
        x-axis ["test", "test (2)"]
        y-axis "ratio" 0.933 --> 0.974
        bar [0.941, 0.971]
        line [0.95, 0.95]
    \`\`\`"
  `);
});

it("draws no line where a value has no limit", () => {
  expect(charts([0.941, 0.971], { limited: 1 })[0]).not.toContain("line");
});

it("draws values that are all the same only where a limit is on them", () => {
  expect(charts([0, 0, 0], { metric: "nan_weights", limited: 0 })).toEqual([]);
  expect(charts([0, 0, 0], { metric: "nan_weights" })).toHaveLength(1);
});

describe("there is no chart", () => {
  it.each([
    ["of one value", [0.9]],
    ["of numbers that need an exponent", [1e21, 1]],
    ["of numbers that would all be zero", [1e-9, 1]],
  ])("%s", (_name, values) => {
    expect(charts(values)).toEqual([]);
  });
});

it("is written in Mermaid's grammar whatever the names and numbers", () => {
  // Sizes that are drawn at all: doubles are mostly tiny.
  const number = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -6, max: 8 }))
    .map(([digits, exponent]) => (digits || 1) * 10 ** (exponent + (exponent < 0 ? 1 : 0)));
  const decimal = "-?\\d+(\\.\\d+)?";
  const list = (one: string) => `\\[${one}(, ${one})*\\]`;
  const text = '"[\\p{L}\\p{M}\\p{N} _.,=/()+…?-]+"';
  const grammar = new RegExp(
    `^\`\`\`mermaid\nxychart-beta\n    title ${text}\n    x-axis ${list(text)}\n    y-axis ${text} ${decimal} --> ${decimal}\n    bar ${list(decimal)}(\n    line ${list(decimal)})?\n\`\`\`$`,
    "u",
  );
  fc.assert(
    fc.property(
      fc.array(number, { minLength: 2, maxLength: 14 }),
      fc.string({ unit: "binary" }),
      (values, name) => {
        const [chart] = charts(values, { metric: name, name });
        expect(chart).toMatch(grammar);
      },
    ),
  );
});

it("draws lines within the square, whatever the labels and heights", () => {
  const text = '"[\\p{L}\\p{M}\\p{N} _.,=/()+…?-]+"';
  const height = "(0(\\.\\d+)?|1)";
  const lines = `(    line \\[${height}(, ${height})*\\]\n)+`;
  const grammar = (axis: string) =>
    new RegExp(
      `^\`\`\`mermaid\nxychart-beta\n    title ${text}\n    x-axis ${text} ${axis}\n    y-axis ${text} 0 --> 1\n${lines}\`\`\`$`,
      "u",
    );
  const name = fc.string({ unit: "binary" });
  const heights = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(name, heights, fc.boolean(), (label, line, isNamed) => {
      const labels = isNamed ? line.map(() => label) : null;
      const chart = lineChart({ title: label, x: { name: label, labels }, y: label, lines: [line, line] });
      expect(chart).toMatch(grammar(isNamed ? `\\[${text}(, ${text})*\\]` : "0 --> 1"));
      const shown = /x-axis "[^"]*" \[(.*)\]/.exec(chart)?.[1]?.split('", "') ?? [];
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
