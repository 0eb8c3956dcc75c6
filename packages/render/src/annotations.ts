import type { Effect, Report } from "@modelgate/schema";
import { type Judged, judgedChecks } from "./judged.ts";
import { plain, visible } from "./visible.ts";
import { whyOf } from "./why.ts";
import { checkName, VERDICT } from "./wording.ts";

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

/** What deserves a look, worst first: problems, failed checks, warnings. The runner keeps ten of a level per step. */
export function annotations(report: Report): Annotation[] {
  const problems = report.problems.map(fromProblem);
  const checks = judgedChecks(report).flatMap(fromCheck);
  if (report.verdict !== "skipped") return [...problems, ...checks];
  const title = `SKIPPED ${plain(report.subject.name)}`;
  return [
    ...problems,
    ...checks,
    { level: "notice", title, message: "Nothing was judged: this is not evidence." },
  ];
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
