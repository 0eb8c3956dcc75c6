import { exceeds, failsAbove, failure, isQuiet, type Ratio } from "@modelgate/schema";
import type { Trace } from "../trace.ts";
import { CONFIDENCE_WORDS, FIRST_LOOK, lookAt } from "./looks.ts";
import { type LogRatio, logRatioAt, perLaunchRatios, ratioOf, widened } from "./per-launch-ratio.ts";
import { type Settling, secondsOf, settling } from "./settle.ts";

/** How much slower a candidate may be where nobody says otherwise: 2 %. */
export const DEFAULT_LIMIT = 0.02;

export type RatioVerdict = {
  verdict: "pass" | "fail" | "inconclusive";
  /** candidate / baseline and control / baseline; null where no launch has both arms. */
  ratio: Ratio | null;
  control: Ratio | null;
  /** Whether the control was narrow enough to judge by; null before the first look. */
  quiet: boolean | null;
  /** Whether the estimate itself exceeds the limit; it decides nothing by itself. */
  breach: boolean | null;
  /** Why, with the numbers. */
  because: string;
  /** What would settle it; null when it is settled, or when no time would. */
  settle: Settling | null;
};

/** Log ratios of each launch, in their order, and the seconds each launch took; `startBias` as a trace has it. */
export type LaunchLogs = {
  candidate: readonly number[];
  control: readonly number[];
  seconds: readonly number[];
  startBias?: number;
};

/**
 * Judges whether the candidate is slower than `limit` allows, a share of the baseline's time: 0.02 is 2 %. It fails if and
 * only if the low end of the interval over launches exceeds the limit, passes if its high end does not, and is inconclusive
 * otherwise and with fewer than 8 launches. Where the control (the baseline against itself) shows a machine too noisy, nothing
 * passes, and it fails only if the low end exceeds the limit by more than the control may be off.
 * @throws ModelgateError `input-invalid` for a limit that is none, or a time that is none
 */
export function judgeRatio(trace: Trace, limit = DEFAULT_LIMIT): RatioVerdict {
  const logs = {
    candidate: perLaunchRatios(trace, "candidate/baseline"),
    control: perLaunchRatios(trace, "control/baseline"),
    seconds: trace.launches.map((launch) => launch.seconds),
    startBias: trace.startBias ?? 0,
  };
  return judgeLogs(logs, limit);
}

/** The same on launches whose log ratios are known, as of a trace that is judged again and again. */
export function judgeLogs(logs: LaunchLogs, limit = DEFAULT_LIMIT): RatioVerdict {
  if (!(limit > 0) || !Number.isFinite(limit))
    throw failure("input-invalid", `max-relative-increase: expected a share above 0, got ${limit}`, {
      hint: "0.02 allows 2 %. No two measurements are equal, so 0 cannot be held.",
    });
  const logLimit = Math.log1p(limit);
  const look = lookAt(Math.min(logs.candidate.length, logs.control.length));
  if (look === null) return tooFew(logs, logLimit);
  const logBias = Math.log1p(logs.startBias ?? 0);
  const arms = {
    // The control asks the very process that the baseline does: it shows noise, and nothing of how that one was started.
    candidate: widened(logRatioAt(logs.candidate, look), logBias),
    control: logRatioAt(logs.control, look),
  };
  const decision = decide(arms, logLimit);
  return {
    ...decision,
    ratio: ratioOf("candidate/baseline", logs.candidate, arms.candidate),
    control: ratioOf("control/baseline", logs.control, arms.control),
    breach: exceeds(arms.candidate.value, logLimit),
    because: words(arms, { logLimit, logBias }, decision),
    settle: decision.verdict === "inconclusive" ? settling(arms, { logLimit, logBias }, logs.seconds) : null,
  };
}

/** The rule alone. */
function decide(
  { candidate, control }: { candidate: LogRatio; control: LogRatio },
  logLimit: number,
): Pick<RatioVerdict, "verdict"> & { quiet: boolean } {
  const quiet = isQuiet(control, logLimit);
  if (exceeds(candidate.low, failsAbove(control, logLimit))) return { verdict: "fail", quiet };
  return { verdict: quiet && !exceeds(candidate.high, logLimit) ? "pass" : "inconclusive", quiet };
}

function tooFew({ seconds, ...logs }: LaunchLogs, logLimit: number): RatioVerdict {
  const ratio = ratioOf("candidate/baseline", logs.candidate, null);
  const control = ratioOf("control/baseline", logs.control, null);
  const have = Math.min(logs.candidate.length, logs.control.length);
  const lacking = ratio !== null && control === null ? "; no launch has a control" : "";
  // Nothing is known of what a launch takes before there was one.
  const settle =
    seconds.length === 0 ? null : { launches: FIRST_LOOK, seconds: secondsOf(FIRST_LOOK - have, seconds) };
  return {
    verdict: "inconclusive",
    ratio,
    control,
    quiet: null,
    breach: ratio === null ? null : exceeds(Math.log(ratio.value), logLimit),
    because: `a verdict needs ${FIRST_LOOK} launches, there are ${have}${lacking}`,
    settle,
  };
}

function words(
  { candidate, control }: { candidate: LogRatio; control: LogRatio },
  { logLimit, logBias }: { logLimit: number; logBias: number },
  { verdict, quiet }: ReturnType<typeof decide>,
): string {
  const allowed = shown(logLimit);
  const start = logBias > 0 ? ` (${percent(logBias)} of it for one start of each server)` : "";
  const found = `${shown(candidate.value)} times the baseline's time, with ${CONFIDENCE_WORDS} between ${between(candidate)}${start}`;
  const rest = `, over ${candidate.logs.length} launches`;
  if (!quiet && verdict === "fail")
    return `${found}${rest}: more than ${allowed}, and by more than the baseline differs from itself, which is between ${between(control)}`;
  if (!quiet)
    return `the machine is too noisy for a limit of ${allowed}: the baseline against itself is between ${between(control)}; the candidate is ${found}${rest}`;
  if (verdict === "inconclusive") return `${found}${rest}: ${allowed} lies within`;
  return `${found}${rest}: ${verdict === "fail" ? "more than" : "at most"} ${allowed}`;
}

function between({ low, high }: LogRatio): string {
  return `${shown(low)} and ${shown(high)}`;
}

function shown(log: number): string {
  return Math.exp(log).toFixed(3);
}

function percent(log: number): string {
  return `${Number((Math.expm1(log) * 100).toPrecision(2))} %`;
}
