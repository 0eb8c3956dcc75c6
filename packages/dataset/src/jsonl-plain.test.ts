import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lineShapes, parsePlainLines } from "./jsonl-plain.ts";
import { openTable } from "./open-table.ts";
import { TextCache } from "./text-cache.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dataset-jsonl-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Every value of the file by column, or the problems that it has. */
async function read(text: string): Promise<unknown> {
  const path = join(folder, "x.jsonl");
  await writeFile(path, text);
  const got: unknown[][] = [[], [], []];
  try {
    const table = await openTable(path);
    for await (const { columns } of table.read({ n: "number", t: "text", i: "integer" }, 7)) {
      [...columns.values()].forEach(({ values }, at) => {
        got[at]?.push(...values);
      });
    }
    return got;
  } catch (error) {
    if (error instanceof ModelgateError) return error.problems.map(({ message }) => message);
    throw error;
  }
}

const digits = (most: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${most}}$`));
const loose = fc
  .tuple(
    fc.constantFrom("", "-"),
    digits(11),
    fc.constantFrom("", ".", "e", ".5", ".25e-7", "e+2", "E400"),
    fc.option(digits(18), { freq: 3 }),
  )
  .map(([sign, whole, middle, part]) => sign + whole + middle + (middle === "." ? (part ?? "") : ""));
const number = fc.oneof(
  { weight: 8, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(String) },
  { weight: 8, arbitrary: fc.integer().map((value) => String(value / 1e5)) },
  { weight: 1, arbitrary: loose },
  fc.constantFrom("null", "true", "-0", "1 "),
);
const integer = fc.oneof(
  { weight: 9, arbitrary: fc.maxSafeInteger().map(String) },
  fc.constantFrom("-0", "3.0", "12345678901234567890", "007", "9007199254740993", "true"),
);
const text = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }).map((value) => JSON.stringify(value)),
  },
  { weight: 6, arbitrary: fc.stringMatching(/^[a-z ]{0,30}$/).map((value) => JSON.stringify(value)) },
  fc.nat().map(String),
  fc.constantFrom("null", "-0", "0", "-7", "1.50", "1e3", "01", '"a\tb"', '"\\u0041"', "[]"),
);
const line = fc.tuple(number, text, fc.oneof(number, text), integer).map((values) => values);
type Line = [string, string, string, string];

/** As `line` for the quick way; with spaces before the brace, only JSON.parse reads it. */
function written(lines: readonly Line[], [comma, colon]: readonly [string, string], before: string): string {
  const keys = ["n", "t", "skipped", "i"];
  const cells = (values: Line) => values.map((value, at) => `"${keys[at]}"${colon}${value}`).join(comma);
  return lines.map((values) => `${before}{${cells(values)}}\n`).join("");
}

describe("the quick way through JSONL", () => {
  it.each([
    ["as Python writes", [", ", ": "] as const],
    ["compact", [",", ":"] as const],
  ])("gives what JSON.parse gives, and its problems: %s", async (_, style) => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 25 }), async (lines) => {
        expect(await read(written(lines, style, ""))).toEqual(await read(written(lines, style, " ")));
      }),
      { numRuns: 100 },
    );
  });

  it.each<Line>([
    ["1", "-0", "1", "1"],
    ["1", "-7", "1", "1"],
    ["1", "01", "1", "1"],
    ["1", "0", "01", "1"],
    ["1", '"a"', "1", "007"],
    ["1", '"a"', "1", "-01"],
    ["1", '"a"', "1", "0"],
    ["1", '"a"', "1.", "1"],
    ["1", '"a"', '"\\x"', "1"],
    ["1", '"a\tb"', "1", "1"],
    ["1", '"a\\tb"', "1", "1"],
    ["1", '"é"', "1", "1"],
    ["987654321.5", '"a"', "1", "1"],
    ["0.1234567891", '"a"', "1", "1"],
  ])("gives what JSON.parse gives for %s, %s, %s, %s", async (...odd) => {
    const good: Line = ["1", '"a"', "1", "1"];
    const text = (before: string) => written([good, odd, good], [",", ":"], before);
    expect(await read(text(""))).toEqual(await read(text(" ")));
  });

  it.each([
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":"b"}\n', 2],
    ['{"n": 1.5, "t": "a"}\n{"n": -2e-3, "t": 7}\n', 2],
    ['{"n":1.5,"t":"a"}\n{"t":"b","n":2}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":"b","n":3}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":01,"t":"b"}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":1.,"t":"b"}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":.5,"t":"b"}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":"\\n"}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":"é"}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":"\t"}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":01}\n', 1],
    ['{"n":1.5,"t":"a"}\n{"n":2,"t":"b"}', 1],
  ])("reads of %j the first %i", (text, rows) => {
    const bytes = Buffer.from(`${text}\n\n`);
    const span = { start: 0, end: bytes.length - 2, row: 0, most: 9, longest: 99 };
    const list: string[] = [];
    const target = {
      codes: Uint8Array.of(1, 3),
      floats: [new Float64Array(9), new Float64Array(0)],
      words: [],
      lists: [[], list],
      texts: new TextCache(),
    };
    const read = lineShapes(["n", "t"]).map((shape) => parsePlainLines(bytes, span, target, shape).row);
    expect(Math.max(...read)).toBe(rows);
  });
});
