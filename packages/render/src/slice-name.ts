import { shorten } from "./visible.ts";

/** "writer=7, pen=blue", raw; "" for all rows. */
export function sliceName(slice: Record<string, string> | null): string {
  return shorten(
    Object.entries(slice ?? {})
      .map(([column, value]) => `${column}=${value}`)
      .join(", "),
  );
}
