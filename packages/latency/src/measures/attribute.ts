import type { OperatorTime } from "@modelgate/schema";

/** What one node of a model took, ms per inference, from a profile. Names are a stranger's. */
export type NodeTime = { node: string; operator: string; ms: number };

/** A difference below this share of the slower model is not worth sharing out. */
const LEAST = 0.005;

/**
 * Where the difference of two models' times comes from, the greatest first. Nodes are matched by their name where it is unique
 * in both models; what is left, as fused nodes are, by operator, all of one together (`node` is null). An operator of one
 * model only has no time in the other. Shares are of the whole difference, so they sum to 1 and one that became faster has
 * a negative share; null where both models take about the same.
 */
export function attribute(candidate: readonly NodeTime[], baseline: readonly NodeTime[]): OperatorTime[] {
  const [above, below] = [uniqueNames(candidate), uniqueNames(baseline)];
  const isMatched = ({ node }: NodeTime) => above.has(node) && below.has(node);
  const named = [...above.values()].flatMap((one): Difference[] => {
    const other = below.get(one.node);
    if (other === undefined) return [];
    return [{ operator: one.operator, node: one.node, candidateMs: one.ms, baselineMs: other.ms }];
  });
  const [rest, others] = [candidate, baseline].map((nodes) =>
    byOperator(nodes.filter((node) => !isMatched(node))),
  );
  const operators = new Set([...(rest?.keys() ?? []), ...(others?.keys() ?? [])]);
  const grouped = [...operators].map(
    (operator): Difference => ({
      operator,
      node: null,
      candidateMs: rest?.get(operator) ?? null,
      baselineMs: others?.get(operator) ?? null,
    }),
  );
  return shared([...named, ...grouped]);
}

type Difference = Omit<OperatorTime, "differenceMs" | "share">;

function shared(differences: readonly Difference[]): OperatorTime[] {
  const times = differences.map((one) => ({
    ...one,
    differenceMs: (one.candidateMs ?? 0) - (one.baselineMs ?? 0),
  }));
  const total = times.reduce((sum, { differenceMs }) => sum + differenceMs, 0);
  const slower = Math.max(
    times.reduce((sum, { candidateMs }) => sum + (candidateMs ?? 0), 0),
    times.reduce((sum, { baselineMs }) => sum + (baselineMs ?? 0), 0),
  );
  const isShared = Math.abs(total) > LEAST * slower;
  return times
    .map((one) => ({ ...one, share: isShared ? one.differenceMs / total : null }))
    .sort((a, b) => Math.abs(b.differenceMs) - Math.abs(a.differenceMs) || compare(a, b));
}

function compare(a: Difference, b: Difference): number {
  const [one, other] = [a, b].map(({ operator, node }) => `${operator} ${node ?? ""}`) as [string, string];
  return one < other ? -1 : one > other ? 1 : 0;
}

function uniqueNames(nodes: readonly NodeTime[]): Map<string, NodeTime> {
  const counts = new Map<string, number>();
  for (const { node } of nodes) counts.set(node, (counts.get(node) ?? 0) + 1);
  return new Map(
    nodes.filter(({ node }) => node !== "" && counts.get(node) === 1).map((one) => [one.node, one]),
  );
}

function byOperator(nodes: readonly NodeTime[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { operator, ms } of nodes) sums.set(operator, (sums.get(operator) ?? 0) + ms);
  return sums;
}
