/** How a column is wanted. The reader converts, or says which row cannot be converted. */
export type ColumnKind = "number" | "integer" | "text" | "boolean" | "vector";

/** The values of one column in one batch. Arrays have one entry a row, but for `vector`. */
export type Column =
  /** A missing value (empty cell, null) is NaN. */
  | { kind: "number"; values: Float64Array }
  /** A missing value is an error: int64 has none. */
  | { kind: "integer"; values: BigInt64Array }
  /** A missing value is the empty string. Numbers are written shortest: 3, never 3.0. */
  | { kind: "text"; values: string[] }
  /** 0 or 1; a missing value is an error. */
  | { kind: "boolean"; values: Uint8Array }
  /** Row-major, rows × width; every row has the same width. */
  | { kind: "vector"; width: number; values: Float64Array };

/** Consecutive rows. `start` is the zero-based number of the first within the file. */
export type Batch = { start: number; rows: number; columns: ReadonlyMap<string, Column> };

/** What a stranger's file may cost before it is refused. */
export type Bounds = {
  /** Bytes after decompression, or values × width of a Parquet file. */
  unpackedBytes: number;
  rows: number;
  columns: number;
  /** One record of a text format, in bytes. */
  recordBytes: number;
};

/** A byte of a text file at which a record begins: the rows before it, and its physical line, from 1. */
export type Place = { byte: number; row: number; line: number };

/** The records that begin in one stretch of a file; rows, and lines, count from the first of them. */
export type Piece = {
  /** The byte at which the first record begins, and that at which the first of the next piece does. */
  from: number;
  next: number;
  rows: number;
  lines: number;
  batches: readonly Batch[];
};

/** A text file in stretches that can be read at the same time. */
export type Pieces = {
  count: number;
  first: Place;
  /**
   * Reads one of them. Whether a line end ends a record is known only from what comes before: its records are those of
   * the file if the piece before ends where this one begins, and if not they are nothing.
   * @throws ModelgateError for anything that is wrong with it; what that is says who reads the file in order
   */
  read(index: number, want: Readonly<Record<string, ColumnKind>>, batchRows: number): Promise<Piece>;
};

/** An opened data set: its column names in file order, and its rows on demand. */
export type Table = {
  path: string;
  format: "csv" | "jsonl" | "parquet";
  /** `native` is what the format itself says; CSV says nothing. */
  columns: readonly { name: string; native: ColumnKind | null }[];
  /**
   * Reads only the wanted columns, in batches of at most `batchRows`. Can be called again. `from` is where to begin, for
   * tables that have pieces, whose ends are ends of batches.
   */
  read(want: Readonly<Record<string, ColumnKind>>, batchRows: number, from?: Place): AsyncGenerator<Batch>;
  /** Absent where rows can only be read one after another. */
  pieces?: Pieces;
};
