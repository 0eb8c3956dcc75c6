import { type Clause, LIMIT_KINDS, type Problem, throwProblems } from "@modelgate/schema";
import { type LimitEntry, Limits } from "./schema.ts";
import { type Place, readYaml, type Source } from "./yaml.ts";

/**
 * The clauses of checked `limits:` entries; one entry with `min` and `max` is two clauses. Each knows its line
 * where it stands in a file.
 */
export function clausesOf(
  entries: readonly LimitEntry[],
  source: Source,
  locate: (index: number, key: string) => Place | undefined,
): Clause[] {
  return entries.flatMap((entry, index) =>
    LIMIT_KINDS.flatMap((kind) => {
      const value = entry[kind];
      if (value === undefined) return [];
      const at = source.kind === "file" ? { at: { path: source.name, ...locate(index, kind) } } : {};
      return [
        {
          metric: entry.metric,
          dataset: entry.dataset ?? null,
          limit: { kind, value },
          tier: entry.tier,
          ...at,
        },
      ];
    }),
  );
}

const SHORTHAND = /^([A-Za-z_][\w]*)\s*(>=|<=)\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/iu;

/**
 * The `limits` input: lines such as `accuracy>=0.9`, or a YAML list in the policy's grammar. Empty: no clause.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
export function parseLimits(text: string): Clause[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
  if (lines.length === 0) return [];
  if (lines.some((line) => line.startsWith("-") || line.startsWith("["))) {
    const source: Source = { kind: "input", name: "limits" };
    const { value, locate } = readYaml(text, source, Limits);
    return clausesOf(value, source, (index, key) => locate([index, key]));
  }
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
