import { failure } from "@modelgate/schema";
import { batchCapacity, type Draft, draft, finish, VectorDraft } from "./batch.ts";
import { tooLarge } from "./bounds.ts";
import { EXPECTED, Findings, quote } from "./findings.ts";
import { kindOf, shown, storeValue } from "./json-value.ts";
import { type JsonRecord, readRecords } from "./jsonl-records.ts";
import type { OpenedFile } from "./opened-file.ts";
import type { Batch, ColumnKind, Table } from "./table.ts";
import { findWanted, type Wanted } from "./wanted-columns.ts";

/** The first records decide which columns there are. */
const SAMPLE_RECORDS = 1000;

/**
 * Opens a file with one JSON object a line. Its columns are the keys of the first 1000 records, in the order in which
 * they first appear; a key that a record does not have is a missing value there, like null.
 */
export async function openJsonl(file: OpenedFile): Promise<Table> {
  const { path, bounds } = file;
  const kinds = new Map<string, ColumnKind | null>();
  let records = 0;
  const findings = new Findings(path);
  for await (const { fields } of readRecords(file, findings)) {
    for (const [name, value] of fields === null ? [] : Object.entries(fields)) {
      const kind = kindOf(value);
      const known = kinds.get(name);
      kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
    }
    if (kinds.size > bounds.columns) throw tooLarge("columns", bounds.columns, `${path}: the number of keys`);
    if (++records >= SAMPLE_RECORDS || findings.full) break;
  }
  findings.throwIfAny();
  if (records === 0)
    throw failure("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
  const columns = [...kinds].map(([name, native]) => ({ name, native }));
  return {
    path,
    format: "jsonl",
    columns,
    read: (want, batchRows) => readJsonl(file, findWanted({ path, columns }, want), batchRows),
  };
}

async function* readJsonl(
  file: OpenedFile,
  wanted: readonly Wanted[],
  batchRows: number,
): AsyncGenerator<Batch> {
  const findings = new Findings(file.path);
  const capacity = batchCapacity(batchRows, wanted.length);
  const names = wanted.map(({ name }) => name);
  let drafts = wanted.map(({ kind }) => draft(kind, capacity));
  let start = 0;
  let rows = 0;
  await file.assertUnchanged();
  for await (const record of readRecords(file, findings)) {
    storeRecord(record, start + rows + 1, { wanted, drafts, row: rows, findings });
    rows++;
    if (start + rows > file.bounds.rows)
      throw tooLarge("rows", file.bounds.rows, `${file.path}: the number of rows`);
    if (findings.full) break;
    if (rows < capacity && !drafts.some((column) => column.kind === "vector" && column.full(rows))) continue;
    if (!findings.some) yield finish(names, drafts, start, rows);
    drafts = drafts.map((column) => renew(column, capacity));
    start += rows;
    rows = 0;
  }
  findings.throwIfAny();
  if (rows > 0) yield finish(names, drafts, start, rows);
}

type Target = { wanted: readonly Wanted[]; drafts: readonly Draft[]; row: number; findings: Findings };

function storeRecord(
  { line, fields }: JsonRecord,
  number: number,
  { wanted, drafts, row, findings }: Target,
): void {
  if (fields === null) return;
  for (const [index, { name, kind }] of wanted.entries()) {
    const column = drafts[index];
    // Own keys only: a column may be called `constructor`.
    const value = Object.hasOwn(fields, name) ? fields[name] : null;
    const expected = column === undefined ? EXPECTED[kind] : storeValue(column, row, value);
    if (expected === null) continue;
    const got = shown(value);
    findings.mistyped({ row: number, line, column: name }, expected, got === null ? "nothing" : quote(got));
  }
}

/** An empty draft of the same kind; a vector keeps its width. */
function renew(column: Draft, capacity: number): Draft {
  const fresh = draft(column.kind, capacity);
  if (fresh instanceof VectorDraft && column instanceof VectorDraft) fresh.width = column.width;
  return fresh;
}
