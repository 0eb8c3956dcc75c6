import type { Effect, Report } from "@modelgate/schema";
import { DESCRIBES } from "./changes/level.ts";
import { foldSlices } from "./fold-slices.ts";
import { type Judged, judgedChecks } from "./judged.ts";
import { plain, visible } from "./visible.ts";
import { waiverWords, whyOf } from "./why.ts";
import { checkName, describedSentence, many, VERDICT } from "./wording.ts";

/** A mark beside a line of a file, or in the run's list. Plain text, safe to print; lines and columns from 1. */
export type Annotation = {
  level: "error" | "warning" | "notice";
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
};

const LEVEL: Record<Effect, Annotation["level"] | null> = {
  error: "error",
  fail: "error",
  warn: "warning",
  pass: null,
  skipped: null,
};

/** More of them nobody reads: the runner keeps ten of a level per step, a run fifty. */
const MOST = 50;

/**
 * What deserves a look, worst first: problems, failed checks, warnings, each clause once on its line of the policy; then waivers
 * that have expired. At most 50 of each, and one that says how many more there are.
 */
export function annotations(report: Report): Annotation[] {
  const problems = bounded(report.problems.map(fromProblem), "problem");
  const judged = judgedChecks(report);
  const checks = bounded(foldSlices(judged, 1).flatMap(fromCheck), "clause");
  const expired = bounded(
    foldSlices(
      judged.filter(({ waiver }) => waiver === "expired"),
      1,
    ).map(fromWaiver),
    "waiver",
  );
  const marks = [...problems, ...(report.mode === "observe" ? checks.map(onlyObserved) : checks), ...expired];
  if (report.verdict !== "skipped") return marks;
  const title = `SKIPPED ${plain(report.subject.name)}`;
  const told = describedSentence(report, { name: plain, prose: plain });
  const message = told === "" ? "Nothing was judged: this is not evidence." : `${DESCRIBES}. ${told}`;
  return [...marks, { level: "notice", title, message }];
}

function bounded(all: readonly Annotation[], noun: string): Annotation[] {
  if (all.length <= MOST) return [...all];
  const message = `${many(all.length - MOST, noun)} more: see the report.`;
  return [...all.slice(0, MOST), { level: "notice", title: "And more", message }];
}

/** In a policy that only looks on nothing fails, so nothing is shown as if it did. */
function onlyObserved(annotation: Annotation): Annotation {
  return { ...annotation, level: "notice", title: `${annotation.title} (observed only)` };
}

function fromWaiver(judged: Judged): Annotation {
  const name = checkName(judged, (text) => plain(text, 60));
  const message = `${plain(waiverWords(judged), 2000)}. It has no effect: renew it on the base branch, or take it out.`;
  return { level: "notice", title: `Waiver expired: ${name}`, message, ...placeOf(judged.check.at) };
}

function fromProblem({ code, message, hint, at }: Report["problems"][number]): Annotation {
  const remedy = hint === undefined ? "" : ` Remedy: ${hint}`;
  return {
    level: "error",
    title: plain(code),
    // The runner cuts at 4,096 characters, and would cut the remedy.
    message: plain(message, 2000) + plain(remedy, 1000),
    ...placeOf(at),
  };
}

function placeOf(at: Report["problems"][number]["at"]): Pick<Annotation, "file" | "line" | "column"> {
  return {
    ...(at !== undefined && { file: visible(at.path) }),
    ...(at?.line !== undefined && { line: at.line }),
    ...(at?.column !== undefined && { column: at.column }),
  };
}

function fromCheck(judged: Judged): Annotation[] {
  const { effect } = judged.check;
  const level = LEVEL[effect];
  if (level === null) return [];
  const name = checkName(judged, (text) => plain(text, 60));
  return [
    {
      level,
      title: `${VERDICT[effect].word} ${name}`,
      message: plain(whyOf(judged), 3000),
      ...placeOf(judged.check.at),
    },
  ];
}
