import { problemsOf } from "@modelgate/schema";
import { rewrittenPointers } from "./dvc-pointers.ts";
import type { BaselinePorts } from "./opened.ts";
import { isOnTheWay, proposedChange, touchedPaths } from "./proposed-change.ts";

/**
 * Data sets that the same change writes: both models are measured on the new rows, and a reader has to know. Never throws:
 * what git cannot say is said.
 */
export async function changedData(
  datasets: readonly { name: string; path: string }[],
  ports: () => Promise<BaselinePorts>,
): Promise<string[]> {
  const notes = datasets.map(async ({ name, path }): Promise<string[]> => {
    try {
      const proposed = await proposedChange(path, await ports());
      if (proposed === null) return [];
      const isTouched = touchedPaths(proposed.changes).some((one) => isOnTheWay(one, proposed));
      if (!isTouched && (await rewrittenPointers(proposed)).length === 0) return [];
      return [`this change also changes the data: ${name} is measured on the ${path} that it brings`];
    } catch (error) {
      const [problem] = problemsOf(error);
      return [
        `whether this change also changes ${path} is not known: ${problem?.message ?? "git did not say"}`,
      ];
    }
  });
  return (await Promise.all(notes)).flat();
}
