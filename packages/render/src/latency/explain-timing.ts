import { failsAbove, isQuiet, type Latency } from "@modelgate/schema";
import type { Judged } from "../judged.ts";
import { grouped } from "../markdown-layout.ts";
import { percent } from "../percent.ts";
import { plain } from "../visible.ts";
import { controlRatio, slower } from "./compared.ts";
import { duration, percentage } from "./duration.ts";
import type { Timing } from "./timed.ts";
import { controlLine, limitOf, unsettled } from "./verdict-line.ts";

// `explain` for a relative limit on latency. The evidence is one ratio for each launch, not the difference of two medians.

/** How both were timed and what the verdict asks of the interval. */
export function timingHow(timing: Timing): string[] {
  const { interval, launches } = timing.ratio;
  const turns =
    timing.latency.served === undefined
      ? `Candidate and baseline took turns in one process, ${grouped(launches)} launches of it.`
      : `Candidate and baseline are served, and were asked in turn over ${grouped(launches)} sets of new connections, each a launch.`;
  const asked = `It fails only when the whole interval is above ${limitOf(timing)}, and passes only when none of it is.`;
  return [
    `${turns} A launch is one observation: the ratio of its two medians.`,
    interval === null
      ? "The ratio has no interval, so that nothing can be told of noise."
      : `The interval is ${plain(interval.method)}, ${percent(interval.confidence)}. ${asked}`,
  ];
}

/** The two medians, the ratio and what the control says of the machine. */
export function timingFound(timing: Timing, { measurement }: Judged): string[] {
  const { ratio, latency, limit } = timing;
  const [candidate, baseline] = [measurement?.value ?? null, measurement?.baseline?.value ?? null];
  const medians = [candidate, baseline].flatMap((ms) => (ms === null ? [] : [duration(ms)]));
  const launches = ratio.perLaunch.toSorted((a, b) => a - b);
  const [least, most] = [launches[0], launches.at(-1)];
  const range =
    least === undefined || most === undefined
      ? ""
      : `Single launches lie between ${percentage(least - 1)} % and ${percentage(most - 1)} %.`;
  const answers = latency.sameAnswers;
  return [
    ...(medians.length === 2 ? [`${medians[0]} against ${medians[1]} of the baseline.`] : []),
    `${slower(ratio, "the baseline", [limit])}.`,
    range,
    controlLine(forLimit(timing)),
    answers === null
      ? ""
      : `${answers.alike ? "Both answer alike" : "The answers differ"}: ${plain(answers.statement, 300)}.`,
  ].filter((sentence) => sentence !== "");
}

/** What would turn the verdict. */
export function timingDistance(timing: Timing, { check }: Judged): string[] {
  const { limit } = timing;
  const { interval } = timing.ratio;
  if (check.verdict === "inconclusive") {
    const latency = forLimit(timing);
    const words = unsettled(latency);
    const noisy = latency.quiet === false ? " A quieter machine, with nothing else running on it, can." : "";
    return [`${words.charAt(0).toUpperCase()}${words.slice(1)}.${noisy}`];
  }
  if (interval === null) return ["An interval, which takes more launches."];
  const isFail = check.verdict === "fail";
  const points = percentage(Math.abs(isFail ? interval.low - barOf(timing) : interval.high - 1 - limit));
  return [
    isFail
      ? `With the low end of the interval ${points} points lower it would be open, and no longer fail.`
      : `The high end of the interval may get ${points} points higher before it is open.`,
  ];
}

/** The control as this limit needs it: a report has it for the strictest, and what is noise for that one may be little for another. */
function forLimit({ latency, limit }: Timing): Latency {
  const control = controlLogs(latency);
  return control === null || latency.quiet === null
    ? latency
    : { ...latency, quiet: isQuiet(control, Math.log1p(limit)) };
}

/** What the low end of an interval that fails is above, as a ratio. */
function barOf({ latency, limit }: Timing): number {
  const control = latency.quiet === null ? null : controlLogs(latency);
  return control === null ? 1 + limit : Math.exp(failsAbove(control, Math.log1p(limit)));
}

function controlLogs(latency: Latency): { low: number; high: number } | null {
  const interval = controlRatio(latency)?.interval ?? null;
  return interval && { low: Math.log(interval.low), high: Math.log(interval.high) };
}
