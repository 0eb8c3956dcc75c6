/** Where things lie, on one axis, in the unit of the value. */
export type BarPoints = {
  value: number;
  limit: number | null;
  low?: number | undefined;
  high?: number | undefined;
};

const UNICODE = { empty: "·", line: "─", low: "├", high: "┤", value: "●", limit: "┃", both: "◆" } as const;
const ASCII = { empty: ".", line: "-", low: "[", high: "]", value: "o", limit: "|", both: "X" } as const;

/**
 * A picture of an estimate, its interval and its limit, `width` characters wide (odd, at least 9): `··├──●──┤·┃··`.
 * Whatever lies on one side of the limit is drawn on that side, however close; `◆` means exactly at the limit.
 */
export function intervalBar(points: BarPoints, { width = 21, ascii = false } = {}): string {
  const { value, limit, low = value, high = value } = points;
  const signs = ascii ? ASCII : UNICODE;
  const place = axis(limit === null ? [value, low, high] : [value, low, high, limit], limit, width);
  const [first, last] = [place(low), place(high)];
  const cells: string[] = new Array(width).fill(signs.empty);
  cells.fill(signs.line, first, last + 1);
  if (first < last) {
    cells[first] = signs.low;
    cells[last] = signs.high;
  }
  cells[place(value)] = signs.value;
  if (limit !== null) cells[place(limit)] = value === limit ? signs.both : signs.limit;
  return cells.join("");
}

/** Maps a number to a cell, keeping one free at each end; only the limit itself gets the limit's cell. */
function axis(numbers: readonly number[], limit: number | null, width: number): (x: number) => number {
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  const room = width - 5;
  // The span between the largest numbers there are overflows; half of it does not.
  const half = Number.isFinite(last - first) ? 1 : 0.5;
  const span = last * half - first * half;
  const scale = (x: number) =>
    2 + (span > 0 ? Math.round(((x * half - first * half) / span) * room) : Math.floor(room / 2));
  return (x) => {
    if (limit === null || x === limit) return scale(x);
    return x < limit ? Math.min(scale(x), scale(limit) - 1) : Math.max(scale(x), scale(limit) + 1);
  };
}
