import type { BaselinePorts, FileSource, Opened, Wanted } from "@modelgate/baseline";
import { ModelgateError } from "@modelgate/schema";

/** Where what is judged lies now, and where the policy that judges says it lies. */
type Paths = { now: string; before: string; kind: Wanted["kind"] };

/**
 * The baseline under the path that the judging policy names. A change that gives its model another path does not choose by it
 * what it is compared with; only where the base has nothing under the old path either is there nothing to compare with.
 * @throws ModelgateError what `openBaseline` throws
 */
export async function openedAt(
  source: FileSource,
  { now, before, kind }: Paths,
  ports: BaselinePorts,
  folder: string,
): Promise<Opened> {
  const { openBaseline } = await import("@modelgate/baseline");
  const open = (path: string) => openBaseline(source, { path, kind }, ports, folder);
  if (source.kind !== "git" || before === now) return await open(before);
  try {
    return await open(before);
  } catch (error) {
    if (!(error instanceof ModelgateError) || error.code !== "baseline-missing") throw error;
    const other = await open(now);
    if (other.kind === "none") return other;
    throw error;
  }
}
