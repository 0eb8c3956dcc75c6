type Point = readonly [number, number];

/** At most `most` points of a curve, its ends among them, each within the unit square. */
export function thinned(points: readonly Point[], most: number): Point[] {
  const step = Math.max(1, (points.length - 1) / (most - 1));
  const count = Math.min(points.length, most);
  return Array.from({ length: count }, (_, index) => {
    const [x, y] = points[Math.round(index * step)] ?? [0, 0];
    return [unit(x), unit(y)] as const;
  });
}

/** The height of a curve at each of `xs`, straight between its points, the highest where it is upright. */
export function heightsAt(points: readonly Point[], xs: readonly number[]): number[] {
  const sorted = points.map(([x, y]) => [unit(x), unit(y)] as const).sort(([a, b], [c, d]) => a - c || b - d);
  return xs.map((x) => {
    const after = sorted.findIndex(([at]) => at > x);
    const right = sorted[after];
    const left = after < 0 ? sorted.at(-1) : sorted[after - 1];
    if (left === undefined) return right?.[1] ?? 0;
    if (right === undefined || left[0] === x) return left[1];
    return left[1] + ((right[1] - left[1]) * (x - left[0])) / (right[0] - left[0]);
  });
}

/** A stranger's curve may leave the square. */
function unit(x: number): number {
  return Math.min(1, Math.max(0, x));
}
