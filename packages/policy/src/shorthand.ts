import {
  type Clause,
  failure,
  LIMIT_KINDS,
  type LimitKind,
  type Problem,
  throwProblems,
} from "@modelgate/schema";
import { isLimitValue, rangeInWords } from "./limit-values.ts";

const NUMBER = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:e[+-]?\\d+)?";
const BOUND = new RegExp(`^([A-Za-z_]\\w*)\\s*(>=|<=)\\s*(${NUMBER})(%?)$`, "iu");
const WORDED = new RegExp(`^([A-Za-z_]\\w*)\\s+([a-z]+(?:-[a-z]+)*)(?:\\s+(${NUMBER})(%?))?$`, "iu");

/**
 * Lines such as `accuracy>=0.9`, `accuracy max-drop 1%` and `accuracy beat-dummy`; empty ones and those that begin with # say
 * nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
export function shortLimits(text: string): Clause[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (isYaml(text, lines)) return null;
  const problems: Problem[] = [];
  const clauses = lines.flatMap((line): Clause[] => {
    const read = boundOf(line) ?? wordedOf(line);
    if (typeof read !== "string") return [{ ...read, dataset: null, tier: "required" }];
    const message = `limits: expected ${read}, got "${line.slice(0, 120)}"`;
    problems.push({ code: "policy-invalid", message, hint: hintFor(line) });
    return [];
  });
  throwProblems(problems);
  return clauses;
}

/** A list in YAML: all of it, for a line of the other kind within would be read as something else. */
function isYaml(text: string, lines: readonly string[]): boolean {
  const begins = (line: string) => line.startsWith("-") || line.startsWith("[");
  if (!lines.some(begins)) return false;
  const isOther = (line: string) => typeof (boundOf(line) ?? wordedOf(line)) !== "string";
  // Of YAML a line without an indent that begins no entry is part of none.
  const isMixed = text.split("\n").some((line) => line === line.trimStart() && isOther(line.trim()));
  if (begins(lines[0] ?? "") && !isMixed) return true;
  throw failure("policy-invalid", "limits: expected lines such as accuracy>=0.9 or a YAML list, got both", {
    hint: "Write all of them in one way, as - { metric: accuracy, min: 0.9 } beside other YAML.",
  });
}

function hintFor(line: string): string {
  if (isSeveral(line)) return "One limit each: repeat --limit, or give each a line of its own.";
  if (/^(?:\{|\w+:)/u.test(line))
    return "YAML begins with `- `, as the policy's list does: - { metric: accuracy, min: 0.9 }";
  // A shell takes what follows an unquoted > for the name of a file.
  if (/^[A-Za-z_]\w*$/u.test(line))
    return `In a shell a limit stands in quotes, as '${line}>=0.9': what follows a bare > is the name of a file there.`;
  return "For example accuracy>=0.9, log_loss<=0.4, accuracy max-drop 0.01 or accuracy beat-dummy.";
}

/** Whether it is a list between commas, as other inputs take it. */
function isSeveral(line: string): boolean {
  const parts = line.split(/[,;]/u).map((part) => part.trim());
  return parts.length > 1 && parts.every((part) => typeof (boundOf(part) ?? wordedOf(part)) !== "string");
}

type Read = Pick<Clause, "metric" | "limit" | "isPercent">;

function boundOf(line: string): Read | null {
  const [, metric = "", sign, digits, percent] = BOUND.exec(line) ?? [];
  const value = Number(digits) / (percent === "%" ? 100 : 1);
  // 1e999 is written like a number and is none.
  if (!Number.isFinite(value)) return null;
  return { metric, limit: { kind: sign === ">=" ? "min" : "max", value }, ...percentOf(percent) };
}

/** A text says what was expected in place of the line. */
function wordedOf(line: string): Read | string {
  const [, metric, word, digits, percent] = WORDED.exec(line) ?? [];
  if (metric === undefined) return "METRIC>=VALUE, METRIC<=VALUE or METRIC KIND VALUE";
  const kind = LIMIT_KINDS.find((one) => one === word);
  if (kind === undefined) return `one of ${LIMIT_KINDS.join(", ")} after the metric`;
  if (digits === undefined) return kind === "beat-dummy" ? limited(metric, kind, 0) : `a value after ${kind}`;
  const read = limited(metric, kind, Number(digits) / (percent === "%" ? 100 : 1));
  return typeof read === "string" ? read : { ...read, ...percentOf(percent) };
}

function percentOf(sign: string | undefined): Pick<Clause, "isPercent"> {
  return sign === "%" ? { isPercent: true } : {};
}

function limited(metric: string, kind: LimitKind, value: number): Read | string {
  return isLimitValue(kind, value) ? { metric, limit: { kind, value } } : `${rangeInWords(kind)} for ${kind}`;
}

/** Labels between commas or line ends; null for a YAML list. */
export function shortClasses(text: string): string[] | null {
  if (/^(?:\[|-\s)/u.test(text)) return null;
  const labels = text.split(/[,\n]/u).map((label) => label.trim());
  return labels.filter((label) => label !== "");
}
