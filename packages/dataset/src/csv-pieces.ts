import { openSource } from "./byte-source.ts";
import { ByteWindow, LF } from "./byte-window.ts";
import { CsvParser } from "./csv-parser.ts";
import type { OpenedFile } from "./opened-file.ts";
import type { Batch, Piece, Pieces, Place, Table } from "./table.ts";
import { findWanted, type Wanted } from "./wanted-columns.ts";

/** A CSV file whose header is read. */
export type CsvFile = Pick<Table, "columns"> & {
  file: OpenedFile;
  delimiter: number;
  names: readonly string[];
  /** Where the first record begins. */
  first: Place;
  /** The records that begin in so many bytes are a piece. */
  pieceBytes: number;
};

/** Enough for some batches, and few enough to wait for their turn. */
export const PIECE_BYTES = 2 ** 21;

/**
 * Where the stretch of the file ends in which a byte lies; what is packed is one stretch. Batches end there however the file is
 * read, so that a model is fed the same ones.
 */
export function stretchEnd({ file, first, pieceBytes }: CsvFile, byte: number): number {
  if (file.gzipped) return Number.POSITIVE_INFINITY;
  return first.byte + (Math.floor((byte - first.byte) / pieceBytes) + 1) * pieceBytes;
}

/** A plain file in pieces; null where what is asked of the whole could not be told from one of them. */
export function piecesOf(csv: CsvFile): Pieces | null {
  const { file, first, names, pieceBytes } = csv;
  const { rows, unpackedBytes } = file.bounds;
  // No row has fewer bytes than columns.
  if (file.gzipped || file.sizeBytes > unpackedBytes || file.sizeBytes / names.length > rows) return null;
  return {
    count: Math.max(1, Math.ceil((file.sizeBytes - first.byte) / pieceBytes)),
    first,
    async read(index, want, batchRows) {
      const wanted = findWanted({ path: file.path, columns: csv.columns }, want);
      await file.assertUnchanged();
      return await readPiece(csv, index, wanted, batchRows);
    },
  };
}

async function readPiece(
  csv: CsvFile,
  index: number,
  wanted: readonly Wanted[],
  batchRows: number,
): Promise<Piece> {
  const { file, first, names, delimiter, pieceBytes } = csv;
  const begin = first.byte + index * pieceBytes;
  const until = begin + pieceBytes;
  // A record begins here if a line ends just before.
  const from = index === 0 ? begin : begin - 1;
  const source = await openSource(file.path, false, file.bounds.unpackedBytes, from);
  const window = new ByteWindow(source, { from, until });
  try {
    if (index > 0) await skipLine(window, file);
    const started = window.place;
    const parser = new CsvParser({ path: file.path, names, delimiter, line: 0 }, wanted, batchRows);
    const batches: Batch[] = [];
    while (window.place < until) {
      const span = {
        start: window.start,
        end: window.end,
        until: window.start + until - window.place,
      };
      window.start = parser.parse(window.bytes, span, window.final);
      parser.findings.throwIfAny();
      if (parser.full) batches.push(parser.take());
      else if (window.final && window.size === 0) break;
      else if (window.place < until) await moreOfRecord(window, file);
    }
    if (parser.rows > 0) batches.push(parser.take());
    return { from: started, next: window.place, rows: parser.before, lines: parser.line, batches };
  } finally {
    await window.close();
  }
}

/** Goes to the byte after the next line feed, or to the end of the file. */
async function skipLine(window: ByteWindow, file: OpenedFile): Promise<void> {
  for (const first = window.place; window.place - first <= file.bounds.recordBytes; ) {
    const found = window.bytes.indexOf(LF, window.start);
    if (found >= 0 && found < window.end) {
      window.start = found + 1;
      return;
    }
    window.start = window.end;
    if (window.final) return;
    await window.more();
  }
  throw endless(file);
}

async function moreOfRecord(window: ByteWindow, file: OpenedFile): Promise<void> {
  if (window.size > file.bounds.recordBytes) throw endless(file);
  await window.more();
}

/** Perhaps it is no record at all, so the bound is told of by who reads the file in order. */
function endless({ path }: OpenedFile) {
  return new RangeError(`${path}: a record without an end`);
}
