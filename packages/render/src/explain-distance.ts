import { type Measurement, slackOf, withoutRounding } from "@modelgate/schema";
import { type Bound, beyond } from "./bound.ts";
import { formatValue } from "./format-value.ts";
import { boundsBeside, type Judged, seenBy } from "./judged.ts";
import { timingDistance } from "./latency/explain-timing.ts";
import { grouped } from "./markdown-layout.ts";
import { settleWords } from "./why.ts";
import { many } from "./wording.ts";

/** What would change the verdict of a check: the distance to its limit, in its unit and in examples; more data; a day. */
export function explainDistance(judged: Judged): string[] {
  const { check, measurement, bound, waiver } = judged;
  const due = waiver === "holds" ? [`Without a renewal its waiver ends after ${check.waiver?.expires}.`] : [];
  if (check.owner !== undefined) return ["The report of that action has its verdict.", ...due];
  if (check.verdict === "error")
    return ["What kept it from being judged: see the problems of the report.", ...due];
  if (measurement?.value == null) return ["A value that can be computed.", ...due];
  if (check.verdict === "skipped") return ["Something to judge it by: see the reason above.", ...due];
  if (judged.timing !== null) return [...timingDistance(judged.timing, judged), ...due];
  const settle = settleWords(judged);
  const more =
    settle === "" ? [] : [`${settle.charAt(0).toUpperCase()}${settle.slice(1)}, if they show what these do.`];
  const distance = bound === null ? "" : distanceOf(judged, measurement, bound);
  const noData =
    check.verdict === "inconclusive" && settle === "" ? ["More examples would narrow the interval."] : [];
  const all = [distance, ...more, ...noData, ...due].filter((sentence) => sentence !== "");
  return all.length === 0 ? ["Another value, or another limit."] : all;
}

function distanceOf(judged: Judged, measurement: Measurement, bound: Bound): string {
  const limit = bound.of === "value" ? bound.value : boundsBeside(bound, measurement)[0];
  const seen = seenBy(bound.of === "relative" ? { ...bound, of: "difference" } : bound, measurement);
  if (limit === undefined || seen === null) return "";
  const asked = edge(judged, measurement, bound) ?? seen;
  // A value is judged to the last digit, a difference but for its rounding.
  const slack = bound.of === "value" ? 0 : slackOf(limit);
  const over = beyond({ ...bound, value: limit }, slack === 0 ? asked : withoutRounding(asked, [limit]));
  const { unit } = measurement;
  const what = judged.check.judge === "interval" ? "the interval's end" : "the estimate";
  const size = formatValue(Math.abs(over), unit);
  const direction = (bound.side === "at-least") === over > 0 ? "higher" : "lower";
  const bounds = bound.of === "value" ? "" : ofBounds(judged);
  if (over === 0) return `It is exactly at its limit, which is inclusive.${bounds}`;
  const examples =
    judged.check.judge === "interval" ? "" : examplesWords({ over, slack }, judged, measurement);
  const lead =
    over > 0
      ? `With ${what} ${size} ${direction} it would be at its limit`
      : `${capital(what)} may get ${size} ${direction} before it is beyond its limit`;
  return `${lead}${examples && `: ${examples}`}.${bounds}`;
}

/** The distance is the estimate's; a comparison is judged by its bounds, which reach the limit earlier. */
function ofBounds({ check }: Judged): string {
  if (check.verdict === "pass")
    return " The verdict is open before that: as soon as the one-sided bound of the difference reaches the limit.";
  return " A comparison passes only when the one-sided bound of the difference is clear of the limit.";
}

/** The end of the interval that was judged; null for the estimate. */
function edge({ check }: Judged, { interval }: Measurement, { side }: Bound): number | null {
  if (check.judge !== "interval" || interval === null) return null;
  return side === "at-least" ? interval.low : interval.high;
}

/** Metrics that are a share of all examples: of which answers. */
const SHARE_OF: readonly (readonly [RegExp, string])[] = [
  [/^(?:accuracy|top_\d+_accuracy)$/, "correct"],
  [/^zero_one_loss$/, "wrong"],
];

/** "3 more correct answers of 899"; "" for a metric that is no count of examples. */
function examplesWords(
  { over, slack }: { over: number; slack: number },
  { bound }: Judged,
  { metric, n, value }: Measurement,
): string {
  const [, kind] = SHARE_OF.find(([name]) => name.test(metric)) ?? [];
  if (kind === undefined || bound === null || value === null || Math.abs(over) > 1) return "";
  // A stranger may have written any number; up to here shares of it are exact enough to be counted.
  if (n === 0 || n > 1e12 || value < 0 || value > 1) return "";
  const counted = Math.round(value * n);
  // A value that is weighted, or was rounded in a file, is no count of examples.
  if (Math.abs(value * n - counted) > 1e-6) return "";
  const isMore = (bound.side === "at-least") === over > 0;
  // Tried out around the quotient: shares carry a rounding, and a limit may lie right between two of them.
  const beyondAfter = (count: number) => {
    const moved = (counted + (isMore ? count : -count)) / n - value;
    return over + (bound.side === "at-least" ? -moved : moved) > slack;
  };
  let count = Math.max(0, Math.floor(Math.abs(over) * n) - 1);
  while (over > 0 ? beyondAfter(count) : !beyondAfter(count + 1)) count++;
  if (counted + (isMore ? count : -count) > n || (!isMore && count > counted)) return "";
  return `${many(count, `${isMore ? "more" : "fewer"} ${kind} answer`)} of ${grouped(n)}`;
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
