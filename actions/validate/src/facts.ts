import type { Fact } from "@modelgate/evaluation";
import type { Scored } from "@modelgate/inference";

/** What is known of a model beside its answers: its weights, and how it took the same rows asked in other ways. */
export function factsOf({ subject }: Scored, dataset: Scored["datasets"][number]): Fact[] {
  const { nan, infinite } = subject.weights;
  const weights = [
    { metric: "nan_weights", value: nan, n: 1 },
    { metric: "infinite_weights", value: infinite, n: 1 },
  ];
  return [...trialsOf(dataset), ...weights];
}

/** How a model took the same rows asked in other ways. */
export function trialsOf({ sanity }: Pick<Scored["datasets"][number], "sanity">): Fact[] {
  if (sanity === null) return [];
  return (["rerun", "batch", "order"] as const).map((kind): Fact => {
    const { rows, relative, skipped } = sanity[kind];
    const metric = `${kind}_divergence`;
    if (skipped !== undefined) return { metric, value: null, n: rows, reason: skipped };
    if (Number.isFinite(relative)) return { metric, value: relative, n: rows };
    return { metric, value: Number.MAX_VALUE, n: rows, reason: "one of the answers is NaN or infinite" };
  });
}
