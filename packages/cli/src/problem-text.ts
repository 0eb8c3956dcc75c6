import { visible } from "@modelgate/runner";
import type { Problem } from "@modelgate/schema";

/** Problems as a terminal shows them, with their codes and remedies. */
export function told(problems: readonly Pick<Problem, "code" | "message" | "hint">[]): string {
  const lines = problems.map(
    ({ code, message, hint }) => `error[${code}]: ${message}\n${hint === undefined ? "" : `${hint}\n`}`,
  );
  return visible(lines.join(""));
}
