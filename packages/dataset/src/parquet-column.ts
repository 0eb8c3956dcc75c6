import { readSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import type { ColumnMetaData, FileMetaData, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import { tooLarge } from "./bounds.ts";
import { giveBack } from "./give-back.ts";
import { decodeValues, MOST_PAGE_BYTES, type Stored, unpack } from "./parquet-pages.ts";
import { bitWidth, RunReader } from "./parquet-runs.ts";
import type { Leaf } from "./parquet-schema.ts";
import { convert, type Values } from "./parquet-values.ts";
import type { ColumnKind } from "./table.ts";

/** Bytes all columns of one reading may still unpack to. */
export type Budget = { path: string; limit: number; used: number };

/** A page at hand: `slots` entries, of which those at the full definition level have a value. */
export type Page = {
  slots: number;
  repetition: RunReader | null;
  definition: RunReader | null;
  values: Values;
  /** Into `values`; null: the values follow each other. */
  indices: RunReader | null;
  /** The last page of its row group. */
  last: boolean;
  groupRows: number;
};

const FIRST_PEEK = 2 ** 12;
const MOST_HEADER = 2 ** 24;

/**
 * The pages of one column, row group after row group. Page headers are read and bounded here rather than by
 * hyparquet's reader, which would take a whole column chunk of a row group into memory and believe every count.
 */
export async function* readPages(
  { handle, metadata, budget }: { handle: FileHandle; metadata: FileMetaData; budget: Budget },
  leaf: Leaf,
  kind: ColumnKind,
): AsyncGenerator<Page> {
  // A data page is used up before the next is read, so they take turns in the same memory.
  let room = new ArrayBuffer(0);
  for (const group of metadata.row_groups) {
    if (group.num_rows === 0n) continue;
    const chunk = group.columns.find(({ meta_data: meta }) => meta?.path_in_schema.join(".") === leaf.path);
    if (chunk?.meta_data === undefined || chunk.file_path)
      throw new RangeError(`column ${leaf.path} is not in the file`);
    const meta = chunk.meta_data;
    const end = Number(start(meta) + meta.total_compressed_size);
    let at = Number(start(meta));
    let left = Number(meta.num_values);
    let dictionary: Values | null = null;
    while (left > 0) {
      const { header, next } = readHeader(handle, at, end);
      const bytes = readBytes(handle, next, header.compressed_page_size, roomFor(header, room));
      if (header.type !== "DICTIONARY_PAGE") room = bytes.buffer;
      at = next + bytes.length;
      charge(budget, header.uncompressed_page_size);
      if (header.type === "DICTIONARY_PAGE") {
        dictionary = readDictionary(bytes, header, { meta, leaf, kind });
      } else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
        const { made, ...page } = readPage(bytes, header, { meta, leaf, kind, dictionary, most: left });
        left -= page.slots;
        yield { ...page, last: left === 0, groupRows: Number(group.num_rows) };
        for (const array of made) if (array.buffer !== room) giveBack(array);
      }
    }
  }
}

function start(meta: ColumnMetaData): bigint {
  const { dictionary_page_offset: dictionary, data_page_offset: data } = meta;
  return dictionary !== undefined && dictionary > 0n && dictionary < data ? dictionary : data;
}

function readHeader(handle: FileHandle, at: number, end: number): { header: PageHeader; next: number } {
  for (let peek = FIRST_PEEK; ; peek *= 8) {
    const length = Math.min(peek, end - at);
    if (length <= 0) throw new RangeError("a column ends before its values");
    const bytes = readBytes(handle, at, length);
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), offset: 0 };
    let header: PageHeader;
    try {
      header = parquetHeader(reader);
    } catch (error) {
      // Statistics with long texts make long headers.
      if (length === end - at || peek > MOST_HEADER) throw error;
      continue;
    }
    const { compressed_page_size: packed, uncompressed_page_size: unpacked } = header;
    if (!(packed >= 0) || at + reader.offset + packed > end || !(unpacked >= 0))
      throw new RangeError("a page lies outside of its column");
    return { header, next: at + reader.offset };
  }
}

/** A dictionary lives as long as its column chunk, and so has memory of its own. */
function roomFor(header: PageHeader, room: ArrayBuffer): ArrayBuffer | undefined {
  const fits = header.type !== "DICTIONARY_PAGE" && header.compressed_page_size <= room.byteLength;
  return fits ? room : undefined;
}

/**
 * At the beginning of a buffer, its own or the one given, so that arrays of doubles can view it. At once: a megabyte takes a fifth of
 * a millisecond, less than to wake a thread that reads it ahead.
 */
export function readBytes(
  { fd }: FileHandle,
  at: number,
  length: number,
  room = new ArrayBuffer(length),
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(room, 0, length);
  for (let got = 0; got < length; ) {
    const count = readSync(fd, bytes, got, length - got, at + got);
    if (count === 0) throw new RangeError("the file ends too early");
    got += count;
  }
  return bytes;
}

function charge(budget: Budget, bytes: number): void {
  if (bytes > MOST_PAGE_BYTES)
    throw new RangeError(`a page of ${bytes} bytes; the most is ${MOST_PAGE_BYTES}: write smaller pages`);
  budget.used += bytes;
  if (budget.used > budget.limit)
    throw tooLarge("unpackedBytes", budget.limit, `${budget.path}: the unpacked pages of the wanted columns`);
}

type Chunk = { meta: ColumnMetaData; leaf: Leaf; kind: ColumnKind };

function readDictionary(bytes: Uint8Array, header: PageHeader, { meta, leaf, kind }: Chunk): Values {
  const page = unpack(bytes, meta.codec, header.uncompressed_page_size);
  const count = header.dictionary_page_header?.num_values ?? -1;
  if (!(count >= 0)) throw new RangeError("a dictionary has no length");
  const stored = decodeValues(page, 0, count, { encoding: "PLAIN", element: leaf.element });
  return convert("raw" in stored ? stored.raw : [], leaf.meaning, kind);
}

type PageTarget = Chunk & { dictionary: Values | null; most: number };

function readPage(
  bytes: Uint8Array,
  header: PageHeader,
  target: PageTarget,
): Omit<Page, "last" | "groupRows"> & { made: readonly ArrayBufferView[] } {
  const { meta, leaf, kind, dictionary, most } = target;
  const size = header.uncompressed_page_size;
  const v1 = header.data_page_header;
  const v2 = header.data_page_header_v2;
  const slots = v1?.num_values ?? v2?.num_values ?? -1;
  if (!(slots >= 0 && slots <= most))
    throw new RangeError(`a page claims ${slots} values where ${most} are left`);
  const encoding = v1?.encoding ?? v2?.encoding ?? "PLAIN";
  const levels =
    v2 === undefined ? levelsV1(unpack(bytes, meta.codec, size), leaf) : levelsV2(bytes, v2, { meta, size });
  const make = (span: { from: number; to: number }, highest: number) =>
    highest === 0 ? null : new RunReader(levels.head, { ...span, width: bitWidth(highest) });
  const present = count(make(levels.definition, leaf.definition), leaf.definition, slots);
  const stored = decodeValues(levels.body, levels.from, present, { encoding, element: leaf.element });
  const { values, indices } = resolve(stored, encoding, { leaf, kind, dictionary });
  return {
    slots,
    repetition: make(levels.repetition, leaf.list ? 1 : 0),
    definition: present === slots && !leaf.list ? null : make(levels.definition, leaf.definition),
    values,
    indices,
    made: [levels.body, ...(indices === null && ArrayBuffer.isView(values.list) ? [values.list] : [])],
  };
}

const FALSE_TRUE = [false, true];

function resolve(
  stored: Stored,
  encoding: string,
  { leaf, kind, dictionary }: Omit<PageTarget, "meta" | "most">,
) {
  if ("raw" in stored) return { values: convert(stored.raw, leaf.meaning, kind), indices: null };
  const values = encoding === "RLE" ? convert(FALSE_TRUE, leaf.meaning, kind) : dictionary;
  if (values === null) throw new RangeError("a page refers to a dictionary that is not there");
  return { values, indices: stored.indices };
}

/** Where levels and values lie in a page. */
type Levels = {
  head: Uint8Array;
  repetition: { from: number; to: number };
  definition: { from: number; to: number };
  body: Uint8Array;
  from: number;
};

function levelsV1(page: Uint8Array, leaf: Leaf): Levels {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const span = (from: number, present: boolean) => {
    if (!present) return { from, to: from };
    return { from: from + 4, to: from + 4 + view.getUint32(from, true) };
  };
  const repetition = span(0, leaf.list);
  const definition = span(repetition.to, leaf.definition > 0);
  return { head: page, repetition, definition, body: page, from: definition.to };
}

function levelsV2(
  bytes: Uint8Array,
  header: NonNullable<PageHeader["data_page_header_v2"]>,
  { meta, size }: { meta: ColumnMetaData; size: number },
): Levels {
  const { repetition_levels_byte_length: first, definition_levels_byte_length: second } = header;
  const both = first + second;
  if (!(first >= 0 && second >= 0 && both <= bytes.length && both <= size))
    throw new RangeError("levels lie outside of their page");
  const packed = bytes.subarray(both);
  const body = header.is_compressed === false ? packed : unpack(packed, meta.codec, size - both);
  return {
    head: bytes,
    repetition: { from: 0, to: first },
    definition: { from: first, to: both },
    body,
    from: 0,
  };
}

function count(levels: RunReader | null, highest: number, slots: number): number {
  if (levels === null) return slots;
  let present = 0;
  for (let seen = 0; seen < slots; ) {
    const run = levels.take(slots - seen);
    if (levels.value === highest) present += run;
    seen += run;
  }
  return present;
}
