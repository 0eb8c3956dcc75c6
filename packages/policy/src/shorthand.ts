import { type Clause, type Problem, throwProblems } from "@modelgate/schema";

const SHORTHAND = /^([A-Za-z_][\w]*)\s*(>=|<=)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/iu;

/**
 * Lines such as `accuracy>=0.9`; empty ones and those that begin with # say nothing. null for YAML.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
export function shortLimits(text: string): Clause[] | null {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.some((line) => line.startsWith("-") || line.startsWith("["))) return null;
  const problems: Problem[] = [];
  const clauses = lines.flatMap((line): Clause[] => {
    const [, metric = "", sign, digits, percent] = SHORTHAND.exec(line) ?? [];
    const value = Number(digits) / (percent === "%" ? 100 : 1);
    // 1e999 is written like a number and is none.
    if (!Number.isFinite(value)) {
      const hint = "For example accuracy>=0.9 or log_loss<=0.4; bounds are inclusive.";
      problems.push({
        code: "policy-invalid",
        message: `limits: expected METRIC>=VALUE or METRIC<=VALUE, got "${line.slice(0, 120)}"`,
        hint,
      });
      return [];
    }
    return [
      { metric, dataset: null, limit: { kind: sign === ">=" ? "min" : "max", value }, tier: "required" },
    ];
  });
  throwProblems(problems);
  return clauses;
}

/** Labels between commas or line ends; null for a YAML list. */
export function shortClasses(text: string): string[] | null {
  if (/^(?:\[|-\s)/u.test(text)) return null;
  const labels = text.split(/[,\n]/u).map((label) => label.trim());
  return labels.filter((label) => label !== "");
}
