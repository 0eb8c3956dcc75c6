import type { GraphChange } from "@modelgate/schema";
import type { Edit } from "./edits.ts";
import type { Match } from "./match.ts";

export function patternsOf(
  _match: Match,
  _edits: readonly Edit[],
  _operators: GraphChange["operators"],
): GraphChange["patterns"] {
  return [];
}
