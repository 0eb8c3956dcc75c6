import type { Trial } from "../scoring/compared.ts";
import type { Sanity } from "../scoring/sanity.ts";
import { isRecord, notOurs, short } from "./checked-fields.ts";

const MOST_CHARACTERS = 2000;

/** What the child tried, checked. */
export function sanityIn(value: unknown): Sanity {
  if (!isRecord(value)) throw notOurs("sanity");
  return { rerun: trialIn(value["rerun"]), batch: trialIn(value["batch"]), order: trialIn(value["order"]) };
}

function trialIn(value: unknown): Trial {
  if (!isRecord(value)) throw notOurs("trial");
  const { rows, largest, relative, flips, skipped } = value;
  if (!isWhole(rows) || !isWhole(flips) || flips > rows) throw notOurs("trial");
  if (!isSize(largest) || !isSize(relative)) throw notOurs("trial");
  const told = skipped === undefined ? {} : { skipped: short(skipped, "skipped", MOST_CHARACTERS) };
  return { rows, largest, relative, flips, ...told };
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A size may be infinite; NaN is none. */
function isSize(value: unknown): value is number {
  return typeof value === "number" && value >= 0;
}
