import { type Clause, LIMIT_KINDS } from "@modelgate/schema";
import { type LimitEntry, Limits } from "./schema.ts";
import { shortLimits } from "./shorthand.ts";
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

/**
 * The `limits` input: lines such as `accuracy>=0.9`, or a YAML list in the policy's grammar. Empty: no clause.
 * @throws ModelgateError `policy-invalid` with every line that is wrong
 */
export function parseLimits(text: string): Clause[] {
  const clauses = shortLimits(text);
  if (clauses !== null) return clauses;
  const source: Source = { kind: "input", name: "limits" };
  const { value, locate } = readYaml(text, source, Limits);
  return clausesOf(value, source, (index, key) => locate([index, key]));
}
