import { type FileHandle, open } from "node:fs/promises";
import { failure, ModelgateError, type Problem, throwProblems } from "@modelgate/schema";
import { type FileMetaData, parquetMetadata } from "hyparquet";
import { batchCapacity, draft, finish, VectorDraft } from "./batch.ts";
import { tooLarge } from "./bounds.ts";
import { Findings, quote } from "./findings.ts";
import type { OpenedFile } from "./opened-file.ts";
import { type Budget, readBytes, readPages } from "./parquet-column.ts";
import { ColumnCursor } from "./parquet-cursor.ts";
import { columnsOf, type Leaf, type ParquetColumn } from "./parquet-schema.ts";
import { canBecome } from "./parquet-values.ts";
import type { Batch, ColumnKind, Table } from "./table.ts";
import { unreadable } from "./unreadable.ts";
import { findWanted, refuseDuplicates, type Wanted } from "./wanted-columns.ts";

/** A choice: far beyond the footers of ordinary files, and small enough to parse in memory. */
const MOST_FOOTER_BYTES = 2 ** 27;
const TRAILER = 8;

/**
 * Opens a Parquet file: its footer is read and every size in it held against the bounds.
 * @throws ModelgateError `dataset-unreadable`, `dataset-too-large`
 */
export async function openParquet(file: OpenedFile): Promise<Table> {
  const { path } = file;
  if (!file.parquet) {
    throw failure("dataset-unreadable", `${path}: is no Parquet file: it does not begin with PAR1`, {
      hint: "Write it again, or give it the ending of what it is.",
    });
  }
  // A damaged footer can hold anything anywhere, so everything that looks at it first does so in here.
  const { metadata, columns } = await withHandle(path, async (handle) => {
    const metadata = await readFooter(handle, file);
    const columns = columnsOf(metadata);
    if (columns.length > file.bounds.columns) {
      throw tooLarge("columns", file.bounds.columns, `${path}: the number of columns`);
    }
    const names = columns.map(({ name }) => name);
    refuseDuplicates(path, names);
    checkRows(file, metadata);
    return { metadata, columns };
  });
  const shape = { path, columns: columns.map(({ name, native }) => ({ name, native })) };
  return {
    ...shape,
    format: "parquet",
    read: (want, batchRows) => readParquet(file, { metadata, columns }, findWanted(shape, want), batchRows),
  };
}

type Known = { metadata: FileMetaData; columns: readonly ParquetColumn[] };
type Source = Wanted & { leaf: Leaf };

async function* readParquet(
  file: OpenedFile,
  known: Known,
  wanted: readonly Wanted[],
  batchRows: number,
): AsyncGenerator<Batch> {
  const { path, bounds } = file;
  const { metadata } = known;
  const sources = wanted.map((column) => sourceOf(path, column, known.columns));
  throwProblems(sources.flatMap((source) => ("code" in source ? [source] : [])));
  const readable = sources.flatMap((source) => ("code" in source ? [] : [source]));
  const cells = checkSize(file, metadata, readable);
  const total = Number(metadata.num_rows);
  const capacity = batchCapacity(batchRows, Math.ceil(cells / total));
  await file.assertUnchanged();
  const handle = await open(path);
  const findings = new Findings(path);
  const budget: Budget = { path, limit: bounds.unpackedBytes, used: 0 };
  const cursors = readable.map((source) => {
    return new ColumnCursor(
      readPages({ handle, metadata, budget }, source.leaf, source.kind),
      source,
      findings,
    );
  });
  const widths = new Map<string, number>();
  try {
    for (let first = 0; first < total && !findings.full; first += capacity) {
      const rows = Math.min(capacity, total - first);
      const drafts = readable.map(({ name, kind }) => {
        const column = draft(kind, rows);
        if (column instanceof VectorDraft) column.width = widths.get(name) ?? -1;
        return column;
      });
      for (const [index, column] of drafts.entries())
        await wrapped(path, cursors[index]?.fill(column, rows, first + 1));
      for (const [index, column] of drafts.entries())
        if (column instanceof VectorDraft) widths.set(readable[index]?.name ?? "", column.width);
      if (findings.some) continue;
      yield finish(
        readable.map(({ name }) => name),
        drafts,
        first,
        rows,
      );
    }
    findings.throwIfAny();
    for (const cursor of cursors) await wrapped(path, cursor.end());
  } finally {
    for (const cursor of cursors) await cursor.close();
    await handle.close();
  }
}

function sourceOf(
  path: string,
  { name, kind, index }: Wanted,
  columns: readonly ParquetColumn[],
): Source | Problem {
  const column = columns[index];
  const leaf = column?.leaf ?? null;
  if (leaf !== null && canBecome(leaf.meaning, kind) && leaf.list === (kind === "vector"))
    return { name, kind, index, leaf };
  const holds = column?.native ?? "nested or binary values";
  const message = `${path}: column ${quote(name)}: expected ${kind}, but the file says it holds ${holds}`;
  return {
    code: "dataset-mismatch",
    message,
    hint: "Name another column, or write this one with another type.",
    at: { path },
  };
}

/** Bytes of a value once it is decoded; text counts as its reference and a short string. */
const WIDTHS: Record<ColumnKind, number> = { number: 8, integer: 8, vector: 8, boolean: 1, text: 24 };

/** Holds rows x wanted columns x width against the bound before anything is decoded. Gives the number of cells. */
function checkSize({ path, bounds }: OpenedFile, metadata: FileMetaData, sources: readonly Source[]): number {
  let bytes = 0;
  let cells = 0;
  for (const { leaf, kind } of sources) {
    let values = Number(metadata.num_rows);
    if (leaf.list) {
      const chunks = metadata.row_groups.flatMap((group) => group.columns);
      const own = chunks.filter(({ meta_data: meta }) => meta?.path_in_schema.join(".") === leaf.path);
      values = own.reduce((sum, { meta_data: meta }) => sum + Number(meta?.num_values ?? 0), 0);
    }
    cells += values;
    bytes += values * WIDTHS[kind];
  }
  if (!(bytes <= bounds.unpackedBytes)) {
    throw tooLarge(
      "unpackedBytes",
      bounds.unpackedBytes,
      `${path}: ${bytes} bytes in the wanted columns once unpacked`,
    );
  }
  return cells;
}

function checkRows({ path, bounds }: OpenedFile, { num_rows: rows, row_groups: groups }: FileMetaData): void {
  if (rows > BigInt(bounds.rows)) throw tooLarge("rows", bounds.rows, `${path}: ${rows} rows`);
  const sum = groups.reduce((total, group) => total + group.num_rows, 0n);
  if (rows < 0n || sum !== rows || groups.some((group) => group.num_rows < 0n)) {
    throw corrupt(path, new RangeError(`the file claims ${rows} rows, its row groups ${sum}`));
  }
  if (rows === 0n)
    throw failure("dataset-unreadable", `${path}: has no rows`, { hint: "Expected at least one row." });
}

async function readFooter(handle: FileHandle, { path, sizeBytes }: OpenedFile): Promise<FileMetaData> {
  if (sizeBytes < 12) throw new RangeError("the file ends too early");
  const trailer = readBytes(handle, sizeBytes - TRAILER, TRAILER);
  const length = new DataView(trailer.buffer).getUint32(0, true);
  if (Buffer.from(trailer).toString("latin1", 4) !== "PAR1")
    throw new RangeError("it does not end with PAR1: was it cut?");
  if (length > sizeBytes - 12) throw new RangeError("the footer is longer than the file");
  if (length > MOST_FOOTER_BYTES) {
    throw failure(
      "dataset-too-large",
      `${path}: a footer of ${length} bytes; the most is ${MOST_FOOTER_BYTES}`,
      {
        hint: "Write fewer columns or larger row groups.",
      },
    );
  }
  const footer = readBytes(handle, sizeBytes - TRAILER - length, length + TRAILER);
  return parquetMetadata(footer, { geoparquet: false });
}

async function withHandle<T>(path: string, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await open(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    return await use(handle);
  } catch (error) {
    throw corrupt(path, error);
  } finally {
    await handle.close();
  }
}

async function wrapped(path: string, work: Promise<void> | undefined): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw corrupt(path, error);
  }
}

/** What hyparquet and our own checks throw on broken bytes, as an error that names the file. */
function corrupt(path: string, error: unknown): ModelgateError {
  if (error instanceof ModelgateError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return failure("dataset-unreadable", `${path}: cannot be read as Parquet: ${reason}`, {
    hint: "The file may be damaged, encrypted or written with a feature that is not supported: write it again.",
    cause: error,
  });
}
