import { failure } from "@modelgate/schema";
import { tooLarge } from "./bounds.ts";
import { openSource } from "./byte-source.ts";
import { ByteWindow } from "./byte-window.ts";
import { type CsvHeader, parseHeader } from "./csv-header.ts";
import { CsvParser } from "./csv-parser.ts";
import type { OpenedFile } from "./opened-file.ts";
import type { Batch, ColumnKind, Table } from "./table.ts";
import { findWanted } from "./wanted-columns.ts";

/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 */
export async function openCsv(file: OpenedFile, delimiter: "," | "\t"): Promise<Table> {
  const code = delimiter.charCodeAt(0);
  const window = await openWindow(file);
  try {
    const { names } = await readHeader(file, window, code);
    while (!window.final && isBlank(window)) await skipBlank(window);
    if (isBlank(window)) {
      throw failure("dataset-unreadable", `${file.path}: has a header and no rows`, {
        hint: "Expected at least one row under the column names.",
      });
    }
    const columns = names.map((name) => ({ name, native: null }));
    const shape = { path: file.path, columns };
    return {
      ...shape,
      format: "csv",
      read: (want, batchRows) => readCsv({ file, delimiter: code, shape }, want, batchRows),
    };
  } finally {
    await window.close();
  }
}

async function* readCsv(
  { file, delimiter, shape }: { file: OpenedFile; delimiter: number; shape: Pick<Table, "path" | "columns"> },
  want: Readonly<Record<string, ColumnKind>>,
  batchRows: number,
): AsyncGenerator<Batch> {
  const wanted = findWanted(shape, want);
  await file.assertUnchanged();
  const window = await openWindow(file);
  try {
    const { names, line } = await readHeader(file, window, delimiter);
    const parser = new CsvParser({ path: file.path, names, delimiter, line }, wanted, batchRows);
    for (;;) {
      window.start = parser.parse(window.bytes, window.start, window.end, window.final);
      if (parser.before + parser.rows > file.bounds.rows)
        throw tooLarge("rows", file.bounds.rows, `${file.path}: the number of rows`);
      if (parser.findings.full) break;
      if (parser.full) {
        if (!parser.findings.some) yield parser.take();
        else parser.take();
      } else if (window.final && window.size === 0) break;
      else await moreOfRecord(file, window, parser);
    }
    parser.findings.throwIfAny();
    if (parser.rows > 0) yield parser.take();
  } finally {
    await window.close();
  }
}

async function moreOfRecord(file: OpenedFile, window: ByteWindow, parser: CsvParser): Promise<void> {
  const { recordBytes } = file.bounds;
  if (window.size > recordBytes) {
    throw tooLarge("recordBytes", recordBytes, `${file.path}: the record that begins at line ${parser.line}`);
  }
  await window.more();
}

async function readHeader(file: OpenedFile, window: ByteWindow, delimiter: number): Promise<CsvHeader> {
  const { path, bounds } = file;
  while (window.size < 3 && !window.final) await window.more();
  skipMark(window);
  if (window.size === 0)
    throw failure("dataset-unreadable", `${path}: is empty`, { hint: "Expected column names and rows." });
  for (;;) {
    const header = parseHeader(path, window.bytes, window, { delimiter, columns: bounds.columns });
    if (header !== null) {
      window.start = header.next;
      return header;
    }
    if (window.size > bounds.recordBytes)
      throw tooLarge("recordBytes", bounds.recordBytes, `${path}: the header`);
    await window.more();
  }
}

/** Spreadsheets begin UTF-8 files with a byte order mark, which is no part of the first name. */
function skipMark(window: ByteWindow): void {
  const { bytes, start } = window;
  if (window.size >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf)
    window.start += 3;
}

async function openWindow({ path, gzipped, bounds }: OpenedFile): Promise<ByteWindow> {
  return new ByteWindow(await openSource(path, gzipped, bounds.unpackedBytes));
}

function isBlank(window: ByteWindow): boolean {
  return window.bytes.subarray(window.start, window.end).every((byte) => byte === 10 || byte === 13);
}

async function skipBlank(window: ByteWindow): Promise<void> {
  window.start = window.end;
  await window.more();
}
