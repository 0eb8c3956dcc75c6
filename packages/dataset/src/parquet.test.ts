import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ModelgateError } from "@modelgate/schema";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTable } from "./open-table.ts";
import { RunReader } from "./parquet-runs.ts";
import type { ColumnKind } from "./table.ts";

const FOLDER = join(import.meta.dirname, "../../../test/fixtures/dataset");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dataset-parquet-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function readAll(path: string, want: Record<string, ColumnKind>): Promise<void> {
  for await (const batch of (await openTable(path)).read(want, 50)) expect(batch.rows).toBeGreaterThan(0);
}

describe("Parquet", () => {
  it.each<[Record<string, ColumnKind>, RegExp]>([
    [{ word: "number" }, /column "word": expected number, but the file says it holds text/],
    [{ vector: "number" }, /column "vector": expected number, but the file says it holds vector/],
    [{ score: "vector" }, /column "score": expected vector, but the file says it holds number/],
    [{ score: "integer" }, /row 1, column "score": expected a whole number/],
    [{ score: "boolean" }, /row 1, column "score": expected true or false/],
    [{ single: "integer", half: "integer" }, /row 1, column "single".*row 1, column "half"/s],
    [{ absent: "text", scores: "text" }, /no column "absent".*no column "scores"/s],
  ])("refuses %o by column and row", async (want, says) => {
    const error = await readAll(join(FOLDER, "pyarrow-snappy.parquet"), want).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ code: "dataset-mismatch", message: expect.stringMatching(says) });
  });

  it("refuses a missing value where the kind has none", async () => {
    const error = await readAll(join(FOLDER, "pyarrow-texts.parquet"), {
      yes: "boolean",
      big: "integer",
    }).catch((e: unknown) => e);
    expect(
      (error as ModelgateError).problems.map(({ message }) => message.replace(/^.*parquet: /, "")),
    ).toEqual([
      'row 3, column "yes": expected true or false, got nothing',
      'row 1, column "big": expected a whole number from -2^63 to 2^63-1, got "18446744073709551615"',
      'row 3, column "big": expected a whole number from -2^63 to 2^63-1, got nothing',
    ]);
  });

  it("gives 64-bit integers as the nearest doubles where numbers are wanted", async () => {
    const table = await openTable(join(FOLDER, "pyarrow-snappy.parquet"));
    const ids = async (kind: ColumnKind) => {
      for await (const { columns } of table.read({ id: kind }, 1e6))
        return [...(columns.get("id")?.values ?? [])];
      return [];
    };
    expect(await ids("number")).toEqual((await ids("integer")).map(Number));
  });

  it("refuses a column without a name", async () => {
    const bytes = await readFile(join(FOLDER, "pyarrow-delta.parquet"));
    // The field of a name in the footer gets a type that does not exist, and is passed over.
    bytes[12788] = 115;
    const path = join(folder, "nameless.parquet");
    await writeFile(path, bytes);
    await expect(readAll(path, { score: "number" })).rejects.toMatchObject({ code: "dataset-unreadable" });
  });

  // A stranger's file may be anything: it is read, or refused with a code, and never crashes or hangs.
  it.each(["pyarrow-snappy.parquet", "pyarrow-delta.parquet", "pyarrow-zstd-v2.parquet"])(
    "survives changed bytes in %s",
    async (name) => {
      const bytes = await readFile(join(FOLDER, name));
      const path = join(folder, name);
      const want = {
        score: "number",
        word: "text",
        id: "integer",
        flag: "boolean",
        vector: "vector",
        fixed: "vector",
      } as const;
      const change = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
          const broken = Buffer.from(bytes);
          for (const [at, byte] of changes) broken[at] = byte;
          await writeFile(path, broken);
          const error = await readAll(path, want).catch((thrown: unknown) => thrown);
          expect(error === undefined || error instanceof ModelgateError).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe("runs", () => {
  it("unfold only as far as they are asked", () => {
    // 2^31 - 1 threes in six bytes, then eight packed values of three bits.
    const bytes = Uint8Array.of(0xfe, 0xff, 0xff, 0xff, 0x0f, 3, 3, 0b10001000, 0b11000110, 0b11111010);
    const reader = new RunReader(bytes, { from: 0, to: bytes.length, width: 3 });
    expect([reader.take(5), reader.value]).toEqual([5, 3]);
    expect([reader.take(2 ** 31), reader.value]).toEqual([2 ** 31 - 6, 3]);
    expect(Array.from({ length: 8 }, () => reader.take(9) * reader.value)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(() => reader.take(1)).toThrow(RangeError);
  });

  it("give in batches what they give one by one, and end as early", () => {
    /** Up to 300 values in steps of `size`; the last is -1 where the bytes end too early. */
    const values = (bytes: Uint8Array, width: number, size: number) => {
      const reader = new RunReader(bytes, { from: 1, to: bytes.length, width });
      const got: number[] = [];
      const batch = new Uint32Array(size);
      try {
        while (got.length < 300) {
          if (size === 1) got.push(reader.take(1) * reader.value);
          else got.push(...batch.subarray(0, reader.batch(batch, 300 - got.length)));
        }
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
        got.push(-1);
      }
      return got;
    };
    const packed = fc
      .tuple(fc.integer({ min: 1, max: 20 }), fc.uint8Array({ minLength: 4, maxLength: 200 }))
      .map(([groups, bytes]) => Uint8Array.of(0, groups * 2 + 1, ...bytes));
    fc.assert(
      fc.property(
        packed,
        fc.integer({ min: 1, max: 32 }),
        fc.constantFrom(2, 7, 64),
        (bytes, width, size) => {
          const single = values(bytes, width, 1);
          const many = values(bytes, width, size);
          // A batch that the end cuts is lost whole, as the page is.
          expect(many.filter((value) => value >= 0)).toEqual(
            single.slice(0, many.length - (many.at(-1) === -1 ? 1 : 0)),
          );
          expect(many.at(-1) === -1).toBe(single.at(-1) === -1);
        },
      ),
    );
  });

  it.each([
    ["a run without its value", Uint8Array.of(4), 3],
    ["packed values cut short", Uint8Array.of(3, 1), 3],
    ["a run length without end", new Uint8Array(9).fill(0xff), 3],
  ])("refuses %s", (_, bytes, width) => {
    const reader = new RunReader(bytes, { from: 0, to: bytes.length, width });
    expect(() => {
      for (let index = 0; index < 8; index++) reader.take(1);
    }).toThrow(RangeError);
  });
});
