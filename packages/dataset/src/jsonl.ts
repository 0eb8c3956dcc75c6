import { failure } from "@modelgate/schema";
import { tooLarge } from "./bounds.ts";
import { Findings } from "./findings.ts";
import { kindOf } from "./json-value.ts";
import { openRecords } from "./jsonl-records.ts";
import { JsonRows } from "./jsonl-rows.ts";
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
  const sample = await openRecords(file, findings);
  try {
    while (records < SAMPLE_RECORDS && !findings.full) {
      const record = await sample.next();
      if (record === null) break;
      records++;
      for (const [name, value] of Object.entries(record.fields ?? {})) {
        const kind = kindOf(value);
        const known = kinds.get(name);
        kinds.set(name, known === "integer" && kind === "number" ? kind : (known ?? kind));
      }
      if (kinds.size > bounds.columns) {
        throw tooLarge("columns", bounds.columns, `${path}: the number of keys`);
      }
    }
  } finally {
    await sample.close();
  }
  findings.throwIfAny();
  if (records === 0)
    throw failure("dataset-unreadable", `${path}: has no rows`, { hint: "Expected one JSON object a line." });
  const columns = [...kinds].map(([name, native]) => ({ name, native }));
  return {
    path,
    format: "jsonl",
    columns,
    read: (want, batchRows) =>
      readJsonl(file, [...kinds.keys()], findWanted({ path, columns }, want), batchRows),
  };
}

async function* readJsonl(
  file: OpenedFile,
  names: readonly string[],
  wanted: readonly Wanted[],
  batchRows: number,
): AsyncGenerator<Batch> {
  const findings = new Findings(file.path);
  const rowsOf = new JsonRows(names, wanted, batchRows, findings);
  await file.assertUnchanged();
  const records = await openRecords(file, findings);
  try {
    while (!findings.full) {
      rowsOf.takePlain(records, file.bounds.recordBytes);
      const record = rowsOf.full ? null : await records.next();
      if (record !== null) rowsOf.store(record);
      if (rowsOf.before + rowsOf.rows > file.bounds.rows)
        throw tooLarge("rows", file.bounds.rows, `${file.path}: the number of rows`);
      if (!rowsOf.full) {
        if (record === null) break;
        continue;
      }
      const batch = rowsOf.take();
      if (!findings.some) yield batch;
    }
    findings.throwIfAny();
    if (rowsOf.rows > 0) yield rowsOf.take();
  } finally {
    await records.close();
  }
}
