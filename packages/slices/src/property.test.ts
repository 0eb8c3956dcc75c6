import type { SliceAxis } from "@modelgate/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import { numberColumn, textColumn } from "./column-builder.ts";
import type { Comparison, Condition, Literal } from "./index.ts";
import { cut, parseWhere } from "./index.ts";

type Row = { n: number; t: string };

const cell = fc.constantFrom("", "a", "b", "B", "7", "7.0", "1e1", "true", "it's", "-3");
const row: fc.Arbitrary<Row> = fc.record({
  n: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: -3, max: 10 })),
  t: cell,
});
const rowsOf = fc.array(row, { minLength: 1, maxLength: 60 });

function columnsOfRows(rows: readonly Row[]) {
  return new Map([
    ["n", numberColumn(rows.map(({ n }) => n))],
    ["t", textColumn(rows.map(({ t }) => t))],
  ]);
}

function cutRows(axis: SliceAxis, rows: readonly Row[]) {
  return cut({ axes: [axis], minSupport: 1 }, columnsOfRows(rows), rows.length);
}

it("puts every row in exactly one slice of a column", () => {
  fc.assert(
    fc.property(rowsOf, fc.constantFrom("n", "t"), (rows, column) => {
      const slices = cutRows({ kind: "values", column, values: null }, rows);
      const all = slices.flatMap((slice) => [...slice.rows]).sort((a, b) => a - b);
      expect(all).toEqual(rows.map((_, at) => at));
      for (const { rows: members } of slices)
        expect([...members]).toEqual([...members].sort((a, b) => a - b));
      expect(new Set(slices.map(({ label }) => label[column])).size).toBe(slices.length);
    }),
  );
});

it("crosses to the product: each row is where both of its slices meet", () => {
  const axes: SliceAxis[] = [
    { kind: "values", column: "t", values: null },
    { kind: "bins", column: "n", edges: [-3, 0, 5, 9] },
  ];
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const [left = [], right = []] = axes.map((axis) => cutRows(axis, rows));
      const product = left.flatMap((a) =>
        right.map((b) => ({
          label: { ...a.label, ...b.label },
          rows: [...a.rows].filter((one) => b.rows.includes(one)),
        })),
      );
      expect(
        cutRows({ kind: "cross", axes }, rows).map(({ label, rows: members }) => ({
          label,
          rows: [...members],
        })),
      ).toEqual(product.filter((one) => one.rows.length > 0));
    }),
  );
});

it("loses no number between its quantiles", () => {
  fc.assert(
    fc.property(rowsOf, fc.integer({ min: 2, max: 9 }), (rows, bins) => {
      const numbers = rows.filter(({ n }) => !Number.isNaN(n));
      fc.pre(new Set(numbers.map(({ n }) => n)).size > 1);
      const slices = cutRows({ kind: "quantiles", column: "n", bins }, rows);
      expect(slices.length).toBeLessThanOrEqual(bins);
      expect(slices.reduce((sum, slice) => sum + slice.rows.length, 0)).toBe(numbers.length);
    }),
  );
});

const literal: fc.Arbitrary<Literal> = fc.oneof(
  fc.integer({ min: -3, max: 10 }),
  cell,
  fc.double({ noNaN: true, min: -1e3, max: 1e3 }),
);
const comparison = fc.oneof(
  fc.record({
    kind: fc.constant("compare" as const),
    column: fc.constantFrom("n", "t"),
    op: fc.constantFrom<Comparison["op"]>("=", "!=", "<", "<=", ">", ">="),
    literal,
  }),
  fc.record({
    kind: fc.constant("in" as const),
    column: fc.constantFrom("n", "t"),
    literals: fc.array(literal, { minLength: 1, maxLength: 4 }),
  }),
);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    comparison,
    fc.record({
      kind: fc.constantFrom("and" as const, "or" as const),
      parts: fc.array(tie("condition"), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

function written(one: Condition): string {
  if (one.kind === "compare") return `"${one.column}" ${one.op} ${writtenLiteral(one.literal)}`;
  if (one.kind === "in") return `${one.column} in (${one.literals.map(writtenLiteral).join(", ")})`;
  return one.parts.map((part) => `(${written(part)})`).join(` ${one.kind} `);
}

function writtenLiteral(value: Literal): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}

/** The rule in the words of the documentation, one row at a time. */
function holds(one: Condition, row: Row): boolean {
  if (one.kind === "and") return one.parts.every((part) => holds(part, row));
  if (one.kind === "or") return one.parts.some((part) => holds(part, row));
  if (one.kind === "in")
    return one.literals.some((value) =>
      holds({ kind: "compare", column: one.column, op: "=", literal: value }, row),
    );
  const text = one.column === "t" ? row.t : Number.isNaN(row.n) ? "" : `${row.n}`;
  const isMissing = text === "";
  if (one.literal === "") return isMissing ? one.op === "=" : one.op === "!=";
  if (isMissing) return false;
  if (typeof one.literal === "number" && Number.isNaN(Number(text))) return one.op === "!=";
  const [a, b] = typeof one.literal === "number" ? [Number(text), one.literal] : [text, one.literal];
  const sign = a === b ? 0 : a < b ? -1 : 1;
  return {
    "=": sign === 0,
    "!=": sign !== 0,
    "<": sign < 0,
    "<=": sign <= 0,
    ">": sign > 0,
    ">=": sign >= 0,
  }[one.op];
}

it("agrees with the rule, row by row, on conditions of any shape", () => {
  fc.assert(
    fc.property(rowsOf, condition, (rows, one) => {
      const text = written(one);
      fc.pre(text.length <= 2000);
      const [slice] = cutRows({ kind: "where", where: text }, rows);
      expect([...(slice?.rows ?? [])]).toEqual(rows.flatMap((each, at) => (holds(one, each) ? [at] : [])));
    }),
    { numRuns: 500 },
  );
});

it("never throws anything but a slice-invalid at a text", () => {
  const piece = fc.constantFrom(
    "a",
    "and",
    "or",
    "in",
    "(",
    ")",
    "=",
    "<=",
    "1",
    "'x'",
    ",",
    " ",
    '"',
    "'",
    "-",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(piece).map((all) => all.join(" ")),
      ),
      (text) => {
        try {
          parseWhere(text);
        } catch (error) {
          expect(error).toMatchObject({ code: "slice-invalid" });
        }
      },
    ),
    { numRuns: 1000 },
  );
});
