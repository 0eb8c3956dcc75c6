import { drawPoisson, type PoissonTable, poissonTable } from "../random/poisson-table.ts";
import type { Random } from "../random/xoshiro.ts";
import { argsort } from "../ranking/argsort.ts";
import type { Stratum } from "./delong.ts";

/**
 * Rows in order of their scores, gathered: of a cell the area depends on how many of its rows are positive and negative,
 * and on the share of its own pairs that are in order, ties counting one half.
 */
export type AreaCells = {
  positives: Float64Array;
  negatives: Float64Array;
  inOrder: Float64Array;
};

/**
 * More cells than this are gathered into so many of equal numbers of rows. What one pair's place inside a cell adds to
 * the noise is then left out: with m cells about 1 / m^2 of the variance, 5e-6, where a thousand resamples leave 5e-2.
 */
const MOST_CELLS = 512;

/** Gathers rows by score, which must not be NaN: rows of one score, and neighbours of one class, exactly. */
export function areaCells(scores: Float64Array, isPositive: Uint8Array): AreaCells {
  const order = argsort(scores);
  return (
    gather(scores, isPositive, { order, size: 0, most: MOST_CELLS }) ??
    gather(scores, isPositive, { order, size: scores.length / MOST_CELLS, most: Number.POSITIVE_INFINITY }) ??
    EMPTY
  );
}

const EMPTY: AreaCells = {
  positives: new Float64Array(),
  negatives: new Float64Array(),
  inOrder: new Float64Array(),
};

/** Cells end between two scores: where the class changes, or of a size above 0 once they hold so many rows. null beyond `most`. */
function gather(
  scores: Float64Array,
  isPositive: Uint8Array,
  { order, size, most }: { order: Uint32Array; size: number; most: number },
): AreaCells | null {
  const n = order.length;
  const cells = { positives: [] as number[], negatives: [] as number[], inOrder: [] as number[] };
  let [positives, negatives, pairs] = [0, 0, 0];
  for (let start = 0, end = 0; start < n; start = end) {
    let [tied, tiedNegatives] = [0, 0];
    const score = scores[order[start] ?? 0];
    for (end = start; end < n && scores[order[end] ?? 0] === score; end++) {
      if (isPositive[order[end] ?? 0] === 1) tied++;
      else tiedNegatives++;
    }
    const isMore =
      size > 0 ? positives + negatives >= size : !isOneClass(positives + tied, negatives + tiedNegatives);
    if (isMore && positives + negatives > 0) {
      close();
      if (cells.inOrder.length >= most) return null;
      [positives, negatives, pairs] = [0, 0, 0];
    }
    pairs += tied * (negatives + tiedNegatives / 2);
    positives += tied;
    negatives += tiedNegatives;
  }
  close();
  return {
    positives: Float64Array.from(cells.positives),
    negatives: Float64Array.from(cells.negatives),
    inOrder: Float64Array.from(cells.inOrder),
  };

  function close(): void {
    cells.positives.push(positives);
    cells.negatives.push(negatives);
    cells.inOrder.push(positives * negatives === 0 ? 0 : pairs / positives / negatives);
  }
}

function isOneClass(positives: number, negatives: number): boolean {
  return positives === 0 || negatives === 0;
}

/** The area itself, exact however the rows were gathered. */
export function areaOf({ positives, negatives, inOrder }: AreaCells): number {
  let [above, below, pairs] = [0, 0, 0];
  for (let cell = 0; cell < inOrder.length; cell++) {
    const [up = 0, down = 0] = [positives[cell], negatives[cell]];
    pairs += up * (below + (inOrder[cell] ?? 0) * down);
    above += up;
    below += down;
  }
  return pairs / above / below;
}

/** What both classes add to the area's variance; rows of a cell lie at its middle, where they were gathered from more scores. */
export function strataOf(cells: AreaCells): [Stratum, Stratum] {
  const area = areaOf(cells);
  const [positives, negatives] = [cells.positives, cells.negatives].map((rows) =>
    rows.reduce((a, b) => a + b, 0),
  );
  const strata: [Stratum, Stratum] = [
    { rows: positives ?? 0, squares: 0, fourths: 0 },
    { rows: negatives ?? 0, squares: 0, fourths: 0 },
  ];
  let [above, below] = [0, 0];
  for (let cell = 0; cell < cells.inOrder.length; cell++) {
    const [up = 0, down = 0] = [cells.positives[cell], cells.negatives[cell]];
    const inOrder = cells.inOrder[cell] ?? 0;
    const under = below + inOrder * down;
    const over = strata[0].rows - above - (1 - inOrder) * up;
    add(strata[0], up, (under / strata[1].rows - area) / strata[0].rows);
    add(strata[1], down, (over / strata[0].rows - area) / strata[1].rows);
    above += up;
    below += down;
  }
  return strata;
}

function add(stratum: Stratum, rows: number, share: number): void {
  stratum.squares += rows * share ** 2;
  stratum.fourths += rows * share ** 4;
}

/**
 * Resamples the rows: each is drawn a Poisson(1) number of times, so a cell's rows as often as one Poisson number says,
 * and equal cells share a table to draw it from. The area is a ratio, so that the number of rows drawn need not be fixed;
 * of given numbers of both classes the cells are the multinomial's. NaN where a class is missing.
 */
export function areaDraws({ positives, negatives, inOrder }: AreaCells): (random: Random) => number {
  const tables = new Map<number, PoissonTable>();
  const tableOf = (rows: number) => {
    const table = tables.get(rows) ?? poissonTable(rows);
    tables.set(rows, table);
    return table;
  };
  const cells = Array.from(inOrder, (share, cell) => ({
    up: tableOf(positives[cell] ?? 0),
    down: tableOf(negatives[cell] ?? 0),
    share,
  }));
  return (random) => {
    let [above, below, pairs] = [0, 0, 0];
    for (const { up, down, share } of cells) {
      const drawnUp = drawPoisson(up, random);
      const drawnDown = drawPoisson(down, random);
      pairs += drawnUp * (below + share * drawnDown);
      above += drawnUp;
      below += drawnDown;
    }
    return above * below === 0 ? Number.NaN : pairs / above / below;
  };
}
