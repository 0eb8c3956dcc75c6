export type Point = readonly [x: number, y: number];

/** Positive rows, and rows, of each score or a higher one, or their weights; the first `count` entries hold. */
export type Piece = { found: ArrayLike<number>; above: ArrayLike<number>; count: number };

/** A curve of rows by score, told piece by piece each time it is gone along, as a million points are best not held. */
export type Line = {
  kind: "roc" | "precision-recall";
  positives: number;
  negatives: number;
  /** From the highest score down. */
  pieces: () => Iterable<Piece>;
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
  let [lastX, lastY] = first;
  let area = 0;
  for (const [x, y] of points) {
    area += strip(lastX, lastY, x, y);
    lastX = x;
    lastY = y;
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
function strip(fromX: number, fromY: number, x: number, y: number): number {
  return ((x - fromX) * (y + fromY)) / 2;
}

function pointsOf(line: Line): Point[] {
  const points: Point[] = [[xOf(line, 0, 0), yOf(line, 0, 0)]];
  for (const { found, above, count } of line.pieces()) {
    for (let i = 0; i < count; i++) {
      const [x, y] = [xOf(line, found[i] ?? 0, above[i] ?? 0), yOf(line, found[i] ?? 0, above[i] ?? 0)];
      const last = points.at(-1);
      if (x !== last?.[0] || y !== last[1]) points.push([x, y]);
    }
  }
  return points;
}

type Survey = { points: number; length: number; area: number };

/** Points that repeat the one before count for nothing: rows of no weight add some. */
function survey(line: Line): Survey {
  const seen = { points: 1, length: 0, area: 0, x: xOf(line, 0, 0), y: yOf(line, 0, 0) };
  for (const piece of line.pieces()) surveyPiece(line, piece, seen);
  return seen;
}

function surveyPiece(line: Line, { found, above, count }: Piece, seen: Survey & Place): void {
  // In variables: a number with a fraction that is written to an object takes memory each time.
  let { points, length, area, x: lastX, y: lastY } = seen;
  for (let i = 0; i < count; i++) {
    const x = xOf(line, found[i] ?? 0, above[i] ?? 0);
    const y = yOf(line, found[i] ?? 0, above[i] ?? 0);
    if (x === lastX && y === lastY) continue;
    length += x - lastX + Math.abs(y - lastY);
    area += strip(lastX, lastY, x, y);
    points++;
    lastX = x;
    lastY = y;
  }
  Object.assign(seen, { points, length, area, x: lastX, y: lastY });
}

type Place = { x: number; y: number };

/** Where the walk along a curve is, and the last point kept. */
type Walk = Survey & Place & { piece: number; kept: Place & { area: number }; best: Best };

/** The best point of a piece so far; an error below 0 says that there is none yet. */
type Best = Place & { area: number; error: number };

function pick(line: Line, whole: Survey, size: number): Point[] {
  const first = { x: xOf(line, 0, 0), y: yOf(line, 0, 0) };
  const points: Point[] = [[first.x, first.y]];
  const walk: Walk = {
    ...{ ...first, points: 1, length: 0, area: 0, piece: 0 },
    kept: { ...first, area: 0 },
    best: { ...first, area: 0, error: -1 },
  };
  for (const piece of line.pieces()) pickFrom(piece, { line, whole, size, walk, points });
  return points;
}

type Picking = { line: Line; whole: Survey; size: number; walk: Walk; points: Point[] };

function pickFrom({ found, above, count }: Piece, { line, whole, size, walk, points }: Picking): void {
  // In variables of this function alone, as above.
  let { points: walked, length, area, piece, x: lastX, y: lastY } = walk;
  let { x: keptX, y: keptY, area: keptArea } = walk.kept;
  let { x: bestX, y: bestY, area: bestArea, error: bestError } = walk.best;
  for (let i = 0; i < count; i++) {
    const x = xOf(line, found[i] ?? 0, above[i] ?? 0);
    const y = yOf(line, found[i] ?? 0, above[i] ?? 0);
    if (x === lastX && y === lastY) continue;
    walked++;
    if (walked === whole.points) {
      if (bestError >= 0) points.push([bestX, bestY]);
      points.push([x, y]);
      bestError = -1;
      break;
    }
    length += x - lastX + Math.abs(y - lastY);
    area += strip(lastX, lastY, x, y);
    lastX = x;
    lastY = y;
    const now = Math.min(size - 3, Math.floor((length / whole.length) * (size - 2)));
    if (now > piece && bestError >= 0) {
      points.push([bestX, bestY]);
      keptX = bestX;
      keptY = bestY;
      keptArea = bestArea;
      bestError = -1;
    }
    piece = now;
    const own = keptArea + strip(keptX, keptY, x, y);
    const error = Math.abs(own - area);
    if (bestError >= 0 && error > bestError) continue;
    bestX = x;
    bestY = y;
    bestArea = own;
    bestError = error;
  }
  Object.assign(walk, { points: walked, length, area, piece, x: lastX, y: lastY });
  walk.kept = { x: keptX, y: keptY, area: keptArea };
  walk.best = { x: bestX, y: bestY, area: bestArea, error: bestError };
}
