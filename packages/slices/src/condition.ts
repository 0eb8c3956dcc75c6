/** What a cell is compared with. */
export type Literal = string | number | boolean;

/** `column op literal`. */
export type Comparison = {
  kind: "compare";
  column: string;
  op: "=" | "!=" | "<" | "<=" | ">" | ">=";
  literal: Literal;
};

/** A condition on one row. */
export type Condition =
  | Comparison
  | { kind: "in"; column: string; literals: readonly Literal[] }
  | { kind: "and"; parts: readonly Condition[] }
  | { kind: "or"; parts: readonly Condition[] };

/** Every comparison of a condition with the columns and literals in it, in the order of the text. */
export function comparisonsOf(condition: Condition): { column: string; literals: readonly Literal[] }[] {
  if (condition.kind === "compare") return [{ column: condition.column, literals: [condition.literal] }];
  if (condition.kind === "in") return [{ column: condition.column, literals: condition.literals }];
  return condition.parts.flatMap(comparisonsOf);
}
