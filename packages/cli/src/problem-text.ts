import { visible } from "@modelgate/runner";
import type { Problem } from "@modelgate/schema";

/** Problems as a terminal shows them, with their remedies. */
export function told(problems: readonly Pick<Problem, "message" | "hint">[]): string {
  const lines = problems.map(
    ({ message, hint }) => `error: ${message}\n${hint === undefined ? "" : `${hint}\n`}`,
  );
  return visible(lines.join(""));
}
