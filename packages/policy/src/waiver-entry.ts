import * as v from "valibot";
import { name } from "./scalar.ts";

const LEAST_REASON = 5;

/** One entry of `waivers:`: a breach that somebody answers for until a day. */
export const WaiverEntry = v.strictObject({
  check: v.pipe(name, v.description("The id of the check in the report, as test/accuracy/max-drop.")),
  owner: v.pipe(
    v.string(),
    v.regex(/\S/u, "expected somebody who answers for it"),
    v.description("Who answers for it."),
  ),
  reason: v.pipe(
    v.string(),
    v.check(
      (reason) => reason.trim().length >= LEAST_REASON,
      `expected a reason of at least ${LEAST_REASON} characters`,
    ),
    v.description("Why the breach is accepted."),
  ),
  expires: v.pipe(
    v.string(),
    v.check(isDay, "expected a day that exists, as 2026-12-31"),
    v.description("The last day on which it holds, YYYY-MM-DD, in UTC."),
  ),
});

/** `Date` makes the 2nd of March out of the 30th of February: only a day that comes back the same is one. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
