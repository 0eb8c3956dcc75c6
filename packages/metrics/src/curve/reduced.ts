export type Point = readonly [x: number, y: number];

/** A curve whose x never falls, as parallel arrays: of a million points objects would take a hundred megabytes. */
export type Line = { x: Float64Array; y: Float64Array };

/** What a reduction may change of the area. */
const TOLERANCE = 1e-3;

/**
 * Some points of a curve, its ends among them, so few that a report can hold them: one for each of as many equal pieces
 * of its length, |dx| + |dy|, and of a piece's points the one that keeps the area up to there nearest to the curve's. Where
 * the area would in the end change by more than 0.001 twice as many points are kept.
 */
export function reduced(line: Line, most: number): Point[] {
  for (let size = most; size < line.x.length; size *= 2) {
    const kept = pick(line, size);
    if (Math.abs(areaUnder(kept) - areaUnder(line)) <= TOLERANCE) return pointsOf(kept);
  }
  return pointsOf(line);
}

/** The area under the lines between points. */
export function areaUnder(line: Line): number {
  let area = 0;
  for (let i = 1; i < line.x.length; i++) area += strip(line, i - 1, i);
  return area;
}

function strip({ x, y }: Line, from: number, to: number): number {
  return (((x[to] ?? 0) - (x[from] ?? 0)) * ((y[to] ?? 0) + (y[from] ?? 0))) / 2;
}

function pick(line: Line, size: number): Line {
  const last = line.x.length - 1;
  let total = 0;
  for (let i = 1; i <= last; i++) total += lengthOf(line, i);
  const kept = [0];
  let [walked, area, ownArea, piece] = [0, 0, 0, 0];
  let best: { at: number; error: number; own: number } | null = null;
  for (let i = 1; i < last; i++) {
    walked += lengthOf(line, i);
    area += strip(line, i - 1, i);
    const here = Math.min(size - 3, Math.floor((walked / total) * (size - 2)));
    if (here > piece && best !== null) {
      kept.push(best.at);
      ownArea = best.own;
      best = null;
    }
    piece = here;
    const own = ownArea + strip(line, kept.at(-1) ?? 0, i);
    const error = Math.abs(own - area);
    if (best === null || error <= best.error) best = { at: i, error, own };
  }
  if (best !== null) kept.push(best.at);
  kept.push(last);
  return {
    x: Float64Array.from(kept, (i) => line.x[i] ?? 0),
    y: Float64Array.from(kept, (i) => line.y[i] ?? 0),
  };
}

function lengthOf({ x, y }: Line, i: number): number {
  return (x[i] ?? 0) - (x[i - 1] ?? 0) + Math.abs((y[i] ?? 0) - (y[i - 1] ?? 0));
}

function pointsOf({ x, y }: Line): Point[] {
  return Array.from(x, (at, i): Point => [at, y[i] ?? 0]);
}
