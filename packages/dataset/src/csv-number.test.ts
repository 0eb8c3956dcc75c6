import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draft } from "./batch.ts";
import { storeCell } from "./csv-cell.ts";
import { parseInteger, parseNumber } from "./csv-number.ts";

const out = new Float64Array(1);

/** The number the fast path gives for the whole text; null when it leaves the text to `Number()`. */
function fast(text: string): number | null {
  return parseNumber(Buffer.from(`${text}\n`), 0, out, 0) === text.length ? (out[0] ?? null) : null;
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const decimal = fc
  .tuple(
    fc.constantFrom("", "-"),
    digits(20),
    fc.option(digits(20)),
    fc.option(fc.integer({ min: -30, max: 30 })),
  )
  .map(
    ([sign, whole, part, power]) =>
      sign + whole + (part === null ? "" : `.${part}`) + (power === null ? "" : `e${power}`),
  );

describe("numbers", () => {
  it("rounds every decimal as Number() does, or leaves it to Number()", () => {
    fc.assert(
      fc.property(decimal, (text) => {
        const value = fast(text);
        if (value !== null) expect(value).toBe(Number(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it("reads 16 and 17 digits, as Python and JavaScript write doubles, on the fast path", () => {
    for (let index = 1; index <= 10_000; index++) {
      const value = Math.sin(index) * 100;
      expect(fast(String(value))).toBe(value);
    }
  });

  // Halfway between two doubles, and one digit to either side.
  it.each([
    "9007199254740993",
    "9007199254740993.0000000001",
    "9007199254740992.9999999999",
    "0.500000000000000166533453693773481063544750213623046875",
  ])("%s is rounded to even, up or down", (text) => {
    expect(fast(text) ?? Number(text)).toBe(Number(text));
  });

  it.each(["", "-", ".", "-.", "e5", "1e", "1e+", "--1", "+1"])("%j is left to the slow path", (text) => {
    expect(fast(text)).toBe(null);
  });

  it("reads 15-digit integers of both signs into 64-bit words", () => {
    const values = new BigInt64Array(1);
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), (value) => {
        const text = String(value);
        expect(parseInteger(Buffer.from(`${text},`), 0, new Int32Array(values.buffer), 0)).toBe(text.length);
        expect(values[0]).toBe(BigInt(value));
      }),
    );
  });
});

describe("cells", () => {
  const number = (text: string) => {
    const column = draft("number", 1);
    return storeCell(column, 0, text) === null ? column.values[0] : "refused";
  };

  it.each(["", "nan", "NaN", "-NaN", "NA", "N/A", "n/a", "null", "NULL", "None", "<NA>", "#N/A", " NaN "])(
    "%j is a missing number",
    (text) => {
      expect(number(text)).toBe(Number.NaN);
    },
  );

  it.each([
    ["inf", Number.POSITIVE_INFINITY],
    ["+Infinity", Number.POSITIVE_INFINITY],
    ["-inf", Number.NEGATIVE_INFINITY],
    [" 1.5 ", 1.5],
    ["+1", 1],
    ["5.", 5],
    [".5", 0.5],
    ["1e400", Number.POSITIVE_INFINITY],
    ["-0", -0],
  ])("%j is %d", (text, value) => {
    expect(number(text)).toBe(value);
  });

  it.each(["nAn", "none", "Na", "1,5", "12abc", "0x10", "1_000", "1 000", "True", "--1", "∞", "1e", "infin"])(
    "%j is no number",
    (text) => {
      expect(number(text)).toBe("refused");
    },
  );

  it.each([
    ["9223372036854775807", 9223372036854775807n],
    ["-9223372036854775808", -9223372036854775808n],
    ["3.0", 3n],
    ["+7", 7n],
    ["9223372036854775808", null],
    ["3.5", null],
    ["1e3", null],
    ["", null],
    ["NaN", null],
  ])("%j as an integer", (text, value) => {
    const column = draft("integer", 1);
    expect(storeCell(column, 0, text) === null ? column.values[0] : null).toBe(value);
  });
});
