import type { Effect, Report } from "@modelgate/schema";
import { isCounted } from "./change.ts";
import { changesSentenceOf, DESCRIBES, isDescriptive } from "./changes/level.ts";
import { type Judged, tally } from "./judged.ts";
import { slower } from "./latency/compared.ts";
import { limitOf, outcome, verdictLine } from "./latency/verdict-line.ts";
import { outcomeSentence, reasonSentence } from "./promotion/sentence.ts";
import { sliceName } from "./slice-name.ts";
import { settleWords, sliceOf } from "./why.ts";

/** A word for those who see no colour or picture, a mark for those who look rather than read. */
export const VERDICT: Record<Effect, { word: string; mark: string }> = {
  skipped: { word: "SKIPPED", mark: "⏭️" },
  pass: { word: "PASS", mark: "✅" },
  warn: { word: "WARN", mark: "⚠️" },
  fail: { word: "FAIL", mark: "❌" },
  error: { word: "ERROR", mark: "⛔" },
};

/** How a medium writes a stranger's text: a name (as code, where there is such a thing) and a sentence. */
export type Voice = {
  name: (text: string, max?: number) => string;
  prose: (text: string, max?: number) => string;
};

/** "2 of 6 checks fail." */
export function countSentence(report: Report): string {
  const { checks, problems, verdict } = report;
  const counts = tally(checks);
  const failing = counts.fail + counts.error;
  if (problems.length > 0) {
    const also = failing > 0 ? `, and ${shareFailing(counts)}` : "";
    return `Could not judge: ${many(problems.length, "problem")}${also}.`;
  }
  if (report.promotion !== undefined) return outcomeSentence(report.promotion);
  if (verdict === "error" && failing === 0) return "Could not judge.";
  return isDescriptive(report) ? `${DESCRIBES}.` : checksSentence(counts);
}

/** "2 of 6 checks fail, 1 warns." */
export function checksSentence(counts: Record<Effect, number>): string {
  const total = totalOf(counts);
  if (total === counts.skipped) return "Nothing was judged.";
  const warning = counts.warn > 0 ? `, ${counts.warn} ${verb(counts.warn, "warn")}` : "";
  const skipped = warning === "" && counts.fail + counts.error === 0 && counts.skipped > 0;
  return `${shareFailing(counts)}${warning}${skipped ? `, ${counts.skipped} skipped` : ""}.`;
}

/** "2 of 6 checks fail"; a check that an error kept from a verdict does not: "1 of 6 checks could not be judged" */
export function shareFailing({ fail, error, ...others }: Record<Effect, number>): string {
  const total = totalOf({ fail, error, ...others });
  if (fail === 0 && error > 0) return `${error} of ${many(total, "check")} could not be judged`;
  const failing = `${fail} of ${many(total, "check")} ${total === 1 ? "fails" : verb(fail, "fail")}`;
  return error > 0 ? `${failing}, ${error} could not be judged` : failing;
}

/** "1 model", "2 models"; with its plural, "2 launches" */
export function many(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** The first problem, or the worst check with value, limit and interval; "" when there is neither. Names are cut short. */
export function worstSentence(report: Report, [worst]: readonly Judged[], { name, prose }: Voice): string {
  const [problem] = report.problems;
  if (problem !== undefined) return `First: ${prose(problem.message, 150)}`;
  if (report.promotion !== undefined) return reasonSentence(report.promotion, { name, prose });
  if (worst === undefined || worst.check.effect === "skipped")
    return describedSentence(report, { name, prose });
  const lead = worst.check.effect === "pass" ? "Closest to its limit" : "Worst";
  return `${lead}: ${judgedSentence(worst, { name: (text) => name(text, 32), prose })}`;
}

/** What changed or what was measured, in one sentence, of a report that judges nothing; "" of any other. */
export function describedSentence(report: Report, voice: Voice): string {
  const { changes, latency } = report;
  if (!isDescriptive(report)) return "";
  if (changes !== undefined) return changesSentenceOf(changes, voice);
  return latency === undefined ? "" : `${verdictLine(report, latency)}.`;
}

/** "accuracy on test is 0.931, limit at least 0.95 (95 % interval 0.92 to 0.94)." */
export function judgedSentence(judged: Judged, { name, prose }: Voice): string {
  const { value, limit, interval, withinNoise, measurement, difference, check, timing } = judged;
  const subject = checkName(judged, name);
  if (measurement?.value == null) {
    return `${subject} could not be computed, limit ${limit}. ${prose(reasonOf(judged), 90)}`;
  }
  if (timing !== null) {
    const asked = timing.isShare ? limitOf(timing) : limit;
    const against = slower(timing.ratio, "the baseline", [timing.limit]);
    return `${subject} is ${value}, ${against}, limit ${asked}: ${outcome(check, timing.latency)}.`;
  }
  if (difference !== null) {
    const { share, interval: spread } = difference;
    const change = `${difference.value}${share && ` (${share})`} against the baseline${difference.paired ? "" : ", unpaired"}`;
    const range = spread ? ` (${spread.confidence} interval ${spread.range})` : " (no interval)";
    const open = check.verdict === "inconclusive" ? ": inconclusive" : "";
    const settle = settleWords(judged);
    return `${subject} is ${value}, ${change}${range}${open}, limit ${limit}${settle && `; ${settle}`}.`;
  }
  const noise = withinNoise ? ", within noise" : "";
  const range = interval
    ? ` (${interval.confidence} interval ${interval.low} to ${interval.high}${noise})`
    : isCounted(measurement)
      ? ""
      : " (no interval)";
  return `${subject} is ${value}, limit ${limit}${range}.`;
}

/** "accuracy on test, writer 7"; the id when the check has no measurement. */
export function checkName(judged: Judged, name: (text: string) => string): string {
  const slice = judged.measurement === null ? "" : sliceName(sliceOf(judged));
  return `${clauseName(judged, name)}${slice === "" ? "" : `, ${name(slice)}`}`;
}

/** "accuracy on test": what the slices of a clause share; the id when the check has no measurement. */
export function clauseName({ check, measurement }: Judged, name: (text: string) => string): string {
  if (measurement === null) return name(check.id);
  return `${name(measurement.metric)}${measurement.dataset === null ? "" : ` on ${name(measurement.dataset)}`}`;
}

/** "data/test.csv:3:7", raw. */
export function location({ path, line, column }: NonNullable<Report["problems"][number]["at"]>): string {
  return [path, ...(line === undefined ? [] : [line, ...(column === undefined ? [] : [column])])].join(":");
}

function reasonOf({ measurement, check }: Judged): string {
  return measurement?.reason ?? check.message;
}

function totalOf(counts: Record<Effect, number>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function verb(count: number, word: string): string {
  return count === 1 ? `${word}s` : word;
}
