export type Point = readonly [x: number, y: number];

export type Visit = (x: number, y: number) => void;

/** A curve whose x never falls: told point by point each time it is gone along, as a million points are best not held. */
export type Line = (visit: Visit) => void;

/** What a reduction may change of the area. */
const TOLERANCE = 1e-3;

/**
 * Some points of a curve, its ends among them, so few that a report can hold them: one for each of as many equal pieces
 * of its length, |dx| + |dy|, and of a piece's points the one that keeps the area up to there nearest to the curve's. Where
 * the area would in the end change by more than 0.001 twice as many points are kept. `area` is that of the whole curve.
 */
export function reduced(line: Line, most: number): { points: Point[]; area: number } {
  const whole = survey(line);
  for (let size = most; size < whole.points; size *= 2) {
    const points = pick(line, whole, size);
    if (Math.abs(areaUnder(points) - whole.area) <= TOLERANCE) return { points, area: whole.area };
  }
  const points: Point[] = [];
  line((x, y) => points.push([x, y]));
  return { points, area: whole.area };
}

/** The area under the lines between points. */
export function areaUnder(points: readonly Point[]): number {
  return survey((visit) => {
    for (const [x, y] of points) visit(x, y);
  }).area;
}

type Survey = { points: number; length: number; area: number };

function survey(line: Line): Survey {
  let [points, length, area, lastX, lastY] = [0, 0, 0, 0, 0];
  line((x, y) => {
    if (points > 0) {
      length += x - lastX + Math.abs(y - lastY);
      area += ((x - lastX) * (y + lastY)) / 2;
    }
    points++;
    lastX = x;
    lastY = y;
  });
  return { points, length, area };
}

function pick(line: Line, whole: Survey, size: number): Point[] {
  const kept: Point[] = [];
  // The point before, the last that is kept, and of this piece the best so far: an error below 0 says that there is none.
  let [at, lastX, lastY, walked, area, piece] = [0, 0, 0, 0, 0, 0];
  let [keptX, keptY, keptArea] = [0, 0, 0];
  let [bestX, bestY, bestArea, bestError] = [0, 0, 0, -1];
  const keep = (x: number, y: number) => {
    kept.push([x, y]);
    keptX = x;
    keptY = y;
  };
  line((x, y) => {
    const isInner = at > 0 && at < whole.points - 1;
    if (isInner) {
      walked += x - lastX + Math.abs(y - lastY);
      area += ((x - lastX) * (y + lastY)) / 2;
      const here = Math.min(size - 3, Math.floor((walked / whole.length) * (size - 2)));
      if (here > piece && bestError >= 0) {
        keep(bestX, bestY);
        keptArea = bestArea;
        bestError = -1;
      }
      piece = here;
      const own = keptArea + ((x - keptX) * (y + keptY)) / 2;
      const error = Math.abs(own - area);
      if (bestError < 0 || error <= bestError) [bestX, bestY, bestArea, bestError] = [x, y, own, error];
    } else {
      if (at > 0 && bestError >= 0) keep(bestX, bestY);
      keep(x, y);
    }
    at++;
    lastX = x;
    lastY = y;
  });
  return kept;
}
