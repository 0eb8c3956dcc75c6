import type { Clause, LimitKind } from "@modelgate/schema";
import { sliceKey } from "./place-words.ts";

/** Kinds that a greater value makes stricter; a greater value of any other is looser. */
const STRICTER_UPWARDS: readonly LimitKind[] = [
  "min",
  "min-improvement",
  "min-relative-improvement",
  "beat-dummy",
];

/** Whether a limit allows more than another of its kind that is judged on the same rows. */
export function isLooser(one: Clause, other: Clause): boolean {
  const isSameQuestion =
    one.metric === other.metric &&
    one.limit.kind === other.limit.kind &&
    (other.dataset === null || one.dataset === other.dataset) &&
    sliceKey(one) === sliceKey(other);
  if (!isSameQuestion) return false;
  const more = one.limit.value - other.limit.value;
  return STRICTER_UPWARDS.includes(one.limit.kind) ? more < 0 : more > 0;
}
