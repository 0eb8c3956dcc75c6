import { PROFILE_BOUNDS, type Profile, type ProfileColumn } from "@modelgate/schema";
import { type Matrix, PortFold, type PortShape } from "./port-fold.ts";
import { RowSample } from "./row-sample.ts";

/** Consecutive rows of what went in and came out, a matrix for each port. */
export type ProfiledBlock = { rows: number; inputs: readonly Matrix[]; outputs: readonly Matrix[] };

/** The ports of a model in the order in which blocks bring their matrices. */
export type ProfiledPorts = { inputs: readonly PortShape[]; outputs: readonly PortShape[] };

/** The profile of a data set while its rows come. Its memory is bounded by the columns, 260 kB for each, not by the rows. */
export class ProfileFold {
  readonly #inputs: Side;
  readonly #outputs: Side;
  readonly #sample = new RowSample();
  /** Rows that this fold has seen itself, which its sample is drawn from. */
  #own = 0;
  #merged = 0;
  #looked = 0;

  constructor(ports: ProfiledPorts) {
    this.#inputs = sideOf(ports.inputs);
    this.#outputs = sideOf(ports.outputs);
  }

  /** @throws TypeError for a block that lacks a port or a row of one */
  add({ rows, inputs, outputs }: ProfiledBlock): void {
    check(this.#inputs, inputs, rows);
    check(this.#outputs, outputs, rows);
    const chosen = this.#sample.take(rows);
    for (const [at, fold] of this.#inputs.folds) fold.take(inputs[at] ?? [], chosen);
    for (const [at, fold] of this.#outputs.folds) fold.take(outputs[at] ?? [], chosen);
    this.#looked += chosen.at.length;
    this.#own += rows;
  }

  /**
   * Takes all that another fold of the same ports took, of other rows.
   * @throws TypeError for one of other ports
   */
  merge(other: ProfileFold): void {
    for (const [at, fold] of this.#inputs.folds) fold.merge(other.#inputs.folds.get(at));
    for (const [at, fold] of this.#outputs.folds) fold.merge(other.#outputs.folds.get(at));
    this.#merged += other.#own + other.#merged;
    this.#looked += other.#looked;
  }

  /** @param classes the labels of a `highest` part's indices; empty: unknown */
  profile(dataset: string, classes: readonly string[] = []): Profile {
    return {
      dataset,
      rows: this.#own + this.#merged,
      looked: this.#looked,
      inputs: columnsOf(this.#inputs),
      outputs: columnsOf(this.#outputs),
      classes: namedClasses(classes),
      omitted: this.#inputs.omitted + this.#outputs.omitted,
    };
  }
}

/** The profile of blocks that are all there. */
export function profileOf(dataset: string, ports: ProfiledPorts, blocks: Iterable<ProfiledBlock>): Profile {
  const fold = new ProfileFold(ports);
  for (const block of blocks) fold.add(block);
  return fold.profile(dataset);
}

/** Labels as a profile holds them; none where they are too many. */
export function namedClasses(classes: readonly string[]): string[] {
  if (classes.length > PROFILE_BOUNDS.categories) return [];
  return classes.map((label) => label.slice(0, PROFILE_BOUNDS.name).toWellFormed());
}

/** The ports that have columns, by their place in blocks. */
type Side = { shapes: readonly PortShape[]; folds: ReadonlyMap<number, PortFold>; omitted: number };

/** Gives every port at least one column while there are any left, and each of its values one where that goes. */
function sideOf(shapes: readonly PortShape[]): Side {
  const least = ({ hasHighest }: PortShape) => (hasHighest ? 2 : 1);
  let left = PROFILE_BOUNDS.columns - shapes.reduce((sum, shape) => sum + least(shape), 0);
  const folds = new Map<number, PortFold>();
  let used = 0;
  for (const [at, shape] of shapes.entries()) {
    if (used + least(shape) > PROFILE_BOUNDS.columns) continue;
    used += least(shape);
    const isPooled = shape.width - 1 > Math.max(0, left);
    if (!isPooled) left -= shape.width - 1;
    folds.set(at, new PortFold(shape, isPooled));
  }
  return { shapes, folds, omitted: shapes.length - folds.size };
}

function columnsOf({ folds }: Side): ProfileColumn[] {
  return [...folds.values()].flatMap((fold) => fold.summaries());
}

function check({ shapes }: Side, matrices: readonly Matrix[], rows: number): void {
  const isWhole = shapes.every(({ width }, at) => (matrices[at]?.length ?? -1) >= rows * width);
  if (!isWhole) throw new TypeError("a block lacks some values of its ports");
}
