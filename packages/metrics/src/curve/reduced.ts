export type Point = readonly [x: number, y: number];

/** What a reduction may change of the area. */
const TOLERANCE = 1e-3;

/**
 * Some points of a curve whose x never falls, its ends among them, so few that a report can hold them: one for each of as
 * many equal pieces of its length, |dx| + |dy|, and of a piece's points the one that keeps the area up to there nearest to
 * the curve's. Where the area would in the end change by more than 0.001 twice as many points are kept.
 */
export function reduced(points: readonly Point[], most: number): readonly Point[] {
  for (let size = most; size < points.length; size *= 2) {
    const kept = pick(points, size);
    if (Math.abs(areaUnder(kept) - areaUnder(points)) <= TOLERANCE) return kept;
  }
  return points;
}

/** The area under the lines between points whose x never falls. */
export function areaUnder(points: readonly Point[]): number {
  let area = 0;
  for (let i = 1; i < points.length; i++) area += strip(points[i - 1], points[i]);
  return area;
}

function strip(from: Point = [0, 0], to: Point = [0, 0]): number {
  return ((to[0] - from[0]) * (to[1] + from[1])) / 2;
}

function pick(points: readonly Point[], size: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return [];
  let total = 0;
  for (let i = 1; i < points.length; i++) total += lengthOf(points[i - 1], points[i]);
  const kept = [first];
  let [walked, area, ownArea] = [0, 0, 0];
  let piece = 0;
  let best: { point: Point; error: number; own: number } | null = null;
  for (let i = 1; i < points.length - 1; i++) {
    const point = points[i] ?? last;
    walked += lengthOf(points[i - 1], point);
    area += strip(points[i - 1], point);
    const at = Math.min(size - 3, Math.floor((walked / total) * (size - 2)));
    if (at > piece && best !== null) {
      kept.push(best.point);
      ownArea = best.own;
      best = null;
    }
    piece = at;
    const own = ownArea + strip(kept.at(-1), point);
    const error = Math.abs(own - area);
    if (best === null || error <= best.error) best = { point, error, own };
  }
  if (best !== null) kept.push(best.point);
  return [...kept, last];
}

function lengthOf(from: Point = [0, 0], to: Point = [0, 0]): number {
  return to[0] - from[0] + Math.abs(to[1] - from[1]);
}
