import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ByteSource } from "./byte-source.ts";
import { ByteWindow } from "./byte-window.ts";
import { parseHeader } from "./csv-header.ts";
import { CsvParser } from "./csv-parser.ts";

/** Bytes in memory as a source that gives `most` at a time. */
function sourceOf(bytes: Buffer, most: number): ByteSource {
  let at = 0;
  return {
    async read(target, offset, length) {
      const piece = bytes.subarray(at, at + Math.min(most, length));
      target.set(piece, offset);
      at += piece.length;
      return piece.length;
    },
    async close() {},
  };
}

/** Every cell of every record as text, the header first, read `chunkBytes` at a time. */
async function records(bytes: Buffer, chunkBytes: number): Promise<string[][]> {
  const window = new ByteWindow(sourceOf(bytes, chunkBytes));
  let header = null;
  while (header === null) {
    await window.more();
    header = parseHeader("x.csv", window.bytes, window, { delimiter: 44, columns: 100 });
  }
  window.start = header.next;
  const { names, line } = header;
  const wanted = names.map((name, index) => ({ name, kind: "text" as const, index }));
  const parser = new CsvParser({ path: "x.csv", names, delimiter: 44, line }, wanted, 1e6);
  while (!(window.final && window.size === 0)) {
    window.start = parser.parse(window.bytes, window, window.final);
    if (window.size > 0 || !window.final) await window.more();
  }
  parser.findings.throwIfAny();
  const { rows, columns } = parser.take();
  const lists = names.map((name) => columns.get(name)?.values ?? []);
  return [names, ...Array.from({ length: rows }, (_, row) => lists.map((list) => String(list[row])))];
}

const letter = fc.constantFrom("a", "7", ".", "-", ",", '"', "\n", "\r\n", "\r", "é", "日", "🙂", " ");
const cell = fc.record({
  text: fc.array(letter, { maxLength: 6 }).map((list) => list.join("")),
  quoted: fc.boolean(),
});
const file = fc
  .record({
    width: fc.integer({ min: 2, max: 5 }),
    cells: fc.array(cell, { maxLength: 40 }),
    end: fc.constantFrom("\n", "\r\n"),
    trailing: fc.boolean(),
  })
  .map(({ width, cells, end, trailing }) => {
    const names = Array.from({ length: width }, (_, index) =>
      index === 0 ? '"first, ""it\nis"""' : `c${index}`,
    );
    const lines = [names.join(",")];
    for (let at = 0; at + width <= cells.length; at += width) {
      lines.push(
        cells
          .slice(at, at + width)
          .map(written)
          .join(","),
      );
    }
    return Buffer.from(lines.join(end) + (trailing ? end : ""));
  });

/** A cell as a writer may write it: quoted when it must be, and sometimes when it need not be. */
function written({ text, quoted }: { text: string; quoted: boolean }): string {
  return quoted || /[,\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

describe("CSV", () => {
  it("reads what csv-parse reads, wherever the bytes are cut", async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 9 }), async (bytes, chunkBytes) => {
        const oracle = parse(bytes, { relax_quotes: true, record_delimiter: ["\r\n", "\n"] });
        expect(await records(bytes, chunkBytes)).toEqual(oracle);
        expect(await records(bytes, 4096)).toEqual(oracle);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    [
      "blank lines between records of several columns are skipped",
      "a,b\n\n1,2\r\n\r\n3,4\n\n",
      [
        ["a", "b"],
        ["1", "2"],
        ["3", "4"],
      ],
    ],
    ["a blank line in one column is a missing value", "a\n1\n\n3\n", [["a"], ["1"], [""], ["3"]]],
    [
      "a quote inside an unquoted field is a character",
      'a,b\n5" pipe,x"y\n',
      [
        ["a", "b"],
        ['5" pipe', 'x"y'],
      ],
    ],
    [
      "the last record needs no line end",
      "a,b\n1,",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "a quoted field may be the last byte",
      'a,b\n1,"x"',
      [
        ["a", "b"],
        ["1", "x"],
      ],
    ],
  ])("%s", async (_, text, expected) => {
    for (const chunkBytes of [1, 2, 3, 4096])
      expect(await records(Buffer.from(text), chunkBytes)).toEqual(expected);
  });
});
