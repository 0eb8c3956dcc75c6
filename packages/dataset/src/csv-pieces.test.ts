import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { openCsv } from "./csv.ts";
import { openFile } from "./opened-file.ts";
import type { Batch, Bounds, Column, Place, Table } from "./table.ts";

const folder = mkdtempSync(join(tmpdir(), "csv-pieces-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WANT = { x: "number", name: "text" } as const;
const BATCH_ROWS = 3;

async function opened(text: string, pieceBytes: number, bounds: Partial<Bounds> = {}): Promise<Table> {
  const path = join(folder, "x.csv");
  writeFileSync(path, text);
  return await openCsv(await openFile(path, bounds), ",", pieceBytes);
}

type Found = { rows: unknown[][]; batches: number[]; problems: unknown };

async function inOrder(table: Table, from?: Place): Promise<Found> {
  const batches: Batch[] = [];
  try {
    for await (const batch of table.read(WANT, BATCH_ROWS, from)) batches.push(batch);
  } catch (error) {
    return { rows: [], batches: [], problems: problemsOf(error) };
  }
  return { rows: batches.flatMap(rowsOf), batches: batches.map(({ rows }) => rows), problems: null };
}

/** As whoever has several threads: what the pieces hold as far as they follow each other, the rest in order. */
async function inPieces(table: Table): Promise<Found & { taken: number }> {
  const { pieces } = table;
  if (pieces === undefined) throw new TypeError("a plain file has pieces");
  const found: Found & { taken: number } = { rows: [], batches: [], problems: null, taken: 0 };
  let place = pieces.first;
  for (; found.taken < pieces.count; found.taken += 1) {
    const piece = await pieces.read(found.taken, WANT, BATCH_ROWS).catch(() => null);
    if (piece === null || piece.from !== place.byte) break;
    found.rows.push(...piece.batches.flatMap(rowsOf));
    found.batches.push(...piece.batches.map(({ rows }) => rows));
    place = { byte: piece.next, row: place.row + piece.rows, line: place.line + piece.lines };
  }
  if (found.taken === pieces.count) return found;
  const { rows, batches, problems } = await inOrder(table, place);
  if (problems !== null) return { rows, batches, problems, taken: found.taken };
  return { ...found, rows: [...found.rows, ...rows], batches: [...found.batches, ...batches] };
}

function rowsOf({ rows, columns }: Batch): unknown[][] {
  const valuesOf = (column: Column | undefined) => Array.from((column?.values ?? []) as ArrayLike<unknown>);
  const [x, name] = [valuesOf(columns.get("x")), valuesOf(columns.get("name"))];
  return Array.from({ length: rows }, (_, row) => [x[row], name[row]]);
}

function problemsOf(error: unknown): unknown {
  return error instanceof Error && "problems" in error ? error.problems : error;
}

const number = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map(String) },
  fc.constantFrom("", "nan", " 1"),
);
const name = fc.oneof(
  { weight: 9, arbitrary: fc.stringMatching(/^[a-zé]{0,12}$/) },
  fc.constantFrom('"a,b"', '"a ""b"""', 'a"b', '"two\nlines"', '"two\r\nlines"'),
);
const record = fc.tuple(number, name).map((cells) => cells.join(","));
const bad = fc.constantFrom("none,a", "1", "1,2,3", '1,"never ends', '1,"a"b', "\x00,a");

it("pieces that follow each other hold what reading in order gives, and so does what is read from there on", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 40, arbitrary: record }, fc.constant(""), bad), {
        minLength: 1,
        maxLength: 60,
      }),
      fc.constantFrom("\n", "\r\n"),
      fc.constantFrom("", "\uFEFF"),
      fc.boolean(),
      fc.integer({ min: 1, max: 200 }),
      async (records, ending, mark, isEnded, pieceBytes) => {
        fc.pre(records.some((line) => line !== ""));
        const text = `${mark}name,x${ending}${records.map(turned).join(ending)}${isEnded ? ending : ""}`;
        const table = await opened(text, pieceBytes);
        const { taken: _, ...found } = await inPieces(table);
        expect(found).toEqual(await inOrder(table));
      },
    ),
    { numRuns: 150 },
  );
});

/** The file has its columns in the other order. */
function turned(line: string): string {
  const cut = line.indexOf(",");
  return cut < 0 ? line : `${line.slice(cut + 1)},${line.slice(0, cut)}`;
}

it("a file without line ends in quotes is read in pieces to its end", async () => {
  const lines = Array.from({ length: 500 }, (_, row) => `${row % 7 === 0 ? '"a,b"' : "c"},${row}`);
  const table = await opened(`name,x\n${lines.join("\n")}\n`, 64);
  const found = await inPieces(table);
  expect([found.taken, found.rows.length]).toEqual([table.pieces?.count, 500]);
  expect(found.taken).toBeGreaterThan(40);
});

it("a line end in quotes is not taken for one between records", async () => {
  // The second line of the name looks like a record, and begins a piece.
  const table = await opened('name,x\n"a\nb,1\nc",2\nd,3\n', 3);
  const found = await inPieces(table);
  expect(found.rows).toEqual([
    [2, "a\nb,1\nc"],
    [3, "d"],
  ]);
  expect(found.taken).toBeLessThan(table.pieces?.count ?? 0);
});

it("an error has the row and the line that it has in the file", async () => {
  const lines = Array.from({ length: 200 }, (_, row) => `a,${row === 150 ? "none" : row}`);
  const { problems } = await inPieces(await opened(`name,x\n${lines.join("\n")}`, 100));
  expect(problems).toMatchObject([
    { code: "dataset-mismatch", message: expect.stringContaining("row 151 (line 152)") },
  ]);
});

it("a file that may have more rows than allowed has no pieces", async () => {
  const table = await opened("name,x\na,1\nb,2\nc,3\nd,4\n", 4, { rows: 3 });
  expect(table.pieces).toBeUndefined();
  expect((await inOrder(table)).problems).toMatchObject([{ code: "dataset-too-large" }]);
});

it("a record beyond its bound is refused as in order", async () => {
  const table = await opened(`name,x\na,1\n"${"b".repeat(400)}",2\n`, 16, { recordBytes: 100 });
  const found = await inPieces(table);
  expect(found.problems).toEqual((await inOrder(table)).problems);
});
