import type { Span } from "./source.ts";

/** Writers align tensors to pages, at most 64 KiB, so that they can be mapped; what is between must be zeros. */
const MAX_PADDING_BYTES = 1 << 16;

/** The parts of a file of `length` bytes that no range covers. Ranges are in order and do not overlap. */
export function gapsBetween(ranges: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let end = 0;
  for (const range of [...ranges, { start: length, end: length }]) {
    if (range.start > end) gaps.push({ start: end, end: range.start });
    end = Math.max(end, range.end);
  }
  return gaps;
}

/** Watches chunks in file order for bytes in gaps that are not padding. `found` is the first such byte. */
export function paddingWatch(gaps: readonly Span[]) {
  let next = 0;
  let found = gaps.find(({ start, end }) => end - start >= MAX_PADDING_BYTES)?.start ?? null;
  return {
    see(chunk: Uint8Array, offset: number): void {
      for (let gap = gaps[next]; found === null && gap !== undefined; gap = gaps[next]) {
        const from = Math.max(gap.start - offset, 0);
        if (from >= chunk.length) return;
        const index = chunk.subarray(from, gap.end - offset).findIndex((byte) => byte !== 0);
        if (index >= 0) found = offset + from + index;
        if (gap.end - offset > chunk.length) return;
        next += 1;
      }
    },
    found: (): number | null => found,
  };
}
