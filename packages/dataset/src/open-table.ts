import { failure } from "@modelgate/schema";
import { openCsv } from "./csv.ts";
import { openJsonl } from "./jsonl.ts";
import { openFile } from "./opened-file.ts";
import type { Bounds, Table } from "./table.ts";

const ENDING = /\.(csv|tsv|jsonl|ndjson|parquet|pq)(?:\.gz)?$/i;

/**
 * Opens a data set: CSV, TSV, JSONL, each plain or gzipped, or Parquet. The ending of the name says which; what the
 * first bytes say beyond doubt (Parquet, gzip) counts more. Only the header, the first records or the footer are read.
 * @throws ModelgateError `file-missing`, `dataset-unreadable`, `dataset-too-large`
 */
export async function openTable(path: string, bounds: Partial<Bounds> = {}): Promise<Table> {
  const file = await openFile(path, bounds);
  const ending = file.parquet ? "parquet" : ENDING.exec(path)?.[1]?.toLowerCase();
  switch (ending) {
    case "csv":
      return openCsv(file, ",");
    case "tsv":
      return openCsv(file, "\t");
    case "jsonl":
    case "ndjson":
      return openJsonl(file);
    case "parquet":
    case "pq":
      // Its decompressors are most of what a reader of CSV would load.
      return (await import("./parquet.ts")).openParquet(file);
    default:
      throw failure("dataset-unreadable", `${path}: cannot tell the format from the name`, {
        hint: "Name it .csv, .tsv, .jsonl, .ndjson or .parquet; the text formats may end in .gz.",
      });
  }
}
