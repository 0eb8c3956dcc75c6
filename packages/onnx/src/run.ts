import type { Cursor } from "./cursor.ts";
import type { Span } from "./source.ts";

/**
 * Values of one repeated scalar field that follow each other in the file: packed into one field, or each with its own tag. A run is
 * passed in one loop, for a tree ensemble has millions of values, and its values are read only when they are asked for.
 */
export type Run = Span & { readonly wireType: number; readonly packed: boolean; readonly count: number };

/** Passes a packed field. */
export function packedRun(cursor: Cursor, wireType: number): Run {
  const { start, end } = cursor.pass(2);
  if (wireType === 0) return { start, end, wireType, packed: true, count: varintsIn(cursor, { start, end }) };
  const width = widthOf(wireType);
  const count = (end - start) / width;
  if (Number.isInteger(count)) return { start, end, wireType, packed: true, count };
  throw cursor.broken(`a packed list of ${width}-byte numbers ends inside one`, start);
}

function varintsIn(cursor: Cursor, span: Span): number {
  const { end } = cursor;
  let count = 0;
  for (cursor.goTo(span); cursor.at < span.end; count += 1) cursor.passVarint();
  cursor.end = end;
  return count;
}

/** Passes fields of the same tag. The cursor is behind the first tag, which begins at `start`. */
export function taggedRun(
  cursor: Cursor,
  wireType: number,
  { tag, start }: { tag: number; start: number },
): Run {
  cursor.pass(wireType);
  let end = cursor.at;
  let count = 1;
  for (; end < cursor.end && cursor.tag() === tag; count += 1) {
    cursor.pass(wireType);
    end = cursor.at;
  }
  cursor.at = end;
  return { start, end, wireType, packed: false, count };
}

/** Visits where each value of a run lies that is not packed. */
export function eachValue(cursor: Cursor, run: Run, visit: (value: Span) => void): void {
  cursor.goTo(run);
  for (let left = run.count; left > 0; left -= 1) {
    cursor.tag();
    visit(cursor.pass(run.wireType));
  }
}

/** The values of a run of varints. */
export function integers(cursor: Cursor, run: Run): BigInt64Array<ArrayBuffer> {
  const values = new BigInt64Array(run.count);
  cursor.goTo(run);
  for (let index = 0; index < values.length; index += 1) {
    if (!run.packed) cursor.tag();
    values[index] = cursor.varint64();
  }
  return values;
}

/** The values of a run of fixed width as little-endian bytes. */
export function fixedWidth(cursor: Cursor, run: Run): Uint8Array {
  if (run.packed) return cursor.bytes(run);
  const width = widthOf(run.wireType);
  const numbers = new Uint8Array(run.count * width);
  let at = 0;
  eachValue(cursor, run, (value) => {
    numbers.set(cursor.bytes(value), at);
    at += width;
  });
  return numbers;
}

function widthOf(wireType: number): number {
  return wireType === 1 ? 8 : 4;
}
