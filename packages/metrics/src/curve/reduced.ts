export type Point = readonly [x: number, y: number];

/**
 * A curve of rows by score, told score by score each time it is gone along, as a million points are best not held. Points
 * go from call to call as counts: numbers with a fraction would take memory each time.
 */
export type Line = {
  kind: "roc" | "precision-recall";
  positives: number;
  negatives: number;
  /** Positive rows, and rows, of each score or a higher one, from the highest down; weights where rows have them. */
  each: (visit: (found: number, above: number) => void) => void;
};

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
  return { points: pointsOf(line), area: whole.area };
}

/** The area under the lines between points. */
export function areaUnder(points: readonly Point[]): number {
  const [first = [0, 0] as const] = points;
  const last = { x: first[0], y: first[1] };
  let area = 0;
  for (const [x, y] of points) {
    area += strip(last, x, y);
    last.x = x;
    last.y = y;
  }
  return area;
}

/** Where the curve is after so many rows; before the first one nothing was found, and nothing wrong. */
function xOf({ kind, positives, negatives }: Line, found: number, above: number): number {
  return kind === "roc" ? (above - found) / negatives : found / positives;
}

function yOf({ kind, positives }: Line, found: number, above: number): number {
  if (kind === "roc") return found / positives;
  return above === 0 ? 1 : found / above;
}

/** The area under the line from one point to the next. */
function strip(from: { x: number; y: number }, x: number, y: number): number {
  return ((x - from.x) * (y + from.y)) / 2;
}

function pointsOf(line: Line): Point[] {
  const points: Point[] = [[xOf(line, 0, 0), yOf(line, 0, 0)]];
  line.each((found, above) => {
    const [x, y] = [xOf(line, found, above), yOf(line, found, above)];
    const last = points.at(-1);
    if (x !== last?.[0] || y !== last[1]) points.push([x, y]);
  });
  return points;
}

type Survey = { points: number; length: number; area: number };

/** Points that repeat the one before count for nothing: rows of no weight add some. */
function survey(line: Line): Survey {
  const seen = { points: 1, length: 0, area: 0, x: xOf(line, 0, 0), y: yOf(line, 0, 0) };
  line.each((found, above) => {
    const x = xOf(line, found, above);
    const y = yOf(line, found, above);
    if (x === seen.x && y === seen.y) return;
    seen.length += x - seen.x + Math.abs(y - seen.y);
    seen.area += strip(seen, x, y);
    seen.points++;
    seen.x = x;
    seen.y = y;
  });
  return seen;
}

function pick(line: Line, whole: Survey, size: number): Point[] {
  const [firstX, firstY] = [xOf(line, 0, 0), yOf(line, 0, 0)];
  const points: Point[] = [[firstX, firstY]];
  const walked = { points: 1, length: 0, area: 0, piece: 0, x: firstX, y: firstY };
  const kept = { x: firstX, y: firstY, area: 0 };
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
  line.each((found, above) => {
    const x = xOf(line, found, above);
    const y = yOf(line, found, above);
    if (x === walked.x && y === walked.y) return;
    walked.points++;
    if (walked.points === whole.points) {
      keepBest();
      points.push([x, y]);
      return;
    }
    walked.length += x - walked.x + Math.abs(y - walked.y);
    walked.area += strip(walked, x, y);
    walked.x = x;
    walked.y = y;
    const piece = Math.min(size - 3, Math.floor((walked.length / whole.length) * (size - 2)));
    if (piece > walked.piece) keepBest();
    walked.piece = piece;
    const area = kept.area + strip(kept, x, y);
    const error = Math.abs(area - walked.area);
    if (best.error >= 0 && error > best.error) return;
    best.x = x;
    best.y = y;
    best.area = area;
    best.error = error;
  });
  return points;
}
