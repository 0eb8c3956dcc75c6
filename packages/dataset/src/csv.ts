import { failure } from "@modelgate/schema";
import { tooLarge } from "./bounds.ts";
import { openSource } from "./byte-source.ts";
import { ByteWindow } from "./byte-window.ts";
import { type CsvHeader, parseHeader } from "./csv-header.ts";
import { CsvParser } from "./csv-parser.ts";
import { type CsvFile, PIECE_BYTES, piecesOf, stretchEnd } from "./csv-pieces.ts";
import type { OpenedFile } from "./opened-file.ts";
import type { Batch, ColumnKind, Place, Table } from "./table.ts";
import { findWanted } from "./wanted-columns.ts";

/**
 * Opens a CSV (RFC 4180) or TSV file with a header line, in UTF-8. What pandas does where the RFC is silent: lines without a byte are
 * skipped (but for a file with one column, where they are missing values), and a quote inside an unquoted field is
 * a character like others.
 * @param pieceBytes the records that begin in so many bytes are a piece
 */
export async function openCsv(
  file: OpenedFile,
  delimiter: "," | "\t",
  pieceBytes = PIECE_BYTES,
): Promise<Table> {
  const code = delimiter.charCodeAt(0);
  const window = await openWindow(file);
  try {
    const { names, line } = await readHeader(file, window, code);
    const first = { byte: window.place, row: 0, line };
    while (!window.final && isBlank(window)) await skipBlank(window);
    if (isBlank(window)) {
      throw failure("dataset-unreadable", `${file.path}: has a header and no rows`, {
        hint: "Expected at least one row under the column names.",
      });
    }
    const columns = names.map((name) => ({ name, native: null }));
    const csv: CsvFile = { file, delimiter: code, names, first, columns, pieceBytes };
    const pieces = piecesOf(csv);
    return {
      path: file.path,
      columns,
      format: "csv",
      read: (want, batchRows, from) => readCsv(csv, want, batchRows, from),
      ...(pieces === null ? {} : { pieces }),
    };
  } finally {
    await window.close();
  }
}

async function* readCsv(
  csv: CsvFile,
  want: Readonly<Record<string, ColumnKind>>,
  batchRows: number,
  from = csv.first,
): AsyncGenerator<Batch> {
  const { file, names, delimiter } = csv;
  const wanted = findWanted({ path: file.path, columns: csv.columns }, want);
  await file.assertUnchanged();
  const window = await windowAt(csv, from);
  try {
    const parser = new CsvParser({ path: file.path, names, delimiter, line: from.line }, wanted, batchRows);
    parser.before = from.row;
    for (;;) {
      const end = stretchEnd(csv, window.place);
      const until = window.start + end - window.place;
      window.start = parser.parse(
        window.bytes,
        { start: window.start, end: window.end, until },
        window.final,
      );
      if (parser.before + parser.rows > file.bounds.rows)
        throw tooLarge("rows", file.bounds.rows, `${file.path}: the number of rows`);
      if (parser.findings.full) break;
      if (parser.full || (window.place >= end && parser.rows > 0)) {
        if (!parser.findings.some) yield parser.take();
        else parser.take();
      } else if (window.place >= end) continue;
      else if (window.final && window.size === 0) break;
      else await moreOfRecord(file, window, parser);
    }
    parser.findings.throwIfAny();
    if (parser.rows > 0) yield parser.take();
  } finally {
    await window.close();
  }
}

/** A window that begins at a record; what is packed can only be read from the front. */
async function windowAt({ file, delimiter, first }: CsvFile, from: Place): Promise<ByteWindow> {
  if (!file.gzipped) return await openWindow(file, from.byte);
  if (from !== first) throw new RangeError(`${file.path}: is packed, and has no other place to begin`);
  const window = await openWindow(file);
  await readHeader(file, window, delimiter);
  return window;
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

async function openWindow({ path, gzipped, bounds }: OpenedFile, from = 0): Promise<ByteWindow> {
  const source = await openSource(path, gzipped, bounds.unpackedBytes, from);
  return new ByteWindow(source, { from, until: Number.POSITIVE_INFINITY });
}

function isBlank(window: ByteWindow): boolean {
  return window.bytes.subarray(window.start, window.end).every((byte) => byte === 10 || byte === 13);
}

async function skipBlank(window: ByteWindow): Promise<void> {
  window.start = window.end;
  await window.more();
}
