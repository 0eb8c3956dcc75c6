import { type Effect, LEVELS, severity } from "@modelgate/schema";
import { type Change, changeWords } from "./change.ts";
import { DESCRIBES, isDescriptive } from "./changes/level.ts";
import type { Judged } from "./judged.ts";
import { worstFirst } from "./judged.ts";
import type { Review, ReviewedModel } from "./review.ts";
import type { Trust } from "./review-options.ts";
import { standingOf } from "./standing.ts";
import {
  checksSentence,
  describedSentence,
  judgedSentence,
  many,
  shareFailing,
  VERDICT,
  type Voice,
} from "./wording.ts";

/** What a reader must not miss, in the words of a medium. */
export type Summary = {
  /** "❌ FAIL: digits" */
  heading: string;
  /** "2 of 6 checks fail." */
  count: string;
  /** "Worst: accuracy on test is 0.931, limit at least 0.95 (95 % interval 0.92 to 0.94)." */
  worst: string;
};

/** Heading, count and worst of a review; every name in it is cut in the middle at `nameLength` characters. */
export function summaryOf(
  review: Review,
  trust: Trust | undefined,
  voice: Voice,
  nameLength: number,
): Summary {
  const cut: Voice = { ...voice, name: (text) => voice.name(text, nameLength) };
  const reports = review.models.flatMap((model) => model.reports);
  const unverified = trust?.state === "neutral" ? ", not verified" : "";
  const doubt = `${unverified}${standingOf(reports, cut).doubt}`;
  const { mark, word } = VERDICT[review.verdict];
  const whom = whomOf(review, cut);
  return {
    heading: `${mark} ${word}${doubt}${whom && `: ${whom}`}`,
    count: countOf(review),
    worst: worstOf(review, cut),
  };
}

/** Nothing was judged nor measured: there is no evidence, for or against. */
export function isSkipped({ verdict, models }: Review): boolean {
  const reports = models.flatMap((model) => model.reports);
  return (
    verdict === "skipped" &&
    reports.every((report) => report.measurements.length === 0 && !isDescriptive(report))
  );
}

/** What is said of it: of the models alone, for the data that they answered may be other ones. */
export const UNCHANGED = ["No model changed", "the same bytes as the baseline."] as const;

/** Every model is, byte for byte, the baseline, and nothing is wrong. */
export function isUnchanged({ verdict, models }: Review): boolean {
  return verdict === "pass" && models.length > 0 && models.every(({ unchanged }) => unchanged);
}

/** "`digits`", "2 of 5 models, 1 report missing", "4 clauses that no report judged" */
function whomOf({ models, missing, unjudged, verdict }: Review, { name }: Voice): string {
  const blamed =
    severity(verdict) > severity("pass")
      ? models.filter((model) => severity(model.verdict) >= severity("fail") || model.verdict === verdict)
      : models;
  const absent = missing.length > 0 ? `${many(missing.length, "report")} missing` : "";
  const open = unjudged.length > 0 ? `${many(unjudged.length, "clause")} that no report judged` : "";
  const [first] = blamed;
  const named = first !== undefined && models.length === 1 ? name(first.name) : "";
  const counted =
    blamed.length === models.length
      ? many(models.length, "model")
      : `${blamed.length} of ${many(models.length, "model")}`;
  const whose = named || (blamed.length > 0 ? counted : "");
  return [whose, absent, open].filter((part) => part !== "").join(", ");
}

function countOf({ models, counts, verdict, missing, unjudged }: Review): string {
  const problems = models.flatMap(({ reports }) => reports.flatMap((report) => report.problems)).length;
  const failing = counts.fail + counts.error;
  const absent = missing.length > 0 ? `${many(missing.length, "report")} missing or unreadable` : "";
  const broken = problems > 0 ? many(problems, "problem") : "";
  if (broken !== "" || (verdict === "error" && failing === 0)) {
    const parts = [broken, absent, failing > 0 ? shareFailing(counts) : ""].filter((part) => part !== "");
    return parts.length === 0 ? "Could not judge." : `Could not judge: ${parts.join(", and ")}.`;
  }
  if (models.length === 0 && missing.length > 0) return "No report can be read.";
  if (unjudged.length > 0)
    return `${checksSentence(counts)} No report judged ${many(unjudged.length, "clause")}.`;
  if (isDescription({ models }) && absent === "") return `${DESCRIBES}.`;
  return checksSentence(counts);
}

function worstOf({ models, missing, unjudged }: Review, voice: Voice): string {
  const several = models.length > 1;
  const of = (model: ReviewedModel) => (several ? `${voice.name(model.name)}: ` : "");
  const broken = models.find(({ reports }) => reports.some(({ problems }) => problems.length > 0));
  const [problem] = broken?.reports.flatMap(({ problems }) => problems) ?? [];
  const first =
    broken === undefined || problem === undefined
      ? ""
      : `First: ${of(broken)}${voice.prose(problem.message, several ? 110 : 150)}`;
  const [worst] = models
    .flatMap((model) => model.checks.slice(0, 1).map((judged) => ({ model, judged })))
    .sort((a, b) => worstFirst(a.judged, b.judged));
  const effect = worst?.judged.check.effect ?? "skipped";
  const shown = problem === undefined ? effect !== "skipped" : severity(effect) >= severity("fail");
  const [open] = unjudged;
  // A value that keeps its limit is not what a reader looks for where nobody judged another.
  const isCalm = open !== undefined && severity(effect) < severity("fail");
  const check =
    worst === undefined || !shown || isCalm
      ? ""
      : `${leadOf(effect)}: ${of(worst.model)}${judgedSentence(worst.judged, voice)}`;
  const [absent] = missing;
  const lost =
    absent === undefined || worst !== undefined
      ? ""
      : `Missing: ${voice.name(absent.name)}: ${voice.prose(absent.reason, 90)}`;
  const left = isCalm ? `Not judged: ${voice.name(open.name)}.` : "";
  const told =
    problem === undefined && !shown && absent === undefined && open === undefined
      ? toldOf(models, voice)
      : "";
  const sentences = [first, check, lost, left, told].filter((sentence) => sentence !== "");
  // A problem's message ends as it likes; what follows begins a sentence.
  return [...sentences.slice(0, -1).map(ended), ...sentences.slice(-1)].join(" ");
}

function ended(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
}

/** Nothing was judged, but something was looked at and told. */
function isDescription({ models }: Pick<Review, "models">): boolean {
  const reports = models.flatMap((model) => model.reports);
  const isJudged = models.some(({ checks }) => checks.some(({ check }) => check.effect !== "skipped"));
  return !isJudged && reports.some(isDescriptive);
}

/** What changed in one sentence, of the model whose change asks most of its callers; "" when no report describes. */
function toldOf(models: readonly ReviewedModel[], voice: Voice): string {
  const all = models.flatMap(({ name, reports }) =>
    reports
      .filter(isDescriptive)
      .map((report) => ({ name, report, level: LEVELS.indexOf(report.changes?.level ?? "none") })),
  );
  const [first] = all.sort((a, b) => b.level - a.level);
  if (first === undefined) return "";
  return `${models.length > 1 ? `${voice.name(first.name)}: ` : ""}${describedSentence(first.report, voice)}`;
}

function leadOf(effect: Effect): string {
  return effect === "pass" ? "Closest to its limit" : "Worst";
}

const WORDS: readonly Change["word"][] = [
  "worse",
  "better",
  "higher",
  "lower",
  "within noise",
  "same",
  "not comparable",
];

/** "2 worse, 1 better, 5 within noise" of everything measured that has a baseline; "" when nothing has. */
export function changesSentence({ models }: Pick<Review, "models">): string {
  const counts = new Map<string, number>();
  for (const { reports, directions } of models) {
    for (const measurement of reports.flatMap(({ measurements }) => measurements)) {
      const words = changeWords(measurement, directions);
      if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
    }
  }
  return WORDS.flatMap((word) => [word, `${word} without an interval`])
    .flatMap((words) => (counts.has(words) ? [`${counts.get(words)} ${words}`] : []))
    .join(", ");
}

/** The head commit: as given, else as the reports say when they agree. */
export function commitOf({ models }: Pick<Review, "models">, given: string | undefined): string | undefined {
  const reports = models.flatMap((model) => model.reports);
  const [commit, other] = new Set(reports.flatMap(({ provenance }) => provenance.commit ?? []));
  return given ?? (other === undefined ? commit : undefined);
}

/** "2 of 6 checks fail" for a list of models, where a sentence would be too long. */
export function shareOf({ counts, reports }: ReviewedModel): string {
  const problems = reports.flatMap((report) => report.problems).length;
  if (problems > 0) return many(problems, "problem");
  return Object.values(counts).every((count) => count === 0) ? "none" : shareFailing(counts);
}

/** The worst check of a model, null when it has none that was judged. */
export function worstCheck({ checks: [worst] }: ReviewedModel): Judged | null {
  return worst === undefined || worst.check.effect === "skipped" ? null : worst;
}
