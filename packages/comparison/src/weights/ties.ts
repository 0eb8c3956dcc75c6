import { firstDifference, type Rooms } from "./difference.ts";
import type { Paired } from "./pairing.ts";
import type { Stored } from "./stored.ts";
import { isFloating } from "./values.ts";

/** Below this, equal bytes are chance: biases of zeros, scales of ones. */
const LEAST_ELEMENTS = 256;
const LOOK_BYTES = 256;

/** How many nodes read a tensor; undefined where that is not known, as in a file without a graph. */
export type ReadBy<W> = (weight: W) => number | undefined;

/**
 * Weights that were one and are two now, or the other way round, in words: names of the same bytes, and one tensor that several
 * nodes read. Small tensors and those of one repeated value are nobody's tie, nor is one that is in one of the models only: an
 * optimiser that writes equal tensors once unties nothing.
 */
export function tiesThatChanged<W extends Stored>(
  { both, removed, added }: Paired<W>,
  readBy: { before: ReadBy<W>; after: ReadBy<W> },
  rooms: Rooms,
): string[] {
  const partners = new Map(both);
  const before = groupsOf([...both.map(([weight]) => weight), ...removed], rooms);
  const after = groupsOf([...both.map(([, weight]) => weight), ...added], rooms);
  const groupBefore = memberships(before);
  const groupAfter = memberships(after);
  const origin = new Map(both.map(([old, now]) => [now, old]));
  const ties: string[] = [];
  for (const group of before.map((weights) => weights.filter((weight) => partners.has(weight)))) {
    const now = group.map((weight) => partners.get(weight));
    if (!isOneGroup(now, groupAfter)) ties.push(`${named(group)} were the same weights and are not now`);
  }
  for (const group of after.map((weights) => weights.filter((weight) => origin.has(weight)))) {
    const old = group.map((weight) => origin.get(weight));
    if (!isOneGroup(old, groupBefore)) ties.push(`${named(group)} are the same weights now`);
  }
  for (const [old, now] of both) {
    if (!canTie(old)) continue;
    const [was, is] = [readBy.before(old), readBy.after(now)];
    if (was === undefined || is === undefined || was === is || Math.max(was, is) < 2) continue;
    ties.push(`${named([now])} is read by ${is === 1 ? "1 node" : `${is} nodes`}, was by ${was}`);
  }
  return ties;
}

function isOneGroup<W>(weights: readonly (W | undefined)[], groups: ReadonlyMap<W, number>): boolean {
  if (weights.length < 2) return true;
  const found = new Set(weights.map((weight) => (weight === undefined ? undefined : groups.get(weight))));
  return found.size === 1 && !found.has(undefined);
}

function memberships<W>(groups: readonly (readonly W[])[]): Map<W, number> {
  return new Map(groups.flatMap((group, index) => group.map((weight) => [weight, index] as const)));
}

/** Weights that share their bytes, by reference or by value, two or more in a group. */
function groupsOf<W extends Stored>(weights: readonly W[], rooms: Rooms): W[][] {
  const alike = Map.groupBy(weights.filter(canTie), ({ type, dims }) => `${type} ${dims}`);
  const groups: W[][] = [];
  for (const candidates of alike.values()) {
    if (candidates.length < 2) continue;
    for (const group of Map.groupBy(candidates, lookOf).values()) {
      if (group.length > 1) groups.push(...equalOnes(group, rooms));
    }
  }
  return groups;
}

function canTie({ type, elements }: Stored): boolean {
  return elements >= LEAST_ELEMENTS && isFloating(type);
}

/**
 * The bytes at the start, in the middle and at the end: weights that are not tied hardly ever share them. One repeated value has a
 * look of its own; the first and last rows of a table are often zeros, for padding.
 */
function lookOf(weight: Stored): string {
  const read = weight.open();
  const length = Math.min(LOOK_BYTES, weight.sizeBytes);
  const last = weight.sizeBytes - length;
  // A multiple of every type's width.
  const middle = Math.floor(last / 32) * 16;
  const looks = [0, middle, last].map((at) => {
    const bytes = Buffer.alloc(length);
    read?.(bytes, at);
    return bytes;
  });
  const [start = Buffer.alloc(0)] = looks;
  const isOneValue =
    looks.every((bytes) => bytes.equals(start)) && start.subarray(16).equals(start.subarray(0, -16));
  return isOneValue ? `${weight.name}\n` : looks.map((bytes) => bytes.toString("latin1")).join("");
}

function equalOnes<W extends Stored>(weights: readonly W[], rooms: Rooms): W[][] {
  const groups: W[][] = [];
  for (const weight of weights) {
    const group = groups.find(([first]) => first !== undefined && isSame(first, weight, rooms));
    if (group === undefined) groups.push([weight]);
    else group.push(weight);
  }
  return groups.filter((group) => group.length > 1);
}

function isSame(a: Stored, b: Stored, rooms: Rooms): boolean {
  return (a.place !== null && a.place === b.place) || firstDifference(a, b, rooms) === null;
}

function named(weights: readonly Stored[]): string {
  const shown = weights.slice(0, 3).map(({ name }) => name);
  const rest = weights.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? `${shown[0]}` : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
