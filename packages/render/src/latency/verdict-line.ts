import type { Check, Latency, Report } from "@modelgate/schema";
import { controlRatio, gateRatio, slower } from "./compared.ts";
import { duration, percentage, wait } from "./duration.ts";
import { type Timing, timedCheck } from "./timed.ts";

/** "p50 2.10 ms, 1.3 % [0.4, 2.2] slower than the baseline, limit 2 %: inconclusive, 40 s more would settle it". In our words alone. */
export function verdictLine(report: Report, latency: Latency): string {
  const candidate = latency.arms.find(({ arm }) => arm === "candidate");
  const p50 = candidate?.percentiles.find(({ percentile }) => percentile === 50)?.ms ?? null;
  const ratio = gateRatio(latency);
  const timed = timedCheck(report);
  const limits = timed === null ? [] : [timed.timing.limit];
  const facts = [
    p50 === null ? "p50 not measured" : `p50 ${duration(p50)}`,
    ...(ratio === null ? [] : [slower(ratio, "the baseline", limits)]),
    ...(timed === null ? [] : [`limit ${limitOf(timed.timing)}: ${outcome(timed.check, latency)}`]),
  ];
  return facts.join(", ");
}

/** "2 %": as it was written, where it was written as a share. */
export function limitOf({ limit, isShare }: Pick<Timing, "limit" | "isShare">): string {
  return `${Number((limit * 100).toPrecision(isShare ? 12 : 3))} %`;
}

/** "inconclusive, 40 s more would settle it" */
export function outcome({ verdict }: Pick<Check, "verdict">, latency: Latency): string {
  const why = verdict === "inconclusive" ? unsettled(latency) : "";
  return why === "" ? verdict : `${verdict}, ${why}`;
}

/** What stands between an open verdict and a settled one. */
export function unsettled({ settleSeconds, quiet }: Pick<Latency, "settleSeconds" | "quiet">): string {
  if (settleSeconds !== null) return `${wait(settleSeconds)} more would settle it`;
  return quiet === false ? "the machine is too noisy to tell" : "no time would settle it";
}

/** What the control says of the machine; "" without one. */
export function controlLine(latency: Latency): string {
  const control = controlRatio(latency);
  if (control === null) return "";
  const { interval } = control;
  const range =
    interval === null ? "" : ` [${percentage(interval.low - 1)}, ${percentage(interval.high - 1)}]`;
  const whose = control.of === "control/candidate" ? "candidate" : "baseline";
  const found = `the ${whose} against itself differs by ${percentage(control.value - 1)} %${range}`;
  if (latency.quiet === null) return `Control: ${found}.`;
  return latency.quiet ? `Quiet enough: ${found}.` : `Noisy: ${found}, more than the limit allows.`;
}
