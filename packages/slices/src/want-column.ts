import { closest, failure } from "@modelgate/schema";
import type { Column } from "./column.ts";

/** @throws ModelgateError `slice-invalid` naming a near one */
export function wantColumn(columns: ReadonlyMap<string, Column>, name: string): Column {
  const column = columns.get(name);
  if (column !== undefined) return column;
  const names = [...columns.keys()];
  const near = closest(name, names);
  throw failure("slice-invalid", `slices: no column ${JSON.stringify(name)}`, {
    hint: near === null ? `There are ${names.join(", ") || "none"}.` : `Did you mean "${near}"?`,
  });
}
