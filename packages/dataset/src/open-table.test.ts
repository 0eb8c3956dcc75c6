import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type ErrorCode, ModelgateError } from "@modelgate/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { digestFile } from "./digest-file.ts";
import { openTable } from "./open-table.ts";
import type { Bounds, ColumnKind } from "./table.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dataset-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** What is thrown when the file is opened and read to its end; null when nothing is. */
async function refusal(
  path: string,
  want: Record<string, ColumnKind>,
  bounds: Partial<Bounds> = {},
): Promise<ModelgateError | null> {
  try {
    const table = await openTable(path, bounds);
    for await (const batch of table.read(want, 2)) expect(batch.rows).toBeLessThanOrEqual(2);
    return null;
  } catch (error) {
    if (error instanceof ModelgateError) return error;
    throw error;
  }
}

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const LFS = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
type Row = [name: string, content: string | Uint8Array, code: ErrorCode, says: RegExp];

describe("refuses", () => {
  it.each<Row>([
    ["empty.csv", "", "dataset-unreadable", /is empty/],
    ["empty.csv.gz", gzipSync(""), "dataset-unreadable", /is empty/],
    ["header.csv", "x,y\n\n", "dataset-unreadable", /has a header and no rows/],
    ["twice.csv", "x,y,x\n1,2,3\n", "dataset-unreadable", /repeats "x"/],
    ["pointer.csv", LFS, "dataset-unreadable", /Git LFS pointer/],
    ["pointer.parquet", LFS, "dataset-unreadable", /Git LFS pointer/],
    [
      "ragged.csv",
      "x,y\n1,2\n3\n4,5,6\n",
      "dataset-unreadable",
      /line 3: expected 2 fields .* found 1\n.*line 4: .* found 3/s,
    ],
    ["open.csv", 'x,y\n1,2\n3,"4\n5,6\n', "dataset-unreadable", /line 3: a quoted field never ends/],
    ["after.csv", 'x,y\n1,"2"3\n', "dataset-unreadable", /line 2: text after the closing quote/],
    ["semicolons.csv", "x;y\n1;2\n", "dataset-unreadable", /must be separated by commas/],
    ["utf16.csv", Buffer.from("\ufeffx,y\n1,2\n", "utf16le"), "dataset-unreadable", /UTF-16/],
    ["binary.csv", Buffer.from("x\0,y\n1,2\n"), "dataset-unreadable", /zero byte/],
    ["zip.csv", Buffer.from("504b030414000000", "hex"), "dataset-unreadable", /zip archive/],
    [
      "latin1.csv",
      Buffer.from("x,y\n1,2\n1,caf\xe9\n", "latin1"),
      "dataset-mismatch",
      /row 2 \(line 3\), column "y": expected UTF-8/,
    ],
    [
      "cut.csv.gz",
      gzipSync("x,y\n1,2\n3,4\n".repeat(99)).subarray(0, 30),
      "dataset-unreadable",
      /not a whole gzip file/,
    ],
    ["list.jsonl", "[1]\n", "dataset-unreadable", /line 1: expected a JSON object/],
    ["nan.jsonl", '{"x": 1, "y": "a"}\n{"x": NaN}\n', "dataset-unreadable", /line 2: is not JSON/],
    ["blank.jsonl", "\n\n", "dataset-unreadable", /has no rows/],
    ["cut.parquet", "PAR1 and no more", "dataset-unreadable", /does not end with PAR1/],
    ["text.parquet", "x,y\n1,2\n", "dataset-unreadable", /does not begin with PAR1/],
    [
      "lies.parquet",
      Buffer.concat([
        Buffer.from("PAR1"),
        Buffer.alloc(99, 0x19),
        Buffer.from("5f000000", "hex"),
        Buffer.from("PAR1"),
      ]),
      "dataset-unreadable",
      /cannot be read as Parquet/,
    ],
    ["data.bin", "x,y\n1,2\n", "dataset-unreadable", /cannot tell the format/],
  ])("%s", async (name, content, code, says) => {
    const path = await fileOf(name, content);
    const error = await refusal(path, { x: "number", y: "text" });
    expect(error?.message).toMatch(says);
    expect(error?.message).toContain(path);
    expect(error?.code).toBe(code);
    expect(error?.problems.every(({ hint }) => code === "dataset-mismatch" || hint !== undefined)).toBe(true);
  });

  it("a missing file, and a directory", async () => {
    expect((await refusal(join(folder, "none.csv"), {}))?.code).toBe("file-missing");
    await mkdir(join(folder, "folder.csv"));
    expect((await refusal(join(folder, "folder.csv"), {}))?.message).toMatch(
      /expected a file, found a directory/,
    );
    await expect(digestFile(join(folder, "none.csv"))).rejects.toMatchObject({ code: "file-missing" });
  });

  it("every absent column at once, with near names", async () => {
    const path = await fileOf("names.csv", "label,pixel_1,pixel_2\n1,2,3\n");
    const error = await refusal(path, { lable: "text", "Pixel 1": "number", other: "text", label: "text" });
    expect(error?.problems.map(({ message, hint }) => [message.slice(path.length + 2), hint])).toEqual([
      ['no column "lable"', 'Did you mean "label"?'],
      ['no column "Pixel 1"', 'Did you mean "pixel_1"?'],
      ['no column "other"', 'The file has: "label", "pixel_1", "pixel_2".'],
    ]);
  });

  it("mistyped cells of several columns at once, by row, line and column", async () => {
    const path = await fileOf(
      "mistyped.csv",
      `n,i,b,t\n1,2,true,"two\nlines"\nx,2.5,yes,ok\n${"y".repeat(70)},,maybe,ok\n`,
    );
    const error = await refusal(path, { n: "number", i: "integer", b: "boolean", t: "text" });
    expect(error?.code).toBe("dataset-mismatch");
    expect(error?.problems.map(({ message }) => message.slice(path.length + 2))).toEqual([
      'row 2 (line 4), column "n": expected a number, got "x"',
      'row 2 (line 4), column "i": expected a whole number from -2^63 to 2^63-1, got "2.5"',
      'row 2 (line 4), column "b": expected true or false (or 1, 0), got "yes"',
      `row 3 (line 5), column "n": expected a number, got "${"y".repeat(60)}…"`,
      'row 3 (line 5), column "i": expected a whole number from -2^63 to 2^63-1, got ""',
      'row 3 (line 5), column "b": expected true or false (or 1, 0), got "maybe"',
    ]);
    expect(error?.problems[0].at).toEqual({ path, line: 4 });
  });

  it("at most ten problems, three of them of one column", async () => {
    const path = await fileOf("many.csv", `a,b\n${"x,y\n".repeat(50)}${"1\n".repeat(50)}`);
    const problems = (await refusal(path, { a: "number", b: "number" }))?.problems ?? [];
    expect(problems).toHaveLength(10);
    expect(problems.filter(({ message }) => message.includes('"a"'))).toHaveLength(3);
  });

  it("a file that changed between opening and reading", async () => {
    const path = await fileOf("changing.csv", "x\n1\n");
    const table = await openTable(path);
    await writeFile(path, "x\n1\n2\n");
    await expect(table.read({ x: "number" }, 9).next()).rejects.toMatchObject({ code: "dataset-unreadable" });
  });
});

describe("JSONL", () => {
  const lines = [
    '{"n": 3.0, "i": 9007199254740993, "v": [1, null], "o": true}',
    '{"n": null, "i": -2, "v": [3, 4]}',
  ];

  it("keeps every digit, writes numbers shortest, and takes absent keys as missing", async () => {
    const table = await openTable(await fileOf("exact.jsonl", `\ufeff${lines.join("\n\n")}`));
    expect(table.columns.map(({ native }) => native)).toEqual(["integer", "integer", "vector", "boolean"]);
    const batches = table.read({ n: "text", i: "integer", v: "vector", o: "text" }, 9);
    const batch = (await batches.next()).value;
    await batches.return(undefined);
    expect(batch?.columns.get("n")).toEqual({ kind: "text", values: ["3", ""] });
    expect(batch?.columns.get("i")).toEqual({
      kind: "integer",
      values: BigInt64Array.of(9007199254740993n, -2n),
    });
    expect(batch?.columns.get("v")).toEqual({
      kind: "vector",
      width: 2,
      values: Float64Array.of(1, Number.NaN, 3, 4),
    });
    expect(batch?.columns.get("o")).toEqual({ kind: "text", values: ["true", ""] });
  });

  it.each<[ColumnKind, string, RegExp]>([
    ["integer", "1e18", /got "1000000000000000000"/],
    ["integer", "9223372036854775808", /got "9223372036854775808"/],
    ["integer", "null", /got nothing/],
    ["number", '"1.5"', /expected a number, got "1.5"/],
    ["text", "[1]", /expected text, got "a list"/],
    ["vector", "[1, 2, 3]", /expected a list of 2 numbers, as in the first row, got "a list"/],
  ])("refuses as %s: %s", async (kind, value, says) => {
    const first = { integer: "1", number: "1", text: '"a"', vector: "[1, 2]", boolean: "true" }[kind];
    const path = await fileOf("refused.jsonl", `{"x": ${first}}\n{"x": ${value}}\n`);
    const error = await refusal(path, { x: kind });
    expect(error?.message).toMatch(says);
    expect(error?.message).toContain('row 2 (line 2), column "x"');
  });
});

it("digests the bytes on disk", async () => {
  expect(await digestFile(await fileOf("abc.txt", "abc"))).toEqual({
    digest: "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    sizeBytes: 3,
  });
});
