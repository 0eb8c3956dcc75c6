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
  // In an object: a number that a closure writes to by itself takes memory each time.
  const seen = { points: 0, length: 0, area: 0, x: 0, y: 0 };
  line((x, y) => {
    if (seen.points > 0) {
      seen.length += x - seen.x + Math.abs(y - seen.y);
      seen.area += strip(seen, x, y);
    }
    seen.points++;
    seen.x = x;
    seen.y = y;
  });
  return seen;
}

/** The area under the line from one point to the next. */
function strip(from: { x: number; y: number }, x: number, y: number): number {
  return ((x - from.x) * (y + from.y)) / 2;
}

function pick(line: Line, whole: Survey, size: number): Point[] {
  const points: Point[] = [];
  const walked = { points: 0, length: 0, area: 0, piece: 0, x: 0, y: 0 };
  const kept = { x: 0, y: 0, area: 0 };
  /** Of this piece; an error below 0 says that there is none yet. */
  const best = { x: 0, y: 0, area: 0, error: -1 };
  const keepBest = () => {
    if (best.error < 0) return;
    points.push([best.x, best.y]);
    kept.x = best.x;
    kept.y = best.y;
    kept.area = best.area;
    best.error = -1;
  };
  const end = whole.points - 1;
  line((x, y) => {
    if (walked.points === 0) {
      points.push([x, y]);
      kept.x = x;
      kept.y = y;
    } else if (walked.points === end) {
      keepBest();
      points.push([x, y]);
    } else {
      walked.length += x - walked.x + Math.abs(y - walked.y);
      walked.area += strip(walked, x, y);
      const piece = Math.min(size - 3, Math.floor((walked.length / whole.length) * (size - 2)));
      if (piece > walked.piece) keepBest();
      walked.piece = piece;
      const area = kept.area + strip(kept, x, y);
      const error = Math.abs(area - walked.area);
      if (best.error < 0 || error <= best.error) {
        best.x = x;
        best.y = y;
        best.area = area;
        best.error = error;
      }
    }
    walked.points++;
    walked.x = x;
    walked.y = y;
  });
  return points;
}
