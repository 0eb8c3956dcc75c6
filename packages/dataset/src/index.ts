export { DEFAULT_BOUNDS } from "./bounds.ts";
export { digestFile } from "./digest-file.ts";
export { openTable } from "./open-table.ts";
export type { Batch, Bounds, Column, ColumnKind, Piece, Pieces, Place, Table } from "./table.ts";
