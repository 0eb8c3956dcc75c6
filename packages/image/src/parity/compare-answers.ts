import { type Answer, numbersOf } from "@modelgate/inference/offline";
import type { Tolerance } from "./limits.ts";

/** One output over all rows: what was expected beside what was served. */
export type OutputParity = {
  name: string;
  /** The runtime's name, as `float32`. */
  type: string;
  /** null: equal or not, as labels are. */
  tolerance: Tolerance | null;
  values: number;
  /** Values that are not equal, those that are missing among them. */
  unequal: number;
  /** The largest difference of two numbers, and as a share of the expected one's size; null: there is none that is finite. */
  largestAbsolute: number | null;
  largestRelative: number | null;
  /** The first thing that is not as expected; null: nothing. Of an output without values it is why there are none. */
  reason: string | null;
};

const MOST_NAME = 2000;

/** Sums up, output by output, what a server answered. */
export class Comparison {
  readonly #tolerance: Tolerance;
  readonly #outputs = new Map<string, OutputParity>();

  constructor(tolerance: Tolerance) {
    this.#tolerance = tolerance;
  }

  /** One question: `served` null when there was no answer, and then `reason` says why. */
  add(expected: readonly Answer[], served: readonly Answer[] | null, reason: string): void {
    for (const answer of expected) {
      const so = this.#of(answer);
      const found = served?.find(({ name }) => name === answer.name);
      const count = answer.data.length;
      so.values += count;
      const strange = served === null ? reason : unlike(answer, found);
      if (found === undefined || strange !== null) {
        so.unequal += count;
        so.reason ??= strange;
        continue;
      }
      compareValues(so, answer, found);
    }
  }

  /** An output that was not asked for, as nobody knows what it should be. Its name is a stranger's. */
  leftOut(name: string, type: string): void {
    const so = this.#of({ name: name.slice(0, MOST_NAME), type });
    so.reason ??= "it was not compared: the server lists it, and the model itself gives no such tensor";
  }

  outputs(): OutputParity[] {
    return [...this.#outputs.values()];
  }

  #of({ name, type }: Pick<Answer, "name" | "type">): OutputParity {
    const so = this.#outputs.get(name) ?? {
      name,
      type,
      tolerance: type.startsWith("float") ? this.#tolerance : null,
      values: 0,
      unequal: 0,
      largestAbsolute: null,
      largestRelative: null,
      reason: null,
    };
    this.#outputs.set(name, so);
    return so;
  }
}

/** Why two outputs cannot be compared value by value; null when they can. */
function unlike(expected: Answer, found: Answer | undefined): string | null {
  if (found === undefined) return "it was not answered";
  if (found.type !== expected.type) return `expected ${expected.type}, got ${found.type}`;
  if (String(found.dims) !== String(expected.dims))
    return `expected the shape [${expected.dims.join(", ")}], got [${found.dims.join(", ")}]`;
  return null;
}

function compareValues(so: OutputParity, expected: Answer, found: Answer): void {
  if (so.tolerance === null) {
    for (let at = 0; at < expected.data.length; at += 1) {
      if (expected.data[at] === found.data[at]) continue;
      so.unequal += 1;
      so.reason ??= `expected ${shown(expected.data[at])}, got ${shown(found.data[at])}`;
    }
    return;
  }
  const [wanted, got] = [numbersOf(expected), numbersOf(found)];
  for (let at = 0; at < wanted.length; at += 1) {
    const [one, other] = [wanted[at] ?? Number.NaN, got[at] ?? Number.NaN];
    // Both NaN, or the same infinity, is the same answer.
    if (Object.is(one, other) || one === other) {
      so.largestAbsolute ??= 0;
      so.largestRelative ??= 0;
      continue;
    }
    const apart = Math.abs(one - other);
    if (Number.isFinite(apart)) {
      so.largestAbsolute = Math.max(so.largestAbsolute ?? 0, apart);
      if (one !== 0) so.largestRelative = Math.max(so.largestRelative ?? 0, apart / Math.abs(one));
    }
    // Not `apart > limit`: a NaN would pass.
    if (apart <= so.tolerance.absolute + so.tolerance.relative * Math.abs(one)) continue;
    so.unequal += 1;
    so.reason ??= `expected ${one}, got ${other}`;
  }
}

/** Labels may be a stranger's texts of any length. */
function shown(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : String(value);
}
