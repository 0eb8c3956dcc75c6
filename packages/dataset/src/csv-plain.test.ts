import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CsvParser } from "./csv-parser.ts";
import type { Column, ColumnKind } from "./table.ts";

const KINDS: readonly ColumnKind[] = ["number", "integer", "text", "number"];

/** All columns of records without a header, in one reading; null where a cell is refused. */
function read(lines: readonly string[], ending: string, quoted: boolean): readonly Column[] | null {
  // A quote is what the quick way leaves to the parser: before every record it keeps all of them from it.
  const text = lines.map((line) => `${quoted ? '"q",' : "q,"}${line}${ending}`).join("");
  const bytes = Buffer.from(`${text}\n\n`);
  const names = ["skipped", ...KINDS.map((kind, index) => `${kind}${index}`)];
  const wanted = KINDS.map((kind, index) => ({ name: names[index + 1] ?? "", kind, index: index + 1 }));
  const parser = new CsvParser({ path: "x.csv", names, delimiter: 44, line: 2 }, wanted, lines.length + 1);
  parser.parse(bytes, { start: 0, end: bytes.length - 2 }, true);
  if (parser.findings.some) return null;
  expect([parser.rows, parser.line]).toEqual([lines.length, lines.length + 2]);
  return [...parser.take().columns.values()];
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const decimal = fc
  .tuple(
    fc.constantFrom("", "-"),
    fc.option(digits(12)),
    fc.option(digits(17)),
    fc.option(fc.integer({ min: -25, max: 25 }), { freq: 9 }),
  )
  .filter(([, whole, part]) => whole !== null || part !== null)
  .map(
    ([sign, whole, part, power]) =>
      sign + (whole ?? "") + (part === null ? "" : `.${part}`) + (power === null ? "" : `e${power}`),
  );
const number = fc.oneof(
  { weight: 20, arbitrary: decimal },
  fc.constantFrom("", "5.", "-.5", "NaN", "-inf", "-0", "+1", " 1.5"),
);
const integer = fc.tuple(fc.constantFrom("", "-"), digits(17)).map((parts) => parts.join(""));
const text = fc.stringMatching(/^[a-cé0 -]{0,30}$/);
const record = fc.tuple(number, integer, text, number);

describe("the quick way through a CSV", () => {
  it("gives what the parser gives, and Number(), for a large corpus", () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 50 }),
        fc.constantFrom("\n", "\r\n"),
        (records, ending) => {
          const lines = records.map((cells) => cells.join(","));
          const quick = read(lines, ending, false);
          expect(quick).toEqual(read(lines, ending, true));
          const plain = records.map(([cell]) =>
            cell === "" ? Number.NaN : Number(cell.replace("inf", "Infinity")),
          );
          expect(quick?.[0]?.values).toEqual(Float64Array.from(plain));
          expect(quick?.[1]?.values).toEqual(BigInt64Array.from(records, ([, cell]) => BigInt(cell)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["-,1,a,2"],
    [".,1,a,2"],
    ["1.2.3,1,a,2"],
    ["12abc,1,a,2"],
    ["1e,1,a,2"],
    ["1,,a,2"],
    ["1,-,a,2"],
    ["1,1.5,a,2"],
    ["1,99999999999999999999,a,2"],
    ["1,1,a,--2"],
    ["1,2,a"],
    ["1,2,a,3,4"],
  ])("leaves %s to the parser, which refuses it", (line) => {
    const good = "1,2,a,3";
    expect(read([good, line, good], "\n", false)).toBe(null);
    expect(read([good, line, good], "\n", true)).toBe(null);
  });

  it("reads five decimals as Number() does, every one of them", () => {
    for (let start = 0; start < 100_000; start += 10_000) {
      const cells = Array.from(
        { length: 10_000 },
        (_, index) => `-1.${String(start + index).padStart(5, "0")}`,
      );
      const columns = read(
        cells.map((cell) => `${cell},1,a,${cell.slice(1)}`),
        "\n",
        false,
      );
      const bits = (values: Float64Array) => Buffer.from(values.buffer);
      const [first] = columns ?? [];
      expect(
        first?.kind === "number" && bits(first.values).equals(bits(Float64Array.from(cells, Number))),
      ).toBe(true);
    }
  });
});
